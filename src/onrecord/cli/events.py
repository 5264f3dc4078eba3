"""`onrecord events`: what happened by all accounts, one event a row."""

from collections.abc import Mapping
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli import options
from onrecord.cli.asking import asked
from onrecord.cli.listing import Column, Format, print_list
from onrecord.cli.opening import opened
from onrecord.exporting import wording
from onrecord.exporting.conventions import AcledRow, UcdpRow
from onrecord.model.claim import Claim
from onrecord.model.event import Event
from onrecord.model.noun import Noun

if TYPE_CHECKING:
    from onrecord.record import Record

COLUMNS = (
    Column[Event]("Event", lambda event: event.id[:10], width=10),
    Column[Event]("What", lambda event: event.title, share=4),
    Column[Event]("Figures", wording.figures, share=5),
    Column[Event]("Claims", lambda event: str(len(event.claims)), width=6, justify="right"),
)


class Terms(StrEnum):
    """Another database, in whose terms events are put."""

    ACLED = "acled"
    UCDP = "ucdp"


_ROWS: Mapping[Terms, type[AcledRow] | type[UcdpRow]] = {
    Terms.ACLED: AcledRow,
    Terms.UCDP: UcdpRow,
}


def events(
    context: typer.Context,
    type: options.ChosenType = None,
    kind: options.Kind = None,
    place: options.Place = None,
    since: options.Since = None,
    until: options.Until = None,
    party: options.Party = None,
    speaker: options.Speaker = None,
    report: options.ReportId = None,
    confidence: options.Confidence = None,
    disputed: options.Disputed = None,
    limit: options.Limit = None,
    form: options.Form = Format.TABLE,
    terms: Annotated[
        Terms | None,
        typer.Option(help="Rows as another database has them, by its own conventions."),
    ] = None,
) -> None:
    """List events: what happened by all accounts, with its figures.

    In ACLED's terms an event has the most conservative number of deaths, in UCDP's a low, a best
    and a high one; events that ACLED has no type for are left out.

    \b
    Examples:
      onrecord events --place Kyiv --since 2022-12-01
      onrecord events --disputed
      onrecord events --kind killed --format csv > events.csv
      onrecord events --terms ucdp --format csv > ucdp.csv
    """
    with opened(context) as record:
        from onrecord.record import EventFilter

        record.derive()
        found = record.events(asked(context, record, EventFilter))
        if terms is None:
            print_list(found, Event, COLUMNS, form, "event")
            return
        row = _ROWS[terms]
        rows = (row.of(event, _claims(record, event)) for event in found if event.acled)
        print_list(rows, row, _columns(row), form, "event")


def _claims(record: "Record", event: Event) -> dict[str, Claim]:
    return {one: claim for one in event.claims if (claim := record.claim(one))}


def _columns(row: type[Noun]) -> tuple[Column[Noun], ...]:
    """Return a column for each field of a row."""
    return tuple(Column[Noun](name, partial(_cell, name)) for name in row.model_fields)


def _cell(name: str, row: Noun) -> str:
    value = getattr(row, name)
    return "" if value is None else str(value)
