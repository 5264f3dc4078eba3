"""Patterns of days told from another and of stretches of time, each with what reads it."""

from collections.abc import Iterable

from onrecord.codebook import load
from onrecord.reading.en.times import count_readers as counted
from onrecord.reading.en.times import date_readers as date
from onrecord.reading.en.times import time_readers as read
from onrecord.reading.en.times import weekday_readers as week
from onrecord.reading.en.times.time_readers import ReadTime
from onrecord.reading.en.times.time_vocabulary import (
    TO,
    Signs,
    name_signs,
    names,
    time_words,
    words,
)

_UNITS: Signs = ("minute", "hour", "day", "week", "fortnight", "month", "year")
_LONG: Signs = ("week", "month", "year")
_PAST: Signs = ("past", "last", "previous", "preceding")
_PARTS: Signs = ("day", "night", "noon", "evening", "morning", "dawn")
_TODAY: Signs = ("today", "tonight", "morning", "afternoon", "evening")


def days() -> Iterable[tuple[Signs, str, ReadTime]]:
    """Return what matches days told from another, with the signs of each and what reads it."""
    weekdays = name_signs("weekdays")
    count = rf"(?P<count>\d+|{words('counts')})"
    lead = r"(?P<lead>(?:last|next|this|coming|late|early)\s+)?"
    # "The day before the army came", not "the day before, shells fell"
    the = r"the(?=\s+(?:day|week)\s+\w+\s+(?:the|an?|its|their|his|her)\b)"
    weekday = rf"(?P<weekday>{names('weekdays')})"
    last = rf"(?P<last>{names('weekdays')})"
    again = rf"(?P<again>{names('weekdays')})"
    unit = "(?P<unit>minute|hour|day|week|fortnight|month|year)"
    nth = rf"(?P<nth>first|{words('ordinals')}|\d+(?:st|nd|rd|th))"
    feasts = tuple(time_words("feasts", "movable_feasts"))
    feast = rf"(?:orthodox\s+)?(?:{words('movable_feasts')})|{words('feasts')}"
    dawn = (
        rf"this\s+(?:morning|afternoon|evening)|tonight|early\s+(?:morning|afternoon|evening)"
        rf"(?!\s+(?:of|on)\s+(?:the\s+)?(?:\d|{names('weekdays')}|{names('months')}))"
    )
    # "Days after the attack," is no time: the attack was told of, what follows is undated.
    attack = rf"(?:[\w-]+\s+)?(?:{words('occurrences')})\b"
    told = rf"\s+after\s+(?:the|that|this)\s+{attack}(?!\s+that)"
    parts = "(?:night|evening|morning|afternoon|noon|midnight|midday|dawn)"
    part = rf"(?:\s+{parts})?"
    # "between Wednesday evening and midday Thursday", "from Friday to the morning of Sunday"
    ends = (
        rf"(?:into\s+)?(?:(?:early|late|(?:the\s+)?(?:early\s+hours|{parts}))\s+(?:(?:of|on)\s+)?)?"
    )
    return (
        (feasts, rf"(?:{count}\s+days?\s+(?P<way>before|after)\s+)?(?P<feast>{feast})",
         date.feast),
        (("into",),
         rf"{weekday}{part}\s+(?:and\s+overnight\s+)?into\s+"
         rf"(?:early\s+|the\s+early\s+hours\s+of\s+)?{last}",
         week.weekdays),
        (("overnight",),
         rf"overnight\s+(?!and\b|from\b|in\b|on\b)(?:[\w-]+\s+){{1,2}}(?:early\s+)?on\s+{weekday}",
         week.night_to),
        (("night",),
         rf"(?:overnight|the\s+night)\s+(?:(?:(?:from|of|on)\s+)?(?:{names('weekdays')})\s+)?"
         rf"(?:and\s+)?(?:in)?to\s+(?:early\s+)?{weekday}",
         week.night_to),
        (("between",),
         rf"(?:overnight|(?:the\s+)?night)\s+between\s+(?:{names('weekdays')})\s+and\s+{weekday}",
         week.night_to),
        (weekdays,
         rf"(?:{count}|the)\s+(?P<unit>hour|day|week)s?\s+(?:up\s+to|to|(?:that\s+)?end(?:ing|ed))\s+"
         rf"(?:on\s+)?(?:(?:{parts}|\d\d?(?:[:.]\d\d)?(?:\s*[ap]\.?m\b\.?)?)\s+on\s+)?"
         rf"{weekday}{part}",
         week.stretch_to),
        (weekdays, rf"{weekday}{part}{TO}{ends}{last}(?!['’]s\b)", week.weekdays),
        (("night", "evening"),
         rf"{weekday}\s+(?:night|evening)\s+(?:(?:and|into|to|early|on)\s+){{1,3}}{last}",
         week.weekdays),
        (("night",), rf"{weekday}{part}\s+and\s+(?:during\s+|in\s+)?(?:the\s+night|overnight)",
         week.into_night),
        (("again",), rf"{weekday}\s+and\s+again\s+(?:on\s+)?{last}", week.weekdays),
        (("continu",),
         rf"{weekday}\s+and\s+(?:was\s+|were\s+)?continu\w+\s+(?:on|into|until)\s+{last}",
         week.weekdays),
        (("night",), rf"(?:(?:during|in)\s+)?the\s+night\s+of\s+{weekday}", week.night_of),
        (("week",), rf"{weekday}{part},?\s+(?:of\s+)?last\s+week|last\s+week,?\s+(?:on\s+)?{again}",
         week.of_last_week),
        (("penultimate", "before"), rf"penultimate\s+{weekday}|(?:the\s+)?{again}\s+before\s+last",
         week.before_last),
        (("ago",), rf"{count}\s+(?P<unit>month|year)s?\s+ago\s+(?:on\s+)?(?:{names('weekdays')})",
         counted.ago),
        (weekdays, rf"{lead}{weekday}(?:'s|’s|(?<=day)s)?", week.weekday),
        (("night",), r"the\s+night\s+before\s+last", read.around(-2, -1, "part_of_day")),
        (("last ",), r"late\s+last\s+night|last\s+evening", read.around(-1, -1)),
        (("night",),
         r"last\s+night|(?:during|in|this)\s+(?:the\s+)?night(?:['’]s)?|at\s+night",
         read.around(-1, 0, "part_of_day")),
        (("night",), r"overnight", read.around(-1, 0, "part_of_day")),
        (("yesterday",), r"(?:the\s+)?day\s+before\s+yesterday", read.around(-2, -2)),
        (("yesterday",), rf"yesterday{part}", read.around(-1, -1)),
        (("ago",), rf"{count}\s+{unit}s?\s+ago\s+today", counted.ago_today),
        (("exactly",), rf"exactly\s+{count}\s+{unit}s?\s+ago", counted.ago_today),
        (_TODAY, rf"(?:earlier\s+)?today|{dawn}", read.around(0, 0)),
        (("tomorrow",), r"tomorrow", read.around(1, 1)),
        (("ago",), rf"less\s+than\s+{count}\s+(?P<unit>day|week|month)s?\s+ago", read.past),
        (("ago",), rf"(?:more\s+than|over)\s+{count}\s+(?P<unit>day|week|month|year)s?\s+ago",
         counted.long_ago),
        (("ago",), rf"{count}\s+(?P<unit>night)s?\s+ago", counted.ago),
        (("ago",), rf"(?:{count}\s+)?{unit}s?\s+ago", counted.ago),
        (("anniversar",), rf"(?:{nth}|{count}[-\s]year)\s+anniversary\s+of", counted.anniversary),
        (("earlier", "later", "before", "after", "prior"),
         rf"{count}\s+{unit}s?\s+(?P<way>earlier|later|afterwards?|(?:before|after|prior)(?=[,.]))",
         counted.relative),
        (("later",), r"(?:hours|minutes)\s+later", counted.from_last(0)),
        (("after", "before"),
         rf"(?:just\s+)?(?:(?P<within>less\s+than|under|within)\s+)?(?:(?:{count}|{the})\s+{unit}s?"
         rf"|(?:just\s+|only\s+)?(?P<some>day|week|month|year)s(?!{told}))"
         r"\s+(?P<way>after|before)",
         counted.apart),
        (_PARTS, rf"the\s+(?:previous\s+(?:day|{parts})|day\s+earlier|(?:day|{parts})\s+before)",
         counted.from_last(-1)),
        (_PARTS, rf"the\s+(?:next|following)\s+(?:day|{parts})|the\s+day\s+after(?=,)",
         counted.from_last(1)),
        (("dawn",), rf"at\s+dawn(?!,?\s+(?:on\s+)?(?:\d|today|yesterday|{names('weekdays')}"
         rf"|{names('months')}))", counted.from_last(0)),
        (_PARTS, rf"(?:later|earlier)\s+(?:in|on)\s+the\s+day|(?:start|beginning)\s+of\s+the\s+day"
         rf"|(?:the\s+|that\s+)?same\s+(?:day|{parts})"
         rf"|that\s+(?:very\s+)?(?:day|{parts})(?!\s+(?:{words('occurrences')}))",
         counted.from_last(0)),
    )  # fmt: skip


