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
from onrecord.record.identity import Standing, key_of, standing_of
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
    if standing.report_id is None:
        row = {"id": report.id, "key": key_of(report), "current": 1}
        connection.execute(insert(reports).values(row))
        _add_revision(connection, report, report.id, 1, reader)
        _add_claims(connection, ReportRef.of(report), 1, reading)
        changed = bool(reading.claims)
    else:
        changed = _tells(connection, standing.report_id)
        number = _revise(connection, standing, report, reading, reader)
        this = reports.c.id == standing.report_id
        connection.execute(update(reports).where(this).values(current=number))
        settle(connection, standing.report_id, gazetteer)
        changed = changed or _tells(connection, standing.report_id)
    if changed:
        freshness.mark(connection, [standing.report_id or report.id])
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


def _revise(
    connection: Connection, standing: Standing, report: Report, reading: Reading, reader: str
) -> int:
    """Write what is new about a report on record; return the number of the revision it is."""
    assert standing.report_id is not None
    ref, number = ReportRef.of(report, standing.report_id), standing.revision
    if number is None:
        last = select(func.max(revisions.c.number)).where(revisions.c.report_id == ref.id)
        number = int(connection.execute(last).scalar_one()) + 1
        _add_revision(connection, report, ref.id, number, reader)
        _add_claims(connection, ref, number, reading)
    elif standing.reader != reader:
        this = (revisions.c.report_id == ref.id) & (revisions.c.number == number)
        connection.execute(update(revisions).where(this).values(reader=reader))
        path = connection.execute(select(revisions.c.path).where(this)).scalar_one()
        for table in (claims, notes):
            read = (table.c.report_id == ref.id) & (table.c.revision == number)
            connection.execute(delete(table).where(read))
        _add_claims(connection, ref.model_copy(update={"path": path}), number, reading)
    return number


def _add_revision(
    connection: Connection, report: Report, report_id: str, number: int, reader: str
) -> None:
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


def _add_claims(connection: Connection, ref: ReportRef, number: int, reading: Reading) -> None:
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
