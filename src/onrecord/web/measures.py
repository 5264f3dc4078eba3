"""The measures that the map and the timeline show, and which figures come first."""

from collections.abc import Iterable
from enum import StrEnum

from onrecord.model.figure import Figure


class Measure(StrEnum):
    """A measure of the codebook that can be summed over events."""

    LAUNCHED = "launched"
    INTERCEPTED = "intercepted"
    KILLED = "killed"
    INJURED = "injured"


_FOREMOST = (Measure.KILLED, Measure.INJURED, "missing", Measure.LAUNCHED, Measure.INTERCEPTED)


def foremost(figures: Iterable[Figure]) -> list[Figure]:
    """Return figures with those of people harmed first, then those of the attack; others after."""

    def place(figure: Figure) -> int:
        return _FOREMOST.index(figure.measure) if figure.measure in _FOREMOST else len(_FOREMOST)

    return sorted(figures, key=place)
