"""Numbers that others give, or gave before, for those told of: `the mayor put it at 13`.

Such a number stands alone: what befell whom was told before it, in the same sentence or the last.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from onrecord.reading.en.draft import BEFALLEN, Draft
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token

_IT = {"it", "that", "this", "them"}
_FROM = {"up", "down"}
_THE = {"the", "its", "their", "an", "a"}
_NEAR = 5
"""How many words before a number the verb or noun may stand that gives it."""
_FOLLOWING = {"NOUN", "PROPN", "ADJ", "NUM", "SYM"}


def told_otherwise(scene: Scene, told: Sequence[Draft]) -> Iterator[Draft]:
    """Return the numbers that a sentence gives for those it or the one before has told of."""
    befallen = [one for one in told if one.kind in BEFALLEN]
    befell = scene.before.befell
    if not befallen and befell is None:
        return
    counted = {one.counted for one in told}
    for number in scene.quantities:
        head = scene.token_at(number.number_start)
        start = scene.token_at(number.start)
        if head is None or start is None or number in counted or not _is_bare(scene, number):
            continue
        earlier = next((one for one in reversed(befallen) if one.trigger.i < start.i), None)
        trigger = _up_from(head) or _given(start)
        if trigger is None:
            continue
        if earlier is not None:
            yield replace(
                earlier, trigger=trigger, head=head, counted=number, whole=earlier.trigger
            )
        elif befell is not None:
            yield Draft(
                kind=befell, mode="fled" if befell == "displaced" else None,
                trigger=trigger, head=head, counted=number, implied="person",
            )  # fmt: skip


def _is_bare(scene: Scene, number: Counted) -> bool:
    """Say whether a number has no noun of its own."""
    last = scene.token_at(number.end - 1)
    after = last.nbor() if last is not None and last.i + 1 < len(last.doc) else None
    return after is None or (after.pos_ not in _FOLLOWING and after.lower_ not in {"of", "%"})


def _up_from(number: Token) -> Token | None:
    """Read `up from 41`, `down from the 19 he knew of`: what was told before."""
    doc, at = number.doc, number.i - 1
    at -= at > 0 and doc[at].lower_ in _THE
    fits = at > 0 and doc[at].lower_ == "from" and doc[at - 1].lower_ in _FROM
    return doc[at] if fits else None


def _given(number: Token) -> Token | None:
    """Return the word by which a number is given: `put it at`, `gave a figure of`, `spoke of`."""
    before = number.doc[max(0, number.i - 2) : number.i]
    if len(before) < 2:
        return None
    noun, link = before
    near = [one for one in number.doc[max(0, noun.i - _NEAR) : noun.i] if not one.is_punct]
    lemmas = {one.lemma_.lower() for one in near}
    is_count = noun.lemma_.lower() in words("counts")
    if link.lower_ in {"at", "to"} and (noun.lower_ in _IT or is_count):
        fits = bool(lemmas & words("putting"))
    elif link.lower_ in {"of", "as"} and is_count:
        fits = bool(lemmas & words("giving"))
    elif link.lower_ == "of":
        verb = noun.nbor(-1) if noun.pos_ == "ADV" and noun.i else noun  # "speaks now of 13"
        return link if verb.lemma_.lower() in words("speaking_of") else None
    else:
        return _stands(number)
    return noun if fits else None


def _stands(number: Token) -> Token | None:
    """Read `the number is 21` and `the count stands at 39`: of those told of, nobody else."""
    doc, at = number.doc, number.i - 1
    at -= doc[at].lower_ in {"at", "to"}
    verb = doc[at]
    if verb.lemma_.lower() not in words("counting_to"):
        return None
    while at > 1 and doc[at - 1].pos_ in {"AUX", "ADV", "VERB"}:
        at -= 1
    noun, before = doc[at - 1], doc[max(0, at - 2)]
    owned = before.lower_ in _THE or before.tag_ in {"POS", "PRP$", "JJ"}
    return noun if noun.lemma_.lower() in words("counts") and owned else None
