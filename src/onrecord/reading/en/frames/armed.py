"""Whether a word is for armed men, whatever it calls them: `soldiers`, `a column`, `the RSF`."""

from functools import cache

from onrecord.codebook import load
from onrecord.reading.en.frames.raiders import full_name, on_foot
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.items import FIGHTERS
from onrecord.reading.en.syntax.tokens import Token


def is_armed(scene: Scene, one: Token) -> bool:
    """Say whether a noun or a name is of fighters, or of an armed group that has a name."""
    if scene.item_of(one, FIGHTERS) is not None:
        return True
    lemma = one.lemma_.lower()
    if lemma in words("sides_told") or lemma in words("bodies_of_men"):
        return True
    if on_foot([one]):  # "armed men"
        return True
    return full_name(one) in _groups() or one.lower_ in _groups()


@cache
def _groups() -> frozenset[str]:
    """Return, in lower case, the names of armed groups and the words for sorts of them."""
    parties = load("parties")
    named = {form for group in parties["groups"].values() for form in group["words"]}
    return frozenset(named.union(*parties["common"].values()))
