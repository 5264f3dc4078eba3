"""Things damaged, destroyed or set on fire."""

from collections.abc import Iterator
from dataclasses import replace

from onrecord.reading.en.draft import Draft, Implied
from onrecord.reading.en.frames.arming import is_sent
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.fires import fire
from onrecord.reading.en.frames.listing import in_row, is_of_losses, is_share_of, listing, row_start
from onrecord.reading.en.frames.services import is_plant
from onrecord.reading.en.frames.told_before import is_of_more, is_of_those_harmed, things_before
from onrecord.reading.en.frames.wholes import wholes
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
from onrecord.reading.en.syntax.items import HEAVY_ARMS, PEOPLE, WEAPONS, ItemWord
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger
from onrecord.reading.en.syntax.undergoing import undergoers

_WHOLE_ONLY = frozenset({"aircraft", "helicopter", "uav", "missile", "chemical", "gunfire"})
_FLYING = {"uav", "missile"}
_HELD = {"nsubj", "nsubjpass", "dobj"}
"""What a state is of: `four trucks were left ablaze`, `left four trucks ablaze`."""
_FIRES = {"fire", "fires", "blaze", "blazes"}
_TO = {"to", "on", "upon", "in"}


def damage(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that things were damaged, destroyed or set on fire."""
    match trigger.construction:
        case "noun" if trigger.mode == "fire":
            yield from fire(scene, trigger)
        case "noun":
            yield from _noun(scene, trigger)
        case _:
            yield from _verb(scene, trigger)


def _verb(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    heads = _heads(scene, trigger)
    flying = set[str]() if is_of_losses(scene, heads) else _FLYING
    for head in heads:
        item = scene.item_of(head)
        if item is not None and item.root in _FLYING and not is_sent(head, item):
            item = None
        told = item is None and (is_of_more(head) or is_of_those_harmed(scene, head, trigger.token))
        if told:
            yield from _more(scene, trigger, head)
            continue
        if head.lower_ == "fire" or (item is None and head.lemma_.lower() in words("no_things")):
            continue  # the fire of "set fire to a mosque"
        if trigger.construction == "undergoer_arms" and not (
            _is_lost(scene, head, item) or _is_knocked_out(scene, trigger, item)
        ):
            continue
        if item is None:
            if not trigger.construction.startswith("undergoer") or head.pos_ not in {
                "NOUN",
                "PROPN",
            }:
                continue
            if trigger.token.lemma_.lower() in words("figurative"):
                continue
            if head.lemma_.lower() in words("no_matter"):
                continue
            if scene.mention_at(head) is not None and trigger.token.tag_ in {"VB", "VBG"}:
                continue
        elif (
            item.root in PEOPLE
            or (trigger.construction == "subject" and item.root in WEAPONS)  # "shells came down"
            or (item.root in flying and head.i < trigger.token.i + 8)
            or (item.root in _WHOLE_ONLY and not _is_hit(trigger, head))
        ):
            continue
        yield _draft(scene, trigger, head, item)


def _more(scene: Scene, trigger: Trigger, head: Token) -> Iterator[Draft]:
    """Return so many more of the things told of before: `60 more went up in flames`."""
    item = things_before(scene, head)
    if item is not None or scene.before.harmed is not None:
        made = _draft(scene, trigger, head, item)
        yield replace(made, implied=None if item else scene.before.harmed)


def _is_hit(trigger: Trigger, head: Token) -> bool:
    """Say whether aircraft are what was harmed, not what harmed it: `3 jets were damaged`."""
    verb = trigger.token
    described = verb.dep_ == "acl" and verb.head == head and is_passive(verb)
    return trigger.mode == "destroyed" or head.dep_ == "nsubjpass" or described


def _heads(scene: Scene, trigger: Trigger) -> list[Token]:
    """Return what was damaged: by the grammar, and by the row of things beside the verb."""
    verb = trigger.token
    match trigger.construction:
        case "undergoer" | "undergoer_arms":
            given = [one for one in undergoers(verb) if one.lemma_ not in words("blows")]
        case "state":
            left = [one for one in children(verb.head, {"dobj"}) if one.i < verb.i]
            held = [verb.head] if verb.head.pos_ == "NOUN" else left or children(verb.head, _HELD)
            given = [one for head in held if head.i < verb.i for one in listed(head)]
        case "subject" if verb.lemma_ == "burn" and (
            any(children(verb, {"dobj"})) or any(one.lower_ in _FIRES for one in subjects(verb))
        ):
            return []
        case "subject_alone" if any(children(verb, {"dobj", "prep"})):
            return []
        case _:
            acting = subjects(verb) or _passed_on(verb)
            given = [one for subject in acting for one in listed(subject)]
    before = bool(given) and given[0].i < verb.i
    if before or trigger.construction.startswith("undergoer"):
        given = in_row(scene, given, row_start(verb, given))
    return list(dict.fromkeys(one for head in given for one in wholes(scene, head, verb)))


def _passed_on(verb: Token) -> list[Token]:
    """Return the passive subject that a verb shares: `the ship was hit and caught fire`."""
    shares = verb.dep_ == "conj" and not is_passive(verb)
    return list(children(verb.head, {"nsubjpass"})) if shares else []


def _is_lost(scene: Scene, head: Token, item: ItemWord | None) -> bool:
    """Say whether what a side lost are its arms, in a number: `lost 756 tanks`."""
    if item is None or count(scene, head) is None:
        return False
    return item.root in HEAVY_ARMS | {"uav"} or head.lemma_ == "launcher"


def _is_knocked_out(scene: Scene, trigger: Trigger, item: ItemWord | None) -> bool:
    """Say whether it is a plant or a bridge that was put out of action: `knocked out a pylon`."""
    return trigger.token.lemma_ == "knock" and item is not None and is_plant(scene, item)


def _draft(scene: Scene, trigger: Trigger, head: Token, item: ItemWord | None) -> Draft:
    counted = count(scene, head)
    if counted is None and item is not None and head.tag_ == "NN" and _is_one(head):
        counted = Implied(head, "exact", 1, 1)
    by_verb = trigger.construction == "undergoer"
    return Draft(
        kind="damage", mode=trigger.mode, trigger=trigger.token, head=head, counted=counted,
        item=item, agents=tuple(agents(trigger.token)) if by_verb else (), aimed=(head,),
    )  # fmt: skip


def _is_one(head: Token) -> bool:
    return head.lemma_.lower() not in words("mass") | {"property"}


def _noun(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims of `damage to houses and cars`, one for each sort of thing."""
    noun = trigger.token
    if (verb := _inflicting(noun)) is not None:
        yield from (
            Draft(
                kind="damage", mode=trigger.mode, trigger=noun, head=head,
                counted=count(scene, head), item=scene.item_of(head), agents=tuple(agents(verb)),
                aimed=(head,),
            )
            for child in children(verb, {"prep"})
            for head in listing(scene, child.i + 1)
            if (item := scene.item_of(head)) and item.root not in PEOPLE | WEAPONS
        )  # fmt: skip
        return
    after = noun.nbor() if noun.i + 1 < len(noun.doc) else None
    if after is not None and after.lower_ in {"to", "of", "in", "on"}:
        heads = [
            head
            for head in listing(scene, after.i + 1)
            if (item := scene.item_of(head)) and item.root not in PEOPLE | WEAPONS
        ]
        for head in heads:
            if is_share_of(head, heads):
                continue
            yield Draft(
                kind="damage", mode=trigger.mode, trigger=noun, head=head,
                counted=_one_of(head) or count(scene, head), item=scene.items.get(head.i),
                aimed=(head,),
            )  # fmt: skip
        if heads:
            return
    verb = clause_of(noun)
    if noun.lemma_ not in {"damage", "destruction"} or verb.lemma_.lower() not in words("causing"):
        return
    harmed = [one for one in subjects(verb) if _is_harmed(scene, verb, one)]
    for head in harmed:  # "31 houses suffered damage"
        yield Draft(
            kind="damage", mode=trigger.mode, trigger=noun, head=head, counted=count(scene, head),
            item=scene.item_of(head), aimed=(head,),
        )  # fmt: skip
    if not harmed:
        yield Draft(kind="damage", mode=trigger.mode, trigger=noun, head=verb)


def _is_harmed(scene: Scene, verb: Token, one: Token) -> bool:
    """Say whether a thing is told to have suffered damage, not to have done it."""
    item = scene.item_of(one)
    return verb.lemma_ in {"suffer", "sustain"} and item is not None and item.root not in PEOPLE


def _inflicting(noun: Token) -> Token | None:
    """Return the verb of damage done to what follows it: `damage was inflicted on three cars`."""
    over = noun.head
    done = noun.dep_ == "nsubjpass" or (noun.dep_ in {"nsubj", "pobj"} and over.tag_ == "VBN")
    after = next((one for one in children(noun, {"acl"}) if one.tag_ in {"VBN", "VBD"}), None)
    verb = over if done else after
    if verb is None or verb.lemma_.lower() not in words("causing"):
        return None
    return verb if any(one.lower_ in _TO for one in children(verb, {"prep"})) else None


def _one_of(head: Token) -> Implied | None:
    """Count `one of the houses` as one."""
    over = head.head.head
    one = head.head.lower_ == "of" and over.lower_ == "one"
    return Implied(head, "exact", 1, 1) if one else None
