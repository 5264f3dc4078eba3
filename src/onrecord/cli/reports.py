"""`onrecord reports`: what the record is made of, one report a row."""

from typing import TYPE_CHECKING

import typer

from onrecord.cli import options
from onrecord.cli.asking import asked
from onrecord.cli.listing import Column, Format, print_list
from onrecord.cli.opening import opened

if TYPE_CHECKING:
    from onrecord.record import Entry


def reports(
    context: typer.Context,
    source: options.Source = None,
    text: options.Words = None,
    since: options.Since = None,
    until: options.Until = None,
    limit: options.Limit = None,
    form: options.Form = Format.TABLE,
) -> None:
    """List the reports on record, as they stand.

    \b
    Examples:
      onrecord reports --since 2022-12-01 --until 2022-12-31
      onrecord reports --text "power station"
    """
    with opened(context) as record:
        from onrecord.record import Entry, ReportFilter

        found = record.reports(asked(context, record, ReportFilter))
        print_list(found, Entry, _columns(), form, "report")


def _columns() -> "tuple[Column[Entry], ...]":
    return (
        Column("Report", lambda entry: entry.id[:10], width=10),
        Column("Published", lambda entry: str(entry.report.published), width=10),
        Column("Name", lambda entry: entry.report.name, share=2),
        Column("Source", lambda entry: entry.report.source or ""),
        Column("Claims", lambda entry: str(entry.claims), width=6, justify="right"),
    )
