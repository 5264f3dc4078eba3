"""People told of by what was found of them, or by a list of who they were."""

from collections.abc import Iterator

from spacy.tokens import Token

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.grammar import children, undergoers
from onrecord.reading.en.items import PEOPLE
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.triggers import Trigger, triggers

_BURYING = {"under", "beneath"}


def bodies(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the dead of bodies found: `the bodies of six people were recovered`."""
    verb = trigger.token
    if verb.tag_ == "VB":
        return
    for found in undergoers(verb):
        if found.lemma_.lower() not in words("bodies"):
            continue
        head = next((one for one in _whose(found) if scene.item_of(one, PEOPLE)), found)
        item = scene.item_of(head, PEOPLE)
        yield Draft(
            kind=trigger.kind, mode=trigger.mode, trigger=verb, head=head,
            counted=count(scene, head), item=item, implied=None if item else "person",
            aimed=(found,),
        )  # fmt: skip


def _whose(body: Token) -> Iterator[Token]:
    """Return whose bodies they are: `the bodies of two women`, `a child's body`."""
    for preposition in children(body, {"prep"}):
        if preposition.lower_ == "of":
            yield from children(preposition, {"pobj"})
    yield from children(body, {"poss"})


def lies_buried(trigger: Trigger) -> bool:
    """Say whether words for rubble tell of those still under it, not of those found there."""
    token = trigger.token
    return token.lower_ not in _BURYING or token.head.lemma_.lower() in words("lying")


def listed_as(scene: Scene, including: Token) -> Trigger | None:
    """Return what befell those that a clause lists: `the dead include`, `those hurt included`."""
    subject = next(children(including, {"nsubj", "nsubjpass"}), None)
    if subject is None:
        return None
    within = {one.i for one in subject.subtree}
    return next(
        (
            one
            for one in triggers(scene.sentence)
            if one.construction == "state" and one.token.i in within
        ),
        None,
    )
