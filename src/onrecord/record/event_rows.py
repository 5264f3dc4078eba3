"""Writing derived events: the rows that they become, in place of those that are gone."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import partial
from typing import Any

from sqlalchemy import Connection, Table, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from onrecord.model.event import Event, EventPlace
from onrecord.reconciling.size import sizes
from onrecord.record import claim_rows, need
from onrecord.record.doubt import BETWEEN
from onrecord.record.lined import lined
from onrecord.record.queries import IS_CURRENT
from onrecord.record.relinking import Derived, Made
from onrecord.record.stock import WANTED
from onrecord.record.tables import (
    claims,
    event_claims,
    event_keys,
    event_sizes,
    events,
    queue,
    reports,
    tellings,
)

Values = tuple[Any, ...]


def clear(connection: Connection) -> None:
    """Delete every event."""
    # All that belongs to events first: with them it would go row by row.
    for table in (event_keys, event_claims, event_sizes, tellings, queue, events):
        connection.execute(delete(table))


def store(connection: Connection, derived: Derived) -> None:
    """Write what was derived; of what belongs to an event made anew, only what is different."""
    made = derived.made
    if made:
        # An event of that id that is there is not deleted for it: what belongs to it would go too.
        new = insert(events)
        columns = {column.name: new.excluded[column.name] for column in events.columns}
        connection.execute(
            new.on_conflict_do_update(index_elements=[events.c.id], set_=columns),
            [_event_row(one) for one in made],
        )
    numbers = _numbers(connection, made)
    for table, rows_of in (
        (event_keys, _keys),
        (event_claims, _claims),
        (event_sizes, _sizes),
        (tellings, partial(_tellings, numbers)),
        (queue, partial(_queued, numbers)),
    ):
        rows = {row for one in made for row in rows_of(one)}
        _replace(connection, table, _held(connection, table, derived.gone), rows)
    if lost := derived.gone - {one.event.id for one in made}:
        connection.execute(delete(events).where(events.c.id.in_(WANTED)), _wanted(lost))
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


def _held(connection: Connection, table: Table, gone: Collection[str]) -> set[Values]:
    """Return the rows of a table that belong to the events that are gone."""
    if not gone:
        return set()
    names = ", ".join(column.name for column in table.columns)
    found = connection.exec_driver_sql(
        f"SELECT {names} FROM {table.name} WHERE event_id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(gone)),),
    )
    return {tuple(row) for row in found}


def _replace(
    connection: Connection, table: Table, held: AbstractSet[Values], rows: AbstractSet[Values]
) -> None:
    """Have a table hold these rows in place of those held."""
    names = [column.name for column in table.columns]
    if old := held - rows:
        key = [names.index(column.name) for column in table.primary_key]
        these = " AND ".join(f"{names[at]} = ?" for at in key)
        connection.exec_driver_sql(
            f"DELETE FROM {table.name} WHERE {these}", [tuple(row[at] for at in key) for row in old]
        )
    # In order, so that the file is written in one go, not here and there.
    if new := sorted(rows - held):
        marks = ", ".join("?" * len(names))
        connection.exec_driver_sql(
            f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({marks})", new
        )


def _wanted(ids: Collection[str]) -> dict[str, str]:
    return {"wanted": json.dumps(sorted(ids))}


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


def _keys(made: Made) -> Iterator[Values]:
    for key, account in made.looked_for():
        yield key, account, made.event.id


def _claims(made: Made) -> Iterator[Values]:
    disputed = disputed_in(made.event)
    for account in made.accounts:
        for claim in account.claims:
            yield claim.id, made.event.id, claim.id in disputed, claim.report.id, account.id


def _tellings(numbers: Mapping[str, int], made: Made) -> Iterator[Values]:
    for account in made.accounts:
        for claim in account.claims:
            said = claim_rows.searched(claim)
            yield (
                made.event.id,
                numbers[claim.id],
                claim.report.id,
                claim.kind,
                claim.mode,
                claim.certainty,
                claim.item.type if claim.item else None,
                claim.report.source,
                said["speaker"],
                claim.confidence,
            )


def _sizes(made: Made) -> Iterator[Values]:
    for measure, size in sizes(made.event.figures).items():
        yield made.event.id, measure, size


def _numbers(connection: Connection, made: Iterable[Made]) -> dict[str, int]:
    """Return the numbers of the rows of all claims of events, by the ids of the claims."""
    ids = {claim for one in made for claim in one.event.claims}
    query = select(claims.c.id, claims.c.row).join(reports, IS_CURRENT)
    found = connection.execute(query.where(claims.c.id.in_(WANTED)), _wanted(ids))
    return {row.id: row.row for row in found}


def _queued(numbers: Mapping[str, int], made: Made) -> Iterator[Values]:
    event = made.event
    told = {claim.id: claim for account in made.accounts for claim in account.claims}
    disputed = disputed_in(event)
    for claim in told.values():
        flags = (claim.id in disputed, need.is_large(claim))
        place = (need.of_claim(claim, *flags), claim.report.published.isoformat())
        yield claim.id, event.id, *place, numbers[claim.id], None, *flags
    flags = (bool(disputed), need.is_large(event))
    for link in event.links:
        needed = need.of_link(link, *flags)
        if needed is not None:
            day = min(told[one].report.published for one in link.claims).isoformat()
            rows = (numbers[one] for one in link.claims)
            yield BETWEEN.join(link.claims), event.id, needed, day, *rows, *flags
