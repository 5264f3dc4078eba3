"""Which report of the record a report is, by what it is known by."""

import json
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection, or_, select

from onrecord.model.report import Report
from onrecord.record.entry import Outcome
from onrecord.record.tables import reports, revisions


def key_of(report: Report) -> str:
    """Return what a report stays known by when its text changes.

    Its URL; else its source and its own name there; else the file it is in, with its name.
    """
    if report.url:
        known_by = ["url", report.url]
    elif report.source:
        known_by = ["source", report.source, report.name]
    else:
        # A report out of a file of many has the path FILE#ID; ID may be the number of a line.
        alone = Path(report.path).name == report.name
        file = Path(report.path if alone else report.path.rpartition("#")[0] or report.path)
        known_by = ["file", str(file.parent.resolve() / file.name), report.name]
    return json.dumps(known_by, ensure_ascii=False)


class Standing(NamedTuple):
    """How a report stands in the record: `revision` and `reader` are those of this very text.

    All are None for a report not known; `known_by_key` is False for one that was found by its
    content only.
    """

    report_id: str | None = None
    current: int | None = None
    revision: int | None = None
    reader: str | None = None
    known_by_key: bool = False

    def outcome(self, reader: str) -> Outcome:
        """Return what adding the report, read by this version of the reader, will do."""
        if self.report_id is None:
            return Outcome.ADDED
        if self.revision is None:
            return Outcome.REVISED
        if self.revision != self.current:
            # Back to an earlier text, unless it is a copy elsewhere that was never changed.
            return Outcome.REVISED if self.known_by_key else Outcome.UNCHANGED
        return Outcome.UNCHANGED if self.reader == reader else Outcome.REREAD


def standing_of(connection: Connection, report: Report) -> Standing:
    """Look a report up: by its key, then by its content, then by the id it would have."""
    by_key = reports.c.key == key_of(report)
    of_content = select(revisions.c.report_id).where(revisions.c.digest == report.digest)
    by_content = reports.c.id.in_(of_content)
    held = connection.execute(
        select(reports.c.id, reports.c.current, by_key.label("known_by_key"))
        .where(or_(by_key, by_content, reports.c.id == report.id))
        .order_by(by_key.desc(), by_content.desc(), reports.c.id)
    ).first()
    if held is None:
        return Standing()
    report_id, current, known_by_key = held
    same_text = connection.execute(
        select(revisions.c.number, revisions.c.reader).where(
            revisions.c.report_id == report_id, revisions.c.digest == report.digest
        )
    ).first()
    revision, reader = same_text or (None, None)
    return Standing(report_id, current, revision, reader, bool(known_by_key))
