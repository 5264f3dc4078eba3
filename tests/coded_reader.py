"""A reader that reads the reports of tests/gold perfectly, and no others: from their codings."""

from pathlib import Path

from coded_claims import REPORTS, claims_of
from onrecord import sources
from onrecord.model.claim import Note, Reading, Span
from onrecord.model.report import Report
from onrecord.record import Record


class CodedReader:
    """Gives the claims coded for a report, and notes the first word of each."""

    version = "coded"

    def read(self, report: Report) -> Reading:
        coding = (REPORTS / report.name).with_suffix(".claims")
        lines = coding.read_text(encoding="utf-8").splitlines()
        claims = claims_of(report.text, lines, Path(report.name).stem)
        first = Span(start=0, end=4, text=report.text[:4])
        note = Note(report=report.id, text="begins with", evidence=first)
        return Reading(claims=tuple(claims), notes=(note,))


def fill(record: Record, *names: str) -> None:
    """Add the coded reports of these names, all of them by default, and derive the events."""
    paths = [REPORTS / f"{name}.txt" for name in names] or sorted(REPORTS.glob("*.txt"))
    for path in paths:
        for report in sources.read(path):
            assert isinstance(report, Report)
            record.add(report, CodedReader())
    record.derive()
