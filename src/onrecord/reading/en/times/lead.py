"""The days that a report's first sentences give to the news it tells."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.model.report import Report
from onrecord.reading.en.times.dateline import without_dateline
from onrecord.reading.en.times.days import Days
from onrecord.reading.en.times.saying import is_written_as_saying
from onrecord.reading.en.times.times import TimeSpan
from onrecord.reading.en.times.when import When
from onrecord.reading.segments import Segment

_FIRST = 6
_NEWS = 3
_WEEK = 7
_MONTH = 32
_TODAY = re.compile(r"(?:earlier )?today|this (?:morning|afternoon|evening)", re.I)
_POSSESSIVE = re.compile(r"['’]s?\b")


class Told(NamedTuple):
    """The days that a sentence gives, and its words."""

    days: Days
    text: str


def first_days(
    cut: Sequence[Segment], named: Sequence[Sequence[TimeSpan]], report: Report, today: dt.date
) -> dict[int, Told]:
    """Return, for the first sentences by number, the days on which something happened.

    `named` are the times of each sentence. Only days of the news count: not those of saying,
    nor what is more than a few days back.
    """
    found: dict[int, Told] = {}
    told = [number for number, segment in enumerate(cut) if not segment.filed]
    for number in told[:_FIRST]:
        segment = cut[number]
        for span in without_dateline(named[number], report, today):
            first, last = span.days
            at = span.start - segment.start
            if first is None or last is None or span.since is not None:
                continue
            if span.trailing or span.caption:
                continue
            if not 0 <= (today - last).days <= (today - first).days <= _NEWS:
                continue
            if not is_written_as_saying(segment.text, at, at + len(span.text)):
                found.setdefault(number, Told(span.days, segment.text))
    return found


def covered(
    cut: Sequence[Segment], named: Sequence[Sequence[TimeSpan]], today: dt.date
) -> Days | None:
    """Return the stretch that a report's title says it covers: `Taiz brief, 13-19 March`."""
    title = next(zip(cut, named, strict=True), None)
    if title is None or not title[0].headline:
        return None
    for span in title[1]:
        first, last = span.days
        if first is None or last is None or span.trailing or span.since is not None:
            continue
        if _NEWS < (last - first).days < _MONTH and last <= today:
            return span.days
    return None


def day_of_news(
    segment: Segment, spans: Sequence[TimeSpan], today: dt.date, told: When | None
) -> When | None:
    """Return the day that what follows a sentence without a claim was on; `told` without a new one.

    "On Friday night the gunmen came." Only a day gone by is news of its own, or what is told of
    outright as of today.
    """
    only = spans[0] if len(spans) == 1 and not segment.headline else None
    if only is None or only.is_lasting or only.war or only.caption or only.apart:
        return told
    first, last = only.days
    at, end = only.start - segment.start, only.end - segment.start
    if first is None or last is None or (last - first).days > 1:
        return told
    days_gone = (today - last).days + _is_this_day(segment, only)
    if not 0 < days_gone <= _WEEK or _POSSESSIVE.match(segment.text, end):
        return told
    return told if is_written_as_saying(segment.text, at, end) else When(only.days, only)


def _is_this_day(segment: Segment, span: TimeSpan) -> bool:
    """Say whether a time is the day of the report, told outright: "jets came earlier today"."""
    quoted = '"' in segment.text or "“" in segment.text
    return not quoted and _TODAY.fullmatch(span.text) is not None
