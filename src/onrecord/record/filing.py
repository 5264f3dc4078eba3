"""Writing one report with its claims, and the rows that its claims become."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from onrecord.gazetteer import Gazetteer
from onrecord.model.claim import Claim, Content, Note, Reading, ReportRef
from onrecord.model.report import Rejected, Report
from onrecord.record import claim_rows, freshness
from onrecord.record.entry import Outcome
from onrecord.record.identity import key_of, standing_of
from onrecord.record.queries import IS_CURRENT
from onrecord.record.settling import settle
from onrecord.record.tables import claim_places, claims, notes, rejected, reports, revisions

_REPORT_FIELDS = tuple(Report.model_fields)


def file(
    connection: Connection,
    report: Report,
    reading: Reading,
    reader: str,
    gazetteer: Callable[[], Gazetteer],
) -> Outcome:
    """Write a report, as read by a version of the reader, and return what that did.

    What was judged of its claims before is found again among them.
    """
    standing = standing_of(connection, report)
    outcome = standing.outcome(reader)
    pardon(connection, report)
    if outcome is Outcome.UNCHANGED:
        return outcome
    report_id, number = standing.report_id or report.id, standing.revision
    if outcome is Outcome.ADDED:
        row = {"id": report_id, "key": key_of(report), "current": 1}
        connection.execute(insert(reports).values(row))
    told_before = _tells(connection, report_id)
    if number is None:
        number = _add_revision(connection, report, report_id, reader)
    connection.execute(update(reports).where(reports.c.id == report_id).values(current=number))
    if standing.revision is None or standing.reader != reader:
        this = (revisions.c.report_id == report_id) & (revisions.c.number == number)
        connection.execute(update(revisions).where(this).values(reader=reader))
        path = connection.execute(select(revisions.c.path).where(this)).scalar_one()
        ref = ReportRef.of(report, report_id).model_copy(update={"path": path})
        _replace_claims(connection, ref, number, reading)
    settle(connection, report_id, gazetteer)
    if told_before or _tells(connection, report_id):
        freshness.mark(connection, [report_id])
    return outcome


def put_aside(connection: Connection, what: Rejected) -> None:
    """Write down that an input was rejected, in place of what was said of it before."""
    connection.execute(delete(rejected).where(rejected.c.path == what.path))
    connection.execute(insert(rejected).values(**what.model_dump(), at=_now()))


def pardon(connection: Connection, report: Report) -> None:
    """Forget that the report, or the whole file it is in, was once rejected."""
    paths = {report.path, report.path.rpartition("#")[0]}
    connection.execute(delete(rejected).where(rejected.c.path.in_(paths)))


def _tells(connection: Connection, report_id: str) -> bool:
    """Return whether the report, as it stands, makes any claim."""
    query = select(claims.c.row).join(reports, IS_CURRENT).where(reports.c.id == report_id)
    return connection.execute(query.limit(1)).first() is not None


def _add_revision(connection: Connection, report: Report, report_id: str, reader: str) -> int:
    last = select(func.max(revisions.c.number)).where(revisions.c.report_id == report_id)
    number = (connection.execute(last).scalar() or 0) + 1
    fields = {name: getattr(report, name) for name in _REPORT_FIELDS}
    connection.execute(
        insert(revisions).values(
            report_id=report_id,
            number=number,
            digest=report.digest,
            reader=reader,
            added_at=_now(),
            **fields,
        )
    )
    return int(number)


def _replace_claims(connection: Connection, ref: ReportRef, number: int, reading: Reading) -> None:
    for table in (claims, notes):
        connection.execute(
            delete(table).where(table.c.report_id == ref.id, table.c.revision == number)
        )
    held = {claim.id: claim for claim in (_filed_under(ref, claim) for claim in reading.claims)}
    if held:
        rows = (claim_rows.row(claim, number, n) for n, claim in enumerate(held.values()))
        connection.execute(insert(claims), list(rows))
        this = (claims.c.report_id == ref.id) & (claims.c.revision == number)
        numbers = connection.execute(select(claims.c.row, claims.c.id).where(this))
        if places := [one for row in numbers for one in claim_rows.places(row.row, held[row.id])]:
            connection.execute(insert(claim_places), places)
    if reading.notes:
        connection.execute(insert(notes), _note_rows(ref.id, number, reading.notes))


def _filed_under(ref: ReportRef, claim: Claim) -> Claim:
    """Return the claim as one of the report that it is a revision of."""
    if claim.report == ref:
        return claim
    content = Content.model_validate(claim.model_dump(include=set(Content.model_fields)))
    return claim.model_copy(update={"id": content.id_in(ref.id), "report": ref})


def _note_rows(report_id: str, revision: int, held: Sequence[Note]) -> list[dict[str, Any]]:
    return [
        {
            "report_id": report_id,
            "revision": revision,
            "position": position,
            "body": note.model_copy(update={"report": report_id}).model_dump_json(),
        }
        for position, note in enumerate(held)
    ]


def _now() -> str:
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
