"""The days that a report's first sentences give to the news it tells."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.model.report import Report
from onrecord.reading.en.syntax.triggers import trigger_words
from onrecord.reading.en.times.ahead import is_written_ahead
from onrecord.reading.en.times.dateline import without_dateline
from onrecord.reading.en.times.days import Days
from onrecord.reading.en.times.events import is_written_of_event
from onrecord.reading.en.times.saying import is_written_as_saying
from onrecord.reading.en.times.times import TimeSpan
from onrecord.reading.segments import Segment

_FIRST = 6
_NEWS = 3
_MONTH = 32


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
        if not trigger_words().search(segment.text.lower()):
            continue
        for span in without_dateline(named[number], report, today):
            first, last = span.days
            at = span.start - segment.start
            if first is None or last is None or span.since is not None:
                continue
            if span.trailing or span.caption:
                continue
            if not 0 <= (today - last).days <= (today - first).days <= _NEWS:
                continue
            if is_written_of_event(segment.text, at) or is_written_ahead(segment, span):
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
