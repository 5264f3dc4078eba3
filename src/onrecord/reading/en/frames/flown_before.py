"""Weapons that are but counted, as the words before told what they are: `one fell in a field`."""

from onrecord.reading.en.draft import Draft, Implied
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.items import THROWN
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token

_SEVERAL = {"others", "some", "several", "many", "dozens"}
_REST = {"others", "rest", "remainder"}
"""Those of whom no number is told at all."""
_SINGLE = {"one", "another", "other", "second", "third", "fourth"}


def told_of(scene: Scene, verb: Token, head: Token) -> Draft | None:
    """Return the claim that one or more of the weapons told of last came down.

    They are those of the same sentence, else the one sort that the sentence before told of.
    """
    bare = head.pos_ == "NUM" or head.lower_ in _SEVERAL
    counted: Counted | Implied | None = scene.number_of(head) if bare else None
    if counted is None and head.lower_ in _SINGLE:
        counted = Implied(head, "exact", 1, 1)
    if counted is None and head.lower_ in _REST:
        counted = Implied(head, "vague", 2, None)
    if counted is None or not (_stands_alone(head) and _lands(verb)):
        return None
    earlier = [one for at, one in sorted(scene.items.items()) if at < head.i]
    weapon = next((one for one in reversed(earlier) if one.root in THROWN), None)
    if weapon is None and (earlier or len(scene.before.flew) != 1):
        return None
    return Draft(
        kind="impact", mode="hit", trigger=verb, head=head, counted=counted, item=weapon,
        implied=None if weapon else next(iter(scene.before.flew)), agents=(head,),
    )  # fmt: skip


def _stands_alone(head: Token) -> bool:
    """Say whether no others are named of whom it is: `one`, not `one of the men`."""
    return not any(one.dep_ == "prep" for one in head.rights)


def _lands(verb: Token) -> bool:
    """Say whether a verb tells that weapons came down, by itself or by what follows it."""
    where = any(one.dep_ in {"prep", "prt", "dobj", "advmod"} for one in verb.rights)
    down = verb.lemma_ == "come" and any(one.lower_ == "down" for one in verb.rights)
    arrives = down or verb.lemma_.lower() in words("arriving")
    return arrives and (where or verb.lemma_ == "explode")
