"""English expressions of time, as intervals of days around a report's own date."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import zip_longest

from onrecord.codebook import load
from onrecord.model.interval import Precision
from onrecord.reading.en.times.days import Days, one_day, shifted
from onrecord.reading.en.times.time_rules import Rule, date_rules, rules
from onrecord.reading.en.times.time_vocabulary import Signs, any_of, time_words

_SAID = r"\b(?:said|says|told|reported|announced|added)\b"
_SINCE = re.compile(rf"\bsince\b(?:(?!{_SAID})[^.;]){{0,70}}$", re.IGNORECASE)
_DAY = dt.timedelta(days=1)
_AGAIN = re.compile(r"\bday\b", re.IGNORECASE)
_NEAR = len(" from ")
_FAR = len(" in a row on ")
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


def _read(text: str, base: int, published: dt.date, among: Sequence[Rule]) -> Iterator[TimeSpan]:
    taken = [match.span() for match in _CONVERTED.finditer(text)]
    for rule in likely(text.lower(), among):
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
            if _UNTIL.search(*close) and days[1] and days[1] <= published:
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


def likely(lower: str, among: Sequence[Rule]) -> Iterator[Rule]:
    """Return the rules that may match a text, given in lower case, by the signs it holds."""
    told: dict[Signs, bool] = {}
    for rule in among:
        if rule.signs not in told:
            told[rule.signs] = any(sign in lower for sign in rule.signs)
        if told[rule.signs]:
            yield rule


def settled(
    spans: Sequence[TimeSpan], last: dt.date | None, today: dt.date
) -> tuple[TimeSpan, ...]:
    """Return the spans of a sentence in order, those that count from the day named last settled.

    `last` is the day named last before the sentence, None where none was. What would so lie after
    `today` counts from a day that is not told, and is left out.
    """
    found: list[TimeSpan] = []
    for span in _dated(sorted(spans, key=lambda one: one.start)):
        if found and _is_length_then(span, found[-1]):
            continue
        if any(one.since is not None and one.since == span.since for one in found):
            # "The toll since March stood on Monday at 90": it is since March alone.
            span = replace(span, since=None)
        if span.from_last is not None:
            days = span.days if last is None else shifted(one_day(last), span.from_last)
            if days[0] and days[0] > today:
                continue
            span = replace(span, days=days)
        found.append(span)
        begins = span.since is not None or span.war or span.begun
        if span.days[1] and not begins and not span.apart:
            last = span.days[1]
    return tuple(found)


def _dated(spans: Sequence[TimeSpan]) -> Iterator[TimeSpan]:
    """Return the spans, but of what is dated right after only its date: `overnight on July 4`.

    The night of one day is that before it; `for a third straight day on Tuesday` is Tuesday.
    """
    told = None
    for span, following in zip_longest(spans, spans[1:]):
        if following is not None and _is_dated_by(span, following):
            told = span
            continue
        first, last = span.days
        if told is not None and told.text.lower() == "overnight" and first is not None:
            night = first - _DAY if first == last else first
            span = replace(span, days=(night, last), precision="part_of_day")
        told = None
        yield span


def _is_dated_by(span: TimeSpan, day: TimeSpan) -> bool:
    """Say whether a span's own day is told right after it."""
    first, last = day.days
    if first is None or last is None or day.since is not None or last - first > _DAY:
        return False
    again = span.trailing and bool(_AGAIN.search(span.text))
    far = _FAR if again else _NEAR if span.text.lower() in time_words("nights") else 0
    return 0 < day.start - span.end <= far


def _is_length_then(span: TimeSpan, before: TimeSpan) -> bool:
    """Say whether a stretch tells only how long it was then: `In 2011, a week of shelling`."""
    first, last = span.days[0], before.days[1]
    near = span.start - before.end <= len(", ")
    return span.trailing and near and first is not None and last is not None and last < first


def last_day(spans: Sequence[TimeSpan]) -> dt.date | None:
    """Return the single day that the spans of a sentence name last; None without one."""
    days = [one.days for one in spans if not (one.is_lasting or one.war or one.apart)]
    return days[-1][1] if days and days[-1][0] == days[-1][1] else None


def lasting(spans: Sequence[TimeSpan], today: dt.date) -> Days | None:
    """Return the long period up to now that the last of the spans begins; None without one."""
    began = [one.days[0] for one in spans if (one.war or one.since is not None) and one.days[0]]
    first = began[-1] if began else None
    return (first, today) if first and (today - first).days > _LONG else None


@cache
def _began() -> re.Pattern[str]:
    words = load("en/times")
    lasting = any_of((*words["wars"], *words["occurrences"], *words["undertakings"]))
    beginnings = any_of(words["beginnings"])
    told = rf"\b(?:{lasting})\b[^.;]{{0,60}}\b(?:{beginnings})\b"
    named = rf"\b(?:{beginnings})\s+of\s+(?:\w+\s+){{0,3}}(?:{lasting})\b"
    return re.compile(rf"(?:{told}|{named})[^.;,]{{0,90}}$", re.IGNORECASE)
