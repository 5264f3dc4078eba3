"""Weapons used at something, as their verbs tell of it: fired, launched, dropped, used."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.arming import PLATFORMS, complement, doers, is_sent, is_strike
from onrecord.reading.en.frames.bombs import set_off
from onrecord.reading.en.frames.counting import count, of_what
from onrecord.reading.en.frames.salvos import in_all, salvo
from onrecord.reading.en.frames.transfers import is_given_away
from onrecord.reading.en.frames.uses import DANGEROUS
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import (
    agents,
    children,
    clause_of,
    is_passive,
    listed,
    subjects,
)
from onrecord.reading.en.syntax.items import FLYING, WEAPONS, ItemWord
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger
from onrecord.reading.en.syntax.undergoing import undergoers

_SALVOES = {"salvo", "volley", "wave", "barrage", "round"}
_SHOT = {"artillery", "rocket", "missile", "mortar", "uav"}
"""What is fired that is told to be released: `released 160 shells`."""


def launched(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims of a verb whose object is the weapon: `fired two rockets`."""
    verb = trigger.token
    lemma = verb.lemma_.lower()
    whose = _attackers(verb)
    if lemma == "detonate" and any(one.lemma_.lower() in words("defusers") for one in whose or ()):
        return
    if whose is None or (lemma == "send" and is_given_away(scene, verb)):
        return
    heads = salvo(scene, _used(scene, verb))
    for head in heads:
        item = scene.item_of(head, WEAPONS)
        made = Draft(
            kind="strike", mode=None, trigger=verb, head=head, counted=count(scene, head),
            unit="strikes" if _are_waves(scene, head) else None,
            agents=whose, salvo=in_all(scene, heads),
        )  # fmt: skip
        if lemma == "drop" and head.lemma_ == "barrel":
            yield replace(made, implied="bomb.barrel")
        elif (item is None or item.last != head.i) and _is_of_all(scene, head):
            yield made
        elif item is None or is_strike(head) or not _is_fired(scene, verb, head, item):
            continue
        elif (drone := _from_drone(scene, head, item, whose)) is not None:
            yield replace(made, head=drone, counted=count(scene, drone), item=scene.item_of(drone))
        elif item.type == "bomb" and lemma in {"detonate", "set"}:
            yield set_off(scene, verb, head)
        else:
            share = scene.number_of(head) if verb.dep_ == "acl" else None
            whole = scene.whole_of(share) if share is not None else None  # "eight of 40 fired"
            yield replace(made, counted=whole or made.counted, item=item)


def tells_weapons(scene: Scene, attack: Token) -> bool:
    """Say whether the verb of an attack tells its weapons: `the attack involved six missiles`.

    So does one that tells what was used in it: `used 35 drones in the attack`.
    """
    within = attack.dep_ == "pobj" and attack.head.lower_ in {"in", "during"}
    made_of = (one for one in children(attack, {"acl"}) if one.lemma_ in words("consisting"))
    verb = next(made_of, clause_of(attack))
    made = (attack.dep_ == "nsubj" or verb.head == attack) and verb.lemma_ in words("consisting")
    told = made or (within and verb.lemma_.lower() in words("using"))
    counted = scene.number_of(attack) is not None and attack.lemma_.lower() not in _SALVOES
    if not told or counted:
        return False
    sent = verb.lemma_.lower() in words("sending")  # "dropped barrel bombs in an attack on"
    sent = sent or _is_one(attack)
    used = (one for one in _used(scene, verb) if sent or isinstance(count(scene, one), Counted))
    return any(scene.item_of(one, WEAPONS) for one in used)


def _are_waves(scene: Scene, head: Token) -> bool:
    """Say whether a number is of attacks, not of weapons: `fired three salvos of rockets`."""
    noun = head.lower_.removesuffix("s")
    return noun in _SALVOES - {"round"} and scene.number_of(head) is not None


