"""What is harmed where a part of it is told: the clinic of `the roof of a clinic was damaged`.

Or where a word stands for it: the house of `hit a house, destroying it`.
"""

from onrecord.reading.en.frames.hit_before import hit_before
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import children, listed
from onrecord.reading.en.syntax.items import PEOPLE, WEAPONS
from onrecord.reading.en.syntax.tokens import Token


def wholes(scene: Scene, head: Token, verb: Token) -> list[Token]:
    """Return what a part is of that a verb tells of, `the windows of two schools`; else itself."""
    if _stands_for_it(head):
        return [hit_before(scene, verb) or head]
    if not {head.lemma_.lower(), head.lower_.removesuffix("s")} & words("building_parts"):
        return [head]
    own = [child for child in children(head, {"prep"}) if child.lower_ in {"of", "to", "at"}]
    beside = children(head.head, {"prep"}) if head.dep_ == "nsubjpass" else ()
    own += [child for child in beside if child.lower_ in {"of", "in", "at"}]  # "broken in a school"
    whose = [one for child in own for first in children(child, {"pobj"}) for one in listed(first)]
    found = [
        one
        for one in whose
        if (item := scene.item_of(one)) is not None and item.root not in PEOPLE | WEAPONS
    ]
    return found or [hit_before(scene, verb) or head]  # "hit a school, blowing out its windows"


def _stands_for_it(head: Token) -> bool:
    """Say whether a word is of a thing told of before: `it`, `the building`."""
    the_one = head.lower_ == "building" and head.left_edge.lower_ == "the"
    return head.lower_ == "it" or (the_one and not any(children(head, {"prep", "relcl"})))
