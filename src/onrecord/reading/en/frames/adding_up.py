"""Who those were that are counted, by a row that adds up to them: `three died, a guard and ...`."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from onrecord.reading.en.draft import BEFALLEN, Draft
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.group_rows import is_taken
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.items import PEOPLE
from onrecord.reading.en.syntax.tokens import Token

_OPENS = {",", ":", "-", "–", "—", "("}
_ENDS = {";", "."}
_OWN = {"nsubj", "nsubjpass"}
_MANY = 40
"""More people than a report names one by one."""


def adding_up(scene: Scene, told: Sequence[Draft]) -> Iterator[Draft]:
    """Return those of a row after a count that adds up to it: `two dead: a baker and a boy`."""
    known = {(one.kind, one.head.i) for one in told if one.head is not None}
    for whole in told:
        number = _many(whole)
        row = _row(scene, whole, number) if number else []
        if len({scene.items[head.i].type for head in row}) < 2:
            continue  # "a baker and his wife" are but people
        for head in row:
            if (whole.kind, head.i) not in known:
                yield replace(
                    whole, trigger=head, head=head, counted=count(scene, head),
                    item=scene.items[head.i], implied=None, whole=whole.trigger,
                )  # fmt: skip


def _many(whole: Draft) -> int:
    """Return how many people a claim counts, or at least counts; none where it is one."""
    number = whole.counted
    if whole.kind not in BEFALLEN or whole.head is None or number is None:
        return 0
    many = int(number.low)
    told = number.low == number.high or number.qualifier == "at_least"
    return many if told and 1 < many <= _MANY else 0


def _row(scene: Scene, whole: Draft, many: int) -> list[Token]:
    """Return the people right after a mark, such as a colon, who are as many as were counted."""
    assert whole.head is not None
    for opening in whole.head.doc[whole.head.i + 1 :]:
        if opening.text in _ENDS:
            break
        if opening.text in _OPENS and (row := _after(scene, opening, many)):
            return row
    return []


def _after(scene: Scene, opening: Token, many: int) -> list[Token]:
    """Return a row that opens right after a mark; none that has a verb of its own."""
    row: list[Token] = []
    for one in opening.doc[opening.i + 1 :]:
        item = scene.items.get(one.i)
        if one.text in _ENDS or (not row and one.pos_ in {"VERB", "AUX", "ADP", "PUNCT"}):
            return []
        if item is None or item.root not in PEOPLE or one.pos_ != "NOUN" or one.dep_ == "compound":
            continue
        number = count(scene, one)
        if number is None or number.low != number.high or one.dep_ in _OWN or is_taken(one):
            return []
        row.append(one)
        many -= int(number.low)
        if many <= 0:
            return row if many == 0 and len(row) > 1 else []
    return []
