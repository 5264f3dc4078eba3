"""A slot that a model fills."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from onrecord.scoring.coding import CodedClaim


@dataclass(frozen=True)
class Slot:
    """A slot's name, the names of its features, and how much of a candidate is as coded.

    A share is 0 to 1; one of a half or more counts as right.
    """

    name: str
    columns: Sequence[str]
    share: Callable[[CodedClaim, Any], float]
