"""Writing derived events: the rows that they become, in place of those that are gone."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, delete, insert, update

from onrecord.model.event import Event, EventPlace
from onrecord.reconciling.size import sizes
from onrecord.record.lined import lined
from onrecord.record.relinking import Derived, Made
from onrecord.record.tables import event_claims, event_keys, event_sizes, events

_AT_ONCE = 500
_ADD_KEYS = "INSERT OR IGNORE INTO event_keys (key, account, event_id) VALUES (?, ?, ?)"
_BY_EVENT = (
    event_keys.c.event_id,
    event_claims.c.event_id,
    event_sizes.c.event_id,
    events.c.id,
)


def clear(connection: Connection) -> None:
    """Delete every event."""
    for column in _BY_EVENT:
        connection.execute(delete(column.table))


def store(connection: Connection, derived: Derived) -> None:
    """Write what was derived."""
    _delete(connection, derived.gone)
    made = derived.made
    if made:
        connection.execute(insert(events), [_event_row(one) for one in made])
        connection.execute(insert(event_claims), list(_claim_rows(made)))
    if sized := list(_size_rows(made)):
        connection.execute(insert(event_sizes), sized)
    keys = [(key, account, one.event.id) for one in made for key, account in one.looked_for()]
    if keys:
        keys.sort()  # the file is written in one go, not here and there
        connection.exec_driver_sql(_ADD_KEYS, keys)
    for event in derived.retied:
        this = update(events).where(events.c.id == event.id)
        connection.execute(this.values(_columns(event)))


def disputed_in(event: Event) -> frozenset[str]:
    """Return the ids of the claims that another claim of the event excludes."""
    sides = (claim for dispute in event.disputes for side in dispute.sides for claim in side)
    figures = (
        claim
        for figure in event.figures
        if figure.disputed
        for claim in (*figure.claims, *figure.against)
    )
    return frozenset((*sides, *figures))


def _delete(connection: Connection, gone: Collection[str]) -> None:
    ids = sorted(gone)
    for start in range(0, len(ids), _AT_ONCE):
        for column in _BY_EVENT:
            wanted = column.in_(ids[start : start + _AT_ONCE])
            connection.execute(delete(column.table).where(wanted))


def _event_row(made: Made) -> dict[str, Any]:
    outline = made.outline.model_dump_json() if made.outline else None
    return {"id": made.event.id, "outline": outline, **_columns(made.event)}


def _columns(event: Event) -> dict[str, Any]:
    parties = (event.parties.attacker, event.parties.defender)
    return {
        "type": event.type,
        "parties": lined(*(code for party in parties if party for code in party.split("; "))),
        "since": event.time.start_local if event.time else None,
        "until": event.time.end_local if event.time else None,
        "disputed": bool(disputed_in(event)),
        "part_of": event.part_of,
        "title": event.title,
        **_place_columns(event.place),
        "body": event.model_dump_json(),
    }


def _place_columns(place: EventPlace | None) -> dict[str, Any]:
    return {
        "place_id": place and place.id,
        "place": place and place.name,
        "level": place and place.level,
        "country": place and place.country,
        "lat": place and place.lat,
        "lon": place and place.lon,
    }


def _size_rows(made: Sequence[Made]) -> Iterator[dict[str, Any]]:
    for one in made:
        for measure, size in sizes(one.event.figures).items():
            yield {"event_id": one.event.id, "measure": measure, "size": size}


def _claim_rows(made: Sequence[Made]) -> Iterator[dict[str, Any]]:
    for one in made:
        disputed = disputed_in(one.event)
        for account in one.accounts:
            for claim in account.claims:
                yield {
                    "claim_id": claim.id,
                    "event_id": one.event.id,
                    "disputed": claim.id in disputed,
                    "report_id": claim.report.id,
                    "account": account.id,
                }
