"""Fighters told of by the side that lost them: `put the army's dead at 31`, `on the rebel side`."""

from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import clause_of, subjects
from onrecord.reading.en.syntax.items import FIGHTERS, PEOPLE
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger

_BEFORE = 12
_AFTER = 7
_OWNER = 4
"""How many words before `losses` it is told whose they are: `the army's own combat losses`."""
_OWN = {"its", "their", "our", "own", "his"}


def implied(scene: Scene, trigger: Trigger, head: Token) -> str:
    """Return who people of no said sort are by what befell them, or by the side that lost them.

    Whoever is `neutralised` bore arms.
    """
    armed = trigger.token.lemma_.lower() in words("eliminating") or _is_of_fighters(scene, head)
    own = trigger.kind == "killed" and _is_conceded(scene, head)
    return "military" if armed or own else "person"


def _is_conceded(scene: Scene, head: Token) -> bool:
    """Say whether an armed side tells of its own dead: `the army admitted three dead`."""
    verb = clause_of(head)
    if verb.lemma_.lower() not in words("conceding"):
        return False
    doc = head.doc
    return any(
        _is_armed(scene, one) for by in subjects(verb) for one in doc[by.left_edge.i : by.i + 1]
    )


def _is_of_fighters(scene: Scene, head: Token) -> bool:
    """Say whether people of no said sort are those whom an armed side lost."""
    doc, at = head.doc, head.i
    for one in reversed(doc[max(0, at - _BEFORE) : at + _AFTER]):
        if one.lower_ in words("lost_by") and one.i != at and _is_side(scene, one, head):
            return not _others_between(scene, one, head)
    return False


def _is_side(scene: Scene, noun: Token, head: Token) -> bool:
    """Say whether a word tells of the side on which some fell."""
    before = noun.doc[max(0, noun.i - _OWNER) : noun.i]
    match noun.lower_:
        case "among":
            return any(_is_armed(scene, one) for one in scene.following(noun, 3))
        case "theirs":
            return before[-1:].text == "of" and noun.i - head.i <= 2
        case "side":
            told = {"on", "from"} & {one.lower_ for one in before}
            return bool(told) and any(_is_armed(scene, one) for one in before)
        case "losses" | "ranks":
            owned = any(one.lower_ in _OWN for one in before)
            owned = owned or any(_is_armed(scene, one) for one in scene.following(noun, 3))
            return owned or any(_is_armed(scene, one) or one.pos_ == "PROPN" for one in before)
        case _:
            near = [one for one in before if one.lower_ != "death"][-2:]
            return any(_is_armed(scene, one) for one in near)


def _is_armed(scene: Scene, token: Token) -> bool:
    item = scene.items.get(token.i)
    return token.lower_ in words("sides_at_war") or (item is not None and item.root in FIGHTERS)


def _others_between(scene: Scene, noun: Token, head: Token) -> bool:
    """Say whether others are told of between: `army losses; 12 villagers were hurt and 3 died`."""
    between = range(min(noun.i, head.i) + 1, max(noun.i, head.i))
    if any(head.doc[at].text == ";" for at in between):
        return True
    told = (item for at in between if (item := scene.items.get(at)) is not None)
    return any(item.root in PEOPLE - FIGHTERS for item in told)
