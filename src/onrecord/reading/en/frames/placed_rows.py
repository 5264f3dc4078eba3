"""Rows that tell a number for each place: `nine over X and four over Y`, `in X two, in Y three`."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from onrecord.reading.en.draft import BEFALLEN, Draft
from onrecord.reading.en.frames.arming import is_strike
from onrecord.reading.en.frames.placed import whole_before
from onrecord.reading.en.frames.placed_numbers import (
    PlacedNumber,
    over_place,
    placed_numbers,
    row_of_places,
)
from onrecord.reading.en.frames.shares import placed_part
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.tokens import Token

_LYING = {"in", "at", "near", "outside", "around", "inside"}
"""Prepositions that lead to where something was."""
_ATTACK = 4
"""Words after a number's `in` among which an attack is that it was done by: `in a strike`."""


def places_beside(scene: Scene, wholes: Sequence[Draft]) -> Iterator[Draft]:
    """Return what a row tells place by place: `nine drones over X, four over Y, two each over Z`.

    The number of each but the first stands bare beside the preposition of its place.
    """
    for one in placed_numbers(scene) if wholes else ():
        own = any(whole.counted == one.number for whole in wholes)
        if own or placed_part(scene, one.head) is not None:
            continue
        whole = whole_before(_fitting(scene, wholes, one.over), one.head)
        if whole is None or not _goes_on(scene, whole, one):
            continue
        where = list(row_of_places(scene, over_place(scene, one.over)))
        each = one.head.doc[one.last + 1 : one.last + 2].text.lower() == "each"
        for places in ([place] for place in where) if each else ([where] if where else ()):
            yield replace(
                whole, trigger=one.head, head=one.head, counted=one.number, aimed=tuple(places),
                whole=whole.trigger,
            )  # fmt: skip


def _fitting(scene: Scene, wholes: Sequence[Draft], over: Token) -> Sequence[Draft]:
    """Return what may be parted so: of `five in a strike on X` people, not the strike before."""
    by_attack = any(map(is_strike, scene.following(over, _ATTACK)))
    return [one for one in wholes if one.kind in BEFALLEN] if by_attack else wholes


def _goes_on(scene: Scene, whole: Draft, part: PlacedNumber) -> bool:
    """Say whether a count before is told by its place as a number is, or has none before it.

    The place of the count stands between them, or opens the sentence: `in X two were killed`.
    """
    alike = _LYING if part.over.lower_ in _LYING else {part.over.lower_}
    first = whole.trigger.i if whole.head is None else min(whole.trigger.i, whole.head.i)
    doc = part.head.doc
    if _leads(scene, [one for one in doc[first : part.opening] if one.lower_ in alike]):
        return True
    if any(scene.mention_at(one) is not None for one in doc[first : part.opening]):
        return False
    opened = _leads(scene, [one for one in doc[:first] if one.lower_ in alike])
    return opened or part.first < part.over.i


def _leads(scene: Scene, before: Sequence[Token]) -> bool:
    """Say whether one of some prepositions leads to a place: `in a strike on X`."""
    leads = (over_place(scene, one) for one in before)
    return any(any(True for _ in row_of_places(scene, one)) for one in leads)
