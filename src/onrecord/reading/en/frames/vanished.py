"""People of whom nobody knows: those sought under rubble, and those whose fate is not known."""

from collections.abc import Iterator
from dataclasses import replace

from onrecord.reading.en.draft import Draft, Implied
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import children, listed, negated
from onrecord.reading.en.syntax.items import PEOPLE
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger
from onrecord.reading.en.syntax.undergoing import undergoers

_REACH = 12
_FATE_REACH = 14


def sought(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return those still looked for: `working to recover victims from under the rubble`."""
    verb = trigger.token
    if verb.tag_ not in {"VB", "VBG"}:
        return
    after = scene.following(verb, _REACH)
    buried = any(one.lemma_.lower() in words("rubble") for one in after)
    for head in _looked_for(verb):
        missing = head.lower_ in words("sought") or head.lemma_.lower() in words("sought")
        number: Counted | Implied | None = count(scene, head)
        item = scene.item_of(head, PEOPLE)
        if missing and not isinstance(number, Counted):
            number = Implied(head, "vague", 2, None)
        people = item is not None or missing or (head.pos_ == "NUM" and number is not None)
        if number is not None and people and (buried or missing):
            yield _missing(trigger, head, number, scene)


def _looked_for(verb: Token) -> list[Token]:
    inner = [
        one
        for child in children(verb, {"prep"})
        if child.lower_ == "for"
        for one in children(child, {"pobj"})
    ]
    heads = [one for head in inner for one in listed(head)] or undergoers(verb)
    return [one for one in heads if one.lemma_.lower() not in words("bodies")]


def fates(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return those of whom it is not known: `the fate of two crewmen remains unknown`."""
    noun = trigger.token
    beside = (*scene.following(noun, _FATE_REACH), *noun.lefts)
    unknown = {"contact": {"lose"}, "trace": {"no"}}.get(noun.lemma_, words("unknown"))
    unsure = any(one.lemma_.lower() in unknown for one in beside)
    if not unsure and not any(one.lower_ == "known" and negated(one.head) for one in beside):
        return
    if noun.lemma_ == "trace":  # it is "no" trace that tells it
        none = next((one for one in noun.lefts if one.lower_ == "no"), noun)
        trigger = replace(trigger, token=none)
    heads = [
        one
        for child in children(noun, {"prep"})
        if child.lower_ in {"of", "with"}  # "contact with two crewmen was lost"
        for head in children(child, {"pobj"})
        for one in listed(head)
    ]
    if any(one.lower_ == "whose" for one in noun.lefts):
        heads = [one for one in (noun.head.head,) if one.pos_ in {"NOUN", "NUM", "PROPN"}]
    for head in heads:
        number = count(scene, head)
        if number is not None and (scene.item_of(head, PEOPLE) or isinstance(number, Counted)):
            yield _missing(trigger, head, number, scene)


def _missing(trigger: Trigger, head: Token, number: Counted | Implied, scene: Scene) -> Draft:
    item = scene.item_of(head, PEOPLE)
    return Draft(
        kind=trigger.kind, mode=trigger.mode, trigger=trigger.token, head=head, counted=number,
        item=item, implied=None if item else "person",
    )  # fmt: skip
