"""The options that lists have in common, each with its help and its check."""

import datetime as dt
from typing import Annotated, get_args

import typer

from onrecord.cli.listing import Format, PageFormat
from onrecord.exporting import asking
from onrecord.model.claim import Certainty, ClaimOrder
from onrecord.model.event import EventType


def _day(value: str) -> dt.date:
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        raise typer.BadParameter(f"{value!r} is no day; write it YYYY-MM-DD") from None


def _kind(value: str) -> str:
    try:
        return asking.kind(value)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None


Paths = Annotated[list[str], typer.Argument(metavar="PATH", help="Files, folders or globs.")]
Form = Annotated[Format, typer.Option("--format", help="How to print.")]
PageForm = Annotated[PageFormat, typer.Option("--format", help="How to print.")]

Kind = Annotated[
    str | None,
    typer.Option(metavar="KIND", parser=_kind, help="Of this kind, such as killed or alert.off."),
]
Place = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="At a place by this name, or in the country of this code."),
]
Party = Annotated[
    str | None, typer.Option(metavar="CODE", help="By this party: a code such as RU, or a name.")
]
Speaker = Annotated[str | None, typer.Option(metavar="NAME", help="On the word of this speaker.")]
ReportId = Annotated[str | None, typer.Option("--report", metavar="ID", help="In this report.")]
EventId = Annotated[str | None, typer.Option("--event", metavar="ID", help="Of this event.")]
Disputed = Annotated[
    bool | None,
    typer.Option("--disputed/--undisputed", help="Only where claims exclude each other, or not."),
]
RejectedOnly = Annotated[
    bool, typer.Option("--rejected", help="Those that were judged wrong, in place of the others.")
]
ChosenCertainty = Annotated[
    Certainty | None,
    typer.Option(
        "--certainty", metavar="WORD", help=f"So certain: {', '.join(get_args(Certainty))}."
    ),
]
Confidence = Annotated[
    float | None,
    typer.Option(metavar="P", min=0, max=1, help="At least so sure, such as 0.5."),
]
Order = Annotated[ClaimOrder, typer.Option("--sort", help="What comes first.")]
ChosenType = Annotated[
    EventType | None,
    typer.Option("--type", metavar="TYPE", help=f"Of this type: {', '.join(get_args(EventType))}."),
]
Since = Annotated[
    dt.date | None, typer.Option(metavar="DAY", parser=_day, help="On this day or later.")
]
Until = Annotated[
    dt.date | None, typer.Option(metavar="DAY", parser=_day, help="On this day or earlier.")
]
Source = Annotated[str | None, typer.Option(metavar="NAME", help="From this source.")]
Words = Annotated[str | None, typer.Option("--text", metavar="WORDS", help="With these words.")]
Limit = Annotated[
    int | None, typer.Option(metavar="N", min=1, help="At most so many, the first of the list.")
]
