"""Whose word is whose: the names that one speaker goes by in the claims of an event."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations

from onrecord import codebook
from onrecord.model.claim import Claim

Words = frozenset[str]


def with_one_name_each(claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims with one name for each speaker who goes by several.

    "The Observatory", its head and "the Syrian Observatory for Human Rights" are one voice: a name
    stands for a longer one that has all its words. A single word ("the ministry") stands for a
    longer name only where all the longer ones have more in common than that word.
    """
    names = {c.speaker.name: _words(c.speaker.name) for c in claims if c.speaker}
    said = {words for words in names.values() if words}
    home = {words: words for words in said}
    for words in sorted(said, key=lambda words: (len(words), sorted(words))):
        longer = [other for other in said if words < other]
        if longer and (len(words) > 1 or _kindred(words, longer)):
            for other in longer:
                _join(home, words, other)
    roots = {name: _root(home, words) for name, words in names.items() if words}
    shown = {root: min(name for name in roots if roots[name] == root) for root in roots.values()}
    found = {name: shown[root] for name, root in roots.items()}
    return [_renamed(claim, found) for claim in claims]


def _kindred(word: Words, longer: Sequence[Words]) -> bool:
    return all(one & other > word for one, other in combinations(longer, 2))


def _join(home: dict[Words, Words], one: Words, other: Words) -> None:
    first, second = _root(home, one), _root(home, other)
    if first != second:
        home[second] = first


def _root(home: dict[Words, Words], words: Words) -> Words:
    while home[words] != words:
        words = home[words]
    return words


@lru_cache(1 << 14)
def _words(name: str) -> Words:
    """Return the words that tell one speaker from another; none for nobody in particular."""
    vocabulary = codebook.load("voices")
    said = re.findall(r"\w+", name.casefold())
    office = next((at for at, word in enumerate(said) if word in vocabulary["offices"]), None)
    small = set(vocabulary["small"])
    before, after = set(said[:office]) - small, set()
    if office is not None:
        after = set(said[office + 1 :]) - small
        of = said[office + 1 : office + 2]
        before, after = (after, before) if of and of[0] in ("of", "for", "at") else (before, after)
    told = frozenset(before or after)
    return frozenset() if told <= set(vocabulary["nobody"]) else told


def _renamed(claim: Claim, found: dict[str, str]) -> Claim:
    speaker = claim.speaker
    name = found.get(speaker.name) if speaker else None
    if speaker is None or name is None or name == speaker.name:
        return claim
    return claim.model_copy(update={"speaker": speaker.model_copy(update={"name": name})})
