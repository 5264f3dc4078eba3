"""Events from claims: a pure function of the current claims, kept until those change."""

import hashlib
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Engine, delete, insert, select

import onrecord
from onrecord.linking import link
from onrecord.model.claim import Claim
from onrecord.model.event import Event
from onrecord.reconciling import reconcile
from onrecord.record.database import writing
from onrecord.record.filing import lined
from onrecord.record.queries import IS_CURRENT
from onrecord.record.tables import claims, event_claims, events, meta, reports

_KEY = "derived from"


def derive(engine: Engine) -> bool:
    """Make the events anew if claims have changed since; return whether that was needed.

    Claims are linked before the right to write is taken, so that adding need not wait for it.
    """
    derived = False
    while True:
        with engine.connect() as connection:
            if is_fresh(connection):
                return derived
            fingerprint = _fingerprint(connection)
            made = events_of(current_claims(connection))
        with writing(engine) as connection:
            if _fingerprint(connection) == fingerprint:
                _store(connection, made, fingerprint)
                derived = True


def is_fresh(connection: Connection) -> bool:
    """Return whether the events are those of the current claims."""
    held = connection.execute(select(meta.c.value).where(meta.c.key == _KEY)).scalar()
    return bool(held == _fingerprint(connection))


def current_claims(connection: Connection) -> list[Claim]:
    """Return the claims of every report's current revision, in order of id."""
    bodies = connection.execute(
        select(claims.c.body).join(reports, IS_CURRENT).order_by(claims.c.id)
    )
    return [Claim.model_validate_json(body) for (body,) in bodies]


def events_of(current: Sequence[Claim]) -> list[Event]:
    """Return the events that the claims tell of, in order of id."""
    by_id = {claim.id: claim for claim in current}
    made = (reconcile(occurrence, by_id) for occurrence in link(current))
    return sorted(made, key=lambda event: event.id)


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


def _fingerprint(connection: Connection) -> str:
    digest = hashlib.sha256(onrecord.__version__.encode())
    ids = select(claims.c.id).join(reports, IS_CURRENT).order_by(claims.c.id)
    for (claim_id,) in connection.execute(ids):
        digest.update(claim_id.encode())
    return digest.hexdigest()


def _store(connection: Connection, made: Sequence[Event], fingerprint: str) -> None:
    connection.execute(delete(event_claims))
    connection.execute(delete(events))
    if made:
        connection.execute(insert(events), [_event_row(event) for event in made])
        connection.execute(insert(event_claims), list(_claim_rows(made)))
    connection.execute(delete(meta).where(meta.c.key == _KEY))
    connection.execute(insert(meta).values(key=_KEY, value=fingerprint))


def _event_row(event: Event) -> dict[str, Any]:
    parties = (event.parties.attacker, event.parties.defender)
    since: date | None = event.time.start_local if event.time else None
    return {
        "id": event.id,
        "type": event.type,
        "parties": lined(*(code for party in parties if party for code in party.split("; "))),
        "since": since,
        "until": event.time.end_local if event.time else None,
        "disputed": bool(disputed_in(event)),
        "body": event.model_dump_json(),
    }


def _claim_rows(made: Sequence[Event]) -> Iterator[dict[str, Any]]:
    for event in made:
        disputed = disputed_in(event)
        for claim in event.claims:
            yield {"claim_id": claim, "event_id": event.id, "disputed": claim in disputed}
