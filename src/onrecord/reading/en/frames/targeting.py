"""Attacks told by the verb of what was aimed at: bombed, targeted, opened fire on, shot at."""

from collections.abc import Iterator

from onrecord.reading.en.draft import Draft, Implied
from onrecord.reading.en.frames.arming import PLATFORMS, instruments, is_sent, is_strike, used_to
from onrecord.reading.en.frames.counting import count, of_what
from onrecord.reading.en.frames.launches import launched
from onrecord.reading.en.frames.raiders import on_foot
from onrecord.reading.en.frames.salvos import in_all, salvo
from onrecord.reading.en.frames.told_elsewhere import (
    goes_on,
    is_hardship,
    is_in_strike,
    is_of_strike,
    is_what_for,
    only_describes,
)
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import agents, children, is_passive
from onrecord.reading.en.syntax.items import FIGHTERS, PEOPLE, WEAPONS, ItemWord
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger
from onrecord.reading.en.syntax.undergoing import undergoers

_TIMES = 14
"""How many words after a verb it may be told how often it was done."""
_BARRAGE = 100
"""How often an army fires that does not only shoot: `fired 3,000 times at the positions`."""
_ONE = {"a", "an", "one", "another", "this", "that"}
_IMPLIED = {"shell": "artillery", "gas": "chemical", "mine": "mine"}
_FIRE_OF = {"tank": "artillery", "artillery": "artillery", "helicopter": "helicopter"}


