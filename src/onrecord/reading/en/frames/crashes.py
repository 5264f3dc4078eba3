"""Aircraft and drones that came down: lost, or into something on the ground."""

from onrecord.reading.en.frames.ground import leads_to_time
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import children
from onrecord.reading.en.syntax.items import PEOPLE, ItemWord
from onrecord.reading.en.syntax.tokens import Token

MANNED = frozenset({"aircraft", "helicopter"})
_CRASHING = {"crash", "slam"}
_IN = {"in", "on"}
_INTO = {"into", "onto"}
_CENTRES = {"centre", "center", "middle"}


def hit_ground(scene: Scene, verb: Token, flown: ItemWord) -> bool:
    """Say whether a crash is told by what it hit: `crashed into a hill`, `crashed in a market`.

    One told by its day is but of what was lost, as is one told by the region an aircraft was over.
    """
    if verb.lemma_ not in _CRASHING:
        return False
    if any(one.lower_ in _INTO for one in verb.rights):
        return True
    over = (one for one in children(verb, {"prep"}) if not leads_to_time(scene, one))
    where = [one for each in over if each.lower_ in _IN for one in children(each, {"pobj"})]
    return any(flown.root not in MANNED or _is_hit(scene, one) for one in where)


def _is_hit(scene: Scene, ground: Token) -> bool:
    item = scene.item_of(ground)
    return ground.lemma_ in _CENTRES or (item is not None and item.root not in PEOPLE)
