"""`onrecord read`: print the claims of reports as they are read, keeping nothing."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import typer

from onrecord.cli import intake, options
from onrecord.cli.claims import COLUMNS
from onrecord.cli.listing import Format, print_rows
from onrecord.cli.terminal import say, some
from onrecord.model.claim import Claim
from onrecord.model.report import Rejected

if TYPE_CHECKING:
    from onrecord.reading import Reader


def read(paths: options.Paths, form: options.Form = Format.JSONL) -> None:
    """Print the claims of reports without keeping them.

    Claims are printed as they are read, report by report.

    \b
    Examples:
      onrecord read reports/kyiv.txt
      onrecord read reports/kyiv.txt --format table
      onrecord read reports/ > claims.jsonl
    """
    rejected: list[Rejected] = []
    count = print_rows(_claims(paths, rejected), Claim, COLUMNS, form)
    if form is Format.TABLE:
        say(f"{some(count, 'claim')}, not kept; `onrecord add` keeps them")
    if rejected:
        raise typer.Exit(1)


def _claims(paths: list[str], rejected: list[Rejected]) -> Iterator[Claim]:
    """Yield the claims of the reports that `paths` name; add what is none to `rejected`."""
    reader: Reader | None = None
    for report in intake.read(intake.find(paths)):
        if isinstance(report, Rejected):
            rejected.append(report)
            continue
        reader = reader or _open_reader()
        reading = reader.read(report)
        for note in reading.notes if not reading.claims else ():
            say(f"{report.path}: {note.text}")
        yield from reading.claims
        sys.stdout.flush()


def _open_reader() -> "Reader":
    # Loading the reader takes seconds that a list or a page of help should not wait for.
    from onrecord.reading import Reader

    return Reader.open()
