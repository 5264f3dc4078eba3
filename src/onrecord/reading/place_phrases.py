"""Words and phrases about places, as rows of words to compare with those of a sentence."""

from functools import cache

from onrecord.codebook import load


@cache
def place_phrases(name: str) -> frozenset[tuple[str, ...]]:
    """Return one list of the words and phrases about places, each as its words in lower case."""
    return frozenset(tuple(phrase.split()) for phrase in load("en/places")[name])


@cache
def place_terms(name: str) -> frozenset[str]:
    """Return one list of single words about places, in lower case."""
    return frozenset(load("en/places")[name])
