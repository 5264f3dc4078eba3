"""Weapons and aircraft stopped in the air."""

from collections.abc import Iterator
from dataclasses import replace

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.arming import complement, flies, is_sent
from onrecord.reading.en.frames.crashes import MANNED, hit_ground
from onrecord.reading.en.frames.listing import in_row, is_of_losses, row_start
from onrecord.reading.en.frames.not_named import (
    LOST,
    among,
    by_defences,
    how_many,
    is_object,
    mode_of,
    not_named,
)
from onrecord.reading.en.frames.salvos import salvo
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import agents, children, is_passive, listed, subjects
from onrecord.reading.en.syntax.items import FLYING, ItemWord
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger
from onrecord.reading.en.syntax.undergoing import undergoers

_GLIDING = "bomb.guided"


def interception(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that something was stopped in the air, and of how many that flew."""
    verb = trigger.token
    if verb.dep_ == "amod" and verb.head.head.head.lemma_.lower() in words("remains"):
        return  # "debris of the intercepted drones fell"
    if verb.tag_ == "VB" and _is_tried(verb.head):
        return  # "attempts were made to intercept the missile"
    if trigger.construction == "subject_not":
        failed = next(children(verb, {"neg"}), None)
        if failed is None:
            return
        trigger = replace(trigger, token=failed)
    for head in _heads(scene, trigger):
        item = _weapon(scene, head) if not is_object(scene, head, verb) else None
        some = among(scene, head, verb) if item is None else []
        item = some[-1] if some else item
        if item is None and (told_of := not_named(scene, trigger, head)) is not None:
            yield told_of
            yield from _flown(scene, head, None)
            continue
        if item is None or (trigger.mode == "lost" and item.root not in LOST):
            continue
        if hit_ground(scene, verb, item):
            continue
        if verb.lemma_ == "intercept" and item.root in MANNED and flies(scene, agents(verb)):
            continue  # "jets intercepted two bombers": they but met them
        if verb.lemma_.lower() in words("stopping") and not (
            item.root in {"uav", "missile"} or by_defences(scene, verb)
        ):
            continue
        yield Draft(
            kind="interception", mode=mode_of(trigger), trigger=trigger.token, head=head,
            counted=how_many(scene, head),
            item=None if len(some) > 1 else item, agents=tuple(agents(verb)),
        )  # fmt: skip
        yield from _flown(scene, head, None if len(some) > 1 else item)


def _weapon(scene: Scene, head: Token) -> ItemWord | None:
    """Return what flies of its own, or glides: `shot down three guided bombs`."""
    item = scene.item_of(head, FLYING | {"bomb"})
    flies = item is not None and (item.root in FLYING or item.type == _GLIDING)
    return item if item is not None and flies and is_sent(head, item) else None


def _is_tried(verb: Token) -> bool:
    """Say whether a verb tells only of an attempt: `tried to`, `efforts were made to`."""
    told = {verb.lemma_.lower(), *(one.lemma_.lower() for one in verb.children)}
    return not told.isdisjoint(words("attempting"))


def _heads(scene: Scene, trigger: Trigger) -> list[Token]:
    if trigger.construction == "noun":
        inner = complement(scene, trigger.token)
        return salvo(scene, list(listed(inner))) if inner is not None else []
    if trigger.construction.startswith("subject"):
        of = trigger.token.head if trigger.construction == "subject_not" else trigger.token
        return subjects(of) if trigger.mode == "lost" else []
    if trigger.mode == "lost" and not is_passive(trigger.token):
        return []
    shares = _shares(scene, trigger.token) if trigger.mode != "lost" else []
    found = shares or undergoers(trigger.token)
    if found and trigger.token.lemma_.lower() in words("stopping"):
        row = in_row(scene, found, row_start(trigger.token, found))
        if is_of_losses(scene, row):
            return []
    if shares:
        return [*_beside_shares(scene, trigger.token), *shares]
    return salvo(scene, found) or _flying(scene, trigger.token)


def _flying(scene: Scene, verb: Token) -> list[Token]:
    """Return what flew, of a verb with no object: `said that 49 drones intercepted over X`."""
    flown = [one for head in subjects(verb) for one in listed(head)]
    return salvo(scene, [one for one in flown if scene.item_of(one, FLYING) is not None])


def _shares(scene: Scene, verb: Token) -> list[Token]:
    """Return the numbers of `18 of 29 missiles and 25 of 28 drones`, whatever their grammar."""
    passive = is_passive(verb)
    numbers = (scene.token_at(one.number_start) for one in scene.quantities if scene.whole_of(one))
    told = [one for one in numbers if one is not None and (one.i < verb.i) == passive]
    return [one for one in told if one.i == 0 or one.nbor(-1).lower_ != "but"]  # "all but two of"


def _beside_shares(scene: Scene, verb: Token) -> Iterator[Token]:
    """Return the weapons told beside shares: `four missiles and 30 of 35 drones`."""
    for one in undergoers(verb):
        number = scene.number_of(one) if one.pos_ == "NOUN" else None
        if number is not None and scene.whole_of(number) is None:
            yield one


def _flown(scene: Scene, head: Token, item: ItemWord | None) -> Iterator[Draft]:
    """Return the claim of those that flew: the drones of `30 of at least 35 drones`."""
    share = scene.number_of(head)
    number = scene.whole_of(share) if share is not None else None
    whole = scene.token_at(number.number_start) if number is not None else None
    if whole is not None:
        yield Draft(kind="strike", mode=None, trigger=whole, head=whole, counted=number, item=item)
