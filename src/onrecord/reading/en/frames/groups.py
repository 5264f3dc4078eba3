"""Numbered groups of people in a row of words, found without trusting the grammar.

Reports lose their commas and run headlines into leads, and a parse of those goes wrong; but a
number and the noun right after it stay together: `at least 12 regime soldiers`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.items import PEOPLE, ItemWord
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token

_NOMINAL = {"ADJ", "NOUN", "PROPN"}
_REACH = 9


@dataclass(frozen=True)
class Group:
    """A number with the noun it counts: tokens `first`..`last`, both inclusive.

    `head` is the noun, or the number itself where no noun follows it.
    """

    number: Counted
    first: int
    last: int
    head: Token
    item: ItemWord | None


@lru_cache(maxsize=1)  # the frames of one sentence ask for its groups again and again
def groups(scene: Scene) -> tuple[Group, ...]:
    """Return the numbered groups that can be people, left to right."""
    ends = [
        (one, scene.token_at(one.start), scene.token_at(one.end - 1)) for one in scene.quantities
    ]
    starts = {first.i for _, first, _ in ends if first is not None}
    found = (
        _group(scene, number, first, last, starts)
        for number, first, last in ends
        if first is not None and last is not None
    )
    return tuple(_sharing([group for group in found if group is not None]))


def _sharing(found: Sequence[Group]) -> list[Group]:
    """Give numbers that share the noun of the next one that noun: `30 regime and 39 rebel men`."""
    told: list[Group] = []
    for group in reversed(found):
        last = _shared_up_to(group, told[0], len(told) > 1) if told else None
        told.insert(0, replace(group, last=last.i, item=told[0].item) if last else group)
    return told


def _shared_up_to(group: Group, following: Group, in_row: bool) -> Token | None:
    """Return the last word that tells those of a number from those of the next; None without."""
    if group.head.i != group.last or following.item is None:
        return None
    *sort, link = group.head.doc[group.last + 1 : following.first] or [group.head]
    fits = link.lower_ == "and" or (in_row and link.text == ",")
    told = sort and all(
        one.pos_ in _NOMINAL and one.lower_ not in words("casualty_forms") | words("dead")
        for one in sort
    )
    return sort[-1] if told and fits else None


def _group(
    scene: Scene, number: Counted, first: Token, last: Token, starts: set[int]
) -> Group | None:
    """Return the group a number opens; None where it counts something other than people."""
    row = _row(last, starts)
    single = number.high == 1
    for one, following in pairwise([*row, None]):
        assert one is not None
        if not (one.pos_ == "NOUN" if single else _is_many(scene, one)):
            continue
        item = scene.items.get(one.i) or _of_what(scene, one)
        noun_next = following is not None and following.pos_ in {"NOUN", "PROPN"}
        if item is not None and item.root in PEOPLE:
            return Group(number, first.i, one.i, one, item)
        if not noun_next:
            unknown = item is None and one.lower_ not in words("not_people")
            return Group(number, first.i, one.i, one, None) if unknown else None
    if _counts_no_people(number, row):
        return None
    end = row[0] if row and row[0].lower_ in words("rest") else last
    return Group(number, first.i, end.i, last, None)


def _of_what(scene: Scene, noun: Token) -> ItemWord | None:
    """Return who people are by whom they are of: `seven members of parliament`.

    Those of a family are but people.
    """
    of = noun.i + 1 < len(noun.doc) and noun.nbor().lower_ == "of"
    item = scene.item_of(noun, PEOPLE) if of else None
    return item if item is not None and item.type != "civilian" else None


def _counts_no_people(number: Counted, row: Sequence[Token]) -> bool:
    """Say whether a number is of what follows it, no people; several are not of a singular."""
    if not row or row[0].pos_ != "NOUN" or row[0].lower_ in words("rest"):
        return False
    many = any(one.tag_ == "NNS" or one.lower_ in words("collective") for one in row)
    return many or number.low <= 1


def _row(number: Token, starts: set[int]) -> Sequence[Token]:
    """Return the words after a number that can still belong to its noun."""
    doc, at = number.doc, number.i + 1
    if at < len(doc) and doc[at].lower_ == "of":
        at += 1
    row: list[Token] = []
    while at < min(len(doc), number.i + _REACH) and at not in starts:
        one = doc[at]
        if one.lower_ in {"and", "or"}:
            fits = bool(row) and at + 1 < len(doc) and doc[at + 1].pos_ in _NOMINAL
        else:
            named = one.is_upper and len(one.text) > 1  # "10 IS members", which is no verb
            fits = one.is_alpha and (one.pos_ in _NOMINAL or named)
            fits = fits or one.lower_ in words("inside")
        if not fits:
            break
        row.append(one)
        at += 1
    return row


def _is_many(scene: Scene, token: Token) -> bool:
    return (
        token.pos_ in {"NOUN", "PROPN"}
        and token.lower_ not in words("rest")
        and (scene.is_plural(token) or token.lower_ in words("collective"))
    )
