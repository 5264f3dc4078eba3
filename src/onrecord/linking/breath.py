"""How near each other two claims of one report are told."""

from onrecord.model.claim import Claim

ONE_BREATH = 120
"""Characters between two claims that are told in one breath, about a sentence."""
ONE_PASSAGE = 500
"""Characters between two claims of one passage, about a paragraph."""


def gap(one: Claim, other: Claim) -> int:
    """Return the characters between the words of two claims, 0 or less where they overlap."""
    return max(one.evidence.start, other.evidence.start) - min(one.evidence.end, other.evidence.end)
