"""Wars long past: `in 1916 300,000 soldiers died` is history, and no claim of this record."""

from collections.abc import Iterator, Sequence

from onrecord.model.claim import Content, Note
from onrecord.model.report import Report

_RECORDED = 1946
"""The first year of which a report's claims are kept: what came before, no living word is of."""


def is_history(claim: Content) -> bool:
    """Say whether a claim is of a time long past."""
    end = claim.time.end_local if claim.time is not None else None
    return end is not None and end.year < _RECORDED


def history(report: Report, claims: Sequence[Content]) -> Iterator[Note]:
    """Return a note for each claim that is left out as one of history."""
    for claim in claims:
        if is_history(claim):
            yield Note(report=report.id, text="no claim: this is history", evidence=claim.evidence)
