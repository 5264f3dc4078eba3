"""Weapons stopped that are not named: `shot down 270 targets`, `most of them were intercepted`."""

from onrecord.reading.en.draft import Draft, Implied
from onrecord.reading.en.frames.counting import count, is_one_more, of_what
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import agents
from onrecord.reading.en.syntax.items import FLYING, ItemWord
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger

_ALONE = {"", ".", ",", ";", "and", "over", "were", "was", "had", "more", "others"}
"""What may follow a number that is of weapons told of before."""
LOST = {"aircraft", "helicopter", "uav"}
"""What may be lost, and not shot down."""


def not_named(scene: Scene, trigger: Trigger, number: Token) -> Draft | None:
    """Return the claim of weapons not named: `intercepted 115 of them`, `270 aerial targets`."""
    stated = count(scene, number)
    if is_object(scene, number, trigger.token) and isinstance(stated, Counted):
        return _stopped(trigger, number, stated, None)
    if not _stands_for_some(number, trigger.token):
        return None
    counted = how_many(scene, number)
    after = [*(one.lower_ for one in scene.following(number, 2)), "", ""]
    bare = after[0] in _ALONE or number.head == trigger.token
    meant = after[1] in {"them", "these", "those"} if after[0] == "of" else bare
    fits = trigger.mode != "lost" or bool({one.split(".")[0] for one in scene.before.flew} & LOST)
    flew = [one for one in scene.before.flew if one.split(".")[0] in FLYING]
    if not flew or not meant or not fits:
        return None
    implied = flew[0] if len(flew) == 1 else None
    return _stopped(trigger, number, counted, implied)


def is_object(scene: Scene, head: Token, verb: Token) -> bool:
    """Say whether what was stopped is but called a target: `a total of 87 aerial targets`."""
    return _flies(scene, _aloft(head), verb)


def _aloft(head: Token) -> Token:
    """Return what is counted by a number or a total: the targets of `a total of 87 air targets`."""
    whole = head.pos_ == "NUM" or head.lemma_.lower() in words("totals")
    return next(iter(of_what(head)), head) if whole else head


def _flies(scene: Scene, noun: Token, verb: Token) -> bool:
    """Say whether a noun is of whatever was in the air: `intercepted 270 targets`."""
    if noun.lemma_.lower() not in words("flying"):
        return False
    aerial = any(child.lower_ in words("aerial") for child in noun.lefts)
    stopped = verb.lemma_.lower() not in words("stopping") or by_defences(scene, verb)
    return aerial or (noun.lemma_ == "target" and stopped)


def by_defences(scene: Scene, verb: Token) -> bool:
    """Say whether it is air defences that destroyed something, which then was in the air."""
    doers = (scene.items.get(one.i) or scene.item_of(one) for one in agents(verb))
    return any(one is not None and one.root == "air_defence" for one in doers)


def _stands_for_some(word: Token, verb: Token) -> bool:
    """Say whether a word is of weapons told of before: `12 were downed`, `most`, `a second`.

    What is destroyed may be anything else, but for a number: `it was destroyed`.
    """
    if word.pos_ == "NUM" or word.lower_ == "others":
        return True
    some = word.lower_ in words("some_of_them") or is_one_more(word)
    return some and verb.lemma_.lower() not in words("stopping")


def among(scene: Scene, number: Token, verb: Token) -> list[ItemWord]:
    """Return what a bare number is some of: "57 missiles and drones, of which 52 were downed"."""
    if not _stands_for_some(number, verb):
        return []
    near = ((at, one) for at, one in sorted(scene.items.items()) if at < number.i)
    doc = number.doc
    found = {one.root: one for at, one in near if one.root in FLYING and scene.is_plural(doc[at])}
    return list(found.values())


def how_many(scene: Scene, head: Token) -> Counted | Implied | None:
    """Return how many were stopped: one where nothing says more, none told of for `most`."""
    counted = count(scene, head)
    return counted or (None if head.lower_ in words("shares") else Implied(head, "exact", 1, 1))


def mode_of(trigger: Trigger) -> str | None:
    """Return how weapons were stopped: of lost ones, jammed where the words say why."""
    why = {one.lower_ for one in trigger.token.subtree} if trigger.mode == "lost" else set()
    return "jammed" if why & words("jamming") else trigger.mode


def _stopped(
    trigger: Trigger, head: Token, counted: Counted | Implied | None, implied: str | None
) -> Draft:
    return Draft(
        kind="interception", mode=mode_of(trigger), trigger=trigger.token, head=head,
        counted=counted, implied=implied, agents=tuple(agents(trigger.token)),
    )  # fmt: skip
