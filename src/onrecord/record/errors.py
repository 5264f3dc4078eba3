"""Why a record cannot be used, in one line that says what to do next."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pydantic import ValidationError
from sqlalchemy.exc import DBAPIError

_UNWRITABLE = "cannot be opened for writing; check your rights to the file and its folder"
_NO_ROOM = (
    "cannot grow, the disk is full or failing; make room and run the same command again: "
    "what was added so far is kept, and no report is there by halves"
)
_DAMAGED = "is damaged; restore it from a copy or add its reports to a new one"
_REASONS = {
    sqlite3.SQLITE_BUSY: "is being written by another process; try again when that has ended",
    sqlite3.SQLITE_LOCKED: "is being written by another process; try again when that has ended",
    sqlite3.SQLITE_FULL: _NO_ROOM,
    sqlite3.SQLITE_IOERR: _NO_ROOM,
    sqlite3.SQLITE_READONLY: _UNWRITABLE,
    sqlite3.SQLITE_CANTOPEN: _UNWRITABLE,
    sqlite3.SQLITE_PERM: _UNWRITABLE,
    sqlite3.SQLITE_NOTADB: "is not a record; give the path of one, or of a file yet to be made",
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
}


class RecordError(Exception):
    """The record cannot be used; the message names its file and says what to do."""


class JudgementError(Exception):
    """A judgement cannot be taken; the message says why, in one line."""


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what goes wrong with the record at `path` into a RecordError.

    That is what the database raises, and what it holds that is no claim, event or report.
    """
    try:
        yield
    except DBAPIError as error:
        raise RecordError(f"{path}: {_reason(error.orig)}") from error
    except sqlite3.Error as error:
        raise RecordError(f"{path}: {_reason(error)}") from error
    except ValidationError as error:
        raise RecordError(f"{path}: {_DAMAGED}") from error


def _reason(error: BaseException | None) -> str:
    code: int = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    reason = _REASONS.get(code & 0xFF)  # the rest of an extended code is detail
    return reason or f"cannot be used ({error}); check it with `onrecord check`"
