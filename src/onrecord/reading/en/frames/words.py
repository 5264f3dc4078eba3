"""The lists of words by which the frames read, from the codebook."""

from functools import cache

from onrecord.codebook import load


@cache
def words(name: str) -> frozenset[str]:
    """Return a list of the frames' vocabulary (`codebook/en/frames.yaml`)."""
    return frozenset(map(str, load("en/frames")[name]))
