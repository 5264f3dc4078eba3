"""People whom the same befell as those told of: `killed along with his wife and three children`."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from onrecord.reading.en.draft import BEFALLEN, Draft, Implied
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.groups import groups
from onrecord.reading.en.frames.listing import listing
from onrecord.reading.en.frames.whom import whose
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.items import PEOPLE, ItemWord
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token

_LEADS = {"along", "together"}
_JOINS = {"CCONJ", "DET", "ADJ", "PUNCT", "PRON"}
_NEAR = 4
"""How many words after those told of, or after what befell them, `along with` may stand."""


def companions(scene: Scene, told: Sequence[Draft]) -> Iterator[Draft]:
    """Return those told of as some beside whom the same befell others."""
    if "with" not in scene.sentence.lower and "alongside" not in scene.sentence.lower:
        return
    befallen = [one for one in told if one.kind in BEFALLEN - {"displaced"}]
    harmed = [one for one in told if one.kind == "damage"]
    for opening in filter(_opens, scene.sentence.doc) if befallen or harmed else ():
        yield from _things(scene, harmed, opening)
        whose = _beside(befallen, opening)
        if whose is None:
            continue
        known = {one.head.i for one in befallen if one.head and one.kind == whose.kind}
        for head, number, item in _row(scene, opening):
            if head.i not in known:
                yield replace(
                    whose, trigger=opening, head=head, counted=number, item=item,
                    implied=None if item else "person", whole=whose.trigger,
                )  # fmt: skip


def _things(scene: Scene, harmed: Sequence[Draft], opening: Token) -> Iterator[Draft]:
    """Return the things harmed beside others: `a school was damaged along with two shops`."""
    whose = _beside(harmed, opening) if opening.lower_ == "with" else None
    known = {one.head.i for one in harmed if one.head is not None}
    for head in listing(scene, opening.i + 1) if whose is not None else ():
        if whose is not None and head.i not in known:
            yield replace(
                whose, trigger=opening, head=head, counted=count(scene, head),
                item=scene.items[head.i], implied=None, aimed=(head,), whole=whose.trigger,
            )  # fmt: skip


def _opens(word: Token) -> bool:
    """Say whether a word leads to others: `alongside`, `together with`, but `with his` alone."""
    if word.lower_ == "alongside":
        return True
    if word.lower_ != "with" or word.i + 1 >= len(word.doc):
        return False
    return word.nbor().tag_ == "PRP$" or (word.i > 0 and word.nbor(-1).lower_ in _LEADS)


def _beside(befallen: Sequence[Draft], opening: Token) -> Draft | None:
    """Return what is told right before of those whom others are with."""
    near = (
        (opening.i - at, one)
        for one in befallen
        for at in (one.trigger.i, one.head.i if one.head is not None else -1)
        if 0 < opening.i - at <= _NEAR and not _goes_on(opening, at)
    )
    return min(near, key=lambda found: found[0], default=(0, None))[1]


def _goes_on(opening: Token, at: int) -> bool:
    """Say whether another clause stands between: `was killed and appeared with his wife`."""
    return any(one.pos_ in {"VERB", "AUX"} for one in opening.doc[at + 1 : opening.i])


def _row(
    scene: Scene, opening: Token
) -> Iterator[tuple[Token, Counted | Implied, ItemWord | None]]:
    """Return the people in the row that a word opens, each with their number."""
    counted = {one.first: one for one in groups(scene)}
    end = opening.i
    for one in opening.doc[opening.i + 1 :]:
        if one.i <= end:
            continue
        if (group := counted.get(one.i)) is not None:
            end = group.last
            if end + 1 < len(one.doc) and one.doc[end + 1].pos_ == "AUX":
                return  # "along with 119 were kidnapped"
            yield group.head, group.number, whose(scene, group.head, group.item)
        elif one.pos_ == "NOUN" and (item := scene.item_of(one, PEOPLE)) is not None:
            if (number := _number(scene, one)) is not None:
                yield one, number, item
        elif one.pos_ not in _JOINS:
            return


def _number(scene: Scene, noun: Token) -> Counted | Implied | None:
    """Return how many a noun tells of: one, where nothing counts it, but for a whole family."""
    if noun.dep_ == "compound" or noun.lemma_.lower() in words("bands"):
        return None
    one = Implied(noun, "exact", 1, 1) if noun.tag_ == "NN" else None
    return count(scene, noun) or one  # "his wife and son"
