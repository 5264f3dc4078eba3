"""Many events in short: as a map marks them and their places, and as a chart draws their sums."""

import datetime as dt
from typing import NamedTuple

from onrecord.model.event import Event, EventPlace, EventType
from onrecord.model.noun import Noun
from onrecord.model.quantity import Number


class Mark(Noun):
    """An event in short; `size` is its figure of the measure asked for, None where it has none."""

    id: str
    title: str
    type: EventType
    disputed: bool
    since: dt.date | None
    until: dt.date | None
    place: EventPlace | None
    size: Number | None


class Spot(NamedTuple):
    """A place, None for what has none, with how many events are there and how many are disputed.

    `total` is the sum of their figures of the measure asked for, None where none has one; `once`
    is the same without what is counted in another place, in the event that they are part of. In
    neither are the figures of `long` events: of more time than was asked for, or of a time that
    nobody says the beginning or the end of.
    """

    place: EventPlace | None
    events: int
    disputed: int
    total: Number | None
    once: Number | None
    long: int


class Tally(NamedTuple):
    """The sum of best figures of one measure, of the events of the same days, and the largest.

    One of the two days may be None: open.
    """

    since: dt.date | None
    until: dt.date | None
    measure: str
    total: Number
    largest: Number
    events: int


class Survey(NamedTuple):
    """A page of events, how many fit in all, and the sums of the best figures of these.

    What an event shares with the one it is part of is counted once, where both fit.
    """

    total: int
    tallies: list[Tally]
    events: list[Event]
