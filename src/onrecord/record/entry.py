"""What goes into the record and what comes back: a reader's shape, an outcome, an entry."""

import datetime as dt
from enum import StrEnum
from typing import Protocol

from onrecord.model.claim import Reading
from onrecord.model.noun import Noun
from onrecord.model.report import Report


class ReaderLike(Protocol):
    """What the record asks of a reader: the same report and version give the same claims."""

    @property
    def version(self) -> str:
        """Changes whenever the reader may read the same text differently."""

    def read(self, report: Report) -> Reading:
        """Return the claims and notes of one report."""


class Outcome(StrEnum):
    """What adding a report did to the record."""

    ADDED = "added"
    """The report is new."""
    REVISED = "revised"
    """The report was known with another text; this text is the current one now."""
    REREAD = "reread"
    """The text was known, but read by another version of the reader; its claims are replaced."""
    UNCHANGED = "unchanged"
    """Nothing was to be done."""


class Entry(Noun):
    """A report as it stands in the record.

    `id` stays the same from the first revision on, as does every claim's `report.id`; `revision`
    counts from 1 and `current` says whether it is the one that events are made of; `claims` is
    the number of its claims and `reader` the version that made them.
    """

    id: str
    revision: int
    current: bool
    added_at: dt.datetime
    reader: str
    claims: int
    report: Report


class Rebuilt(Noun):
    """How many events there are after making all anew, and the ids of those that differ."""

    events: int
    new: tuple[str, ...]
    changed: tuple[str, ...]
    gone: tuple[str, ...]
