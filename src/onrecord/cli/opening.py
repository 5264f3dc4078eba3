"""Opening the record that a command works on."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
import typer

from onrecord.cli.terminal import fail

if TYPE_CHECKING:
    from onrecord.record import Record


def default_path() -> Path:
    """Return where the record is kept when nobody says: in the user's own data folder."""
    return platformdirs.user_data_path("onrecord", appauthor=False) / "record.onrecord"


@contextmanager
def opened(context: typer.Context, make: bool = False) -> "Iterator[Record]":
    """Give the record that the command line names; what is wrong with it ends the program.

    A record that is not there is an error, unless the command is to `make` it.
    """
    # Loading the database takes a while that a page of help should not wait for.
    from onrecord.record import Record, RecordError

    path: Path = context.obj
    if not make and not path.exists():
        fail(f"{path}: there is no record yet; make one with `onrecord add PATH...`")
    try:
        with Record.open(path) as record:
            yield record
    except RecordError as error:
        fail(error)
