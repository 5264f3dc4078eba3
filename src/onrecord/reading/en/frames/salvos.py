"""Weapons of one attack told in a row, each with its number: `six bombs and 35 drones`."""

from collections.abc import Iterator, Sequence

from onrecord.model.quantity import Number
from onrecord.reading.en.frames.arming import PLATFORMS, instruments
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.listing import fits_row
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import children, listed
from onrecord.reading.en.syntax.items import WEAPONS
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token

_REACH = 60
_ONE = {"a", "an", "one", "another"}
_WITH = 8
"""How many words after an attack the first of the weapons stands that it was made with."""


def salvo(scene: Scene, heads: Sequence[Token]) -> list[Token]:
    """Return weapons with those beside them in their row that have a number of their own.

    The grammar loses such rows, as it takes their commas for those of clauses.
    """
    if not heads or scene.number_of(heads[0]) is None:
        return list(heads)
    known = {head.i for head in heads}
    row = (one for one in _counted_after(scene, heads[0]) if one.i not in known)
    return sorted([*heads, *row], key=lambda one: one.i)


def in_all(scene: Scene, heads: Sequence[Token]) -> Number:
    """Return how many weapons a row counts, those of it without a number left out."""
    numbers = (scene.number_of(head) for head in heads)
    return sum(number.low for number in numbers if number is not None)


def armed_with(scene: Scene, attack: Token) -> list[Token]:
    """Return the counted weapons an attack was made with: `an attack by 48 drones, two bombs`.

    What comes under attack does so by weapons that need no number: `under attack from drones`.
    """
    under = attack.head.lower_ == "under"
    near = [one for one in instruments(scene, attack) if one.i - attack.i <= _WITH]
    near = near or [
        head
        for over in ((*children(attack, {"prep"}), *scene.following(attack, 1)) if under else ())
        if over.lower_ == "from"
        for one in children(over, {"pobj"})
        for head in listed(one)
    ]
    if not near or scene.item_of(near[0], WEAPONS - PLATFORMS) is None:
        return []
    if isinstance(count(scene, near[0]), Counted):
        return salvo(scene, near)
    return near if under and all(map(scene.is_plural, near)) else []


def _counted_after(scene: Scene, first: Token) -> Iterator[Token]:
    """Return the weapons in the row after one, each with a number told after the one before."""
    last = first
    named = {at for item in scene.items.values() for at in range(item.first, item.last)}
    for token in scene.following(first, _REACH):
        item = scene.items.get(token.i)
        if item is not None and item.root in WEAPONS:
            number = scene.number_of(token)
            own = number is not None and number.number_start > scene.offset(last)
            if own or token.left_edge.lower_ in _ONE:
                last = token
                yield token
        elif not (fits_row(token) or token.i in named or token.lower_ == "from"):
            return
