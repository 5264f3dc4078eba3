"""One report a text file, which begins with `date YYYY-MM-DD`."""

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path

from onrecord.model.report import Rejected, Report
from onrecord.sources.decoding import decode
from onrecord.sources.publication import date_of, fault_of
from onrecord.sources.signature import HEAD, foreign
from onrecord.sources.spelling import megabytes, spelled

MAX_BYTES = 2_000_000
"""More than this is no report, but a book or a file of many."""

_HEADER = re.compile(r"\ufeff?\s*date\s+([0-9]\S*)", re.IGNORECASE)


def read(path: Path, today: dt.date) -> Iterator[Report | Rejected]:
    """Yield the report of a text file, or what is wrong with it. Raises OSError.

    The text is the file's content unchanged, header and line ends included; `body_start` is the
    offset just after the header's date. `today` is the last date a report can have.
    """
    with path.open("rb") as file:
        size = path.stat().st_size
        data = file.read(min(size, MAX_BYTES) + 1)
    yield _report(path, size, data, today)


def _report(path: Path, size: int, data: bytes, today: dt.date) -> Report | Rejected:
    def rejected(reason: str, advice: str) -> Rejected:
        return Rejected(path=spelled(path), reason=reason, advice=advice)

    if size > MAX_BYTES and not foreign(data[:HEAD]):
        return rejected(
            f"is {megabytes(size)} long, and a report can have {megabytes(MAX_BYTES)}",
            "split it into one file a report",
        )
    if what := foreign(data):
        return rejected(f"is {what}", "save its text as a .txt file in UTF-8")
    text = decode(data)
    if text is None:
        return rejected("is not in UTF-8, nor certainly in another encoding", "save it as UTF-8")
    if not text.strip("\ufeff \t\r\n"):
        return rejected("is empty", "put `date YYYY-MM-DD` and the report's text into it")
    header = _HEADER.match(text)
    if header is None:
        return rejected(
            "does not say when it was published", "begin it with a line `date YYYY-MM-DD`"
        )
    try:
        published = date_of(header[1])
    except ValueError:
        return rejected(
            f"has the date {header[1]!r}, which is no day of the calendar",
            "write its date of publication as `date YYYY-MM-DD`",
        )
    if fault := fault_of(published, today):
        return rejected(f"has the date {fault}", "correct its date")
    if not text[header.end() :].strip():
        return rejected("has a date but no text", "put the report's text after the date")
    return Report(
        path=spelled(path),
        name=spelled(Path(path.name)),
        text=text,
        published=published,
        body_start=header.end(),
    )
