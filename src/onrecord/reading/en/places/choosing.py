"""Which of the places near a claim are its own: the finest of them, and those in one row."""

from collections.abc import Sequence
from itertools import takewhile

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.places.lying import chained, is_within_opening, lies_in, names_part
from onrecord.reading.en.places.nesting import Nesting
from onrecord.reading.en.places.place_roles import is_of_further_clause
from onrecord.reading.en.places.rows import is_row
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.mention import Mention
from onrecord.reading.place_words import place_words

_UNSURE = 4.5
_OWN = 1
"""Nearer than this a place is in a claim's own words."""


class Choosing:
    """Chooses among the places near a claim, each given with how far it is."""

    def __init__(self, nesting: Nesting) -> None:
        self._nesting = nesting

    def of(self, scene: Scene, draft: Draft, targets: list[tuple[float, Mention]]) -> list[Mention]:
        """Return the places of all that a claim aims at, else the nearest of the finest."""
        if (one := _one_of_each(scene, draft)) is not None:
            return [one]
        targets = _of_number(scene, draft, targets)
        each = _of_each(scene, draft, targets)
        return each or _nearest(scene, self._finer(scene, draft, targets))

    def _finer(
        self, scene: Scene, draft: Draft, targets: list[tuple[float, Mention]]
    ) -> list[tuple[float, Mention]]:
        """Leave out places that hold the one a sentence is about: the most specific counts."""
        if len(targets) < 2:
            return targets
        near = [one for distance, one in targets if distance < _UNSURE]
        sure = [one for one in near if not one.vicinity]
        beside = [one for one in near if one.vicinity]
        kept = [
            (distance, one)
            for distance, one in targets
            if _is_listed(scene, one, targets)
            or not any(
                other is not one
                and (
                    (
                        other in sure
                        and self._nesting.holds(one, other)
                        and not self._nesting.is_beside(scene, one, other)
                        and not (other.unit and lies_in(scene, one, other))
                        and not is_of_further_clause(scene, draft, one, other)
                    )
                    or (
                        one.level in {"region", "country"}
                        and other in beside
                        and self._nesting.holds(one, other)
                    )
                    or (other in sure and one.vicinity and one.cue is None)
                    or lies_in(scene, other, one)
                    or (
                        other in sure
                        and is_within_opening(
                            scene, one, other, apart < _OWN and not _is_added(scene, draft, other)
                        )
                    )
                    or names_part(scene, one, other)
                )
                for apart, other in targets
            )
        ]
        return kept or targets


def _one_of_each(scene: Scene, draft: Draft) -> Mention | None:
    """Return the one place of a number told of each in a row: "nine each over X and Y"."""
    head = draft.head
    told = head is not None and head.i + 1 < len(head.doc) and head.nbor().lower_ == "each"
    return scene.mention_at(draft.aimed[0]) if told and draft.aimed else None


def _of_number(
    scene: Scene, draft: Draft, targets: list[tuple[float, Mention]]
) -> list[tuple[float, Mention]]:
    """Leave out the places before that of a bare number: "two in X, in Y five"."""
    if draft.head is None or draft.head.pos_ != "NUM":
        return targets
    named = [scene.mention_at(one) for one in draft.aimed]
    own = [(apart, one) for apart, one in targets if any(one is other for other in named)]
    return own or targets


def _of_each(scene: Scene, draft: Draft, targets: Sequence[tuple[float, Mention]]) -> list[Mention]:
    """Return the places of all that a claim aims at: "a boat near X and the Y terminal".

    Empty where it aims at one thing, or not each has a place.
    """
    found: list[list[Mention]] = []
    for noun in draft.aimed:
        start = _start(noun)
        stop = min((_start(one) for one in draft.aimed if one.i > noun.i), default=len(noun.doc))
        there = [
            (distance, one)
            for distance, one in targets
            if (token := scene.token_at(one.end - 1)) and start <= token.i < stop
        ]
        found.append(_nearest(scene, there))
    each = len(found) > 1 and all(found)
    return [one for places in found for one in places] if each else []


def _start(noun: Token) -> int:
    """Return where the words of a thing aimed at begin: with its name, if it is no place itself."""
    return noun.i + 1 if noun.lower_ in place_words().kinds else noun.left_edge.i


def _nearest(scene: Scene, targets: Sequence[tuple[float, Mention]]) -> list[Mention]:
    """Return the nearest place, with those that stand in one row with it."""
    if not targets:
        return []
    best = min(targets, key=lambda pair: pair[0])[1]
    row = [best]
    ordered = sorted((one for _, one in targets), key=lambda one: one.start)
    at = ordered.index(best)
    for step in (range(at + 1, len(ordered)), range(at - 1, -1, -1)):
        last = best
        for number in step:
            one = ordered[number]
            first, second = (last, one) if last.start < one.start else (one, last)
            if not chained(scene, first, second):
                break
            row.append(one)
            last = one
    return sorted(row, key=lambda one: one.start)


def _is_added(scene: Scene, draft: Draft, place: Mention) -> bool:
    """Say whether a place is of what `and` adds: "two were hurt and three were killed in X"."""
    token = scene.token_at(place.end - 1)
    above = token.ancestors if token is not None else ()
    below = takewhile(lambda one: one != draft.trigger, above)
    return any(one.dep_ == "conj" and one.pos_ in {"VERB", "AUX"} for one in below)


def _is_listed(scene: Scene, place: Mention, targets: Sequence[tuple[float, Mention]]) -> bool:
    """Say whether a place stands in a row with others of its level: "Homs and Hama"."""
    peers = [
        one
        for _, one in targets
        if one is not place and one.level == place.level and not (one.back or place.back)
    ]
    return any(
        is_row(scene, *pair)
        for one in peers
        for pair in ((one, place), (place, one))
        if pair[0].end < pair[1].start
    )
