"""Why a record cannot be used, in one line that says what to do next."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

_UNWRITABLE = "cannot be opened for writing; check your rights to the file and its folder"
_NO_ROOM = (
    "cannot grow, the disk is full or failing; make room and run the same command again: "
    "what was added so far is kept, and no report is there by halves"
)
_REASONS = {
    sqlite3.SQLITE_BUSY: "is being written by another process; try again when that has ended",
    sqlite3.SQLITE_LOCKED: "is being written by another process; try again when that has ended",
    sqlite3.SQLITE_FULL: _NO_ROOM,
    sqlite3.SQLITE_IOERR: _NO_ROOM,
    sqlite3.SQLITE_READONLY: _UNWRITABLE,
    sqlite3.SQLITE_CANTOPEN: _UNWRITABLE,
    sqlite3.SQLITE_PERM: _UNWRITABLE,
    sqlite3.SQLITE_NOTADB: "is not a record; give the path of one, or of a file yet to be made",
    sqlite3.SQLITE_CORRUPT: "is damaged; restore it from a copy or add its reports to a new one",
}


class RecordError(Exception):
    """The record cannot be used; the message names its file and says what to do."""


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what the database raises into a RecordError about the record at `path`."""
    try:
        yield
    except DBAPIError as error:
        raise RecordError(f"{path}: {_reason(error.orig)}") from error
    except sqlite3.Error as error:
        raise RecordError(f"{path}: {_reason(error)}") from error


def _reason(error: BaseException | None) -> str:
    code: int = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    reason = _REASONS.get(code & 0xFF)  # the rest of an extended code is detail
    return reason or f"cannot be used ({error}); check it with `onrecord check`"
