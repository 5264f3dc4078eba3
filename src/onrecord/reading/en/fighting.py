"""Which sorts of fighting a report tells of: what its bare attacks, blasts and shells are."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from onrecord.codebook import load
from onrecord.reading.phrases import any_beginning


@dataclass(frozen=True)
class Fighting:
    """The sorts of fighting of one report."""

    aerial: bool
    """Whether it tells of attacks from afar more than of fighting on the ground."""
    airborne: bool
    """Whether it tells of aircraft, so that its strikes and raids are theirs."""
    planted: bool
    """Whether it tells of bombs carried or laid, so that its blasts are theirs."""
    shells: str | None = None
    """What its shells are, where it tells of one sort only: `rocket`, `mortar`."""


def fighting(text: str) -> Fighting:
    """Return the sorts of fighting that a report's words tell of."""
    lower = text.lower()
    told = {sort: len(pattern.findall(lower)) for sort, pattern in _sorts().items()}
    shells = [sort for sort in ("rocket", "mortar") if told[f"{sort}_shells"]]
    return Fighting(
        aerial=told["aerial"] > told["ground"],
        airborne=told["airborne"] > told["remote"],
        planted=told["planted"] > told["airborne"],
        shells=shells[0] if len(shells) == 1 and not told["other_shells"] else None,
    )


@cache
def _sorts() -> Mapping[str, re.Pattern[str]]:
    """Return what matches the words of each sort of fighting, in lower case."""
    return {sort: re.compile(any_beginning(words)) for sort, words in load("en/context").items()}
