"""Weapons of several sorts that one number counts: `57 missiles and drones` have no one item."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.arming import is_strike
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.items import FLYING, THROWN, ItemWord
from onrecord.reading.en.syntax.quantities import Counted

_KINDS = {"strike", "impact", "interception"}
_SENT = FLYING | THROWN
_AND = {"and", "or", "&"}
_NOMINAL = {"ADJ", "NOUN", "PROPN"}
_NEAR = 5
"""How many words after the last of a row the next can stand."""


def jointly(scene: Scene, found: Iterable[Draft]) -> Iterator[Draft]:
    """Return drafts, those of weapons counted together as one of whatever is said of them all."""
    counted: set[tuple[int, int]] = set()
    for draft in found:
        item = draft.item
        if draft.kind not in _KINDS or item is None or item.root not in _SENT:
            yield draft
        elif (draft.trigger.i, item.last) not in counted:
            row = _row(scene, item) if _is_before(scene, draft.counted, item) else [item]
            counted |= {(draft.trigger.i, one.last) for one in row[1:]}
            yield draft if len(row) == 1 else replace(draft, item=_all(row))


def _is_before(scene: Scene, number: object, item: ItemWord) -> bool:
    """Say whether a stated number stands before several weapons: the 57 of `57 missiles`."""
    last = scene.sentence.doc[item.last]
    if not isinstance(number, Counted) or number.unit is not None:
        return False
    return number.start < scene.offset(last) and scene.is_plural(last)


def _row(scene: Scene, first: ItemWord) -> list[ItemWord]:
    """Return the weapons joined to one that have no number of their own, itself first."""
    row, joined = [first], False
    while (after := _next(scene, row[-1])) is not None:
        row.append(after)
        joined = scene.sentence.doc[after.first - 1].lower_ in _AND or joined
    return row if joined else [first]


def _next(scene: Scene, item: ItemWord) -> ItemWord | None:
    near = scene.following(scene.sentence.doc[item.last], _NEAR)
    if not near or near[0].lower_ not in _AND | {","}:
        return None
    for one in near[1:]:
        other = scene.items.get(one.i)
        if other is not None:
            sent = other.root in _SENT and scene.is_plural(one) and not is_strike(one)
            return other if sent else None
        fits = one.pos_ in _NOMINAL or one.tag_ == "VBN" or one.text == "-" or one.lower_ in _AND
        if not fits:
            return None
    return None


def _all(row: list[ItemWord]) -> ItemWord | None:
    """Return what all of a row are, None for weapons of different sorts."""
    first = row[0]
    if all(one.type == first.type for one in row):
        return replace(first, model=None)
    if all(one.root == first.root for one in row):
        return replace(first, type=first.root, model=None)
    return None
