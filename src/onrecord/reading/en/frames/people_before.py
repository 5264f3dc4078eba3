"""Who those were that the sentence before told of: `among them were two medics`."""

from collections.abc import Iterator

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.group_rows import after
from onrecord.reading.en.frames.members import draft_of, made, members, who_were
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import children, listed
from onrecord.reading.en.syntax.items import PEOPLE
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger


def people_before(scene: Scene) -> Iterator[Draft]:
    """Return who those were, or how badly they were hurt, that the sentence before told of."""
    if scene.before.befell is None:
        return
    for token in scene.tokens():
        trigger = Trigger(token, scene.before.befell, None, "member", (token.i,))
        if token.lower_ in {"them", "these"}:
            yield from members(scene, trigger)
        elif token.dep_ != "nsubj":
            continue
        elif token.lower_ == "rest":
            yield from who_were(scene, trigger, token)
        elif token.lower_ == "they" and token.head.lemma_ == "include":
            yield from _included(scene, trigger)
        elif token.pos_ == "NUM" and token.head.lemma_ == "be":
            yield from _some_were(scene, trigger)


def _included(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Read `they included three soldiers and a child`."""
    verb = trigger.token.head
    rows = (listed(one) for one in children(verb, {"dobj"}))
    for head in (one for row in rows for one in row):
        yield from draft_of(scene, trigger, head)


def _some_were(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Read `three were soldiers` and, of those hurt, `of those, five are critical`."""
    number, verb = trigger.token, trigger.token.head
    counted = scene.number_of(number)
    if counted is None or any(one.dep_ == "neg" for one in verb.children) or _has_own(number):
        return
    noun = next((one for one in children(verb, {"attr"}) if one.pos_ == "NOUN"), None)
    item = scene.item_of(noun, PEOPLE) if noun is not None else None
    grave = any(one.lower_ in words("critical") for one in children(verb, {"acomp"}))
    if noun is not None and item is not None:
        yield made(trigger, noun, counted, item)
        for group in after(scene, noun):
            yield from draft_of(scene, trigger, group.head)  # "three were guards and two nurses"
    elif grave and trigger.kind == "injured":
        yield made(trigger, number, counted, None)


def _has_own(number: Token) -> bool:
    """Say whether it is told what a number is of: `three of the attackers were soldiers`."""
    return any(child.lower_ in {"of", "from"} for child in number.rights)
