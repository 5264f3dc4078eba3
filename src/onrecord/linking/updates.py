"""Claims that update what was told before: "the toll has risen to 82"."""

from functools import lru_cache

from onrecord import codebook
from onrecord.linking.wording import words
from onrecord.model.claim import Claim


def rose(claim: Claim) -> bool:
    """Say whether a claim's words say that its number has grown."""
    return _says(claim, "rose")


def corrected(claim: Claim) -> bool:
    """Say whether a claim's words say that its number stands in for another, greater or less."""
    return _says(claim, "corrected")


def still(claim: Claim) -> bool:
    """Say whether a claim tells that what an attack did to people lasts: "still missing"."""
    return claim.kind == "missing" and _says(claim, "still")


def recalled(claim: Claim) -> bool:
    """Say whether a claim's words say that its number was told before: "had earlier reported"."""
    return _says(claim, "recalled")


def _says(claim: Claim, sort: str) -> bool:
    return claim.quantity is not None and _has_word(claim.evidence.text, sort)


@lru_cache(1 << 16)
def _has_word(text: str, sort: str) -> bool:
    return not set(codebook.load("updates")[sort]).isdisjoint(words(text))
