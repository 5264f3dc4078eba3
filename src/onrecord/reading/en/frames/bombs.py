"""Bombs that somebody carried, laid or drove, and that went off."""

from collections.abc import Iterator

from onrecord.reading.en.draft import Draft, Implied
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import agents, clause_of
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger
from onrecord.reading.en.syntax.undergoing import undergoers

_ONTO = {"on", "over", "into", "onto"}


def set_off(scene: Scene, verb: Token, explosives: Token) -> Draft:
    """Return the claim of one who detonated explosives: that is one bomb, laid or worn."""
    counted = scene.number_of(explosives) or Implied(explosives, "exact", 1, 1)
    return Draft(
        kind="strike", mode=None, trigger=verb, head=explosives, counted=counted, implied="ied",
        agents=tuple(agents(verb)),
    )  # fmt: skip


def blown_up(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claim of one who `blew himself up`."""
    verb = trigger.token
    near = scene.following(verb, 4)
    heads = agents(verb) or undergoers(verb)
    if not any(one.lower_ in words("oneself") for one in near):
        driven = _driven(scene, verb, heads)
        heads = driven or [one for one in (*heads, *_detonated(verb)) if _is_laden(scene, one)][:1]
        if not heads:
            return
    number = count(scene, heads[0]) if heads else None
    yield Draft(
        kind="strike", mode=None, trigger=verb, head=heads[0] if heads else None,
        counted=number or Implied(verb, "exact", 1, 1), implied="ied", agents=tuple(heads),
    )  # fmt: skip


def _driven(scene: Scene, verb: Token, doers: list[Token]) -> list[Token]:
    """Return the vehicles that a bomber was in: `a suicide bomber blew up a truck`."""
    if verb.lemma_ != "blow" or not any(one.lemma_ == "bomber" for one in doers):
        return []
    items = ((one, scene.item_of(one)) for one in undergoers(verb))
    return [one for one, item in items if item is not None and item.root == "vehicle"]


def _detonated(verb: Token) -> list[Token]:
    """Return what was made a bomb: `rammed a motorcycle`, not the enemy's own `their trucks`."""
    aimed = undergoers(verb) if verb.lemma_.lower() in words("ramming") else ()
    return [one for one in aimed if one.left_edge.lower_ in {"a", "an"}]


def _is_laden(scene: Scene, head: Token) -> bool:
    """Say whether it is a vehicle with a bomb that blew up, or one in a report of such bombs."""
    if any(one.root == "ied" and one.first <= head.i <= one.last for one in scene.items.values()):
        return head.dep_ == "dobj"  # one that goes off by itself came down there
    item = scene.item_of(head)
    if item is None or item.root != "vehicle":
        return False
    within = {one.lemma_.lower() for one in head.subtree}
    return scene.fighting.planted or bool(within & words("explosives"))


def acts(bomber: Token) -> bool:
    """Say whether a clause tells what a bomber did, not what became of him."""
    return bomber.dep_ != "nsubjpass" and clause_of(bomber).lemma_.lower() in words("bombers")


def goes_off(bomb: Token, of_car: bool) -> bool:
    """Say whether a laid bomb did something, and was not only found: `killed by a landmine`.

    A car bomb did, but where somebody kept it from it: `police defused a car bomb`.
    """
    verb = clause_of(bomb)
    if of_car:
        met = bomb.dep_ in {"dobj", "nsubjpass", "conj"}
        return not (met and verb.lemma_.lower() in words("defusing"))
    if bomb.dep_ == "dobj":
        stepped = verb.lemma_.lower() in words("stepping")  # "ran over a mine"
        return stepped or verb.lemma_.lower() in words("setting_off")
    if bomb.dep_ == "pobj":
        stepped = verb.lemma_.lower() in words("stepping") and bomb.head.head == verb
        return bomb.head.lower_ in {"by", "from"} or (stepped and bomb.head.lower_ in _ONTO)
    return bomb.dep_ == "nsubj" and verb.lemma_.lower() in words("bombers")


def is_dug(mine: Token) -> bool:
    """Say whether a mine is one that miners work in: `a gold mine`, `abducted from a mine`."""
    within = mine.dep_ == "pobj" and mine.head.lower_ in {"from", "at", "in", "inside"}
    return within or any(one.lower_ in words("mined") for one in mine.lefts)
