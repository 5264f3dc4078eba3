"""An input of a run, and how it ended: every input is coded or rejected."""

from typing import Literal

from onrecord.model.claim import Reading
from onrecord.model.noun import Noun
from onrecord.model.report import Rejected, Report


class Input(Noun):
    """One input by its path, and what became of it.

    One that is coded has its report's id, how many claims it makes (there may be none) and what
    the reader noted; one that is rejected has the reason and what to do.
    """

    path: str
    outcome: Literal["coded", "rejected"]
    report: str | None = None
    claims: int = 0
    notes: tuple[str, ...] = ()
    reason: str | None = None
    advice: str | None = None

    @classmethod
    def coded(cls, report: Report, reading: Reading) -> "Input":
        """Return a report as an input that was read."""
        notes = tuple(note.text for note in reading.notes)
        claims = len(reading.claims)
        return cls(path=report.path, outcome="coded", report=report.id, claims=claims, notes=notes)

    @classmethod
    def rejected(cls, what: Rejected) -> "Input":
        """Return an input that is no report, or none that can be read."""
        return cls(path=what.path, outcome="rejected", reason=what.reason, advice=what.advice)
