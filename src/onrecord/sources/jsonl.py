"""Many reports a file: JSON lines with `text`, `published` and, if known, where they come from."""

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from onrecord.model.report import Rejected, Report
from onrecord.sources.line import UnfitError, report_of
from onrecord.sources.signature import HEAD, foreign
from onrecord.sources.spelling import megabytes, spelled
from onrecord.sources.text import MAX_BYTES

FORM = 'write one object a line: {"published": "YYYY-MM-DD", "text": "..."}'
"""How a line is to be written, as advice."""

MAX_LINE = 8 * MAX_BYTES
"""A line may be longer than its text: JSON can spell one letter in six bytes."""


def read(path: Path, today: dt.date) -> Iterator[Report | Rejected]:
    """Yield the report of each line, or what is wrong with the line. Raises OSError.

    A file of any size is read line by line. A report's path is `FILE#ID`; one without an `id`
    goes by the number of its line, counted from 1. `today` is the last date a report can have.
    """
    name = spelled(path)
    with path.open("rb") as file:
        if fault := _fault_of_file(file.read(HEAD)):
            yield Rejected(path=name, reason=fault.reason, advice=fault.advice)
            return
        file.seek(0)
        empty = True
        for number, line in _lines(file):
            try:
                report = _report(name, number, line, today)
            except UnfitError as unfit:
                empty = False
                reason = f"line {number} {unfit.reason}"
                yield Rejected(path=f"{name}#{number}", reason=reason, advice=unfit.advice)
            else:
                if report is not None:
                    empty = False
                    yield report
    if empty:
        yield Rejected(path=name, reason="is empty", advice=FORM)


def _fault_of_file(head: bytes) -> UnfitError | None:
    if what := foreign(head):
        return UnfitError(f"is {what}", "save its reports as JSON lines in UTF-8")
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return UnfitError("is in UTF-16", "save it as UTF-8")
    first = head.removeprefix(b"\xef\xbb\xbf").lstrip().partition(b"\n")[0].strip()
    if first in (b"[", b"{"):
        return UnfitError("is one JSON value written over many lines", FORM)
    return None


def _lines(file: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """Yield each line with its number; None for one too long, which is never held whole."""
    number = 0
    while line := file.readline(MAX_LINE):
        number += 1
        if len(line) < MAX_LINE or line.endswith(b"\n"):
            yield number, line
            continue
        while (rest := file.readline(MAX_LINE)) and not rest.endswith(b"\n"):
            pass
        yield number, None


def _report(file: str, number: int, line: bytes | None, today: dt.date) -> Report | None:
    """Return the report of a line, None if it is blank. Raises UnfitError."""
    if line is None:
        raise UnfitError(f"is longer than {megabytes(MAX_LINE)}", "split it into one line a report")
    try:
        text = line.decode("utf-8-sig").strip()
        value = json.loads(text) if text else None
    except UnicodeDecodeError:
        raise UnfitError("is not in UTF-8", "save the file as UTF-8") from None
    except (ValueError, RecursionError):
        raise UnfitError("is not JSON, or was cut off", FORM) from None
    if not text:
        return None
    if not isinstance(value, dict):
        raise UnfitError("is not a JSON object", FORM)
    return report_of(value, file, number, today, FORM)
