"""Sentences that count from one day to another: `A day after the raid, jets hit the port`."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.times.days import Days, shifted
from onrecord.reading.en.times.time_vocabulary import words
from onrecord.reading.en.times.times import TimeSpan
from onrecord.reading.segments import Segment

_COUNT = re.compile(r"(?:just\s+)?\S+(?:\s\S+){0,3}\s+(?:after|before)", re.IGNORECASE)
_AFTER = re.compile(
    r"\b(?:after|following|ending|capping)\s+(?:(?:nearly|almost|about|some|over)\s+)?$",
    re.IGNORECASE,
)
_CAME = re.compile(
    r"\b(?:came|comes|coming|happened|occurred|took\s+place|followed|follows)\s+(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
_OPENING = re.compile(r"\W*(?:(?:just|only|some|about|nearly|around)\s+)*", re.IGNORECASE)


def counted_between(
    spans: Sequence[TimeSpan], segment: Segment, today: dt.date, news: Days | None
) -> tuple[TimeSpan, ...]:
    """Return the times of a sentence, its opening count reckoned from the day told beside it.

    `A day after shells killed nine, jets hit the port on Monday`: the nine died on Sunday. `A day
    after shells killed nine on Monday, jets hit the port`: they did so on Tuesday. A count further
    on is reckoned from the days of the `news`: `The raid came a day after shells killed nine`.
    """
    told = tuple(sorted(spans, key=lambda one: one.start))
    if len(told) > 1:
        told = tuple(_led_up(told, segment, today))
    if len(told) == 1 and news is not None:
        told = (_later(told[0], segment, today, news),)
    comma = _comma(told, segment)
    if comma is None or told[0].from_last is None:
        return tuple(_from_news(told, today, news and news[1]))
    by = told[0].from_last
    inside = next((one for one in told[1:] if one.start < comma and _is_day(one)), None)
    beyond = next((one for one in told[1:] if one.start > comma and _is_day(one)), None)
    if inside is not None and told[0].days[0] == told[0].days[1]:
        day = replace(told[0], days=shifted(inside.days, -by), from_last=None, apart=False)
    elif inside is None and beyond is not None and beyond.days[1]:
        day = replace(told[0].moved((beyond.days[1] - today).days), from_last=None)
    else:
        return told
    return (day, *told[1:])


def _led_up(spans: Sequence[TimeSpan], segment: Segment, today: dt.date) -> Iterator[TimeSpan]:
    """Return the times, what led up to a day ended on it: `on Friday after a week of shelling`."""
    day = next((one.days[1] for one in spans if _is_day(one) and one.since is None), None)
    for span in spans:
        if span.trailing and day and _AFTER.search(segment.text, 0, span.start - segment.start):
            yield span.moved((day - today).days)
        else:
            yield span


def _later(span: TimeSpan, segment: Segment, today: dt.date, news: Days) -> TimeSpan:
    """Return a time, so long after what was told of as that: `two days after the attack, ...`.

    In `the raid came two days after the attack`, the raid is what was told of.
    """
    at, by = span.start - segment.start, span.from_last
    told = _told().match(segment.text, span.end - segment.start) if span.apart else None
    if told is None or by is None or span.days[0] != span.days[1]:
        return span
    if _CAME.search(segment.text, 0, at):
        return span
    if not (told["closing"] or _OPENING.fullmatch(segment.text, 0, at)):
        return span
    days = shifted(news, -by)
    to_come = days[1] is None or days[1] > today
    return span if to_come else replace(span, days=days, from_last=None, apart=False)


@cache
def _told() -> re.Pattern[str]:
    """Match what follows a count from what was told of before: `the attack,`."""
    attack = rf"(?:the|that|this)\s+(?:[\w-]+\s+)?(?:{words('occurrences')})\b"
    other = r"(?!\s+(?:that|which|who|where|in|on|at|near|of|by|against|from)\b)"
    return re.compile(rf"\s+{attack}(?:(?P<closing>\W*$|[.,;])|{other})", re.IGNORECASE)


def _from_news(
    spans: Sequence[TimeSpan], today: dt.date, news: dt.date | None
) -> Iterator[TimeSpan]:
    """Return the times of a sentence, a count after no day of its own reckoned from the news."""
    for number, span in enumerate(spans):
        counted = span.apart and span.from_last is not None
        if counted and news is not None and not any(map(_is_day, spans[:number])):
            yield replace(span.moved((news - today).days), from_last=None)
        else:
            yield span


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
