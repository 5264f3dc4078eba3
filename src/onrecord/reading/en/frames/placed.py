"""Parts told by their places, times or weapons, and by no noun of people: `nine over X`."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from onrecord.reading.en.draft import BEFALLEN, Draft, Implied
from onrecord.reading.en.frames.arming import is_strike
from onrecord.reading.en.frames.counting import is_one_more
from onrecord.reading.en.frames.groups import groups
from onrecord.reading.en.frames.salvos import salvo
from onrecord.reading.en.frames.shares import MORE, THEM, placed_part
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.items import WEAPONS
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.times.time_distance import part_told_by

_REACH = 14
_TWO = 2
_SORT = 5
_PLACES = 20
_ATTACK = 4
"""Words after a number's `in` among which an attack is that it was done by: `in a strike`."""
_ANOTHER = {"a", "another", "further"}
_JOINS = {",", "and", ";"}
_LYING = {"in", "at", "near", "outside", "around", "inside"}
"""Prepositions that lead to where something was."""


def elsewhere(scene: Scene, wholes: Sequence[Draft], opening: Token) -> Iterator[Draft]:
    """Return the parts told by their places alone: `including nine in the city and two in X`."""
    whole = whole_before(wholes, opening)
    following = {one.lower_ for one in scene.following(opening, 1)}
    if whole is None or (opening.lower_ == "of" and not following & (THEM | {"which"})):
        return
    for group in groups(scene):
        if group.last < opening.i - 1 or group.item is not None:
            continue
        if (place := placed_part(scene, group.head)) is None:
            continue
        first = group.head if opening.is_punct or group.first < opening.i else opening
        each = group.head.nbor().lower_ == "each"
        for one in _row_of_places(scene, group.head.nbor(2)) if each else [place]:
            yield replace(
                whole, trigger=first, head=group.head, counted=group.number, aimed=(one,),
                whole=whole.trigger,
            )  # fmt: skip


def at_times(scene: Scene, wholes: Sequence[Draft]) -> Iterator[Draft]:
    """Return what is told by its time alone: `77 drones since Monday, 29 of them last night`.

    So are those of a row with a time for each: `nine people died on Monday, five on Tuesday`.
    """
    if len(scene.quantities) < _TWO:
        return
    for number in filter(None, (part_told_by(scene, one) for one in scene.times)):
        group = next((one for one in groups(scene) if one.head.i == number.i), None)
        whole = whole_before(wholes, number) if group is not None else None
        if whole is not None and group is not None and group.number != whole.counted:
            yield replace(whole, trigger=number, head=number, counted=group.number)


def of_them(scene: Scene, wholes: Sequence[Draft], of: Token) -> Iterator[Draft]:
    """Return the part of weapons told by its sort: `77 drones, 29 of them Shaheds`."""
    if of.lower_ != "of" or of.i + 1 >= len(of.doc) or of.nbor().lower_ not in THEM:
        return
    whole = whole_before(wholes, of)
    number = next((one for one in groups(scene) if one.head.i == of.i - 1), None)
    near = (scene.items.get(one.i) for one in scene.following(of, _SORT))
    sort = next((one for one in near if one is not None and one.root in WEAPONS), None)
    if whole is not None and number is not None and sort is not None:
        yield replace(
            whole, trigger=number.head, head=number.head, counted=number.number, item=sort,
            whole=whole.trigger,
        )  # fmt: skip


def weapons(scene: Scene, wholes: Sequence[Draft], opening: Token) -> Iterator[Draft]:
    """Return what weapons a colon tells of a number: `188 weapons: 57 missiles, 97 drones`.

    After `including` only a row right after it is of them, of the sort that is counted.
    """
    whole = whole_before(wholes, opening)
    if whole is None:
        return
    told: dict[int, tuple[Token, Counted]] = {}
    for at, item in sorted(scene.items.items()):
        head = scene.sentence.doc[at]
        number = scene.number_of(head) if at > opening.i and item.root in WEAPONS else None
        if number is not None and number.start > scene.offset(opening):
            told[number.start] = head, number  # of `3 anti-aircraft missiles` the last counts
    if not opening.is_punct:
        told = dict(_right_after(scene, whole, opening, told))
    for head, number in told.values():
        yield replace(
            whole, trigger=head, head=head, counted=number, item=scene.items[head.i],
            implied=None, whole=whole.trigger,
        )  # fmt: skip