def fired(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims of shots at someone: `opened fire on protesters`, `shot at a convoy`."""
    verb = trigger.token
    last = verb.doc[trigger.words[-1]]
    if verb.lemma_ == "shoot" and any(one.lower_ == "least" for one in scene.following(last, 1)):
        return  # "shot down at least 33 drones"
    if any(scene.item_of(one, WEAPONS) for one in undergoers(verb)):
        yield from launched(scene, trigger)
        return
    between = verb.doc[verb.i + 1 : trigger.words[-1]]
    often = repeated(scene, verb)
    own = {"fire", "up"}
    if often is None and any(one.pos_ != "ADV" and one.lower_ not in own for one in between):
        return
    doers = agents(verb)
    acting = next((item for one in doers if (item := scene.item_of(one))), None)
    shots = None if often is not None and (often.low or 0) >= _BARRAGE else "gunfire"
    heads: list[Token | None] = [*instruments(scene, verb)] or [None]
    shot = next((one for one in undergoers(verb) if one.lemma_ == "shot"), None)
    often = often or (count(scene, shot) if shot is not None else None)
    for head in heads:
        item = scene.item_of(head, WEAPONS) if head is not None else None
        yield Draft(
            kind="strike", mode=None, trigger=verb, head=head,
            counted=count(scene, head) if head is not None else often, item=item,
            unit=None if head is not None else "strikes",
            implied=None if item else _FIRE_OF.get(acting.root if acting else "", shots),
            agents=tuple(doers),
        )  # fmt: skip


def done_to(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims of a verb whose object is the target: `targeted the town with shells`."""
    verb = trigger.token
    doers = agents(verb)
    if only_describes(verb) or is_what_for(verb):
        return
    some = [one for one in doers if one.lemma_.lower() not in words("series")]
    acting = [*doers, *(of for one in some for of in of_what(one))]  # "dozens of airstrikes"
    shelling = any(one.lower_ in words("strikes") for one in verb.lefts)  # "shelling by X hit Y"
    sent = verb.dep_ == "dep" and verb.head.lemma_.lower() in words("sending")
    if sent and not doers and any(children(verb.head, {"agent"})):
        return  # a parse of "rockets fired by rebels hit a school"
    if any(map(is_strike, acting)) or shelling or is_of_strike(verb) or is_in_strike(verb):
        return
    others = words("remains") | words("colliding")
    if any(one.lemma_.lower() in others for one in doers):
        return  # "debris from a drone hit a house", "a train hit a bus"
    if trigger.construction == "undergoer_target" and is_hardship(verb):
        return
    targets = undergoers(verb)
    if verb.tag_ == "VBG" and verb.lemma_ in {"target", "hit", "strike"} and goes_on(verb):
        return
    platform, weapon_heads = _weapons(scene, verb, doers)
    weapon = platform or any(weapon_heads)
    if targets and not weapon and all(_is_weapon(scene, one) for one in targets):
        return
    if trigger.construction == "undergoer_target":
        if not weapon and (verb.lemma_.lower() in {"attack", "raid"} or not targets):
            return
        if not weapon and not _is_target(scene, targets):
            return
    elif not targets and verb.lemma_ != "shell":
        return
    elif verb.lemma_ == "mine" and not all(_can_be_mined(scene, one) for one in targets):
        return  # "mined gold"
    lands = trigger.construction == "undergoer_target"  # artillery `shelled` from afar
    arriving = lands and bool(weapon_heads) and weapon_heads[0] in doers
    if lands and not weapon and verb.lemma_ in {"strike", "hit", "raid"} and on_foot(doers):
        yield Draft(
            kind="assault", mode=None, trigger=verb, agents=tuple(doers), aimed=tuple(targets)
        )
        return
    heads: list[Token | None] = [*weapon_heads] or [None]
    times = repeated(scene, verb)
    for head in heads:
        item = scene.item_of(head, WEAPONS) if head is not None else platform
        counted = (
            count(scene, head)
            if head is not None
            else _sorties(scene, doers) or times or _several(verb)
        )
        often = times is not None and (head is None or not isinstance(counted, Counted))
        yield Draft(
            kind="impact" if arriving else "strike",
            mode="hit" if arriving else None,
            trigger=verb,
            head=head,
            counted=times if often else counted,
            unit="strikes" if often else None,
            item=item or _just_before(scene, verb),
            implied=None if item else _implied(scene, verb),
            agents=tuple(doers),
            aimed=tuple(targets),
            salvo=in_all(scene, weapon_heads),
        )


def _weapons(scene: Scene, verb: Token, doers: list[Token]) -> tuple[ItemWord | None, list[Token]]:
    """Return the aircraft that act, and the heads of the weapons used."""
    acting = [
        (one, item)
        for one in doers
        if (item := scene.item_of(one, WEAPONS)) and (item.last < verb.i or is_passive(verb))
    ]
    platform = next((item for _, item in acting if item.root in PLATFORMS), None)
    arms = [one for one, item in acting if item.root not in PLATFORMS and is_sent(one, item)]
    if arms and not is_passive(verb):  # "a drone hit the car with two missiles"
        arms = [one for one in instruments(scene, verb) if scene.number_of(one)] or arms
    arms = arms or [one for one in used_to(verb) if scene.item_of(one, WEAPONS)]
    heads = salvo(scene, arms or instruments(scene, verb))
    units = (item for one, item in acting if one.lemma_.lower() in words("armed_with"))
    return platform or (None if heads else next(units, None)), heads


def _sorties(scene: Scene, doers: list[Token]) -> Implied | None:
    """Count one aircraft as one strike; how often several struck is not said."""
    acting = next((one for one in doers if scene.item_of(one, PLATFORMS)), None)
    if acting is None or acting.lemma_ == "force":
        return None
    if acting.lower_ in {"aircraft", "aviation"} and not any(
        one.lower_ in _ONE for one in acting.lefts
    ):
        return None  # "its aircraft" may be one or many
    counted = count(scene, acting)
    return counted if isinstance(counted, Implied) else None


def _several(verb: Token) -> Implied | None:
    """Count `airstrikes` that the grammar takes for a verb as several."""
    return Implied(verb, "vague", 2, None) if verb.lower_ == "airstrikes" else None


def repeated(scene: Scene, verb: Token) -> Counted | Implied | None:
    """Return how often something was done: `attacked the city ten times`, `shelled it twice`."""
    for one in scene.following(verb, _TIMES):
        if one.lower_ == "twice" and one.head == verb:
            return Implied(one, "exact", 2, 2)
        if one.lower_ == "times" and one.i > verb.i + 1 and one.nbor(-1).like_num:
            at = scene.offset(one.nbor(-1))
            return next((n for n in scene.quantities if n.number_start <= at < n.end), None)
    return None


def _implied(scene: Scene, verb: Token) -> str | None:
    lemma = verb.lemma_.lower()
    if lemma == "bomb":
        return "aircraft" if scene.fighting.airborne else "bomb"
    return _IMPLIED.get(lemma)


def _just_before(scene: Scene, verb: Token) -> ItemWord | None:
    """Read `mortar shelling`, where the grammar takes the noun for a verb."""
    found = scene.items.get(verb.i - 1)
    return found if found and found.root in WEAPONS and verb.tag_ == "VBG" else None


def _is_weapon(scene: Scene, target: Token) -> bool:
    """Say whether what was hit is a weapon itself, which air defences hit: `hit three drones`."""
    item = scene.item_of(target)
    return item is not None and item.root in WEAPONS and is_sent(target, item)


def _is_target(scene: Scene, targets: list[Token]) -> bool:
    for one in targets:
        item = scene.item_of(one)
        if scene.mention_at(one) is not None or one.lemma_.lower() in words("targets"):
            return True
        if item is not None and item.root not in (PEOPLE - FIGHTERS) | WEAPONS:
            return True
    return False


def _can_be_mined(scene: Scene, target: Token) -> bool:
    """Say whether something is ground or a thing that mines are laid at: `mined the bridge`."""
    lemma = target.lemma_.lower()
    thing = lemma in words("grounds") or scene.mention_at(target) or scene.items.get(target.i)
    return bool(thing) and lemma not in words("mined")
