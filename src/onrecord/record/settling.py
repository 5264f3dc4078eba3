"""Bringing the claims of a report up to date with what people judge of them."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, insert, select, update

from onrecord.gazetteer import Gazetteer
from onrecord.model.claim import Claim
from onrecord.model.judgement import Action, Change, Judgement
from onrecord.record import claim_rows, freshness
from onrecord.record.anchoring import found
from onrecord.record.correcting import Corrector
from onrecord.record.tables import (
    claim_places,
    claims,
    judged,
    judgements,
    reports,
    revisions,
)

_OTHERWISE = claims.c.corrected.is_not(None) | claims.c.rejected


def settle(connection: Connection, report_id: str, gazetteer: Callable[[], Gazetteer]) -> None:
    """Find the claims that are judged in a report as it is read now; reject and correct them.

    Claims that are judged no more are again what the reader made of them.
    """
    held = list(connection.execute(_judgements_of(report_id)))
    rows = list(connection.execute(_claims_of(report_id, bool(held))))
    if not (held or rows):
        return
    text = connection.execute(text_of(report_id)).scalar_one()
    as_read = {row.id: Claim.model_validate_json(row.body) for row in rows if row.is_current}
    rejected, corrections = set[str](), defaultdict[str, list[tuple[Change, str]]](list)
    for row in held:
        judgement = Judgement.model_validate_json(row.body)
        anchor = judgement.claims[row.position]
        claim = found(anchor, judgement.changes, tuple(as_read.values()), text)
        this = (judged.c.judgement_id == judgement.id) & (judged.c.position == row.position)
        connection.execute(update(judged).where(this).values(claim_id=claim and claim.id))
        if claim and judgement.action is Action.REJECT:
            rejected.add(claim.id)
        if claim and judgement.action is Action.CORRECT:
            corrections[claim.id] += [(change, judgement.id) for change in judgement.changes]
    for row in rows:
        changes = corrections.get(row.id, []) if row.is_current else []
        claim = Claim.model_validate_json(row.body)
        corrected = Corrector(text, gazetteer()).corrected(claim, changes) if changes else None
        _write(connection, row, claim, corrected, row.is_current and row.id in rejected)


def settle_all(connection: Connection, gazetteer: Callable[[], Gazetteer]) -> None:
    """Bring the claims of all reports up to date with what is judged of them."""
    otherwise = select(claims.c.report_id).where(_OTHERWISE)
    concerned = sorted(connection.scalars(select(judged.c.report_id).union(otherwise)))
    for report_id in concerned:
        settle(connection, report_id, gazetteer)
    freshness.mark(connection, concerned)


def _write(
    connection: Connection, row: Row[Any], claim: Claim, corrected: Claim | None, rejected: bool
) -> None:
    body = corrected.model_dump_json() if corrected else None
    if (row.corrected, row.rejected) == (body, rejected):
        return
    shown = corrected or claim
    columns = {**claim_rows.searched(shown), "corrected": body, "rejected": rejected}
    connection.execute(update(claims).where(claims.c.row == row.row).values(columns))
    connection.execute(delete(claim_places).where(claim_places.c.claim == row.row))
    if places := claim_rows.places(row.row, shown):
        connection.execute(insert(claim_places), places)


def _judgements_of(report_id: str) -> Select[Any]:
    return (
        select(judgements.c.body, judged.c.position)
        .join(judged, judged.c.judgement_id == judgements.c.id)
        .where(judged.c.report_id == report_id)
        .order_by(judgements.c.number, judged.c.position)
    )


def _claims_of(report_id: str, current: bool) -> Select[Any]:
    """Select the claims that are, or may be to be, shown otherwise than they were read."""
    columns = (claims.c.row, claims.c.id, claims.c.body, claims.c.corrected, claims.c.rejected)
    is_current = claims.c.revision == reports.c.current
    return (
        select(*columns, is_current.label("is_current"))
        .join(reports, reports.c.id == claims.c.report_id)
        .where(claims.c.report_id == report_id, _OTHERWISE | (is_current & current))
        .order_by(claims.c.row)
    )


def text_of(report_id: str) -> Select[Any]:
    """Select the text of a report as it stands."""
    return (
        select(revisions.c.text)
        .join(reports, reports.c.id == revisions.c.report_id)
        .where(reports.c.id == report_id, revisions.c.number == reports.c.current)
    )
