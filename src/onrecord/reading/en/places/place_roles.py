"""What the words around a place make of it: a list's own, a teller's seat, or only a standard."""

import re
from collections.abc import Sequence
from functools import cache

from onrecord.codebook import load
from onrecord.reading.en.draft import BEFALLEN, Draft
from onrecord.reading.en.frames.placed_numbers import is_of_number
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import SUBJECTS, clause_of
from onrecord.reading.mention import Mention

_PART = re.compile(
    r"\b(?:including|among them|of (?:which|whom|them|these|those))\b"
    r"|:(?=\s+\w+\s+(?:over|in|near|at)\s)",
    re.IGNORECASE,
)
_HEADED = re.compile(r"(?:\s+[a-z]+)?(?P<mark>\s+[-–—]|:)\s+(?:\d+|one|two|three|four|five|six)\b")
"""What follows the name of a place that heads an item of a list: `Kherson region - 3 dead`."""
_LEAVING = {"displaced", "withdrawal"}
"""Kinds that happen where they go from: `fled from the town`, `withdrew from the town`."""
_FLEEING = re.compile(
    r"(?:\b(?:as|while|whilst|when)\b[^,.;]{0,40}?\b(?:fled|flee|escap\w+|evacuat\w+)"
    r"|(?<!after )\b(?:fleeing|evacuating))(?: [\w’'-]+){0,3} from (?:the )?(?:\w+ of )?$",
    re.IGNORECASE,
)
"""What leads to where those were on whom something came as they left."""
_SAYING = {"say", "tell", "announce", "declare"}
_THAT = re.compile(r"(?: on \w+)? that\b")
_CLOSING = re.compile(r"(?: on \w+)?[.\"”]*$")
_LIKE = re.compile(
    r"(?:(?:^|[,–—-]\s+)(?:like|unlike|just as in|as in)|reminiscent of|similar to"
    r"|compar\w+ (?:to|with)) (?:(?:the|that|those) )?(?:\w+ )?(?:(?:of|in) )?$",
    re.IGNORECASE,
)
_LIKING = ("like", "as in", "reminiscent", "similar", "compar")
_SHORT = 40
_LEADING = {"in", "at", "near"}
_LEADING_WORDS = 4
"""Words before a place in which they lead to it: `in the old town of`."""
_PART_WORDS = 8
"""Words before a place in which `including` may open the part that was there."""
_FURTHER_CLAUSES = {"advcl", "conj", "pcomp", "prep"}


def is_cleared(scene: Scene, draft: Draft, mention: Mention) -> bool:
    """Say whether a place is left, or taken from some: "drove the rebels from the town of X".

    So it is by those whom something befell there: "two of the wounded from X have died", "a shell
    hit them as they fled from X".
    """
    if draft.kind in _LEAVING:
        return mention.cue == "from"
    if is_fled(scene, mention):
        return True
    if draft.kind in BEFALLEN:
        before = words_before(scene, mention).lower().split()[-2:]
        return before[1:] == ["from"] and before[0] in load("en/places")["victims"]
    first, last = scene.token_at(mention.start), scene.token_at(mention.end - 1)
    if draft.kind != "capture" or first is None or last is None:
        return False
    named = first.doc[first.i : last.i + 1]
    return any(one in head.subtree for head in draft.aimed for one in named)


def is_fled(scene: Scene, mention: Mention) -> bool:
    """Say whether something befell some as they left a place: "killed while fleeing from X"."""
    return mention.cue == "from" and bool(_FLEEING.search(words_before(scene, mention)))


def is_ranking(scene: Scene, mention: Mention) -> bool:
    """Say whether a place only says among what a thing is ranked: "Europe's biggest plant"."""
    if mention.level not in {"country", "area"}:
        return False
    before, after = _ranking()
    behind = scene.sentence.segment.text[mention.end - scene.sentence.segment.start :]
    return bool(before.search(words_before(scene, mention).lower()) or after.match(behind))


def of_item(scene: Scene, draft: Draft, named: Sequence[Mention]) -> list[Mention] | None:
    """Return the places of a claim's own item of a list that semicolons part; None for no list.

    So is each place an item that a dash and a number follow: `in X - 1 dead, in Y - 4 injured`.
    """
    text, base = scene.sentence.segment.text, scene.sentence.segment.start
    at = draft.trigger.idx
    found = [(one, mark) for one in named if (mark := _HEADED.match(text, one.end - base))]
    headed = [one for one, mark in found if mark["mark"] != ":" or len(found) > 1]
    if headed:
        before = [one for one in headed if one.start - base < at]
        return before[-1:] or [one for one in named if one not in headed]
    start, end = text.rfind(";", 0, at) + 1, text.find(";", at)
    end = end if end >= 0 else len(text)
    own = [one for one in named if start <= one.start - base < end]
    parted = (start or end < len(text)) and any(one.place for one in own)
    return own if parted else None


def is_compared(scene: Scene, mention: Mention) -> bool:
    """Say whether a place is only one that another is like: "the town, like X, was shelled"."""
    before = words_before(scene, mention)
    last = before[-_SHORT:].lower()
    return any(word in last for word in _LIKING) and bool(_LIKE.search(before))


def is_after(scene: Scene, draft: Draft, mention: Mention) -> bool:
    """Say whether a semicolon parts a place from what is told before it."""
    at = mention.start - scene.sentence.segment.start
    return ";" in scene.sentence.segment.text[draft.trigger.idx : max(0, at)]


def sits_with_teller(scene: Scene, mention: Mention, *, capital: bool) -> bool:
    """Say whether a place is where someone is who tells of others: "an official in Peshawar".

    In a `capital` so do those who rule: "the government in Sanaa".
    """
    known = load("en/places")
    tellers = {*known["tellers"], *(known["ruling"] if capital else ())}
    last = words_before(scene, mention).lower().split()[-2:]
    return last[1:] == ["in"] and last[0] in tellers


