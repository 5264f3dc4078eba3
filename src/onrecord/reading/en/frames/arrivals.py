"""Weapons and their debris that came down."""

from collections.abc import Iterator

from spacy.tokens import Token

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.arming import PLATFORMS, complement, is_strike
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.grammar import clause_of, listed, subjects, undergoers
from onrecord.reading.en.items import WEAPONS
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.triggers import Trigger

_FROM = frozenset({"of", "from"})


def impact(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that a weapon or its debris arrived."""
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
        yield Draft(kind="impact", mode="debris", trigger=noun, head=noun, item=item)


def arrived(scene: Scene, trigger: Trigger, mode: str | None) -> Iterator[Draft]:
    """Return the claims of a verb whose subject is the weapon: `three shells landed`."""
    verb = trigger.token
    for subject in subjects(verb):
        for head in listed(subject):
            item = scene.item_of(head, WEAPONS)
            if item is None or is_strike(head):
                continue
            down = verb.lemma_ in {"crash", "slam"} and any(
                one.lower_ in words("ground") for one in verb.rights
            )
            if item.root in PLATFORMS and not down:
                continue
            yield Draft(
                kind="impact", mode=mode, trigger=verb, head=head, counted=count(scene, head),
                item=item, agents=(head,), aimed=tuple(undergoers(verb)),
            )  # fmt: skip


def _hits(scene: Scene, noun: Token) -> Iterator[Draft]:
    """Return the claim of hits told of: `hits were recorded in nine locations`."""
    after = noun.nbor().lower_ if noun.i + 1 < len(noun.doc) else ""
    told = clause_of(noun).lemma_.lower() in words("recording")
    if not (told or after in {"on", "by"}):
        return
    sites = next((one for one in noun.doc if one.lemma_.lower() in words("sites")), None)
    number = scene.number_of(sites) if sites is not None else None
    yield Draft(
        kind="impact", mode="hit", trigger=noun, head=sites if number else noun,
        counted=number or count(scene, noun), unit="locations" if number else "strikes",
    )  # fmt: skip
