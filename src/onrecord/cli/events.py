"""`onrecord events`: what happened by all accounts, one event a row."""

import typer

from onrecord.cli import options
from onrecord.cli.asking import asked
from onrecord.cli.listing import Column, Format, print_list
from onrecord.cli.opening import opened
from onrecord.exporting import wording
from onrecord.model.event import Event

COLUMNS = (
    Column[Event]("Event", lambda event: event.id[:10], width=10),
    Column[Event]("What", lambda event: event.title, share=4),
    Column[Event]("Figures", wording.figures, share=5),
    Column[Event]("Claims", lambda event: str(len(event.claims)), width=6, justify="right"),
)


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
) -> None:
    """List events: what happened by all accounts, with its figures.

    \b
    Examples:
      onrecord events --place Kyiv --since 2022-12-01
      onrecord events --disputed
      onrecord events --kind killed --format csv > events.csv
    """
    with opened(context) as record:
        from onrecord.record import EventFilter

        record.derive()
        found = record.events(asked(context, record, EventFilter))
        print_list(found, Event, COLUMNS, form, "event")