def _right_after(
    scene: Scene, whole: Draft, opening: Token, told: Mapping[int, tuple[Token, Counted]]
) -> Iterator[tuple[int, tuple[Token, Counted]]]:
    """Return the weapons of the row that a word opens, if they are of the sort of the whole."""
    first, number = next(iter(told.values()), (None, None))
    start = scene.token_at(number.start) if number is not None else None
    if first is None or start is None or start.i != opening.i + 1:
        return
    row = {head.i for head in salvo(scene, [first])}
    for at, (head, counted) in told.items():
        sort = whole.item.root if whole.item is not None else None
        if head.i in row and sort in {None, scene.items[head.i].root}:
            yield at, (head, counted)


def places_beside(scene: Scene, wholes: Sequence[Draft]) -> Iterator[Draft]:
    """Return what a row tells place by place: `nine drones over X, four over Y, two each over Z`.

    The number of each but the first stands bare before the preposition of the first.
    """
    for first, last, head, number in _bare(scene) if wholes else ():
        after = [one for one in head.doc[last + 1 : last + 3] if one.lower_ not in MORE]
        over = after[0] if after and after[0].pos_ == "ADP" else None
        before = [one.lower_ for one in head.doc[max(0, first - 3) : first]]
        joined = next((one for one in reversed(before) if one not in _ANOTHER), "") in _JOINS
        own = any(one.counted == number for one in wholes)
        if over is None or own or not joined or placed_part(scene, head) is not None:
            continue
        whole = whole_before(_fitting(scene, wholes, over), head)
        if whole is None or not _leads_to_place(scene, whole, over):
            continue
        where = list(_row_of_places(scene, _over_place(scene, over)))
        each = head.doc[last + 1].lower_ == "each"
        for places in ([one] for one in where) if each else ([where] if where else ()):
            yield replace(
                whole, trigger=head, head=head, counted=number, aimed=tuple(places),
                whole=whole.trigger,
            )  # fmt: skip


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


def _fitting(scene: Scene, wholes: Sequence[Draft], over: Token) -> Sequence[Draft]:
    """Return what may be parted so: of `five in a strike on X` people, not the strike before."""
    by_attack = any(map(is_strike, scene.following(over, _ATTACK)))
    return [one for one in wholes if one.kind in BEFALLEN] if by_attack else wholes


def _leads_to_place(scene: Scene, whole: Draft, over: Token) -> bool:
    """Say whether the count before has the place its own preposition of the same sort leads to."""
    alike = _LYING if over.lower_ in _LYING else {over.lower_}
    first = whole.trigger.i if whole.head is None else min(whole.trigger.i, whole.head.i)
    before = (one for one in over.doc[first : over.i] if one.lower_ in alike)
    leads = (_over_place(scene, one) for one in before)  # "in a strike on X and five in one on Y"
    return any(any(True for _ in _row_of_places(scene, one)) for one in leads)


def _over_place(scene: Scene, over: Token) -> Token:
    """Return what leads to the place of an attack: the last `in` of `in a strike on a house in`."""
    near = scene.following(over, _PLACES)
    attack = next((one for one in near[:_ATTACK] if is_strike(one)), None)
    own = takewhile(lambda one: one.text not in ",;." and one.pos_ != "VERB", near)
    leads = [one for one in own if attack is not None and attack.i < one.i]
    return next((one for one in reversed(leads) if _names_place(scene, one)), over)


def _names_place(scene: Scene, over: Token) -> bool:
    return over.pos_ == "ADP" and any(True for _ in _row_of_places(scene, over))


def _row_of_places(scene: Scene, over: Token) -> Iterator[Token]:
    """Return the names of places in the row that a preposition leads to."""
    for one in scene.following(over, _PLACES):
        if one.pos_ in {"NUM", "VERB", "AUX", "ADP"} or one.text in ";:.":
            return
        if scene.mention_at(one) is not None and scene.mention_at(one.nbor(-1)) is None:
            yield one


def whole_before(people: Sequence[Draft], opening: Token) -> Draft | None:
    """Return the count nearest before the word that opens a part."""
    earlier = [
        (one.head.i, one.trigger.i, one)
        for one in people
        if one.head is not None and 0 < opening.i - one.head.i <= _REACH
    ]
    return max(earlier, key=lambda found: found[:2])[2] if earlier else None
