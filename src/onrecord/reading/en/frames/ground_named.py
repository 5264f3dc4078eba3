"""Ground taken, as nouns tell of it: `the fall of the town`, `gains in the north`."""

from collections.abc import Iterator
from dataclasses import replace

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.ground import inner, is_ground
from onrecord.reading.en.frames.prisoners import captured
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import clause_of, subjects
from onrecord.reading.en.syntax.items import FIGHTERS
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger

INTO = {"in", "into", "on", "toward", "towards", "to", "through", "inside", "at", "against"}


def gain(trigger: Trigger, agents: tuple[Token, ...] = (), aimed: tuple[Token, ...] = ()) -> Draft:
    """Return the claim that ground was taken."""
    return Draft(
        kind="capture", mode=trigger.mode, trigger=trigger.token, agents=agents, aimed=aimed
    )


def named(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that a noun tells: a success, a gain, a siege, the capture of a town."""
    noun = trigger.token
    if noun.lower_ == "conquest" and noun.is_title and noun.i:
        return  # "the Conquest of Syria Front"
    if noun.lemma_ == "success":
        won = _is_of_fighters(scene, noun)
        within = [*inner(noun, INTO | {"near"}), *inner(noun.head, INTO | {"near"})]
        if won and any(is_ground(scene, one) for one in within):
            yield gain(trigger, agents=tuple(subjects(noun.head)))
        return
    if trigger.mode == "gained":
        within = inner(noun, INTO)
        if noun.dep_ in {"dobj", "nsubjpass"} and noun.head.lemma_.lower() in words("beating"):
            return  # "held off an advance on the town"
        if any(is_ground(scene, one) for one in within):
            yield gain(trigger, agents=(*noun.lefts, *inner(noun, {"by"})))
        return
    lost = noun.lemma_ == "loss"
    if lost and (noun.head.lower_ == "including" or scene.is_plural(noun)):
        return  # "setbacks including the loss of the capital"
    within = inner(noun, {"of", "on", "over"})
    besieged = trigger.mode == "encircled" and noun.lemma_ != "blockade"  # ports have those too
    if noun.lemma_ in {"capture", "seizure"} and not any(is_ground(scene, one) for one in within):
        yield from captured(scene, noun, within, _taking(noun))
        return
    if noun.lemma_ == "encirclement" and noun.head.lemma_ in words("dreading"):
        return  # "facing encirclement"
    if trigger.mode == "encircled" and clause_of(noun).lemma_.lower() in words("lifting"):
        return  # "the siege was lifted"
    shut_in = noun.head.lower_ == "under" or besieged
    if shut_in or any(is_ground(scene, one) for one in within):
        several = () if shut_in else (one for one in within if one.lemma_ in words("settlements"))
        yield replace(
            gain(trigger, agents=_taking(noun), aimed=tuple(within)),
            counted=next(filter(None, map(scene.number_of, several)), None), unit="settlements",
        )  # fmt: skip


def _taking(noun: Token) -> tuple[Token, ...]:
    """Return whose deed it is: `a rebel siege`, `under siege by the rebels`, `the fall to them`."""
    if noun.lemma_ in {"loss", "fall"}:
        return tuple(inner(noun, {"to"}))
    verb = clause_of(noun)
    beside = verb.lemma_.lower() in words("judging_attacks")  # "its capture was followed by raids"
    return (*noun.lefts, *inner(noun, {"by"}), *(() if beside else inner(verb, {"by"})))


def _is_of_fighters(scene: Scene, success: Token) -> bool:
    """Say whether a success is one of arms: `the enemy had partial success near X`."""
    had = success.dep_ == "dobj" and success.head.lemma_ in {"have", "achieve"}
    return had and any(
        one.lower_ == "enemy" or scene.item_of(one, FIGHTERS) for one in subjects(success.head)
    )
