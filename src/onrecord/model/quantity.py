"""How many, as an interval with the way it was said."""

import math
from typing import Literal, Self

from pydantic import model_validator

from onrecord.model.noun import Noun

Qualifier = Literal[
    "exact",
    "about",
    "at_least",
    "more_than",
    "at_most",
    "less_than",
    "up_to",
    "between",
    "vague",
]
Number = int | float


def bounds(qualifier: Qualifier, stated: Number) -> tuple[Number, Number | None]:
    """Return the inclusive bounds that follow from a stated number (codebook, section 3).

    For `vague` the stated number is the low bound that the word stands for; `between` has two
    numbers and is not handled here (ValueError).
    """
    match qualifier:
        case "exact":
            return stated, stated
        case "about":
            # Scaled by whole numbers: 0.9 * 10 is not exactly 9 in floating point.
            return math.floor(stated * 9 / 10), math.ceil(stated * 11 / 10)
        case "at_least" | "vague":
            return stated, None
        case "more_than":
            return stated + 1, None
        case "at_most" | "up_to":
            return 0, stated
        case "less_than":
            return 0, stated - 1
        case "between":
            raise ValueError("`between` has two bounds of its own")


class Quantity(Noun):
    """An interval `low`..`high` (inclusive; `high` None is unbounded) and the words it came from.

    `unit` names what is counted (weapons, people, strikes, households, percent, ...); `start` and
    `end` are offsets of `text` in the report.
    """

    text: str
    stated: Number | None
    low: Number
    high: Number | None
    qualifier: Qualifier
    unit: str | None
    start: int
    end: int

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.high is not None and self.high < self.low:
            raise ValueError(f"quantity {self.low}..{self.high} ends before it begins")
        return self