def _attackers(verb: Token) -> tuple[Token, ...] | None:
    """Return who used weapons; None for a verb that tells what something else is made of."""
    before = children(verb, {"npadvmod"}) if verb.dep_ == "amod" else ()
    over = verb.head if verb.tag_ == "VB" and verb.head.lemma_ == "use" else verb
    by = agents(over) if over != verb and is_passive(over) else ()  # "used by rebels to fire"
    acting = [*by] or agents(verb) or list(before)  # a parse of "the RSF fired drones"
    if verb.lemma_.lower() not in words("consisting"):
        return tuple(acting)
    attack = next((one for one in acting if is_strike(one) or one.lemma_ in _SALVOES), None)
    return tuple(doers(attack)) if attack is not None else None


def _used(scene: Scene, verb: Token) -> list[Token]:
    """Return the weapons that a verb tells of: its objects, or those `of` which it consists."""
    found = _modified(verb) or undergoers(verb) or _sent(scene, verb)
    found = [(complement(scene, one) if one.lemma_ == "use" else None) or one for one in found]
    if not found and verb.lemma_.lower() in words("consisting"):
        preps = children(verb, {"prep"})
        found = [one for prep in preps for head in children(prep, {"pobj"}) for one in listed(head)]
    return found


def _is_fired(scene: Scene, verb: Token, head: Token, item: ItemWord) -> bool:
    """Say whether a verb tells that a weapon was fired, not that one flew, carried or owned it."""
    lemma = verb.lemma_.lower()
    if lemma in {"fly", "carry", "conduct"} or item.root in PLATFORMS or not is_sent(head, item):
        return False
    many = item.root in FLYING - PLATFORMS and isinstance(count(scene, head), Counted)
    if lemma == "release":
        return item.root in _SHOT and scene.number_of(head) is not None
    sure = bool({item.root, item.type} & DANGEROUS) or _is_in_attack(verb) or many
    return sure or lemma not in {"use", "deploy"}


def _from_drone(scene: Scene, load: Token, item: ItemWord, doers: Sequence[Token]) -> Token | None:
    """Return the drone that dropped what nobody counts: `a drone dropped explosives on a car`."""
    if item.type != "bomb" or scene.number_of(load) is not None:
        return None
    items = ((one, scene.item_of(one)) for one in doers)
    return next((one for one, of in items if of is not None and of.root == "uav"), None)


def _sent(scene: Scene, verb: Token) -> list[Token]:
    """Return the weapons that the grammar makes the doers: `shells fired from a hill killed two`.

    What hit a place is told of by that.
    """
    sent = verb.tag_ == "VBD" and verb.lemma_.lower() in words("sending")
    if not sent or any(one.lemma_.lower() in words("arriving") for one in verb.doc[verb.i :]):
        return []
    return [one for one in subjects(verb) if one.lemma_.lower() in words("sent")]


def _modified(verb: Token) -> list[Token]:
    """Return the object that a parse makes a finite verb describe: `test-fired two missiles`."""
    return [verb.head] if verb.tag_ == "VBD" and verb.dep_ == "amod" else []


def _is_in_attack(verb: Token) -> bool:
    """Say whether weapons were used in an attack told of: `mortars were used in the assault`."""
    over = [*children(verb, {"prep"}), *(two for one in undergoers(verb) for two in one.rights)]
    within = (one for of in over if of.lower_ in {"in", "during"} for one in children(of, {"pobj"}))
    told = (one for one in within if is_strike(one))
    return any(is_passive(verb) or _is_one(one) for one in told)


def _is_one(attack: Token) -> bool:
    """Say whether an attack is one that is told of: `an attack on the town`, no campaign."""
    article = attack.left_edge.lower_ in {"a", "an", "their", "its"}
    return article and attack.lemma_.lower() in words("blows") | {"assault"}


def _is_of_all(scene: Scene, head: Token) -> bool:
    """Say whether a number is of weapons of whatever sort: `188 enemy air attack weapons`."""
    total = head.lemma_.lower() in words("totals")
    told = next(iter(of_what(head)), head) if total else head  # "a total of 524 weapons"
    about = {child.lower_ for child in told.subtree} & (words("aerial") | {"attack", "enemy"})
    named = told.lemma_.lower() in words("arms") | words("flying")
    return named and bool(about) and count(scene, head) is not None
