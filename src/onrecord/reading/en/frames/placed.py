"""Parts told by their places, times or weapons, and by no noun of people: `nine over X`."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.groups import groups
from onrecord.reading.en.frames.placed_numbers import row_of_places
from onrecord.reading.en.frames.salvos import salvo
from onrecord.reading.en.frames.shares import THEM, placed_part
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.items import WEAPONS
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.times.time_distance import part_told_by

_REACH = 14
_TWO = 2
_SORT = 5


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
        for one in row_of_places(scene, group.head.nbor(2)) if each else [place]:
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


def whole_before(people: Sequence[Draft], opening: Token) -> Draft | None:
    """Return the count nearest before the word that opens a part."""
    earlier = [
        (one.head.i, one.trigger.i, one)
        for one in people
        if one.head is not None and 0 < opening.i - one.head.i <= _REACH
    ]
    return max(earlier, key=lambda found: found[:2])[2] if earlier else None
