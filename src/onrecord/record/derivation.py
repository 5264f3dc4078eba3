"""Events from claims and judgements: a pure function of these, kept up to date piece by piece.

Claims are linked before the right to write is taken, so that adding need not wait for it; what was
derived is thrown away when something has changed meanwhile.
"""

from collections.abc import Callable

from sqlalchemy import Connection, Engine, select

from onrecord.gazetteer import Gazetteer
from onrecord.record import event_rows, freshness
from onrecord.record.database import writing
from onrecord.record.entry import Rebuilt
from onrecord.record.keeping import keeping_all
from onrecord.record.relinking import Derived, relinked, whole
from onrecord.record.settling import settle_all
from onrecord.record.stock import Stock
from onrecord.record.tables import events, reports

_MANY = 4
"""When more than one in so many reports changed, making all events anew is quicker."""


@keeping_all()
def derive(engine: Engine) -> bool:
    """Bring the events up to date with claims and judgements; return whether that was needed."""
    while True:
        with engine.connect() as connection:
            seen = freshness.state(connection)
            changed = freshness.stale(connection)
            everything = not freshness.is_of_this_version(connection)
            if not (changed or everything):
                return False
            everything = everything or not _are_reports(connection, len(changed) * _MANY)
            stock = Stock(connection)
            found = whole(stock) if everything else relinked(stock, changed)
        if _stored(engine, seen, found, everything):
            return True


@keeping_all()
def rebuild(engine: Engine, gazetteer: Callable[[], Gazetteer]) -> Rebuilt:
    """Follow all judgements and make all events anew; return how these differ from what there was.

    Those that were not up to date are brought so first, if this version of the program made them.
    """
    with engine.connect() as connection:
        comparable = freshness.is_of_this_version(connection)
    if comparable:
        derive(engine)
    with writing(engine) as connection:
        settle_all(connection, gazetteer)
    while True:
        with engine.connect() as connection:
            seen = freshness.state(connection)
            before = stored(connection)
            found = whole(Stock(connection))
        if _stored(engine, seen, found, everything=True):
            return _compared(before, bodies(found))


def made_anew(connection: Connection) -> dict[str, str]:
    """Return the events that follow from all that is on record, as JSON by their ids."""
    return bodies(whole(Stock(connection)))


def stored(connection: Connection) -> dict[str, str]:
    """Return the events as they were made last, as JSON by their ids."""
    return {row.id: row.body for row in connection.execute(select(events.c.id, events.c.body))}


def bodies(derived: Derived) -> dict[str, str]:
    """Return the events that were made, as JSON by their ids."""
    return {made.event.id: made.event.model_dump_json() for made in derived.made}


def _stored(engine: Engine, seen: int, found: Derived, everything: bool) -> bool:
    """Write what was derived, unless anything has changed since; return whether it was written."""
    with writing(engine) as connection:
        if freshness.state(connection) != seen:
            return False
        if everything:
            event_rows.clear(connection)
        event_rows.store(connection, found)
        freshness.freshen(connection)
        return True


def _compared(before: dict[str, str], after: dict[str, str]) -> Rebuilt:
    both = sorted(before.keys() & after.keys())
    return Rebuilt(
        events=len(after),
        new=tuple(sorted(after.keys() - before.keys())),
        changed=tuple(one for one in both if before[one] != after[one]),
        gone=tuple(sorted(before.keys() - after.keys())),
    )


def _are_reports(connection: Connection, count: int) -> bool:
    """Return whether there are so many reports, without counting all of them."""
    return connection.execute(select(reports.c.id).offset(count - 1).limit(1)).first() is not None
