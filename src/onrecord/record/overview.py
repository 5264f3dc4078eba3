"""Many events at once: how many there are, where they are, and how much on which days."""

from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import (
    CTE,
    Column,
    ColumnElement,
    Connection,
    Date,
    FromClause,
    MetaData,
    Row,
    Select,
    Table,
    Text,
    and_,
    case,
    exists,
    func,
    insert,
    literal_column,
    select,
)

from onrecord.model.event import EventPlace
from onrecord.model.quantity import Number
from onrecord.record import ordering, rows
from onrecord.record.filters import EventFilter
from onrecord.record.mark import Mark, Spot, Survey, Tally
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


# The events that a survey has chosen, for as long as it lasts.
_chosen = Table(
    "chosen",
    MetaData(),
    Column("id", Text, primary_key=True),
    Column("day", Date),
    Column("part_of", Text),
    Column("since", Date),
    Column("until", Date),
    prefixes=["TEMPORARY"],
    sqlite_with_rowid=False,
)
_ORDER: ordering.Order = (_chosen.c.day, _chosen.c.id)


def select_marks(chosen: Select[Any], measure: str) -> Select[Any]:
    """Select the events chosen in short, as `mark` takes them, with their size by a measure."""
    return _sized(chosen.with_only_columns(*_MARKED), measure)


def spots(
    connection: Connection, chosen: Select[Any], measure: str, lasting: int
) -> Iterator[Spot]:
    """Yield the places of the events chosen, with what is at each, and what is at none.

    Added up are figures of events of `lasting` days or less.
    """
    fitting = _all(chosen).with_only_columns(events.c.id).cte("fitting")
    short = _lasts(events) <= lasting
    here, elsewhere = (
        _is_counted_in_its_whole(fitting, measure, lasting, at) for at in (True, False)
    )
    size = event_sizes.c.size
    held = (
        func.count(),
        func.sum(events.c.disputed),
        func.sum(case((short & ~here, size))),
        func.sum(case((short & ~here & ~elsewhere, size))),
        func.count(case((~short, size))),
    )
    columns = (*_PLACE, *(one.label(f"held_{n}") for n, one in enumerate(held)))
    query = select(*columns).join(fitting, fitting.c.id == events.c.id)
    query = _sized(query, measure).group_by(*_PLACE)
    for row in connection.execute(query):
        *_, many, disputed, total, once, long = row
        yield Spot(_place(row), many, disputed, _sum(total), _sum(once), long)


def _lasts(of: FromClause) -> ColumnElement[Any]:
    """Return how many days an event lasts; very many where that is not said."""
    days = func.julianday(of.c.until) - func.julianday(of.c.since) + 1
    return func.coalesce(days, literal_column("1e9"))


def _is_counted_in_its_whole(
    fitting: CTE, measure: str, lasting: int, at_its_place: bool
) -> ColumnElement[bool]:
    """Return the condition that the event that one is part of is counted, there or elsewhere.

    What is known of a country only is on no map, and its parts are not counted in it.
    """
    whole, sized = events.alias("whole"), event_sizes.alias("whole_sizes")
    same = whole.c.place_id.is_not_distinct_from(events.c.place_id)
    drawn = whole.c.place_id.is_not(None) & (whole.c.level != "country")
    counted = exists().where(
        whole.c.id == events.c.part_of,
        sized.c.event_id == whole.c.id,
        sized.c.measure == measure,
        _lasts(whole) <= lasting,
        same if at_its_place else drawn & ~same,
        whole.c.id.in_(select(fitting.c.id)),
    )
    return events.c.part_of.is_not(None) & counted


def survey(
    connection: Connection, chosen: Select[Any], wanted: EventFilter, measures: Collection[str]
) -> Survey:
    """Return a page of the events chosen, how many there are in all, and their sums.

    They are chosen once, into a table of the connection's own, which goes with its transaction.
    """
    _chosen.create(connection)
    columns = (ordering.EVENTS[0], events.c.part_of, events.c.since, events.c.until)
    short = _all(chosen).with_only_columns(events.c.id, *columns)
    connection.execute(insert(_chosen).from_select(list(_chosen.c), short))
    page = select(events.c.body).join(_chosen, _chosen.c.id == events.c.id).order_by(*_ORDER)
    if wanted.cursor is not None:
        key: Select[Any] = select(*_ORDER).where(_chosen.c.id == wanted.cursor)
        page = ordering.beyond(page, _ORDER, connection.execute(key).first(), wanted.cursor)
    held = connection.execute(page.limit(wanted.limit))
    return Survey(
        total=connection.execute(select(func.count()).select_from(_chosen)).scalar_one(),
        tallies=list(_tallies(connection, measures)),
        events=list(map(rows.event, held)),
    )


def _tallies(connection: Connection, measures: Collection[str]) -> Iterator[Tally]:
    """Yield sums by days and measure; a part is left out where its whole has the measure too."""
    whole, own, held = event_sizes.alias("whole"), event_sizes.c, _chosen.c
    counted_already = exists().where(
        whole.c.event_id == held.part_of,
        whole.c.measure == own.measure,
        whole.c.event_id.in_(select(_chosen.alias("wholes").c.id)),
    )
    summed = (func.sum(own.size), func.max(own.size), func.count())
    query = (
        select(held.since, held.until, own.measure, *summed)
        .join(event_sizes, own.event_id == held.id)
        .where(own.measure.in_(measures), held.part_of.is_(None) | ~counted_already)
        .where(held.since.is_not(None) | held.until.is_not(None))
        .group_by(held.since, held.until, own.measure)
    )
    for since, until, measure, total, largest, many in connection.execute(query):
        yield Tally(since, until, measure, _plain(total), _plain(largest), many)


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


def _sum(number: float | None) -> Number | None:
    return None if number is None else _plain(number)


def _plain(number: float) -> Number:
    """Return a number as it was before it was stored: whole where it has no fraction."""
    return int(number) if number.is_integer() else number
