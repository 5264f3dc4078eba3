"""An event in short, as a map marks it, and a sum of figures, as a chart draws it."""

import datetime as dt

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


class Tally(Noun):
    """The sum of best figures of one measure, of the events that began on a day."""

    day: dt.date
    measure: str
    total: Number
    events: int
