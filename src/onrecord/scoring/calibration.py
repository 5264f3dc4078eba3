"""Whether a confidence means what it says: of claims given 0.8, eight in ten should be right.

The expected calibration error is that of Naeini, Cooper and Hauskrecht (2015): the mean gap
between stated confidence and share right, over ten equal steps, weighted by the claims in each.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

STEPS = 10


@dataclass(frozen=True)
class Step:
    """The claims of one step of confidence: how many, their mean confidence and share right."""

    claims: int
    stated: float
    right: float


def reliability(judged: Sequence[tuple[float, bool]]) -> list[Step]:
    """Return the steps of confidence that hold any claim, lowest first.

    `judged` holds, for each claim, its confidence (0 to 1) and whether it is strictly right.
    """
    steps: list[list[tuple[float, bool]]] = [[] for _ in range(STEPS)]
    for confidence, right in judged:
        steps[min(int(confidence * STEPS), STEPS - 1)].append((confidence, right))
    return [
        Step(len(step), fmean(stated for stated, _ in step), fmean(right for _, right in step))
        for step in steps
        if step
    ]


def calibration_error(judged: Sequence[tuple[float, bool]]) -> float:
    """Return the expected calibration error (0 to 1); 0 where there is nothing to judge."""
    gaps = (abs(step.stated - step.right) * step.claims for step in reliability(judged))
    return sum(gaps) / max(1, len(judged))
