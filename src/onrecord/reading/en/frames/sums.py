"""People named one by one, whom one claim counts together: `a man and a woman`."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from onrecord.reading.en.draft import Draft, Implied
from onrecord.reading.en.frames.group_rows import is_taken
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import children, listed
from onrecord.reading.en.syntax.items import PEOPLE
from onrecord.reading.en.syntax.tokens import Token

_SEPARATING = {",", "and", "&"}
_FEW = 4
_TWO = 2
_ADULTS = {"civilian", "person"}


def together(told: Sequence[Draft]) -> list[Draft]:
    """Return drafts of people, those of one sort that are told one by one in a row made one."""
    found = list(told)
    for row in _rows([one for one in told if _is_one(one)]):
        found = [one for one in found if one not in row] + [_as_one(row)]
    return sorted(found, key=lambda one: one.head.i if one.head is not None else 0)


def _rows(single: list[Draft]) -> Iterator[list[Draft]]:
    """Return the rows of those who are of one sort: a child is one of its people where they are.

    `A farmer and his daughter`, `a father, a mother and a son`; `a soldier and a child` are two.
    """
    of_people = [one for one in single if _is_adult(one) or _is_child(one)]
    family = len(of_people) > _TWO
    adults = any(map(_is_adult, of_people))
    of_people = [
        one for one in of_people if _is_adult(one) or (adults and (family or _is_relative(one)))
    ]
    rest: dict[str, list[Draft]] = {}
    for one in single:
        if one.item is not None and one not in of_people:
            rest.setdefault(one.item.type, []).append(one)
    yield from (row for row in (of_people, *rest.values()) if len(row) > 1)


def _as_one(row: Sequence[Draft]) -> Draft:
    """Return one claim of all in a row, told as civilians where one of them is."""
    first = next((one for one in row if one.item and one.item.type == "civilian"), row[0])
    head, last = row[0].head, row[-1].head
    assert head is not None and last is not None
    many = Implied(head, "exact", len(row), len(row))
    return replace(first, head=head, counted=many, aimed=(last,))


def with_row(scene: Scene, head: Token) -> Iterator[Token]:
    """Return one told of and those a parse takes for his names: `a woman, a man and a child`."""
    yield head
    for one in children(head, {"appos"}) if is_someone(scene, head) else ():
        if is_someone(scene, one) and any(children(one, {"conj"})):
            yield from listed(one)


def counted_apart(scene: Scene, heads: list[Token]) -> list[Token]:
    """Leave out nouns that share the number of the one before: `40 troops and militia`."""
    return [one for one in heads if not _shares_number(scene, one)]


def _shares_number(scene: Scene, noun: Token) -> bool:
    before = noun.head
    if noun.dep_ != "conj" or noun.nbor(-1).lower_ != "and" or noun.pos_ != "NOUN":
        return False
    many = scene.number_of(before)
    return many is not None and many.low > 1 and scene.number_of(noun) is None


def ones_before(scene: Scene, at: int) -> Iterator[Token]:
    """Return those told of one by one in a row up to a token: `a guard, a woman and two ...`."""
    doc = scene.sentence.doc
    at -= at > 0 and doc[at - 1].tag_ == "PRP$"
    while at > 0 and doc[at - 1].lower_ in _SEPARATING:
        while at > 0 and doc[at - 1].lower_ in _SEPARATING:
            at -= 1
        noun = doc[at - 1] if at else None
        if noun is None or not is_someone(scene, noun):
            return
        yield noun
        at = _start(noun)


def ones_after(scene: Scene, at: int, taken: bool = False) -> Iterator[Token]:
    """Return those that a row goes on with after a token: one by one, or in numbers.

    One that another verb has for its own is none of them, unless `taken`.
    """
    doc = scene.sentence.doc
    while at + 2 < len(doc) and doc[at + 1].lower_ in _SEPARATING:
        while at + 2 < len(doc) and doc[at + 1].lower_ in _SEPARATING:
            at += 1
        near = doc[at + 1 : at + 1 + _FEW]
        people = (one for one in near if scene.items.get(one.i) and scene.item_of(one, PEOPLE))
        noun = next((one for one in people if one.pos_ == "NOUN"), None)
        if noun is None or _start(noun) != at + 1:
            return
        if not is_someone(scene, noun) and scene.number_of(noun) is None:
            return
        if noun.dep_ in {"nsubj", "nsubjpass"} or (is_taken(noun) and not taken):
            return
        yield noun
        at = noun.i


def is_someone(scene: Scene, noun: Token) -> bool:
    """Say whether a noun is of one person, with no number: `a woman`."""
    if noun.lemma_.lower() in words("sides_told"):
        return False  # "close to the army, two traders were killed"
    plain = noun.pos_ == "NOUN" and scene.is_single(noun) and scene.number_of(noun) is None
    return plain and scene.items.get(noun.i) is not None and bool(scene.item_of(noun, PEOPLE))


def _start(noun: Token) -> int:
    """Return where a noun's own words begin, without those listed before it."""
    own = [child.i for child in noun.lefts if child.dep_ in {"det", "amod", "compound", "nummod"}]
    return min(own, default=noun.i)


def _is_one(draft: Draft) -> bool:
    number = draft.counted
    named = draft.head is not None and draft.head.pos_ == "NOUN"
    return named and isinstance(number, Implied) and number.low == number.high == 1


def _is_relative(draft: Draft) -> bool:
    """Say whether a child is told of as somebody's beside him: `a farmer and his daughter`."""
    return draft.head is not None and draft.head.left_edge.tag_ == "PRP$"


def _is_child(draft: Draft) -> bool:
    return draft.item is not None and draft.item.type == "child"


def _is_adult(draft: Draft) -> bool:
    return draft.item is not None and draft.item.type in _ADULTS
