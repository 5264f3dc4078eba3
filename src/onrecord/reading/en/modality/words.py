"""The vocabulary of modality."""

from functools import cache

from onrecord.codebook import load


@cache
def modality_words(name: str) -> frozenset[str]:
    """Return a list of the vocabulary of modality by its name."""
    return frozenset(load("en/modality")[name])
