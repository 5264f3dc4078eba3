"""When a claim happened, as chosen from the times its report names."""

from dataclasses import dataclass

from onrecord.reading.en.times.clock import Clock
from onrecord.reading.en.times.days import Days
from onrecord.reading.en.times.times import TimeSpan


@dataclass(frozen=True)
class When:
    """A claim's days, the expression they come from, and whether that was carried over."""

    days: Days
    source: TimeSpan | None = None
    carried: bool = False
    aside: bool = False
    """Whether it is for its own claim only: a death of wounds days after the raid."""
    clock: Clock | None = None
    """The time of day, where one is told."""
