"""Attacks beaten off, or come to nothing."""

from collections.abc import Iterator

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.armed import is_armed
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.ground import inner, is_ground
from onrecord.reading.en.frames.intended import is_only_tried
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import agents, children, subjects
from onrecord.reading.en.syntax.items import FIGHTERS
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger
from onrecord.reading.en.syntax.undergoing import undergoers_of

_AWAY = {"back", "off", "away", "packing", "flight"}
"""Where attackers are sent who are beaten: `beat back`, `chased away`, `put to flight`."""


def _of(noun: Token) -> Iterator[Token]:
    """Return what a noun is so many of: the attacks of `seven waves of attacks`."""
    for child in children(noun, {"prep"}):
        if child.lower_ == "of":
            yield from children(child, {"pobj"})


def repulse(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that an assault was beaten off."""
    if trigger.construction == "subject_failed":
        yield from _failed(scene, trigger)
        return
    if trigger.token.lemma_ in words("hindering") and trigger.token.tag_ not in {"VBD", "VBN"}:
        return  # "called on them to stop attacks"
    if is_only_tried(trigger.token):
        return  # "tried to repel an attack": that is told as an attack
    for head in undergoers_of(trigger.phrase):
        if trigger.token.lemma_ in {"stop", "halt"} and head.left_edge.tag_ == "PRP$":
            continue  # "has stopped its attacks"
        told = [one for one in (head, *_of(head)) if one.lemma_.lower() in words("assaults")]
        if any(one.lower_ == "cyber" for one in head.lefts):
            continue
        thrown = not told and (
            _is_thrown_back(scene, trigger, head) or _is_kept_out(scene, trigger, head)
        )
        if told or thrown:
            yield Draft(
                kind="repulse", mode=None, trigger=trigger.token, head=told[0] if told else head,
                counted=None if thrown else count(scene, head), unit="assaults",
                agents=tuple(agents(trigger.token)),
            )  # fmt: skip


def _is_thrown_back(scene: Scene, trigger: Trigger, head: Token) -> bool:
    """Say whether attackers were driven back, but off no ground: `beat back the rebels`."""
    fighters = is_armed(scene, head) and (
        scene.is_plural(head) or scene.item_of(head, FIGHTERS) is None
    )
    last = head.doc[max(trigger.words)]
    off = any(one.lower_ == "from" for one in (*last.children, *head.rights, *last.head.rights))
    named = scene.item_of(head, FIGHTERS) is None  # "Daesh was beaten back on several fronts"
    beaten = last.lower_ in (_AWAY - {"back"} if named else _AWAY) or trigger.token.lemma_ in {
        "repel",
        "repulse",
    }
    beaten = beaten or head.lemma_.lower() in words("attackers")  # "the raiders were driven off"
    return beaten and fighters and not off


def _is_kept_out(scene: Scene, trigger: Trigger, head: Token) -> bool:
    """Say whether attackers were kept from getting on: `prevented a group from breaking in`."""
    kept = (one for over in children(trigger.token, {"prep"}) for one in children(over, {"pcomp"}))
    onward = any(one.lemma_.lower() in words("getting_on") for one in kept)
    return onward and is_armed(scene, head)


def _failed(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the attacks that came to nothing: `the assault on the town failed`."""
    if any(children(trigger.token, {"xcomp", "dobj"})):
        return  # "has failed to reach its aims"
    for head in subjects(trigger.token):
        if head.lemma_.lower() in words("assaults") and _is_of_arms(scene, head):
            yield Draft(
                kind="repulse", mode=None, trigger=trigger.token, head=head,
                counted=scene.number_of(head), unit="assaults",
            )  # fmt: skip


def _is_of_arms(scene: Scene, attack: Token) -> bool:
    """Say whether an attempt was one of armed men, or on ground: `four attempts to storm it`."""
    if attack.lemma_.lower() not in words("attempts"):
        return True
    aims = words("aims") | words("getting_on")
    meant = any(one.lemma_.lower() in aims for one in children(attack, {"acl", "relcl"}))
    ground = any(is_ground(scene, one) for one in inner(attack, {"on", "at", "for", "towards"}))
    whose = any(is_armed(scene, one) for one in (*attack.lefts, *inner(attack, {"by", "of"})))
    return meant or (ground and whose)
