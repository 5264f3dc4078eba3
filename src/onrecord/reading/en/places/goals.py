"""Places that people only go to, from where what is told of happened."""

import re
from collections.abc import Sequence
from functools import cache

from onrecord.codebook import load
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.places.place_roles import words_before
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import SUBJECTS
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.mention import WATERS, Mention
from onrecord.reading.place_words import place_words

_GOALS = {"to", "into", "toward", "towards", "for"}
_LYING = {"in", "near", "at", "outside", "inside", "around", "over", "off"}
_ROUTE = re.compile(
    r"\b(?:convoys?|(?:mini)?bus(?:es)?|cars?|vehicles?|trucks?|trains?|passengers|travel\w*|way|road"
    r"|planes?|flights?|aircraft|helicopters?|ships?|boats?|ferry|highway|driving|returning|journey)\b"
    r"[^,.;]{0,40}? from (?:the )?"
    r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3} to (?:the )?$"
)
"""What leads to the end of a way: "a bus from Bannu to"."""
_LEAVING = {"displaced", "withdrawal"}
"""Kinds that happen where they go from: `fled from the town`, `withdrew from the town`."""
_BROUGHT = {"killed", "injured", "detained"}
"""Kinds that befall those who are then brought to another place."""


def is_goal(scene: Scene, draft: Draft, mention: Mention) -> bool:
    """Say whether a place is only where some went who left another: "pulled back towards X"."""
    if mention.cue in _GOALS and draft.kind in _LEAVING:
        return True
    return draft.kind == "displaced" and _is_reached(scene, draft, mention)


def _is_reached(scene: Scene, draft: Draft, mention: Mention) -> bool:
    """Say whether the fled came to a place or past it: "moved to a camp in X", "refuge in X"."""
    name = scene.token_at(mention.end - 1)
    reaching = load("en/places")["reaching"]
    ways = _GOALS | {"across"} if mention.unit in WATERS else _GOALS
    if name is None or mention.cue == "from":
        return False
    for one in name.ancestors:
        found = (child.lemma_ for child in one.children if child.dep_ == "dobj")
        if one.lemma_.lower() in reaching or any(noun in reaching for noun in found):
            return True
        moved = one.head == draft.trigger or one.head.pos_ == "VERB"
        if one.dep_ == "prep" and one.lower_ in ways and moved:
            return True
        if one == draft.trigger:  # "moved to the college, at X"
            ahead = [child for child in one.rights if child.i < name.i and child.lower_ in ways]
            return any(child.dep_ == "prep" for child in ahead)
    return False


def is_refuge(scene: Scene, draft: Draft, mention: Mention) -> bool:
    """Say whether a place is only where some ran to whom something befell: "fled towards X".

    So is one to which someone came who tells of another: "a trader who reached X said".
    """
    name = scene.token_at(mention.end - 1)
    if name is not None and _is_way_of_teller(scene, draft, mention, name):
        return True
    if draft.kind in _LEAVING or mention.cue not in _GOALS:
        return False
    while name is not None and name.dep_ in {"compound", "nmod", "appos"}:
        name = name.head
    if name is None or name.dep_ != "pobj":
        return False
    verb = name.head.head
    running = verb.lemma_.lower()
    if any(one.lower_ == "back" for one in (verb, *verb.children)):
        return True  # "were pushed back towards X"
    brought = draft.kind in _BROUGHT and running in place_words().bringing  # "airlifted to X"
    dying = running == "way" and draft.trigger.lemma_ == "die"
    return brought or dying or running in load("en/places")["fleeing"]


def _is_way_of_teller(scene: Scene, draft: Draft, mention: Mention, name: Token) -> bool:
    """Say whether a place is where one came to who tells of another, or where a body sits.

    `The mission, which has a base in X, said`.
    """
    if not scene.attributions:
        return False
    reached = name.dep_ == "dobj" and name.head.lemma_ == "reach"
    reached = reached or mention.cue in _GOALS
    verbs = {one.verb for one in scene.attributions}
    return any(
        one.dep_ == "relcl"
        and (reached or any(child.lower_ == "which" for child in one.lefts))
        and one.head.dep_ in SUBJECTS
        and one.head.head.i in verbs
        and draft.trigger not in one.subtree
        for one in name.ancestors
    )


def is_bound_for(scene: Scene, mention: Mention, named: Sequence[Mention]) -> bool:
    """Say whether a place is only where some were bound: "a convoy heading to X hit a mine near Y".

    Where no other place is told of, they were at least on the way to it. So is one that only tells
    of another: "in the Y district, home to X", "at Y, on the road leading to X"; and the end of a
    way told by both its ends: "a bus from X to Y was ambushed near Z".
    """
    bound, before = _bound(), words_before(scene, mention)
    if mention.cue == "to" and " from " in before and _ROUTE.search(before):
        return any(one.cue in _LYING for one in named)
    if not bound.search(before.lower()):
        return False
    return any(
        one is not mention
        and one.level != "country"
        and not bound.search(words_before(scene, one).lower())
        for one in named
    )


@cache
def _bound() -> re.Pattern[str]:
    """Match, in lower case, what leads to where some, or a road, were bound: `heading to the`."""
    known = load("en/places")
    words = "|".join((*known["bound"], *known["describing"]))
    return re.compile(rf"\b(?:{words})\s+(?:the\s+)?(?:\w+\s+of\s+)?$")
