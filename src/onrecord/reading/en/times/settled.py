"""Times of a sentence that count from one another: `a day earlier`, `overnight on July 4`."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from onrecord.reading.en.times.days import Days, shifted
from onrecord.reading.en.times.time_vocabulary import time_words
from onrecord.reading.en.times.times import TimeSpan

_DAY = dt.timedelta(days=1)
_AGAIN = re.compile(r"\bday\b", re.IGNORECASE)
_IN_NIGHT = re.compile(r"\b(?:same|that) night\b|\bhours? (?:earlier|later)", re.IGNORECASE)
"""What was in the same night, or hours away, which is on either of its days."""
_NEAR = len(" from ")
_FAR = len(" in a row on ")


def settled(
    spans: Sequence[TimeSpan], last: dt.date | None, today: dt.date, news: Days | None = None
) -> tuple[TimeSpan, ...]:
    """Return the spans of a sentence in order, those that count from the day named last settled.

    `last` is the day named last before the sentence, None where none was; `news` are the days of
    what was told of last. What would so lie after `today` counts from a day that is not told, and
    is left out.
    """
    found: list[TimeSpan] = []
    for span in _dated(sorted(spans, key=lambda one: one.start)):
        if found and _is_length_then(span, found[-1]):
            continue
        if any(one.since is not None and one.since == span.since for one in found):
            # "The toll since March stood on Monday at 90": it is since March alone.
            span = replace(span, since=None)
        if span.from_last is not None:
            days = span.days if last is None else shifted(span.days, (last - today).days)
            if news and news[1] == last and _IN_NIGHT.search(span.text) and not span.from_last:
                days = news
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
