"""Weapons and their debris that came down."""

from collections.abc import Iterator
from dataclasses import replace

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.arming import (
    PLATFORMS,
    complement,
    is_sent,
    is_strike,
    weapon_before,
)
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.crashes import hit_ground
from onrecord.reading.en.frames.flown_before import told_of
from onrecord.reading.en.frames.salvos import salvo
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import agents, children, clause_of, listed, subjects
from onrecord.reading.en.syntax.items import WEAPONS
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger
from onrecord.reading.en.syntax.undergoing import undergoers

_FROM = frozenset({"of", "from"})
_BY = frozenset({"of", "by", "from"})
_NEAR = 5
_NEVER_ALONE = PLATFORMS | {"gunfire", "chemical"}
"""Arms that somebody uses, and what is but breathed in."""


def impact(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that a weapon or its debris arrived."""
    if trigger.construction == "subject_deadly":
        yield from _deadly(scene, trigger)
        return
    if trigger.construction != "noun":
        yield from arrived(scene, trigger, trigger.mode)
        return
    noun = trigger.token
    if trigger.mode == "hit":
        yield from _hits(scene, noun)
        return
    weapon = complement(scene, noun, _FROM)
    falls = {clause_of(noun).lemma_.lower(), noun.head.head.lemma_.lower()} & words("falling")
    if weapon is not None or falls:
        item = scene.item_of(weapon, WEAPONS) if weapon is not None else None
        sites = _sites(scene, noun)
        yield Draft(
            kind="impact", mode="debris", trigger=noun, head=sites or noun, item=item,
            counted=scene.number_of(sites) if sites else None, unit="locations" if sites else None,
        )  # fmt: skip


def arrived(scene: Scene, trigger: Trigger, mode: str | None) -> Iterator[Draft]:
    """Return the claims of a verb whose subject is the weapon: `three shells landed`."""
    verb = trigger.token
    if any(one.lower_ == "silent" for one in scene.following(verb, 1)):
        return  # "the guns fell silent"
    if verb.lemma_ == "cross" and _are_stopped(verb):
        return
    for subject in subjects(verb):
        for head in salvo(scene, list(listed(subject))):
            item = scene.item_of(head, WEAPONS)
            if item is None and (one_of_them := told_of(scene, verb, head)) is not None:
                yield replace(one_of_them, mode=mode)
            if item is None or is_strike(head) or _is_debris(head, verb):
                continue
            if not is_sent(head, item):
                continue
            if item.root in PLATFORMS and not hit_ground(scene, verb, item):
                continue
            mode = "debris" if mode and _is_downed(head) else mode
            yield Draft(
                kind="impact", mode=mode, trigger=verb, head=head, counted=count(scene, head),
                item=item, agents=(head,), aimed=tuple(undergoers(verb)),
            )  # fmt: skip


def _are_stopped(crossed: Token) -> bool:
    """Say whether a clause is of weapons stopped: `drones that crossed from X were intercepted`."""
    over = crossed.head.head if crossed.dep_ == "relcl" else crossed
    return over.lemma_.lower() in words("downing")


def _deadly(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims of weapons that hurt people: `a landmine killed two`, `killed by a shell`.

    Which weapon is meant by `the bomb` was told before; of `a bomb that fell` its own verb tells.
    """
    for head in agents(trigger.token):
        item = scene.item_of(head, WEAPONS)
        if item is None or item.last != head.i or is_strike(head):
            continue
        known = head.left_edge.lower_ in words("pointing") or any(children(head, {"acl", "relcl"}))
        if known or item.root in _NEVER_ALONE or _blew_up(trigger.token, head):
            continue
        laid = item.type == "bomb" and scene.fighting.planted
        laid = laid and not any(one.lower_ in words("sides_at_war") for one in head.lefts)
        yield Draft(
            kind="impact", mode="hit", trigger=trigger.token, head=head,
            counted=count(scene, head), item=None if laid else item,
            implied="ied" if laid else None, agents=(head,),
        )  # fmt: skip


def _blew_up(verb: Token, head: Token) -> bool:
    """Say whether a bomber's attack is told by the verb before: `blew himself up, killing two`."""
    told = verb.dep_ in {"advcl", "conj"} and verb.head.lemma_.lower() in words("blowing_up")
    return told and head.lemma_ == "bomber"


def _is_debris(head: Token, verb: Token) -> bool:
    """Say whether a word for debris stands beside what came down: `downed drones (debris) fell`."""
    return any(one.lemma_.lower() == "debris" for one in head.doc[head.i + 1 : verb.i])


def _is_downed(head: Token) -> bool:
    return any(child.dep_ == "amod" and child.lower_ in words("downed") for child in head.lefts)


def _hits(scene: Scene, noun: Token) -> Iterator[Draft]:
    """Return the claims of hits told of: `hits by two missiles were recorded in nine locations`."""
    after = noun.nbor().lower_ if noun.i + 1 < len(noun.doc) else ""
    if struck := _taking(noun):  # "two silos took direct hits"
        yield Draft(
            kind="impact", mode="hit", trigger=noun, head=struck[0],
            counted=scene.number_of(struck[0]), unit="locations", aimed=tuple(struck),
        )  # fmt: skip
        return
    told = clause_of(noun).lemma_.lower() in words("recording")
    sites = _sites(scene, noun)
    on = after in {"on", "by"} and noun.lemma_ == "hit"  # "an impact on prices"
    somewhere = _are_somewhere(scene, noun)
    if not (told or on or somewhere or sites is not None):
        return
    number = scene.number_of(sites) if sites is not None else None
    weapon = complement(scene, noun, _BY)
    yield Draft(
        kind="impact", mode="hit", trigger=noun, head=sites or noun,
        counted=number or count(scene, noun), unit="locations" if number else "strikes",
        item=weapon_before(scene, noun) if weapon is None else None,
    )  # fmt: skip
    for one in listed(weapon) if weapon is not None else ():
        item, of_them = scene.item_of(one, WEAPONS), scene.number_of(one)
        if item is not None and of_them is not None:
            yield Draft(
                kind="impact", mode="hit", trigger=noun, head=one, counted=of_them, item=item,
                agents=(one,),
            )  # fmt: skip


def _taking(noun: Token) -> list[Token]:
    """Return what is told to have taken a direct hit."""
    direct = any(one.lower_ == "direct" for one in noun.lefts)
    taken = noun.dep_ == "dobj" and noun.head.lemma_ in {"take", "suffer", "sustain", "receive"}
    return [one for head in subjects(noun.head) for one in listed(head)] if direct and taken else []


def _are_somewhere(scene: Scene, noun: Token) -> bool:
    """Say whether hits are counted and a place follows: `two hits in the Saltivka district`."""
    near = scene.following(noun, _NEAR) if scene.number_of(noun) is not None else ()
    led = bool(near) and near[0].lower_ in {"in", "near", "at", "across"}
    return led and any(scene.mention_at(one) is not None for one in near)


def _sites(scene: Scene, noun: Token) -> Token | None:
    """Return the numbered places of hits or debris: `in nine locations`, `on three more`.

    The first after the word are its own; those before it are too where none follow.
    """
    found = [
        one
        for one in scene.tokens()
        if one.lemma_.lower() in words("sites") and scene.number_of(one) is not None
    ]
    after = [one for one in found if one.i > noun.i]
    if after:
        return after[0]
    more = (
        one
        for one in scene.following(noun, _NEAR)
        if one.pos_ == "NUM" and one.nbor(-1).pos_ == "ADP" and scene.number_of(one) is not None
    )
    return next(more, None) or next(reversed(found), None) if found else None
