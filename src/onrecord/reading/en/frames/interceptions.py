"""Weapons and aircraft stopped in the air."""

from collections.abc import Iterator
from dataclasses import replace

from onrecord.reading.en.draft import Draft, Implied
from onrecord.reading.en.frames.arming import complement, flies, is_sent
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.crashes import MANNED, hit_ground
from onrecord.reading.en.frames.listing import in_row, is_of_losses, row_start
from onrecord.reading.en.frames.salvos import salvo
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import agents, children, is_passive, listed, subjects
from onrecord.reading.en.syntax.items import FLYING, ItemWord
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger
from onrecord.reading.en.syntax.undergoing import undergoers

_ALONE = {"", ".", ",", ";", "and", "over", "were", "was", "had", "more", "others"}
"""What may follow a number that is of weapons told of before."""
_LOST = {"aircraft", "helicopter", "uav"}
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
        item = _weapon(scene, head) if not _flies(head, verb) else None
        among = _among(scene, head) if item is None else []
        item = among[-1] if among else item
        if item is None and (told_of := _of_them(scene, trigger, head)) is not None:
            yield told_of
            continue
        if item is None or (trigger.mode == "lost" and item.root not in _LOST):
            continue
        if hit_ground(scene, verb, item):
            continue
        if verb.lemma_ == "intercept" and item.root in MANNED and flies(scene, agents(verb)):
            continue  # "jets intercepted two bombers": they but met them
        if verb.lemma_.lower() in words("stopping") and not (
            item.root in {"uav", "missile"} or _by_defences(scene, verb)
        ):
            continue
        yield Draft(
            kind="interception", mode=_mode(trigger), trigger=trigger.token, head=head,
            counted=_number(scene, head),
            item=None if len(among) > 1 else item, agents=tuple(agents(verb)),
        )  # fmt: skip
        flown = _flown(scene, head)
        if flown is not None:
            whole, number = flown
            yield Draft(
                kind="strike", mode=None, trigger=whole, head=whole, counted=number,
                item=None if len(among) > 1 else item,
            )  # fmt: skip


def _weapon(scene: Scene, head: Token) -> ItemWord | None:
    """Return what flies of its own, or glides: `shot down three guided bombs`."""
    item = scene.item_of(head, FLYING | {"bomb"})
    flies = item is not None and (item.root in FLYING or item.type == _GLIDING)
    return item if item is not None and flies and is_sent(head, item) else None


def _is_tried(verb: Token) -> bool:
    """Say whether a verb tells only of an attempt: `tried to`, `efforts were made to`."""
    told = {verb.lemma_.lower(), *(one.lemma_.lower() for one in verb.children)}
    return not told.isdisjoint(words("attempting"))


def _mode(trigger: Trigger) -> str | None:
    """Return how weapons were stopped: of lost ones, jammed where the words say why."""
    why = {one.lower_ for one in trigger.token.subtree} if trigger.mode == "lost" else set()
    return "jammed" if why & words("jamming") else trigger.mode


def _number(scene: Scene, head: Token) -> Counted | Implied | None:
    """Return how many were stopped: one where nothing says more, none told of for `most`."""
    counted = count(scene, head)
    return counted or (None if head.lower_ in words("shares") else Implied(head, "exact", 1, 1))


def _of_them(scene: Scene, trigger: Trigger, number: Token) -> Draft | None:
    """Return the claim of weapons not named: `intercepted 115 of them`, `270 aerial targets`."""
    if _flies(number, trigger.token) and (stated := scene.number_of(number)) is not None:
        return _stopped(trigger, number, stated, None)
    others = number.lower_ == "others"
    counted = scene.number_of(number) if others or number.pos_ == "NUM" else None
    after = [*(one.lower_ for one in scene.following(number, 2)), "", ""]
    bare = after[0] in _ALONE or number.head == trigger.token
    meant = after[1] in {"them", "these", "those"} if after[0] == "of" else bare
    fits = trigger.mode != "lost" or bool({one.split(".")[0] for one in scene.before.flew} & _LOST)
    flew = [one for one in scene.before.flew if one.split(".")[0] in FLYING]
    if counted is None or not flew or not meant or not fits:
        return None
    implied = flew[0] if len(flew) == 1 else None
    return _stopped(trigger, number, counted, implied)


def _flies(noun: Token, verb: Token) -> bool:
    """Say whether a noun is of whatever was in the air: `intercepted 270 targets`."""
    if noun.lemma_.lower() not in words("flying"):
        return False
    aerial = any(child.lower_ in words("aerial") for child in noun.lefts)
    return aerial or (noun.lemma_ == "target" and verb.lemma_.lower() not in words("stopping"))


def _stopped(trigger: Trigger, head: Token, counted: Counted, implied: str | None) -> Draft:
    return Draft(
        kind="interception", mode=_mode(trigger), trigger=trigger.token, head=head, counted=counted,
        implied=implied, agents=tuple(agents(trigger.token)),
    )  # fmt: skip


def _among(scene: Scene, number: Token) -> list[ItemWord]:
    """Return what a bare number is some of: "57 missiles and drones, of which 52 were downed"."""
    if number.pos_ != "NUM" and number.lower_ != "others":
        return []
    near = ((at, one) for at, one in sorted(scene.items.items()) if at < number.i)
    doc = number.doc
    found = {one.root: one for at, one in near if one.root in FLYING and scene.is_plural(doc[at])}
    return list(found.values())


def _by_defences(scene: Scene, verb: Token) -> bool:
    """Say whether it is air defences that destroyed something, which then was in the air."""
    doers = (scene.items.get(one.i) or scene.item_of(one) for one in agents(verb))
    return any(one is not None and one.root == "air_defence" for one in doers)


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
    return shares or salvo(scene, found) or _flying(scene, trigger.token)


def _flying(scene: Scene, verb: Token) -> list[Token]:
    """Return what flew, of a verb with no object: `said that 49 drones intercepted over X`."""
    flown = [one for head in subjects(verb) for one in listed(head)]
    return salvo(scene, [one for one in flown if scene.item_of(one, FLYING) is not None])


def _shares(scene: Scene, verb: Token) -> list[Token]:
    """Return the numbers of `18 of 29 missiles and 25 of 28 drones`, whatever their grammar."""
    passive = is_passive(verb)
    numbers = (scene.token_at(one.number_start) for one in scene.quantities if scene.whole_of(one))
    return [one for one in numbers if one is not None and (one.i < verb.i) == passive]


def _flown(scene: Scene, head: Token) -> tuple[Token, Counted] | None:
    """Return those that flew and how many: the drones of `30 of at least 35 drones`."""
    share = scene.number_of(head)
    whole = scene.whole_of(share) if share is not None else None
    token = scene.token_at(whole.number_start) if whole is not None else None
    return (token, whole) if token is not None and whole is not None else None
