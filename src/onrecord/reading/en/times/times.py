"""English expressions of time, as intervals of days around a report's own date."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from onrecord.codebook import load
from onrecord.model.interval import Precision
from onrecord.reading.en.times.days import Days, shifted
from onrecord.reading.en.times.time_rules import RuleBook, date_rules, rules
from onrecord.reading.en.times.time_vocabulary import any_of

_SAID = r"\b(?:said|says|told|reported|announced|added)\b"
_SINCE = re.compile(rf"\bsince\b(?:(?!{_SAID})[^.;]){{0,70}}$", re.IGNORECASE)
_LONG = 5
_CLOSE, _FURTHER = 100, 300
"""How many characters before a time the words begin that say what it is the time of."""
_MIDDLE = 15
"""The day from which what is since the middle of a month is counted."""
_CREDIT = re.compile(
    r"\.?\s*(?:[(\[/](?:[\w.-]+[ /]){0,4}?(?:photos?|agencies|afp|reuters|ap|getty|epa|images?)\b"
    r"|reuters/)",
    re.IGNORECASE,
)
_PICTURED = re.compile(
    r"\b(?:imagery|images?|footage|photos?|photographs?|videos?|pictures?)\s+"
    r"(?:(?:taken|dated|recorded|filmed|shot)\s+)?(?:(?:from|on)\s+)?$",
    re.IGNORECASE,
)
_CONVERTED = re.compile(r"\([^()]*\b(?:GMT|UTC)\b[^()]*\)")
"""A time told again for readers elsewhere, on a day that may be another: `(2230 GMT Friday)`."""
_UNTIL = re.compile(
    r"(?:(?<!hours\s)(?<!minutes\s)(?<!shortly\s)\b(?:before|prior\s+to)\s+(?:the\s+)?"
    r"|\b(?:until|till|by|up\s+to|through)\s+(?:(?:the|about|around|late|early|end|night(?:fall)?"
    r"|sunset|dusk|dawn|daybreak|sunrise|noon|mid(?:day|night)|evening|morning|afternoon|(?:early\s+)?"
    r"hours|\d\d?(?:[:.]\d\d)?(?:\s*[ap]\.?m\.?)?)\s+(?:(?:on|of)\s+)?)*)$",
    re.IGNORECASE,
)
_BY = re.compile(r"\bby\s+(?:(?:the|an?|early|late)\s+)*$", re.IGNORECASE)
_GENITIVE = re.compile(
    r".{0,2}(?:\s+(?:morning|afternoon|evening|night))?['’]s?\s+\w", re.IGNORECASE
)
_NAMING = {"the", "a", "an", "overnight"}
_AS_FROM = re.compile(r"\b(?:as|starting)\s+from\s+$", re.IGNORECASE)
_ONWARDS = re.compile(r"\s+(?:onwards?|to\s+date|to\s+the\s+present)\b", re.IGNORECASE)


@dataclass(frozen=True)
class TimeSpan:
    """An expression of time: report offsets, first and last day (None: open), and precision."""

    start: int
    end: int
    text: str
    days: Days
    precision: Precision
    since: int | None = None
    """The offset of the word that makes it the beginning of a period ("since March")."""
    begun: bool = False
    """Whether a war or an operation began then ("the offensive launched on Thursday")."""
    war: bool = False
    """Whether it is the time of a whole war ("the five-year conflict")."""
    from_last: int | None = None
    """Days after the day named last before, where it counts from that ("a day earlier")."""
    trailing: bool = False
    """Whether it ends at the moment of speaking ("in the past 48 hours")."""
    apart: bool = False
    """Whether it dates only what follows it, from the rest: "two days after the raid"."""
    caption: bool = False
    """Whether it dates a picture: "August 6 (AFP Photo)", "satellite imagery from March 14"."""

    @property
    def is_lasting(self) -> bool:
        """Whether what happens then goes on up to now: "since Friday", "in recent days"."""
        return self.trailing or self.since is not None or self.days[0] is None

    def moved(self, days: int) -> "TimeSpan":
        """Return the same expression, meaning so many days later."""
        return replace(self, days=shifted(self.days, days))


def times(text: str, base: int, published: dt.date) -> Iterator[TimeSpan]:
    """Return the expressions of time in a text that starts at report offset `base`.

    Weekdays and dates without a year are the last ones before publication. Overlaps go to the
    rule that comes first.
    """
    return _read(text, base, published, rules())


def full_dates(text: str, base: int, published: dt.date) -> Iterator[TimeSpan]:
    """Return the same of full dates alone, in less time."""
    return _read(text, base, published, date_rules())


def _read(text: str, base: int, published: dt.date, among: RuleBook) -> Iterator[TimeSpan]:
    taken = [match.span() for match in _CONVERTED.finditer(text)]
    for rule in among.likely(text):
        for match in rule.pattern.finditer(text):
            start, end = match.span()
            if any(start < other_end and other < end for other, other_end in taken):
                continue
            meaning = rule.read(match, published)
            if meaning is None:
                continue
            taken.append((start, end))
            close = (text, max(0, start - _CLOSE), start)
            since = _SINCE.search(*close) or _AS_FROM.search(*close)
            begins = since.start() if since else start if _ONWARDS.match(text, end) else None
            days = meaning.days
            mid = meaning.precision == "month" and match.group().lower().startswith("mid")
            if since and days[0] and mid:
                days = (days[0].replace(day=_MIDDLE), days[1])
            ends = days[1] and days[1] <= published and _UNTIL.search(*close)
            if ends and not _is_of_doer(text, start, end):
                days = (None, days[1])
            yield TimeSpan(
                start=base + start,
                end=base + end,
                text=match.group(),
                days=days,
                precision=meaning.precision,
                since=base + begins if begins is not None and days[0] else None,
                begun=bool(_began().search(text, max(0, start - _FURTHER), start)),
                war=meaning.lasting,
                from_last=meaning.from_last,
                trailing=meaning.trailing,
                apart=meaning.apart,
                caption=bool(_CREDIT.match(text, end) or _PICTURED.search(*close)),
            )


def _is_of_doer(text: str, start: int, end: int) -> bool:
    """Say whether "by" names what did it, which was then: "killed by Monday's shelling"."""
    by = _BY.search(text, 0, start)
    if by is None or _GENITIVE.match(text, end - 2):
        return by is not None
    told = text[by.start() : end].split()[1].lower()
    return told in _NAMING and bool(_of_occurrence().match(text, end))


def last_day(spans: Sequence[TimeSpan]) -> dt.date | None:
    """Return the single day that the spans of a sentence name last; None without one."""
    days = [one.days for one in spans if not (one.is_lasting or one.war or one.apart)]
    return days[-1][1] if days and days[-1][0] == days[-1][1] else None


def first_day(spans: Sequence[TimeSpan]) -> dt.date | None:
    """Return the first day of the time that a sentence names last; None without one."""
    days = [one.days[0] for one in spans if one.days[0] and not (one.trailing or one.apart)]
    return days[-1] if days else None


def lasting(spans: Sequence[TimeSpan], today: dt.date, then: dt.date | None) -> Days | None:
    """Return the long period up to now that the last of the spans begins; None without one.

    What is "since then" began `then`, on the day told of before.
    """
    begun = [one.days[0] or then for one in spans if one.war or one.since is not None]
    first = next((day for day in reversed(begun) if day), None)
    return (first, today) if first and (today - first).days > _LONG else None


@cache
def _of_occurrence() -> re.Pattern[str]:
    """Match what follows a time that tells which one is meant: `the 2 May missile strike`."""
    parts = r"(?:\s+(?:morning|afternoon|evening|night))?"
    nouns = any_of(load("en/times")["occurrences"])
    return re.compile(rf"{parts}\s+(?:[\w-]+\s+){{0,3}}(?:{nouns})\b", re.IGNORECASE)


@cache
def _began() -> re.Pattern[str]:
    words = load("en/times")
    # A single raid is over when it has begun; raids go on.
    long = any_of((*words["wars"], *words["undertakings"], *words["drawn_out"]))
    lasting = rf"{long}|(?:{any_of(words['occurrences'])})e?s"
    beginnings = any_of(words["beginnings"])
    told = rf"\b(?:{lasting})\b[^.;]{{0,60}}\b(?:{beginnings})\b"
    named = rf"\b(?:{beginnings})\s+of\s+(?:\w+\s+){{0,3}}(?:{lasting})\b"
    return re.compile(rf"(?:{told}|{named})[^.;,]{{0,90}}$", re.IGNORECASE)
