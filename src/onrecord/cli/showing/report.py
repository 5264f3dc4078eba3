"""A report in full: its text with every claim numbered where it is made."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rich.console import RenderableType
from rich.text import Text

from onrecord.cli.showing.page import heading, indented, rows
from onrecord.cli.showing.passage import Mark, marked
from onrecord.exporting import wording
from onrecord.exporting.safe import one_line
from onrecord.model.claim import Claim, Note

if TYPE_CHECKING:
    from onrecord.record import Entry


def report_page(
    entry: "Entry", claims: Sequence[Claim], notes: Sequence[Note], revisions: "Sequence[Entry]"
) -> Iterator[RenderableType]:
    """Yield the parts of a report's page: its text as it stands, claims, notes and revisions."""
    report = entry.report
    claims = sorted(claims, key=lambda claim: (claim.evidence.end, claim.evidence.start))
    marks = [_mark(number, claim) for number, claim in enumerate(claims, 1)]
    yield heading(report.title or report.name)
    yield rows(_summary(entry))
    yield Text()
    yield marked(report.text, 0, len(report.text), marks)
    if claims:
        yield Text()
        yield heading("Claims")
        yield rows((f"[{number}]", _claim(claim)) for number, claim in enumerate(claims, 1))
    if notes:
        yield Text()
        yield heading("Notes")
        yield from (indented(_note(note)) for note in notes)
    if len(revisions) > 1:
        yield Text()
        yield heading("Revisions")
        yield rows((f"revision {one.revision}", _revision(one)) for one in revisions)


def _summary(entry: "Entry") -> Iterator[tuple[str, str | None]]:
    yield "report", entry.id
    yield "file", entry.report.path
    yield "published", str(entry.report.published)
    yield "source", entry.report.source
    yield "address", entry.report.url
    yield "language", entry.report.language
    yield "reader", entry.reader


def _mark(number: int, claim: Claim) -> Mark:
    return Mark(claim.evidence.start, claim.evidence.end, "", f"[{number}]", "cyan")


def _claim(claim: Claim) -> Text:
    said = (
        wording.kind(claim),
        wording.quantity(claim),
        wording.claim_places(claim),
        wording.claim_days(claim) if claim.time else "",
        wording.speaker(claim),
    )
    line = Text(one_line(", ".join(part for part in said if part)))
    return line.append(f" {claim.id}", style="dim")


def _note(note: Note) -> Text:
    return Text(one_line(f"{note.text}: “{note.evidence.text}”"))


def _revision(entry: "Entry") -> str:
    current = ", the current one" if entry.current else ""
    return f"added {entry.added_at:%Y-%m-%d %H:%M} UTC, {entry.claims} claims{current}"
