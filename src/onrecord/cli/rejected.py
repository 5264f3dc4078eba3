"""`onrecord rejected`: what did not become a report, and what to do about it."""

import typer

from onrecord.cli import options
from onrecord.cli.listing import Column, Format, print_rows
from onrecord.cli.opening import opened
from onrecord.cli.terminal import say, some
from onrecord.model.report import Rejected

COLUMNS = (
    Column[Rejected]("File", lambda one: one.path),
    Column[Rejected]("What is wrong", lambda one: one.reason),
    Column[Rejected]("What to do", lambda one: one.advice),
)


def rejected(context: typer.Context, form: options.Form = Format.TABLE) -> None:
    """List what could not be added, with the reason and what to do.

    What is added after all leaves the list.

    \b
    Examples:
      onrecord rejected
      onrecord rejected --format csv > rejected.csv
    """
    with opened(context) as record:
        count = print_rows(record.rejected(), Rejected, COLUMNS, form)
    if form is Format.TABLE:
        say(f"{some(count, 'file')} rejected" if count else "nothing was rejected")
