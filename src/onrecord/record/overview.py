"""Many events at once: how many there are, where they are, and how much on which days."""

from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, exists, func, select

from onrecord.model.event import EventPlace
from onrecord.model.quantity import Number
from onrecord.record.mark import Mark, Spot, Tally
from onrecord.record.tables import event_sizes, events

_PLACE: tuple[ColumnElement[Any], ...] = (
    events.c.place_id,
    events.c.place,
    events.c.level,
    events.c.country,
    events.c.lat,
    events.c.lon,
)
_MARKED: tuple[ColumnElement[Any], ...] = (
    events.c.id,
    events.c.title,
    events.c.type,
    events.c.disputed,
    events.c.since,
    events.c.until,
    *_PLACE,
    event_sizes.c.size,
)


def count(connection: Connection, chosen: Select[Any]) -> int:
    """Return how many events are chosen."""
    query = _all(chosen).with_only_columns(func.count(), maintain_column_froms=True)
    return connection.execute(query).scalar_one()


def select_marks(chosen: Select[Any], measure: str) -> Select[Any]:
    """Select the events chosen in short, as `mark` takes them, with their size by a measure."""
    return _sized(chosen.with_only_columns(*_MARKED), measure)


def spots(connection: Connection, chosen: Select[Any], measure: str) -> Iterator[Spot]:
    """Yield the places of the events chosen, with what is at each, and what is at none."""
    held = (func.count(), func.sum(event_sizes.c.size), func.sum(events.c.disputed))
    columns = (*_PLACE, *(one.label(f"held_{n}") for n, one in enumerate(held)))
    query = _sized(_all(chosen).with_only_columns(*columns), measure).group_by(*_PLACE)
    for row in connection.execute(query):
        *_, many, total, disputed = row
        size = None if total is None else _plain(total)
        yield Spot(place=_place(row), events=many, disputed=disputed, total=size)


def tallies(connection: Connection, chosen: Select[Any], measures: Collection[str]) -> list[Tally]:
    """Return sums by days and measure; a part is left out where its whole has the measure too."""
    columns = (events.c.id, events.c.part_of, events.c.since, events.c.until)
    held = _all(chosen).with_only_columns(*columns).cte("held")
    whole = event_sizes.alias("whole")
    counted_already = exists().where(
        whole.c.event_id == held.c.part_of,
        whole.c.measure == event_sizes.c.measure,
        whole.c.event_id.in_(select(held.c.id)),
    )
    size = event_sizes.c
    summed = (func.sum(size.size), func.max(size.size), func.count())
    query = (
        select(held.c.since, held.c.until, size.measure, *summed)
        .join(event_sizes, size.event_id == held.c.id)
        .where(size.measure.in_(measures), ~counted_already)
        .where(held.c.since.is_not(None) | held.c.until.is_not(None))
        .group_by(held.c.since, held.c.until, size.measure)
    )
    return [
        Tally(since, until, measure, _plain(total), _plain(largest), many)
        for since, until, measure, total, largest, many in connection.execute(query)
    ]


def mark(row: Row[Any]) -> Mark:
    """Return an event in short."""
    # What was valid when it was written is not looked at again: there may be very many.
    return Mark.model_construct(
        id=row.id,
        title=row.title,
        type=row.type,
        disputed=row.disputed,
        since=row.since,
        until=row.until,
        place=_place(row),
        size=None if row.size is None else _plain(row.size),
    )


def _all(chosen: Select[Any]) -> Select[Any]:
    """Return the query for all that is chosen, in any order."""
    return chosen.order_by(None).limit(None)


def _sized(query: Select[Any], measure: str) -> Select[Any]:
    sized = and_(event_sizes.c.event_id == events.c.id, event_sizes.c.measure == measure)
    return query.outerjoin(event_sizes, sized)


def _place(row: Row[Any]) -> EventPlace | None:
    if not row.level:
        return None
    return EventPlace.model_construct(
        name=row.place,
        country=row.country,
        level=row.level,
        id=row.place_id,
        lat=row.lat,
        lon=row.lon,
    )


def _plain(number: float) -> Number:
    """Return a number as it was before it was stored: whole where it has no fraction."""
    return int(number) if number.is_integer() else number
