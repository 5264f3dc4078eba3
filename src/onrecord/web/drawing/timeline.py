"""A timeline: sums of figures by day, week, month or year, a row of bars a measure."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from onrecord.model.quantity import Number
from onrecord.record import Tally

Step = Literal["day", "week", "month", "year"]
_LONGEST: tuple[tuple[Step, int], ...] = (("day", 70), ("week", 500), ("month", 2600))
"""How many days a timeline of each step can span."""


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
    """The bars of one measure; `most` is the highest."""

    measure: str
    bars: tuple[Bar, ...]
    most: Number


@dataclass(frozen=True)
class Timeline:
    """Rows over the same steps of time."""

    step: Step
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
    """Return the timeline of some sums, a row for each measure that has any; None for no sums."""
    if not tallies:
        return None
    first, last = tallies[0].day, tallies[-1].day
    span = (last - first).days
    step: Step = next((one for one, longest in _LONGEST if span <= longest), "year")
    steps = [_begin(first, step)]
    while (following := _next(steps[-1], step)) <= last:
        steps.append(following)
    sums: defaultdict[str, dict[dt.date, tuple[Number, int]]] = defaultdict(dict)
    for tally in tallies:
        held = sums[tally.measure]
        total, events = held.get(_begin(tally.day, step), (0, 0))
        held[_begin(tally.day, step)] = (total + tally.total, events + tally.events)
    rows = (_row(measure, sums[measure], steps, step) for measure in measures if sums[measure])
    return Timeline(step, tuple(steps), tuple(rows))


def _row(
    measure: str,
    sums: dict[dt.date, tuple[Number, int]],
    steps: Sequence[dt.date],
    step: Step,
) -> Row:
    most = max(total for total, _ in sums.values())
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
        for total, events in (sums.get(begin, (0, 0)),)
        if events
    )
    return Row(measure, tuple(bars), most)


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
