"""The measures that the map and the timeline show."""

from enum import StrEnum


class Measure(StrEnum):
    """A measure of the codebook that can be summed over events."""

    LAUNCHED = "launched"
    INTERCEPTED = "intercepted"
    KILLED = "killed"
    INJURED = "injured"
