"""How far a score would move with other reports of the same sort: a percentile bootstrap.

The method is Efron's (1979): reports are drawn again with replacement, since the claims of one
report stand or fall together, and the score is taken anew each time.
"""

import random
from collections.abc import Callable, Mapping, Sequence

from onrecord.scoring.tally import Tally

SAMPLES = 1000
_TAIL = 0.025


def spread(
    tallies: Sequence[Tally],
    scores: Callable[[Tally], Mapping[str, float]],
    samples: int = SAMPLES,
) -> dict[str, tuple[float, float]]:
    """Return, for each score by its name, the bounds between which 95 % of its redrawings lie.

    `tallies` holds one tally a report. The draws are seeded: the same tallies give the same bounds.
    """
    drawing = random.Random(0)  # chance, not a secret
    drawn: dict[str, list[float]] = {}
    for _ in range(samples):
        again = Tally.sum(drawing.choices(tallies, k=len(tallies)))
        for name, value in scores(again).items():
            drawn.setdefault(name, []).append(value)
    return {name: _bounds(sorted(values)) for name, values in drawn.items()}


def _bounds(ordered: Sequence[float]) -> tuple[float, float]:
    cut = int(len(ordered) * _TAIL)
    return ordered[cut], ordered[-cut - 1]
