"""Numbers with no noun that have a place of their own: `three in X`, `in X three`."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from onrecord.reading.en.draft import Draft, Implied
from onrecord.reading.en.frames.arming import is_strike
from onrecord.reading.en.frames.counting import is_one_more
from onrecord.reading.en.frames.groups import groups
from onrecord.reading.en.frames.shares import MORE
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.mention import Mention

_TWO = 2
_PLACES = 20
_ATTACK = 4
"""Words after a number's `in` among which an attack is that it was done by: `in a strike`."""
_ANOTHER = {"a", "another", "further"}
_JOINS = {",", "and", ";", "(", "-", "–", "—"}
_STOPS = {",", ";", ".", "and", ")"}
_BEFORE = 8
"""Words before a number among which the preposition of its place is: `in the X region, two`."""


@dataclass(frozen=True)
class PlacedNumber:
    """A bare number with its place: tokens `first`..`last`, both inclusive, and `over`.

    `head` is its last word and `over` the preposition that leads to where those counted were.
    """

    head: Token
    number: Counted | Implied
    first: int
    last: int
    over: Token

    @property
    def opening(self) -> int:
        """Where the number and its place begin."""
        return min(self.first, self.over.i)


@lru_cache(maxsize=1)  # each place of a sentence asks for them
def placed_numbers(scene: Scene) -> tuple[PlacedNumber, ...]:
    """Return the bare numbers that a comma or `and` joins on, and that have their own place."""
    found = (_placed(scene, *one) for one in _bare(scene))
    return tuple(one for one in found if one is not None)


def is_of_number(scene: Scene, mention: Mention, draft: Draft) -> bool:
    """Say whether a place is that of a bare number told after a claim, and not of the claim."""
    return any(
        draft.trigger.i < one.opening
        and any(scene.mention_at(place) is mention for place in row_of_places(scene, one.over))
        for one in placed_numbers(scene)
        if one.head not in (draft.head, draft.trigger)
    )


def row_of_places(scene: Scene, over: Token) -> Iterator[Token]:
    """Return the names of places in the row that a preposition leads to."""
    for one in scene.following(over, _PLACES):
        if one.pos_ in {"NUM", "VERB", "AUX", "ADP"} or one.text in ";:.":
            return
        if scene.mention_at(one) is not None and scene.mention_at(one.nbor(-1)) is None:
            yield one


def over_place(scene: Scene, over: Token) -> Token:
    """Return what leads to the place of an attack: the last `in` of `in a strike on a house in`."""
    near = scene.following(over, _PLACES)
    attack = next((one for one in near[:_ATTACK] if is_strike(one)), None)
    own = takewhile(lambda one: one.text not in ",;." and one.pos_ != "VERB", near)
    leads = [one for one in own if attack is not None and attack.i < one.i]
    return next((one for one in reversed(leads) if _names_place(scene, one)), over)


def _names_place(scene: Scene, over: Token) -> bool:
    return over.pos_ == "ADP" and any(True for _ in row_of_places(scene, over))


def _bare(scene: Scene) -> Iterator[tuple[int, int, Token, Counted | Implied]]:
    """Return what counts with no noun: its first and last token, its head and how many."""
    for group in groups(scene) if len(scene.quantities) >= _TWO else ():
        if group.item is None and (group.head.pos_ == "NUM" or group.head.lower_ in words("bare")):
            yield group.first, group.last, group.head, group.number
    if "another" in scene.sentence.lower:
        for one in scene.tokens():
            if one.lower_ == "another" and is_one_more(
                one
            ):  # "one was killed in X and another in Y"
                yield one.i, one.i, one, Implied(one, "exact", 1, 1)


def _placed(
    scene: Scene, first: int, last: int, head: Token, number: Counted | Implied
) -> PlacedNumber | None:
    """Return a bare number with what leads to its place, after or before it."""
    after = [one for one in head.doc[last + 1 : last + 3] if one.lower_ not in MORE]
    if after and after[0].pos_ == "ADP":
        over = after[0]
        joined = _is_joined(head, first)
        return PlacedNumber(head, number, first, last, over) if joined else None
    if after and after[0].text not in _STOPS:
        return None
    near = reversed(head.doc[max(0, first - _BEFORE) : first])
    back = takewhile(lambda one: one.pos_ not in {"VERB", "AUX", "NUM"}, near)
    leading = next((one for one in back if one.pos_ == "ADP" and one.lower_ != "of"), None)
    if leading is None or not _names_place(scene, leading) or not _is_joined(head, leading.i):
        return None
    return PlacedNumber(head, number, first, last, leading)


def _is_joined(head: Token, first: int) -> bool:
    """Say whether a comma or `and` joins what begins at a token to what is told before."""
    before = [one.lower_ for one in head.doc[max(0, first - 3) : first]]
    return next((one for one in reversed(before) if one not in _ANOTHER), "") in _JOINS
