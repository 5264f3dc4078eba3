"""The words of claims, compared: who tells a thing in the same words has it from one text."""

import re
from collections.abc import Iterable
from functools import lru_cache

from onrecord.model.claim import Claim

LONG = 7
"""Words in a row that two writers do not choose alike by chance."""
_SHINGLE = 3


@lru_cache(1 << 16)
def words(text: str) -> tuple[str, ...]:
    """Return the words of a text in lower case, without punctuation."""
    return tuple(re.findall(r"\w+", text.casefold()))


def long_wording(claim: Claim) -> str | None:
    """Return a claim's words as one string where they are many enough to be told by, else None."""
    told = words(claim.evidence.text)
    return " ".join(told) if len(told) >= LONG else None


def shingles(claims: Iterable[Claim]) -> frozenset[tuple[str, ...]]:
    """Return all runs of three words that the claims have in their evidence."""
    texts = (words(claim.evidence.text) for claim in claims)
    return frozenset(
        text[at : at + _SHINGLE] for text in texts for at in range(len(text) - _SHINGLE + 1)
    )
