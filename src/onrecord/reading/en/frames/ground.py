"""What ground is, and how many settlements of it are counted."""

from onrecord.reading.en.draft import Implied
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import children
from onrecord.reading.en.syntax.items import WEAPONS
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.place_words import place_words

_NOW = {"is", "are", "remain", "remains", "remained"}


def counted_ground(scene: Scene, head: Token) -> Counted | Implied | None:
    """Count settlements taken: `a hill` is one, a bare plural several; names are not counted."""
    named = any(scene.mention_at(one) for one in inner(head, {"of"}))  # "the villages of X and Y"
    if named or scene.mention_at(head) is not None:
        return scene.number_of(head)
    one = any(child.lower_ in {"a", "an", "another"} for child in head.lefts)
    told = (head.tag_ == "NNS" or one) and head.lemma_ != "area"
    several = told and head.lemma_.lower() in words("settlements")
    return count(scene, head) if several else scene.number_of(head)


def inner(token: Token, prepositions: set[str]) -> list[Token]:
    """Return what stands after any of the prepositions of a word: `into the town`."""
    return [
        one
        for child in children(token, {"prep", "agent"})
        if child.lower_ in prepositions
        for one in children(child, {"pobj"})
    ]


def leads_to_time(scene: Scene, preposition: Token) -> bool:
    """Say whether a preposition leads to a time: `the town fell on Monday`."""
    return any(is_time(scene, one) for one in children(preposition, {"pobj"}))


def is_time(scene: Scene, word: Token) -> bool:
    """Say whether a word is one of a time."""
    at = scene.offset(word)
    return any(one.start <= at < one.end for one in scene.times)


def is_ground(scene: Scene, head: Token) -> bool:
    """Say whether a noun is ground, or some of it: `most of the province`, `its centre`."""
    if head.lemma_ == "part" and scene.item_of(head, WEAPONS) is not None:
        return False  # "seized drone parts"
    if scene.mention_at(head) is not None or head.lemma_.lower() in words("grounds"):
        return True
    if head.lower_ == "which":
        first = head.head.head.left_edge.i if head.dep_ == "pobj" else head.i
        before = next((one for one in reversed(head.doc[:first]) if not one.is_punct), head)
        return before.i != head.i and is_ground(scene, before)
    if any(one.lower_ == "square" for one in head.lefts):
        return True  # "captured 12 square kilometres"
    part = head.lower_ in place_words().parts or head.lemma_.lower() in words("shares")
    return part and any(is_ground(scene, one) for one in inner(head, {"of"}))


def is_named_so(occupied: Token) -> bool:
    """Say whether a place is but called occupied: `an airport in occupied Jaffa`.

    So it is in a heading that begins with it: `OCCUPIED EASTERN LAND`.
    """
    after = occupied.doc[occupied.i + 1 : occupied.i + 2]
    sort = after[0].pos_ if after else ""
    if occupied.i == 0:
        return sort in {"PROPN", "ADJ"}
    return sort == "PROPN" and occupied.nbor(-1).pos_ == "ADP"


def is_held_now(occupied: Token) -> bool:
    """Say whether `occupy` tells who holds a place, not who took it: `is occupied by rebels`."""
    helpers = [one.lower_ for one in children(occupied, {"aux", "auxpass"})]
    return occupied.tag_ != "VBD" and all(one in _NOW for one in helpers)
