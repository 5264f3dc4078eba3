"""An event or a place in short, as a map marks it, and a sum of figures, as a chart draws it."""

import datetime as dt
from typing import NamedTuple

from onrecord.model.event import EventPlace, EventType
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

    `total` is the sum of their figures of the measure asked for, None where none has one.
    """

    place: EventPlace | None
    events: int
    disputed: int
    total: Number | None


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
