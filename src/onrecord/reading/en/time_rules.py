"""The patterns of English expressions of time, each with what reads it."""

import calendar
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from onrecord.codebook import load
from onrecord.reading.en import date_readers as date
from onrecord.reading.en import time_readers as read
from onrecord.reading.en import weekday_readers as week
from onrecord.reading.en.time_readers import ReadTime

Signs = tuple[str, ...]


@dataclass(frozen=True)
class Rule:
    """A pattern, what gives the days of its match, and signs that it may match.

    Any text that it matches holds one of the signs, in lower case; most texts hold few of them.
    """

    pattern: re.Pattern[str]
    read: ReadTime
    signs: "Signs"


@cache
def rules() -> tuple[Rule, ...]:
    """Return all rules; where matches overlap the earlier rule wins."""
    return tuple(
        Rule(re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE), reader, signs)
        for signs, pattern, reader in (*_dates(), *_months(), *_days(), *_periods())
    )


def any_of(words: Iterable[str]) -> str:
    """Return a pattern of any of the words, longer ones first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


@cache
def time_words(*names: str) -> frozenset[str]:
    """Return the words of the named lists of the vocabulary of time."""
    return frozenset(word for name in names for word in load("en/times")[name])


def _words(name: str) -> str:
    return any_of(time_words(name))


def _names(name: str) -> str:
    """Return a pattern of the names of days or months; those that are words too want a capital."""
    words = load("en/times")[name]
    plain = [word for word in words if len(word) > _SHORT]
    short = [form for word in words if len(word) <= _SHORT for form in (word.title(), word.upper())]
    return f"{any_of(plain)}|(?-i:{any_of(short)})"


_DIGITS: Signs = tuple("0123456789")
_YEARS: Signs = ("19", "20")
_MONTHS: Signs = tuple(name[:3].lower() for name in calendar.month_abbr[1:])
_WEEKDAYS: Signs = ("day", *(name[:3].lower() for name in calendar.day_abbr))
_UNITS: Signs = ("minute", "hour", "day", "week", "month", "year")
_LONG: Signs = ("week", "month", "year")
_PAST: Signs = ("past", "last", "previous")
_TODAY: Signs = ("today", "tonight", "morning", "afternoon", "evening")
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_ORDINAL = r"(?:st|nd|rd|th)?"
_SHORT = 5
"""Letters of the longest name that may be an abbreviation or a word: `Thurs`, `march`."""
_TO = r"\s?(?:-|–|to|and|until|through)\s?"


def _dates() -> Iterable[tuple[Signs, str, ReadTime]]:
    months = rf"(?P<month>{_names('months')})\.?"
    other = rf"(?P<other>{_names('months')})\.?"
    day, last = rf"(?P<day>\d\d?){_ORDINAL}", rf"(?P<last>\d\d?){_ORDINAL}"
    named = rf"(?:(?:{_names('weekdays')}),?\s+(?:the\s+)?)?"
    return (
        (_DIGITS, r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)", date.numeric),
        (
            _DIGITS,
            r"(?P<day>\d\d?)[./-](?P<month>\d\d?)[./-](?P<year>20\d\d)(?:(?=[A-Z])|\b)",
            date.numeric,
        ),
        (
            ("week",),
            rf"(?:the\s+)?week\s+(?:to|ending)\s+(?:on\s+)?{day}\s+{months},?(?:\s+{_YEAR})?",
            date.week_to,
        ),
        (("night",), rf"(?:the\s+)?night\s+of\s+{day}\s+{months}", date.night_of),
        (
            ("night",),
            rf"(?:the\s+)?night\s+of\s+{months}\s+{day}(?!\d|{_TO}\d)",
            date.night_of,
        ),
        (_MONTHS, rf"{day}{_TO}{last}\s+{months},?(?:\s+{_YEAR})?", date.dates),
        (_MONTHS, rf"{day}\s+{months}{_TO}{last}\s+{other},?(?:\s+{_YEAR})?", date.dates),
        (
            _MONTHS,
            rf"{months}\s+{day}{_TO}(?:{other}\s+)?{last}(?:,?\s*{_YEAR})?(?!\d)",
            date.dates,
        ),
        (
            ("th", "st", "nd", "rd"),
            r"(?:(?<=since )|(?<=on )|(?<=from )|(?<=until )|(?<=ing of )|(?<=noon of ))"
            r"the\s+(?P<day>\d\d?)(?:st|nd|rd|th)"
            r"(?=\W*(?:$|[.,;:)]|(?:and|when|after|at|in)\b))",
            date.day_of_month,
        ),
        (_MONTHS, rf"{named}{day}\s+(?:of\s+)?{months},?(?:\s+{_YEAR})?", date.date),
        (_MONTHS, rf"{named}{months}\s+{day}(?:,?\s*{_YEAR})?(?!\d)", date.date),
    )


def _months() -> Iterable[tuple[Signs, str, ReadTime]]:
    months = rf"(?P<month>{_names('months')})\.?"
    capital = rf"(?P<month>(?-i:{'|'.join(calendar.month_name[1:])}))"
    part = r"(?P<part>early|late|mid|end|start|beginning)[\s-]+(?:in\s+|of\s+)?"
    last = rf"(?P<last>(?-i:{'|'.join(calendar.month_name[1:])}))"
    seasons = tuple(time_words("seasons"))
    after = "(?:(?<=in )|(?<=since )|(?<=last )|(?<=during )|(?<=until )|(?<=of ))"
    return (
        (
            ("week",),
            rf"(?P<nth>first|second|third|fourth|last)\s+week\s+of\s+{capital}"
            rf"(?:,?\s+{_YEAR})?",
            week.week_of_month,
        ),
        (
            _MONTHS,
            rf"(?:between|from)\s+{capital}\s+(?:and|to|until)\s+{last}(?:\s+{_YEAR})?",
            date.months,
        ),
        (_MONTHS, rf"(?:{part})?{months},?\s+(?:of\s+)?{_YEAR}", date.month),
        (_MONTHS, rf"{months},?\s+(?P<lastyear>last\s+year)", date.month),
        (_MONTHS, rf"(?:{part}|{after}){capital}", date.month),
        (seasons, rf"(?P<season>{_words('seasons')})\s+(?:of\s+)?{_YEAR}", date.season),
        (_YEARS, rf"{part}{_YEAR}", date.year),
        (
            _LONG,
            rf"first\s+(?P<count>\d+|{_words('counts')})\s+months\s+of\s+"
            rf"(?:the\s+year|this\s+year|{_YEAR})",
            date.first_months,
        ),
        (
            _YEARS,
            rf"(?P<part>(?:first|second)\s+half|(?:first|second|third|fourth|last)\s+quarter)"
            rf"\s+of\s+{_YEAR}",
            date.year,
        ),
        (_YEARS, rf"{after}{_YEAR}", date.year),
        (
            _YEARS,
            rf"(?<!nearly\s)(?<!almost\s)(?<!about\s)(?<!around\s)(?<!than\s)(?<!over\s)"
            rf"{_YEAR}(?=\s+(?:[\w-]+\s+){{0,2}}(?:{_words('occurrences')}|{_words('wars')}|campaign))",
            date.year,
        ),
        (_MONTHS, rf"{capital}(?=\s+(?:{_words('occurrences')}|{_words('speeches')}))", date.month),
    )


def _days() -> Iterable[tuple[Signs, str, ReadTime]]:
    count = rf"(?P<count>\d+|{_words('counts')})"
    lead = r"(?P<lead>(?:last|next|this|coming|late|early)\s+)?"
    weekday = rf"(?P<weekday>{_names('weekdays')})"
    last = rf"(?P<last>{_names('weekdays')})"
    unit = "(?P<unit>minute|hour|day|week|month|year)"
    feasts = tuple(time_words("feasts"))
    dawn = "(?:this|early)\\s+(?:morning|afternoon|evening)|tonight"
    part = r"(?:\s+(?:night|evening|morning|afternoon|noon|midnight|midday|dawn))?"
    return (
        (_WEEKDAYS,
         rf"(?:overnight|the\s+night)\s+(?:(?:(?:from|of|on)\s+)?(?:{_names('weekdays')})\s+)?"
         rf"(?:and\s+)?(?:in)?to\s+(?:early\s+)?{weekday}",
         week.night_to),
        (_WEEKDAYS, rf"{weekday}{part}{_TO}{last}", week.weekdays),
        (_WEEKDAYS,
         rf"{weekday}\s+(?:night|evening)\s+(?:(?:and|into|to|early|on)\s+){{1,3}}{last}",
         week.weekdays),
        (_WEEKDAYS, rf"{weekday}\s+and\s+(?:during\s+|in\s+)?(?:the\s+night|overnight)",
         week.into_night),
        (_WEEKDAYS,
         rf"{weekday}\s+and\s+(?:was\s+|were\s+)?continu\w+\s+(?:on|into|until)\s+{last}",
         week.weekdays),
        (_WEEKDAYS, rf"{lead}{weekday}(?:'s|’s|(?<=day)s)?", week.weekday),
        (feasts, rf"(?:{count}\s+days?\s+(?P<way>before|after)\s+)?(?P<feast>{_words('feasts')})",
         date.feast),
        (("night",),
         r"(?:late\s+)?last\s+night|(?:during|in|this)\s+(?:the\s+)?night(?:['’]s)?|at\s+night",
         read.around(-1, 0, "part_of_day")),
        (("night",), r"overnight", read.around(-1, 0, "part_of_day")),
        (("yesterday",), r"(?:the\s+)?day\s+before\s+yesterday", read.around(-2, -2)),
        (("yesterday",), r"yesterday", read.around(-1, -1)),
        (_TODAY, rf"(?:earlier\s+)?today|{dawn}", read.around(0, 0)),
        (("tomorrow",), r"tomorrow", read.around(1, 1)),
        (("ago",), rf"less\s+than\s+{count}\s+(?P<unit>day|week|month)s?\s+ago", read.past),
        (("ago",), rf"(?:{count}\s+)?(?P<unit>minute|hour|day|week|month|year)s?\s+ago", read.ago),
        (("earlier", "later"), rf"{count}\s+{unit}s?\s+(?P<way>earlier|later)", read.relative),
        (("after", "before"), rf"(?:just\s+)?{count}\s+{unit}s?\s+(?P<way>after|before)",
         read.apart),
        (("day",), r"the\s+(?:previous\s+day|day\s+before|day\s+earlier)", read.from_last(-1)),
        (("day",), r"the\s+(?:next|following)\s+day", read.from_last(1)),
        (("dawn",), rf"at\s+dawn(?!,?\s+(?:on\s+)?(?:\d|today|yesterday|{_names('weekdays')}"
         rf"|{_names('months')}))", read.from_last(0)),
        (("day",), r"later\s+(?:in|on)\s+the\s+day|(?:the\s+)?same\s+day",
         read.from_last(0)),
    )  # fmt: skip


def _periods() -> Iterable[tuple[Signs, str, ReadTime]]:
    count = rf"(?P<count>\d+|{_words('counts')})"
    unit = "(?P<unit>hour|day|week|month|year)"
    days = "(?P<unit>day|week|month)"
    nth = rf"(?P<nth>{_words('ordinals')}|\d+(?:st|nd|rd|th))"
    span = "(?:over|in|during|within|for|throughout)"
    wars = _words("wars")
    known = "|".join(load("en/times")["known_wars"])
    return (
        (("recent", "lately"), rf"{span}\s+recent\s+(?:days|weeks|months|years)|recently|lately",
         read.lately),
        (_PAST, rf"(?:{span}\s+)?(?:the\s+)?(?:past|last|previous)\s+(?:{count}\s+)?{unit}s",
         read.past),
        (_PAST, rf"(?:{span}\s+)?(?:the\s+)?past\s+{count}?{unit}", read.past),
        (_PAST, rf"{span}\s+the\s+last\s+(?:{count}\s+)?(?P<unit>day|week|month)", read.past),
        (_UNITS, rf"(?:in|within)\s+(?:less\s+than\s+)?{count}\s+{unit}s?", read.within),
        (_UNITS, rf"for\s+(?:more\s+than|over)\s+{count}\s+{unit}s?", read.beyond),
        (_UNITS, rf"more\s+than\s+(?:an?\s+)?(?:{count}[\s-])?{unit}s?-(?:long|old)", read.beyond),
        (_UNITS, rf"for\s+(?:(?:about|almost|nearly|around)\s+)?{count}\s+{days}s?", read.past),
        (_UNITS, rf"(?!several|few){count}\s+{days}s?\s+of\s+(?:[\w-]+\s+){{0,2}}"
         rf"(?:{_words('occurrences')}|{wars})\w*", read.past),
        (("day",), rf"{nth}\s+(?:consecutive|straight|successive)\s+day", read.nth_day),
        (("day",), rf"{nth}\s+day\s+(?:in\s+a\s+row|running)", read.nth_day),
        (("day",), rf"for\s+(?:the|a)\s+{nth}\s+day", read.nth_day),
        (("day",), rf"(?<!on\sthe\s)(?<!on\sits\s){nth}\s+day\s+of\s+(?:[\w-]+\s+){{0,2}}"
         rf"(?:{_words('occurrences')})\w*", read.nth_day),
        (_UNITS, rf"{count}[\s-]{unit}s?(?:-old|-long)\s+(?:battle|campaign|assault|siege)",
         read.past),
        (("day", "week", "month"), rf"{count}-{days}\s+(?:assault|siege|offensive|bombardment)",
         read.past),
        (("year",), rf"{count}-(?P<unit>year)s?(?:-old|-long)?\s+(?:[\w-]+\s+){{0,2}}(?:{wars})",
         read.war_of),
        (("since",), r"since\s+then", read.since_then),
        (("since", "because", "before"),
         rf"(?:since|because\s+of|before)\s+(?:[\w-]+\s+){{0,4}}?(?:{known})",
         read.known_war),
        (_LONG, r"the\s+(?P<which>previous)\s+(?P<unit>week|month|year)", read.this),
        (_LONG, r"(?P<part>early|late)\s+(?P<which>this|last)\s+(?P<unit>week|month|year)",
         week.part_of_this),
        (_LONG, r"(?:earlier\s+)?(?P<which>this|last)\s+(?P<unit>weekend|week|month|year)",
         read.this),
        (_LONG, r"(?P<which>at|over)\s+the\s+(?P<unit>weekend)", read.this),
        (_LONG, r"(?:start|beginning)\s+(?P<which>of)\s+(?:the|this)\s+"
         r"(?P<unit>week|month|year)", read.this),
        (_LONG, r"(?P<which>throughout|of)\s+the\s+(?P<unit>year)", read.this),
    )  # fmt: skip
