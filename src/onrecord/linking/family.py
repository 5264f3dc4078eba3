"""The family of a claim: what sort of occurrence its kind names, if it names one."""

from typing import Any

from onrecord import codebook
from onrecord.model.claim import Claim


def families() -> Any:
    """Return the vocabulary of families."""
    return codebook.load("families")


def family(claim: Claim) -> str | None:
    """Return the family of the occurrence a claim names; None for a claim of consequences."""
    vocabulary = families()
    root = claim.item.type.partition(".")[0] if claim.item else ""
    if claim.kind in vocabulary["people"]["kinds"] and root in vocabulary["people"]["items"]:
        return "people"
    for name, kinds in vocabulary["core"].items():
        if claim.kind in kinds:
            return str(name)
    return None
