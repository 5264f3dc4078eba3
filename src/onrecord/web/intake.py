"""What people paste or upload, turned into reports and put on record."""

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock
from typing import NamedTuple

from onrecord import sources
from onrecord.model.report import Rejected, Report
from onrecord.reading import Reader
from onrecord.record import Outcome, Record

_FOLDER = "uploads"


class Received(NamedTuple):
    """What became of one input: a report on record with its claims, or why it was rejected."""

    path: str
    outcome: Outcome | None
    report: str | None
    claims: int
    rejected: Rejected | None


class Upload(NamedTuple):
    """A file that was sent."""

    name: str
    content: bytes


class Intake:
    """Adds reports to a record. Opening the reader takes seconds: it is done when first needed."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._one_at_a_time = Lock()

    def add(self, given: Iterable[Report | Rejected]) -> list[Received]:
        """Put reports on record and derive events; say what became of each."""
        with self._one_at_a_time:
            received = [self._received(one) for one in given]
            self._record.derive()
        return received

    def _received(self, one: Report | Rejected) -> Received:
        if isinstance(one, Rejected):
            self._record.reject(one)
            return Received(one.path, None, None, 0, one)
        outcome = self._record.add(one, self._reader)
        entry = self._record.known(one)
        return Received(
            one.path, outcome, entry.id if entry else None, entry.claims if entry else 0, None
        )

    @cached_property
    def _reader(self) -> Reader:
        return Reader.open()


def pasted(text: str, published: dt.date, name: str, source: str | None) -> Report:
    """Return a pasted text as a report; its name tells it from others of its source."""
    return Report(
        path=f"{_FOLDER}/{name}", name=name, text=text, published=published, source=source
    )


def uploaded(uploads: Iterable[Upload]) -> Iterator[Report | Rejected]:
    """Yield the reports of files that were sent, and what is wrong with those that hold none."""
    for upload in uploads:
        name = Path(upload.name.replace("\\", "/")).name or "unnamed.txt"
        with TemporaryDirectory() as folder:
            file = Path(folder) / name
            file.write_bytes(upload.content)
            for one in sources.read(file):
                # The file's place on this machine is nobody's business, and another every time.
                path = one.path.replace(str(file), f"{_FOLDER}/{name}")
                yield one.model_copy(update={"path": path})
