"""Which format a file is in, by the end of its name."""

import datetime as dt
import stat
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from onrecord.model.report import Rejected, Report
from onrecord.sources import jsonl, parquet, text
from onrecord.sources.publication import latest_today
from onrecord.sources.signature import HEAD, foreign
from onrecord.sources.spelling import spelled

Format = Callable[[Path, dt.date], Iterator[Report | Rejected]]

FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "": text.read,
        ".txt": text.read,
        ".jsonl": jsonl.read,
        ".ndjson": jsonl.read,
        ".parquet": parquet.read,
    }
)
"""What reads a file, by its suffix in small letters."""

KINDS = (
    "give a text file (.txt) that begins with `date YYYY-MM-DD`, JSON lines (.jsonl), "
    "or Parquet (.parquet)"
)
"""What can be read, as advice."""


def read(path: Path, today: dt.date | None = None) -> Iterator[Report | Rejected]:
    """Yield the reports of one file, and a `Rejected` for each that cannot be read.

    `today` is the last date a report can have been published, by default the latest date it is
    anywhere on Earth. Never raises OSError: a file that cannot be opened is rejected.
    """
    try:
        yield from _format_of(path)(path, today or latest_today())
    except OSError as error:
        yield Rejected(
            path=spelled(path),
            reason=f"cannot be read ({error.strerror or error})",
            advice="check the name and your right to read it",
        )


def _format_of(path: Path) -> Format:
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        return _rejecting("is a folder, not a file", "name the files in it")
    if not stat.S_ISREG(mode):
        return _rejecting("is no regular file", "save its text as a file first")
    return FORMATS.get(path.suffix.lower()) or _of_unknown_suffix(path)


def _of_unknown_suffix(path: Path) -> Format:
    with path.open("rb") as file:
        what = foreign(file.read(HEAD))
    suffix = spelled(Path(path.suffix))
    return _rejecting(f"is {what}" if what else f"is of an unknown kind ({suffix})", KINDS)


def _rejecting(reason: str, advice: str) -> Format:
    def reject(path: Path, today: dt.date) -> Iterator[Rejected]:
        yield Rejected(path=spelled(path), reason=reason, advice=advice)

    return reject
