"""Things that are but counted, as the words before told what they are: `60 more burned down`."""

from onrecord.reading.en.frames.counting import is_one_more
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.items import PEOPLE, WEAPONS, ItemWord
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import triggers

_MORE = {"more", "others", "another", "other", "further"}
_MANY = {"several", "many", "some", "dozens"}
_THEM = {"them", "these", "those", "which"}
_TO_DEATH = {"death", "alive"}
_NEAR = 3


def is_of_more(head: Token) -> bool:
    """Say whether a word is of more: `60 more`, `another 60`, `two others`, `another`."""
    if is_one_more(head):
        return True
    if head.lower_ in {"others", "more"}:
        return any(one.like_num or one.lower_ in _MANY for one in head.lefts)
    return head.pos_ == "NUM" and any(one.lower_ in _MORE for one in head.children)


def is_of_those_harmed(scene: Scene, head: Token, verb: Token) -> bool:
    """Say whether a bare number is of things told to be harmed: `12 huts burned, two destroyed`."""
    if head.pos_ != "NUM" or not (scene.number_of(head) and _is_bare(head)):
        return False
    if any(one.lower_ in _TO_DEATH for one in scene.following(verb, _NEAR)):
        return False  # "two burned to death"
    if head.doc[0].lower_ == "of":
        return True  # "of the 20 houses 12 were burned"
    before = (one for one in triggers(scene.sentence) if one.token.i < min(head.i, verb.i))
    return scene.before.harmed is not None or any(one.kind == "damage" for one in before)


def _is_bare(number: Token) -> bool:
    """Say whether a number has no noun but `of them`."""
    of = [one for child in number.rights if child.dep_ == "prep" for one in child.children]
    return all(one.lower_ in _THEM for one in of)


def things_before(scene: Scene, head: Token) -> ItemWord | None:
    """Return what things a sentence named last before a number: `burned ten homes; 60 more`.

    Those that are counted come first: `ten homes were damaged near the port and two destroyed`.
    """
    earlier = [
        one
        for at, one in sorted(scene.items.items(), reverse=True)
        if at < head.i and one.root not in PEOPLE | WEAPONS
    ]
    counted = (one for one in earlier if scene.number_of(head.doc[one.last]))
    return next(counted, next(iter(earlier), None))