def sits_in_ward(scene: Scene, mention: Mention) -> bool:
    """Say whether a place is where those heal who tell of others: "a doctor in X said".

    So it is in `X's main hospital said`.
    """
    last = words_before(scene, mention).lower().split()[-2:]
    behind = scene.sentence.segment.text[mention.end - scene.sentence.segment.start :]
    own = behind[:1] in {"'", "’"} and not {"hospital", "hospitals"}.isdisjoint(behind.split()[1:4])
    return own or (last[1:] == ["in"] and last[0] in load("en/places")["healers"])


def is_of_its_own(draft: Draft) -> bool:
    """Say whether a claim is of what belongs to its teller: "X Hospital said its roof was hit"."""
    verb = clause_of(draft.trigger)
    told = [draft.trigger, *draft.aimed, *(one for one in verb.lefts if one.dep_ in SUBJECTS)]
    told += [draft.head] if draft.head is not None else []
    told += [
        inner
        for one in verb.rights
        if one.dep_ == "prep" and one.lower_ in {"in", "at", "on"}
        for inner in one.children
    ]
    return any(one.lower_ == "its" for noun in told for one in noun.lefts)


def is_where_told(scene: Scene, draft: Draft, mention: Mention) -> bool:
    """Say whether a place is where something was only told: "told reporters in Port Sudan".

    `He said in Port Sudan that nine had died`; `nine died, he said on a visit to Port Sudan`.
    """
    before = words_before(scene, mention).lower()
    led = not _LEADING.isdisjoint(before.rsplit(maxsplit=_LEADING_WORDS)[1:])
    if led and _hearing().search(before):
        return True
    name = scene.token_at(mention.end - 1)
    verb = clause_of(name) if name is not None else None
    if name is None or verb is None or verb.lemma_ not in _SAYING or name.i < verb.i:
        return False
    if any(one.text == "," for one in name.doc[verb.i : name.i]):
        return False  # "Two died, he said, in the town of X"
    if any(one.head == verb and one.dep_ == "nsubj" for one in name.ancestors):
        return False  # "Two died, said the mayor of X"
    behind = scene.sentence.segment.text[mention.end - scene.sentence.segment.start :]
    return bool((_CLOSING if draft.trigger.i < verb.i else _THAT).match(behind))


def is_of_one(scene: Scene, draft: Draft, mention: Mention) -> bool:
    """Say whether a place is that of one among those told of: "20, including one of them in X"."""
    token = scene.token_at(mention.start)
    before = token.doc[max(0, token.i - _PART_WORDS) : token.i] if token is not None else ()
    opening = next((one for one in before if one.lower_ in words("parts_listed")), None)
    own = (draft.trigger, draft.head)
    if opening is None or any(one is not None and one.i >= opening.i for one in own):
        return False
    return opening.nbor().lower_ == "one"


def is_of_part(scene: Scene, draft: Draft, mention: Mention) -> bool:
    """Say whether a place is that of a part told after the whole: "including 20 over Kursk"."""
    base = scene.sentence.segment.start
    between = scene.sentence.segment.text[max(0, draft.trigger.idx) : max(0, mention.start - base)]
    told = bool(_PART.search(between)) or is_of_number(scene, mention, draft)
    return mention in scene.mentions and told


def is_of_further_clause(scene: Scene, draft: Draft, own: Mention, other: Mention) -> bool:
    """Say whether another verb than a claim's own tells of a place after the one it aims at.

    `They shelled the province and a rocket hit the town`: of the two, the town was not shelled. A
    clause with `as` or `when` tells of the same.
    """
    mine, theirs = scene.token_at(own.end - 1), scene.token_at(other.end - 1)
    if mine is None or theirs is None or other.start < own.end:
        return False
    verb, further = clause_of(mine), clause_of(theirs)
    told = [*draft.aimed, *([draft.trigger] if draft.trigger.pos_ == "NOUN" else [])]
    aimed = any(mine in one.subtree and theirs not in one.subtree for one in told)
    aimed = aimed or (further.dep_ == "conj" and mine.head == draft.trigger)
    aimed = aimed or (own.cue == "at" and mine.head.head == draft.trigger)
    same = any(one.dep_ == "mark" and one.lower_ in {"as", "when"} for one in further.lefts)
    return aimed and not same and further != verb and further.dep_ in _FURTHER_CLAUSES


def words_before(scene: Scene, mention: Mention) -> str:
    """Return the words of a sentence before a place."""
    return scene.sentence.segment.text[: mention.start - scene.sentence.segment.start]


@cache
def _hearing() -> re.Pattern[str]:
    """Match, in lower case, what leads to where people heard of it: `told reporters in`."""
    known = load("en/places")
    hearers, hearings = "|".join(known["hearers"]), "|".join(known["hearings"])
    return re.compile(
        rf"\b(?:(?:told|tells|telling|addressing)\s(?:[\w'’-]+\s){{0,3}}(?:{hearers})"
        rf"|speaking|(?:{hearings}))\s+(?:in|at|near)\s+(?:[\w-]+\s+){{0,3}}$"
    )


@cache
def _ranking() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Match the words before and after a place among whose things one is ranked."""
    words = "|".join(load("en/places")["ranking"])
    return (
        re.compile(rf"\b(?:{words})\b[^,.;]{{0,50}}\b(?:in|of)\s+(?:the\s+)?$"),
        re.compile(rf"['’]s?\s+(?:\w+\s+)?(?:{words})\b", re.IGNORECASE),
    )