def periods() -> Iterable[tuple[Signs, str, ReadTime]]:
    """Return the same for stretches of time."""
    count = rf"(?P<count>\d+|{words('counts')})"
    unit = "(?P<unit>hour|day|night|week|fortnight|month|year)"
    days = "(?P<unit>day|week|fortnight|month)"
    nth = rf"(?P<nth>{words('ordinals')}|\d+(?:st|nd|rd|th))"
    day_or_night = "(?P<unit>day|night)"
    dated = rf"(?:the\s+)?(?:\d|{names('months')})"
    done = rf"(?-i:[a-z]+ed)|{words('past_participles')}"
    span = "(?:over|in|during|within|for|throughout)"
    wars = words("wars")
    # "last nights raid" lost its apostrophe, "over the last nights" did not
    owning = rf"(?:last|previous|preceding)\s+(?:\w+)s\s+(?:{words('occurrences')})\b"
    known = "|".join(load("en/times")["known_wars"])
    return (
        (("in the past",), r"in\s+the\s+past(?=\s*(?:$|[,.;:)]|(?:and|but|by|which|that|when)\b))",
         read.lately),
        (("recent", "lately", "the other"), rf"{span}\s+recent\s+(?:days|weeks|months|years)"
         r"|recently|lately|the\s+other\s+(?:day|night|week)",
         read.lately),
        (_PAST, rf"(?!(?:the\s+)?{owning})(?:{span}\s+)?(?:the\s+)?"
         r"(?:past|last|previous|preceding)\s+"
         rf"(?:{count}\s+)?{unit}s(?!\s+of\s+(?:the\b|(?-i:[A-Z])|(?:19|20)\d\d))",
         read.past),
        (_PAST, rf"(?:{span}\s+)?(?:the\s+)?past\s+{count}?{unit}", read.past),
        (_PAST, rf"{span}\s+the\s+last\s+(?:{count}\s+)?(?P<unit>day|week|month)", read.past),
        (_UNITS, rf"(?:in|within|(?:in|over)\s+(?:the|a)\s+(?:space|course|period)\s+of"
         r"|(?<!for\s)over(?=\s+(?:two|three|four|five|six|seven|ten)\s))\s+"
         rf"(?:(?:(?:just|only|barely)(?:\s+over)?|under|less\s+than)\s+)?{count}\s+{unit}s?",
         read.within),
        (("-hour",), rf"(?:the\s+)?{count}-(?P<unit>hour)\s+(?:period|span|window|stretch)",
         read.past),
        (_UNITS, rf"for\s+(?:(?:more\s+than|over|at\s+least)\s+{count}\s+{unit}s?"
         r"|(?<!seen\sfor\s)(?:many\s+)?(?:days|weeks|months|years)(?!\s+(?:at|on)\b))",
         read.beyond),
        (("-long", "-old"), rf"more\s+than\s+(?:an?\s+)?(?:{count}[\s-])?{unit}s?-(?:long|old)",
         read.beyond),
        (_UNITS, rf"for\s+(?:(?:about|almost|nearly|around)\s+)?{count}\s+{days}s?", read.past),
        (_UNITS, rf"(?!several|few){count}\s+{days}s?\s+of\s+(?:[\w-]+\s+){{0,2}}"
         rf"(?:{words('occurrences')}|{wars})\w*", read.past),
        (("consecutive", "straight", "successive"),
         rf"{nth}\s+(?:consecutive|straight|successive)\s+{day_or_night}",
         counted.nth_day),
        (("row", "running"), rf"{nth}\s+{day_or_night}\s+(?:in\s+a\s+row|running)",
         counted.nth_day),
        (("day", "night"), rf"for\s+(?:the|a)\s+{nth}\s+{day_or_night}", counted.nth_day),
        (("day", "night"), rf"(?<!on\sthe\s)(?<!on\sits\s){nth}\s+{day_or_night}\s+of\s+"
         rf"(?:[\w-]+\s+){{0,2}}(?:{words('occurrences')})\w*", counted.nth_day),
        (("-old", "-long"),
         rf"{count}[\s-]{unit}s?(?:-old|-long)\s+(?:battle|campaign|assault|siege)",
         read.past),
        (("assault", "siege", "offensive", "bombardment"),
         rf"{count}-{days}\s+(?:assault|siege|offensive|bombardment)",
         read.past),
        (("-year",), rf"{count}-(?P<unit>year)s?(?:-old|-long)?\s+(?:[\w-]+\s+){{0,2}}(?:{wars})",
         read.war_of),
        (("since",), r"since\s+then|(?:ever\s+)?since(?=\s*(?:[.;\"”]|,\s|$))"
         rf"|(?:(?<=\bhas )|(?<=\bhave )|(?<=\bhad ))since(?=\s+(?:\w+ly\s+)?(?:{done})\b)",
         read.since_then),
        (("since", "because", "before"),
         rf"(?:since|because\s+of|before)\s+(?:[\w-]+\s+){{0,4}}?(?:{known})",
         read.known_war),
        (("previous",), r"the\s+(?P<which>previous)\s+(?P<unit>week|month|year)", read.this),
        (("before",), r"the\s+(?P<unit>week|month|year)\s+(?P<which>before)(?=[,.;])", read.this),
        (_LONG, r"(?P<part>early|late|(?:start|beginning|end)\s+of)\s+(?P<which>this|last)\s+"
         r"(?P<unit>week|month|year)",
         week.part_of_this),
        (("weekend",), r"(?:earlier\s+)?(?P<which>this|last|past)\s+(?P<unit>weekend)", read.this),
        (_LONG, r"the\s+(?P<unit>week|month|year)\s+before\s+last", read.before_last),
        (_LONG, r"(?:earlier\s+)?(?P<which>this|last)\s+(?P<unit>week|month|year)", read.this),
        (("next",), r"next\s+(?P<unit>week|weekend|month|year)", read.coming),
        (("earlier",), r"earlier\s+(?P<which>in)\s+the\s+(?P<unit>week|month|year)", read.this),
        (("weekend",), rf"(?P<which>at\s|over\s|during\s|on\s|course\s+of\s|(?<=since ))"
         rf"the\s+(?:(?:long|whole|entire)\s+)?(?P<unit>weekend)(?!\s+of\s+{dated})", read.this),
        (("weekend",), rf"(?:(?P<which>the|a)\s+)?(?P<unit>weekend)"
         rf"(?:['’]s|(?=\s+(?:[\w-]+\s+){{0,2}}(?:{words('occurrences')})))", read.this),
        (_LONG, r"(?:start|beginning)\s+(?P<which>of)\s+(?:the|this)\s+"
         r"(?P<unit>week|month|year)", read.this),
        (("new",), r"(?<=since )(?P<which>the\s+)?new\s+(?P<unit>year)", read.this),
        (_LONG, r"(?P<which>throughout|of)\s+the\s+(?P<unit>year)", read.this),
    )  # fmt: skip
