"""What a sentence leaves to the next, which may but count it: "Two more died. A third hit it"."""

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.reading.en.draft import BEFALLEN, Draft
from onrecord.reading.en.syntax.items import FLYING, THROWN

_FLOWN = frozenset({"strike", "interception", "impact"})
_MIXED = frozenset({"uav", "missile"})
"""What one number of `40 missiles and drones` is of."""


@dataclass(frozen=True)
class Before:
    """What the sentence before told of last."""

    befell: str | None = None
    """The kind of what befell people."""
    flew: frozenset[str] = frozenset()
    """The types of weapons, as fired, stopped or come down."""
    harmed: str | None = None
    """The type of the things damaged."""


def before(told: Sequence[Draft]) -> Before:
    """Return what the drafts of a sentence leave to the next."""
    return Before(befell(told), _flew(told), _harmed(told))


def befell(told: Sequence[Draft]) -> str | None:
    """Return what befell the people told of last, None where the drafts tell of none."""
    return next((one.kind for one in reversed(told) if one.kind in BEFALLEN), None)


def _flew(told: Sequence[Draft]) -> frozenset[str]:
    flown = [one for one in told if one.kind in _FLOWN and one.unit != "strikes"]
    types = {one.item.type if one.item else one.implied for one in flown}
    mixed = any(not (one.item or one.implied) and one.counted for one in flown)
    named = {one for one in types if one and one.split(".")[0] in THROWN | FLYING}
    return frozenset(named | (_MIXED if mixed else set()))


def _harmed(told: Sequence[Draft]) -> str | None:
    types = ((one.item.type if one.item else one.implied) for one in told if one.kind == "damage")
    return next(filter(None, reversed(list(types))), None)
