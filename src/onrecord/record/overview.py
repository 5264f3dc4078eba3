"""Many events at once: how many there are, where they are, and how much by day."""

from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, exists, func, select

from onrecord.model.event import EventPlace
from onrecord.model.quantity import Number
from onrecord.record.mark import Mark, Tally
from onrecord.record.tables import event_sizes, events

_MARKED: tuple[ColumnElement[Any], ...] = (
    events.c.id,
    events.c.title,
    events.c.type,
    events.c.disputed,
    events.c.since,
    events.c.until,
    events.c.place_id,
    events.c.place,
    events.c.level,
    events.c.country,
    events.c.lat,
    events.c.lon,
    event_sizes.c.size,
)


def count(connection: Connection, chosen: Select[Any]) -> int:
    """Return how many events are chosen."""
    query = select(func.count()).select_from(chosen.order_by(None).subquery())
    return connection.execute(query).scalar_one()


def marks(connection: Connection, chosen: Select[Any], measure: str) -> Iterator[Mark]:
    """Yield the events chosen in short, with their size by a measure."""
    sized = and_(event_sizes.c.event_id == events.c.id, event_sizes.c.measure == measure)
    query = chosen.with_only_columns(*_MARKED).outerjoin(event_sizes, sized)
    return map(_mark, connection.execute(query))


def tallies(connection: Connection, chosen: Select[Any], measures: Collection[str]) -> list[Tally]:
    """Return sums by day and measure; a part is left out where its whole has the measure too."""
    ids = chosen.with_only_columns(events.c.id).order_by(None).cte("chosen")
    whole = event_sizes.alias("whole")
    counted_already = exists().where(
        whole.c.event_id == events.c.part_of,
        whole.c.measure == event_sizes.c.measure,
        whole.c.event_id.in_(select(ids.c.id)),
    )
    day = func.coalesce(events.c.since, events.c.until).label("day")
    query = (
        select(day, event_sizes.c.measure, func.sum(event_sizes.c.size), func.count())
        .join(events, events.c.id == event_sizes.c.event_id)
        .where(events.c.id.in_(select(ids.c.id)), event_sizes.c.measure.in_(measures))
        .where(day.is_not(None), ~counted_already)
        .group_by(day, event_sizes.c.measure)
        .order_by(day, event_sizes.c.measure)
    )
    return [
        Tally(day=day, measure=measure, total=_plain(total), events=held)
        for day, measure, total, held in connection.execute(query)
    ]


def _mark(row: Row[Any]) -> Mark:
    place = None
    if row.level:
        place = EventPlace.model_construct(
            name=row.place,
            country=row.country,
            level=row.level,
            id=row.place_id,
            lat=row.lat,
            lon=row.lon,
        )
    # What was valid when it was written is not looked at again: there may be very many.
    return Mark.model_construct(
        id=row.id,
        title=row.title,
        type=row.type,
        disputed=row.disputed,
        since=row.since,
        until=row.until,
        place=place,
        size=None if row.size is None else _plain(row.size),
    )


def _plain(number: float) -> Number:
    """Return a number as it was before it was stored: whole where it has no fraction."""
    return int(number) if number.is_integer() else number
