"""The patterns of English expressions of time, each with what reads it."""

import calendar
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from onrecord.codebook import load
from onrecord.reading.en import time_readers as read
from onrecord.reading.en.time_readers import ReadTime


@dataclass(frozen=True)
class Rule:
    """A pattern, and what gives the days of its match."""

    pattern: re.Pattern[str]
    read: ReadTime


@cache
def rules() -> tuple[Rule, ...]:
    """Return all rules; where matches overlap the earlier rule wins."""
    return tuple(
        Rule(re.compile(rf"(?<!\w){pattern}(?!\w)", re.IGNORECASE), reader)
        for pattern, reader in (*_dates(), *_months(), *_days(), *_periods())
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


_YEAR = r"(?P<year>(?:19|20)\d\d)"
_ORDINAL = r"(?:st|nd|rd|th)?"
_SHORT = 5
"""Letters of the longest name that may be an abbreviation or a word: `Thurs`, `march`."""
_TO = r"\s?(?:-|–|to|and|until|through)\s?"


def _dates() -> Iterable[tuple[str, ReadTime]]:
    months = rf"(?P<month>{_names('months')})\.?"
    other = rf"(?P<other>{_names('months')})\.?"
    day, last = rf"(?P<day>\d\d?){_ORDINAL}", rf"(?P<last>\d\d?){_ORDINAL}"
    named = rf"(?:(?:{_names('weekdays')}),?\s+(?:the\s+)?)?"
    return (
        (r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)", read.numeric),
        (r"(?P<day>\d\d?)[./-](?P<month>\d\d?)[./-](?P<year>20\d\d)(?:(?=[A-Z])|\b)", read.numeric),
        (rf"{day}{_TO}{last}\s+{months},?(?:\s+{_YEAR})?", read.dates),
        (rf"{months}\s+{day}{_TO}(?:{other}\s+)?{last}(?:,?\s*{_YEAR})?(?!\d)", read.dates),
        (rf"{named}{day}\s+(?:of\s+)?{months},?(?:\s+{_YEAR})?", read.date),
        (rf"{named}{months}\s+{day}(?:,?\s*{_YEAR})?(?!\d)", read.date),
    )


def _months() -> Iterable[tuple[str, ReadTime]]:
    months = rf"(?P<month>{_names('months')})\.?"
    capital = rf"(?P<month>(?-i:{'|'.join(calendar.month_name[1:])}))"
    part = r"(?P<part>early|late|mid)[\s-]+(?:in\s+)?"
    after = "(?:(?<=in )|(?<=since )|(?<=last )|(?<=during )|(?<=until )|(?<=of ))"
    return (
        (rf"(?:{part})?{months},?\s+(?:of\s+)?{_YEAR}", read.month),
        (rf"{months},?\s+(?P<lastyear>last\s+year)", read.month),
        (rf"(?:{part}|{after}){capital}", read.month),
        (rf"(?P<season>{_words('seasons')})\s+(?:of\s+)?{_YEAR}", read.season),
        (rf"{part}{_YEAR}", read.year),
        (rf"{after}{_YEAR}", read.year),
        (rf"{_YEAR}(?=\s+(?:[\w-]+\s+)?(?:{_words('occurrences')}))", read.year),
        (rf"{capital}(?=\s+(?:{_words('occurrences')}))", read.month),
    )


def _days() -> Iterable[tuple[str, ReadTime]]:
    count = rf"(?P<count>\d+|{_words('counts')})"
    lead = r"(?P<lead>(?:last|next|this|coming|late|early)\s+)?"
    weekday = rf"(?P<weekday>{_names('weekdays')})"
    last = rf"(?P<last>{_names('weekdays')})"
    unit = "(?P<unit>minute|hour|day|week|month|year)"
    dawn = "(?:this|early)\\s+(?:morning|afternoon|evening)|tonight"
    return (
        (rf"{weekday}{_TO}{last}", read.weekdays),
        (rf"{weekday}\s+and\s+(?:during\s+|in\s+)?(?:the\s+night|overnight)", read.into_night),
        (rf"{weekday}\s+and\s+(?:was\s+|were\s+)?continu\w+\s+(?:on|into|until)\s+{last}",
         read.weekdays),
        (rf"{lead}{weekday}(?:'s|’s|s)?", read.weekday),
        (rf"(?:{count}\s+days?\s+(?P<way>before|after)\s+)?(?P<feast>{_words('feasts')})",
         read.feast),
        (r"(?:late\s+)?last\s+night|(?:during|in|this)\s+(?:the\s+)?night(?:['’]s)?|at\s+night",
         read.around(-1, 0, "part_of_day")),
        (r"overnight", read.around(-1, 0, "part_of_day")),
        (r"(?:the\s+)?day\s+before\s+yesterday", read.around(-2, -2)),
        (r"yesterday", read.around(-1, -1)),
        (rf"(?:earlier\s+)?today|{dawn}", read.around(0, 0)),
        (r"tomorrow", read.around(1, 1)),
        (rf"(?:{count}\s+)?(?P<unit>minute|hour|day|week)s?\s+ago", read.ago),
        (rf"{count}\s+{unit}s?\s+(?P<way>earlier|later)", read.relative),
        (r"the\s+(?:previous\s+day|day\s+before|day\s+earlier)", read.from_last(-1)),
        (r"the\s+(?:next|following)\s+day", read.from_last(1)),
        (r"at\s+dawn|later\s+(?:in|on)\s+the\s+day|(?:the\s+)?same\s+day", read.from_last(0)),
    )  # fmt: skip


def _periods() -> Iterable[tuple[str, ReadTime]]:
    count = rf"(?P<count>\d+|{_words('counts')})"
    unit = "(?P<unit>hour|day|week|month|year)"
    days = "(?P<unit>day|week|month)"
    nth = rf"(?P<nth>{_words('ordinals')}|\d+(?:st|nd|rd|th))"
    span = "(?:over|in|during|within|for|throughout)"
    wars = _words("wars")
    known = "|".join(load("en/times")["known_wars"])
    return (
        (rf"{span}\s+recent\s+(?:days|weeks|months|years)|recently|lately", read.lately),
        (rf"(?:{span}\s+)?(?:the\s+)?(?:past|last|previous)\s+(?:{count}\s+)?{unit}s", read.past),
        (rf"(?:{span}\s+)?(?:the\s+)?past\s+{count}?{unit}", read.past),
        (rf"(?:in|within)\s+(?:less\s+than\s+)?{count}\s+{unit}s?", read.within),
        (rf"for\s+(?:(?:about|almost|nearly|around)\s+)?{count}\s+{days}s?", read.past),
        (rf"(?!several|few){count}\s+{days}s?\s+of\s+(?:[\w-]+\s+){{0,2}}"
         rf"(?:{_words('occurrences')}|{wars})\w*", read.past),
        (rf"{nth}\s+(?:consecutive|straight|successive)\s+day", read.nth_day),
        (rf"{nth}\s+day\s+(?:in\s+a\s+row|running)", read.nth_day),
        (rf"{count}[\s-]{unit}s?(?:-old|-long)\s+(?:battle|campaign|assault|siege)", read.past),
        (rf"{count}-(?P<unit>year)s?(?:-old|-long)?\s+(?:[\w-]+\s+){{0,2}}(?:{wars})",
         read.war_of),
        (r"since\s+then", read.since_then),
        (rf"(?:since|because\s+of|before)\s+(?:[\w-]+\s+){{0,4}}?(?:{known})", read.known_war),
        (r"(?:earlier\s+)?(?P<which>this|last)\s+(?P<unit>weekend|week|month|year)", read.this),
        (r"(?P<which>at|over)\s+the\s+(?P<unit>weekend)", read.this),
        (r"(?P<which>throughout|of)\s+the\s+(?P<unit>year)", read.this),
    )  # fmt: skip
