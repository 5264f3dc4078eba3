"""Sentences that count from one day to another: `A day after the raid, jets hit the port`."""

import re
from collections.abc import Sequence
from dataclasses import replace

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.times.days import shifted
from onrecord.reading.en.times.times import TimeSpan
from onrecord.reading.segments import Segment

_COUNT = re.compile(r"(?:just\s+)?\S+(?:\s\S+){0,2}\s+(?:after|before)", re.IGNORECASE)
_OPENING = re.compile(r"\W*(?:(?:just|only|some|about|nearly|around)\s+)*", re.IGNORECASE)


def counted_between(spans: Sequence[TimeSpan], segment: Segment) -> tuple[TimeSpan, ...]:
    """Return the times of a sentence, its opening count reckoned from the day told beside it.

    `A day after shells killed nine, jets hit the port on Monday`: the nine died on Sunday. `A day
    after shells killed nine on Monday, jets hit the port`: they did so on Tuesday.
    """
    told = tuple(sorted(spans, key=lambda one: one.start))
    comma = _comma(told, segment)
    if comma is None or told[0].from_last is None:
        return told
    by = told[0].from_last
    inside = next((one for one in told[1:] if one.start < comma and _is_day(one)), None)
    beyond = next((one for one in told[1:] if one.start > comma and _is_day(one)), None)
    if inside is not None:
        day = replace(told[0], days=shifted(inside.days, -by), from_last=None, apart=False)
    elif beyond is not None:
        day = replace(told[0], days=shifted(beyond.days, by), from_last=None)
    else:
        return told
    return (day, *told[1:])


def is_across(scene: Scene, draft: Draft, span: TimeSpan) -> bool:
    """Say whether a time stands on the other side of the comma that parts two such things."""
    comma = _comma(scene.times, scene.sentence.segment) if scene.times else None
    if comma is None:
        return False
    first = scene.times[0]
    inside = span.start < comma and (first.apart or span is not first)
    return inside != (scene.offset(draft.trigger) < comma)


def _comma(spans: Sequence[TimeSpan], segment: Segment) -> int | None:
    """Return where what a sentence counts from ends; None where it opens with no such count."""
    first = spans[0] if spans else None
    if first is None or not _COUNT.fullmatch(first.text):
        return None
    if not _OPENING.fullmatch(segment.text[: first.start - segment.start]):
        return None
    at = segment.text.find(",", first.end - segment.start)
    return segment.start + at if at >= 0 else None


def _is_day(span: TimeSpan) -> bool:
    """Say whether a time is a day told outright."""
    apart = span.apart or span.from_last is not None or span.is_lasting
    return not apart and span.days[0] == span.days[1]
