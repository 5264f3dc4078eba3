"""Arms told of by their use: `the use of cluster bombs in Gao`, `the army's use of chlorine`."""

from collections.abc import Iterator

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.arming import complement, doers
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import children, clause_of, listed
from onrecord.reading.en.syntax.items import WEAPONS
from onrecord.reading.en.syntax.tokens import Token

DANGEROUS = {"chemical", "incendiary", "bomb.cluster", "bomb.barrel", "ied"}
"""What is used in no other way than to attack."""


def used(scene: Scene, noun: Token) -> Iterator[Draft]:
    """Return the claims of a use that is told of someone or somewhere, and is not banned."""
    first = complement(scene, noun)
    if first is None or not _is_told(scene, noun):
        return
    if clause_of(noun).lemma_.lower() in words("banning"):
        return
    for weapon in listed(first):
        item = scene.item_of(weapon, WEAPONS)
        if item is not None and DANGEROUS & {item.type, item.root}:
            yield Draft(
                kind="strike", mode=None, trigger=noun, head=weapon, counted=count(scene, weapon),
                item=item, agents=tuple(doers(noun)),
            )  # fmt: skip


def _is_told(scene: Scene, noun: Token) -> bool:
    """Say whether a use is somebody's or was somewhere: not `the use of cluster bombs` at large."""
    whose = any(one.dep_ == "poss" or _is_name(one) for one in noun.lefts)
    by = any(one.lower_ == "by" for one in children(noun, {"prep", "agent"}))
    return whose or by or any(scene.mention_at(one) for one in noun.subtree)


def _is_name(word: Token) -> bool:
    """Say whether a word before a use is a name: `Russian use`."""
    return word.dep_ in {"amod", "compound", "nmod"} and word.text[:1].isupper()
