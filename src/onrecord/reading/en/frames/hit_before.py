"""The thing that words before tell to be hit: the house of `hit a house, setting it on fire`."""

from collections.abc import Iterator

from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import children
from onrecord.reading.en.syntax.items import PEOPLE, WEAPONS
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.undergoing import undergoers

_BESIDE = {"advcl", "conj", "relcl", "xcomp", "acl"}
"""How a clause hangs on the one that tells what was hit."""
_REACHED = {"on", "onto", "into", "at", "under", "inside", "through"}


def hit_before(scene: Scene, verb: Token) -> Token | None:
    """Return what the clauses that a verb hangs on tell to be hit, None where they tell nothing."""
    over = verb
    while (over.dep_ in _BESIDE or _is_named_place(over)) and over.head.i < over.i:
        over = over.head
        for one in (over, *undergoers(over), *_reached(over)):
            if one.i < verb.i and _is_thing(scene, one):
                return one
    return None


def _is_named_place(word: Token) -> bool:
    """Say whether a parse hangs a clause on the place beside a thing: `a depot in X, where ...`."""
    return word.pos_ in {"PROPN", "ADP"} and word.dep_ in {"pobj", "prep"}


def _reached(verb: Token) -> Iterator[Token]:
    """Return what weapons came down on: `fell on a house`, `crashed into a refinery`."""
    for link in children(verb, {"prep"}):
        if link.lower_ in _REACHED:
            yield from children(link, {"pobj"})


def _is_thing(scene: Scene, one: Token) -> bool:
    item = scene.items.get(one.i)
    return item is not None and item.root not in PEOPLE | WEAPONS and one.pos_ == "NOUN"
