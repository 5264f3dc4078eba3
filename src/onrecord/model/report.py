"""A report: one dated text, as it was published."""

import datetime as dt
import hashlib

from onrecord.model.ids import content_id
from onrecord.model.noun import Noun


class Report(Noun):
    """One dated text from one source.

    `text` is the text exactly as stored (for a text file the whole file, header line included);
    every offset in the program counts its Unicode code points. `body_start` is where the text
    proper begins, after a `date YYYY-MM-DD` header. `path` is the file it came from as given, or
    `FILE#ID` for a report out of a file of many.
    """

    path: str
    text: str
    published: dt.date
    name: str
    """The report's own name, the same anywhere: its file's name, or its id within its file."""
    body_start: int = 0
    source: str | None = None
    url: str | None = None
    title: str | None = None
    language: str | None = None

    @property
    def id(self) -> str:
        """The id of a report first seen with this content."""
        return content_id(
            "r", self.url, self.source, self.name, self.published.isoformat(), self.text
        )

    @property
    def digest(self) -> str:
        """SHA-256 of all that a reader can see; equal digests give equal claims."""
        fields = self.model_dump_json(exclude={"path"})
        return hashlib.sha256(fields.encode()).hexdigest()


class Rejected(Noun):
    """An input that did not become a report: which one, what is wrong with it and what to do."""

    path: str
    reason: str
    advice: str

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}; {self.advice}"
