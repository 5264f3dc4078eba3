"""Whether a record is whole: what it must satisfy, checked against itself."""

from collections.abc import Iterator

from pydantic import ValidationError
from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DatabaseError

from onrecord.model.claim import Claim, Content, ReportRef
from onrecord.record import derivation, freshness, queries, rows
from onrecord.record.entry import Entry
from onrecord.record.stock import Stock
from onrecord.record.tables import claims, event_claims


def faults(engine: Engine) -> Iterator[str]:
    """Yield what is wrong, a sentence each.

    Checked are the database itself, every report's and claim's id, every stretch of text that a
    claim quotes; and, if that is well and no claim has changed since, that the events are those
    that follow from the claims.
    """
    with engine.connect() as connection:
        try:
            damages = list(_damages(connection))
        except DatabaseError as error:
            yield f"The file is damaged: {error.orig}."
            return
        yield from damages
        if damages:
            return
        sound = True
        for fault in _of_reports(connection):
            sound = False
            yield fault
        if sound and freshness.is_fresh(connection):
            yield from _of_events(connection)


def _of_reports(connection: Connection) -> Iterator[str]:
    for row in connection.execute(queries.select_entries()):
        entry = rows.entry(row)
        yield from _of_report(row.digest, entry)
        yield from _of_claims(connection, entry)


def _damages(connection: Connection) -> Iterator[str]:
    for (finding,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if finding != "ok":
            yield f"The file is damaged: {finding}."
    for table, row, other, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"Row {row} of table {table} belongs to a row of {other} that is not there."


def _of_report(digest: str, entry: Entry) -> Iterator[str]:
    if digest != entry.report.digest:
        yield f"Revision {entry.revision} of report {entry.id} is not the text that was added."
    elif entry.revision == 1 and entry.id != entry.report.id:
        yield f"Report {entry.id} has an id that is not that of its content."


def _of_claims(connection: Connection, entry: Entry) -> Iterator[str]:
    query = select(claims.c.id, claims.c.body).where(
        claims.c.report_id == entry.id, claims.c.revision == entry.revision
    )
    ref = ReportRef.of(entry.report, entry.id)
    for claim_id, body in connection.execute(query):
        where = f"Claim {claim_id} of report {entry.id} (revision {entry.revision})"
        try:
            claim = Claim.model_validate_json(body)
        except ValidationError as error:
            fault = error.errors(include_url=False)[0]
            field = ".".join(str(part) for part in fault["loc"])
            yield f"{where} is malformed: {field}: {fault['msg']}."
            continue
        content = Content.model_validate(claim.model_dump(include=set(Content.model_fields)))
        if not claim.id == claim_id == content.id_in(entry.id):
            yield f"{where} has an id that is not that of its content."
        if claim.report != ref:
            yield f"{where} names another report than its own."
        if claim.time and claim.time.start and claim.time.end and claim.time.end < claim.time.start:
            yield f"{where} has a time that ends before it begins."
        for slot, start, end, words in quotations(claim):
            if entry.report.text[start:end] != words:
                yield f"{where}: the words of its {slot} are not at {start}..{end} of the text."


def quotations(claim: Claim) -> Iterator[tuple[str, int, int, str]]:
    """Yield each slot of a claim that quotes the report: its name, two offsets and the words."""
    yield "evidence", claim.evidence.start, claim.evidence.end, claim.evidence.text
    for place in claim.places:
        yield "place", place.start, place.end, place.text
    if claim.speaker:
        yield "speaker", claim.speaker.start, claim.speaker.end, claim.speaker.text
    if claim.quantity:
        yield "quantity", claim.quantity.start, claim.quantity.end, claim.quantity.text
    time = claim.time
    optional = (
        ("item", claim.item and (claim.item.start, claim.item.end, claim.item.text)),
        ("actor", claim.actor and (claim.actor.start, claim.actor.end, claim.actor.text)),
        ("time", time and (time.text_start, time.text_end, time.text)),
    )
    for slot, quoted in optional:
        if quoted:
            start, end, words = quoted
            if start is not None and end is not None and words is not None:
                yield slot, start, end, words


def _of_events(connection: Connection) -> Iterator[str]:
    ids = {claim.id for claim in Stock(connection).claims()}
    pairs = connection.execute(select(event_claims.c.claim_id, event_claims.c.event_id))
    linked: dict[str, str] = {row.claim_id: row.event_id for row in pairs}
    for claim_id in sorted(ids - linked.keys()):
        yield f"Claim {claim_id} is in no event."
    for claim_id in sorted(linked.keys() - ids):
        yield f"Event {linked[claim_id]} has the claim {claim_id}, which is not there."
    made, stored = derivation.made_anew(connection), derivation.stored(connection)
    for event_id in sorted(made.keys() | stored.keys()):
        if made.get(event_id) != stored.get(event_id):
            yield f"Event {event_id} is not what follows from the claims."
