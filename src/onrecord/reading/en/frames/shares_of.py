"""Who some of those told of were, the whole told first: `of the 12 dead, seven were children`."""

from collections.abc import Iterator

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.groups import Group, groups
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.items import PEOPLE, ItemWord
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger

_WHO = 4
"""How many words after `seven were` who they were may stand."""


def shares_of(scene: Scene, trigger: Trigger, of: Token) -> Iterator[Draft]:
    """Return the shares that stand after a fronted whole, and the whole where it is counted."""
    yield from _whole(scene, trigger)
    fronted = of.i == 0 or of.nbor(-1).is_punct
    for group in groups(scene) if fronted else ():
        if group.first <= trigger.token.i or not _is_judged(group):
            continue
        item = _who(scene, of.doc[group.last + 1])
        if item is not None:
            yield _made(trigger, group, item)


def _whole(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return all those named where a number counts them: `seven of the 12 dead`."""
    counted = (one for one in groups(scene) if one.last == trigger.token.i - 1)
    yield from (_made(trigger, one, one.item) for one in counted)


def _is_judged(group: Group) -> bool:
    """Say whether it is told of a bare number who they were: `seven were children`."""
    doc, at = group.head.doc, group.last + 1
    bare = group.item is None and group.head.pos_ == "NUM"
    return bare and at < len(doc) and doc[at].lemma_ == "be"


def _who(scene: Scene, were: Token) -> ItemWord | None:
    """Return who those were of whom it is told."""
    near = (scene.items.get(one.i) for one in scene.following(were, _WHO) if one.pos_ == "NOUN")
    return next((one for one in near if one is not None and one.root in PEOPLE), None)


def _made(trigger: Trigger, group: Group, item: ItemWord | None) -> Draft:
    return Draft(
        kind=trigger.kind, mode=trigger.mode, trigger=trigger.token, head=group.head,
        counted=group.number, item=item, implied=None if item else "person",
    )  # fmt: skip
