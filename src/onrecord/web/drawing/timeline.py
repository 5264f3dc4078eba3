"""A timeline: sums of figures by day, week, month or year, a row of bars a measure."""

import datetime as dt
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from onrecord.model.quantity import Number
from onrecord.record import Tally

Step = Literal["day", "week", "month", "year"]
_STEPS: tuple[tuple[Step, int, int], ...] = (
    ("day", 2, 70),
    ("week", 7, 500),
    ("month", 31, 2600),
    ("year", 366, 366_000),
)
"""For each step, how many days an event in it can last, and a timeline of it can span.

An event may last a night, which has two days.
"""


@dataclass(frozen=True)
class Bar:
    """One bar: what it sums, its days, its step, and its height in percent of the highest."""

    at: int
    height: float
    total: Number
    events: int
    since: dt.date
    until: dt.date


@dataclass(frozen=True)
class Row:
    """The bars of one measure; `most` is the highest.

    `long` counts the events that have no bar, as their figure is of more time than a step, or of
    a time that nobody says the beginning or the end of; `largest` is the largest of their figures.
    """

    measure: str
    bars: tuple[Bar, ...]
    most: Number
    long: int
    largest: Number


@dataclass(frozen=True)
class Timeline:
    """Rows over the same steps of time; `lasting` is how many days an event in them can last."""

    step: Step
    lasting: int
    steps: tuple[dt.date, ...]
    rows: tuple[Row, ...]

    @property
    def ticks(self) -> tuple[str, ...]:
        """Up to five steps to name below the bars, evenly apart: a year, a month or a day each."""
        shown = slice({"year": 4, "month": 7}.get(self.step))
        count, last = min(5, len(self.steps)), len(self.steps) - 1
        chosen = (
            range(count) if count < 2 else (round(last * n / (count - 1)) for n in range(count))
        )
        return tuple(self.steps[at].isoformat()[shown] for at in chosen)


def timeline(tallies: Sequence[Tally], measures: Sequence[str]) -> Timeline | None:
    """Return the timeline of some sums, a row for each measure that has any.

    A figure of more time than a step is not the step's, and is left out. None where none is left.
    """
    scaled = _scaled(tallies)
    if scaled is None:
        return None
    step, lasting, first, last = scaled
    steps = [_begin(first, step)]
    while (following := _next(steps[-1], step)) <= last:
        steps.append(following)
    rows = (
        _row(measure, [one for one in tallies if one.measure == measure], steps, step, lasting)
        for measure in measures
    )
    return Timeline(step, lasting, tuple(steps), tuple(row for row in rows if row.bars))


def _scaled(tallies: Sequence[Tally]) -> tuple[Step, int, dt.date, dt.date] | None:
    """Return the shortest step that will do, how long an event in it can last, and two days."""
    for step, lasting, spanning in _STEPS:
        days = [one.since for one in tallies if one.since and _lasts(one) <= lasting]
        if days and (max(days) - min(days)).days <= spanning:
            return step, lasting, min(days), max(days)
    return None


def _lasts(tally: Tally) -> float:
    """Return how many days the events of a sum last."""
    if tally.since is None or tally.until is None:
        return math.inf
    return (tally.until - tally.since).days + 1


def _row(
    measure: str, tallies: Sequence[Tally], steps: Sequence[dt.date], step: Step, lasting: int
) -> Row:
    sums: dict[dt.date, tuple[Number, int]] = {}
    long: list[Tally] = []
    for one in tallies:
        if one.since is None or _lasts(one) > lasting:
            long.append(one)
            continue
        total, events = sums.get(_begin(one.since, step), (0, 0))
        sums[_begin(one.since, step)] = (total + one.total, events + one.events)
    most = max((total for total, _ in sums.values()), default=0)
    bars = (
        Bar(
            at=at,
            height=100 * total / most if most else 0,
            total=total,
            events=events,
            since=begin,
            until=_next(begin, step) - dt.timedelta(days=1),
        )
        for at, begin in enumerate(steps)
        if begin in sums
        for total, events in (sums[begin],)
    )
    return Row(
        measure,
        tuple(bars),
        most,
        long=sum(one.events for one in long),
        largest=max((one.largest for one in long), default=0),
    )


def _begin(day: dt.date, step: Step) -> dt.date:
    match step:
        case "day":
            return day
        case "week":
            return day - dt.timedelta(days=day.weekday())
        case "month":
            return day.replace(day=1)
        case "year":
            return day.replace(month=1, day=1)


def _next(begin: dt.date, step: Step) -> dt.date:
    match step:
        case "day":
            return begin + dt.timedelta(days=1)
        case "week":
            return begin + dt.timedelta(days=7)
        case "month":
            return (begin + dt.timedelta(days=32)).replace(day=1)
        case "year":
            return begin.replace(year=begin.year + 1)
