"""What can choose the filling of a slot: a model at work, or one that only listens and learns."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

Candidate = TypeVar("Candidate")


@dataclass(frozen=True)
class Question(Generic[Candidate]):
    """One slot of one claim, and what it may be filled with: one candidate at least.

    The claim is told by its kind and by where its evidence starts and ends in the report. Each
    candidate has a row of features, in the order of the slot's columns.
    """

    kind: str
    start: int
    end: int
    candidates: Sequence[Candidate]
    rows: Sequence[tuple[float, ...]]


class Chooser(Protocol):
    """Answers the questions of one slot."""

    def best(self, question: Question[Candidate]) -> Candidate:
        """Return the candidate that fits best."""
        ...
