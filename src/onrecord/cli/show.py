"""`onrecord show`: one claim, event or report in full."""

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import RenderableType

from onrecord.cli import options
from onrecord.cli.finding import claim_of, event_of, report_of
from onrecord.cli.listing import PageFormat
from onrecord.cli.opening import opened
from onrecord.cli.showing.claim import claim_page
from onrecord.cli.showing.event import event_page
from onrecord.cli.showing.report import report_page
from onrecord.cli.terminal import out
from onrecord.exporting import jsonl
from onrecord.model.claim import Claim
from onrecord.model.noun import Noun

if TYPE_CHECKING:
    from onrecord.record import Record

_Shown = tuple[Noun, Iterable[RenderableType]]
"""What is shown, for programs, and its page, for people."""


def show(
    context: typer.Context,
    identity: Annotated[
        str, typer.Argument(metavar="ID", help="The id of a claim, event or report, or its start.")
    ],
    form: options.PageForm = PageFormat.TEXT,
) -> None:
    """Show one claim, event or report in full.

    A claim within its sentence, the words of each slot marked; an event with its figures and
    who says what for and against them; a report with its claims numbered.

    \b
    Examples:
      onrecord show e_0123abcd
      onrecord show c_0123abcd --format json
    """
    kinds = {"c_": _claim, "e_": _event, "r_": _report}
    if identity[:2] not in kinds:
        raise typer.BadParameter(f"{identity!r} is no id; ids begin with c_, e_ or r_")
    with opened(context) as record:
        record.derive()
        noun, page = kinds[identity[:2]](record, identity)
        if form is PageFormat.JSON:
            sys.stdout.write(jsonl.line(noun) + "\n")
        else:
            out().print(*page, sep="\n")


def _claim(record: "Record", beginning: str) -> _Shown:
    claim = claim_of(record, beginning)
    event = record.event(claim.event) if claim.event else None
    return claim, claim_page(claim, _text_of(record, claim), event, record.history(claim.id))


def _event(record: "Record", beginning: str) -> _Shown:
    from onrecord.record import EventFilter

    event = event_of(record, beginning)
    claims = {claim.id: claim for each in event.claims if (claim := record.claim(each))}
    whole = record.event(event.part_of) if event.part_of else None
    parts = list(record.events(EventFilter(part_of=event.id)))
    return event, event_page(event, claims, whole, parts)


def _report(record: "Record", beginning: str) -> _Shown:
    from onrecord.record import ClaimFilter

    entry = report_of(record, beginning)
    claims = list(record.claims(ClaimFilter(report=entry.id)))
    notes, revisions = list(record.notes(entry.id)), list(record.revisions(entry.id))
    return entry, report_page(entry, claims, notes, revisions)


def _text_of(record: "Record", claim: Claim) -> str:
    """Return the text that a claim was read from: of the latest revision that has its words."""
    evidence = claim.evidence
    return next(
        entry.report.text
        for entry in reversed(list(record.revisions(claim.report.id)))
        if entry.report.text[evidence.start : evidence.end] == evidence.text
    )
