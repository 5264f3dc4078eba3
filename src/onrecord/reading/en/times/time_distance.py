"""How far the times a sentence names are from a claim in the grammar."""

import itertools
import re
from collections.abc import Sequence

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import clause_of
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.times.time_vocabulary import time_words
from onrecord.reading.en.times.times import TimeSpan
from onrecord.reading.en.times.word_of_time import word_of

_OF_THEM = re.compile(r"(?<=\S) of (?:them|whom|which|these) (?:(?:in|on|over|during) )?(?:the )?$")
_IN_ROW = re.compile(
    r"(?:[,;]|\band)\s+(?:(?:another|a|further|at|least|some|about)\s+){0,2}(?P<number>[\w-]+)"
    r"(?:\s+(?:more|others))?\s+(?:(?:on|in|during|over|early|late|the)\s+){0,3}$",
    re.IGNORECASE,
)
_NEAR = 60
"""Characters before a time in which its number and the word that joins that to a row stand."""
_BELOW = 0.05
_OTHER = 1.5
"""What stands in another clause over a claim's own."""
_BESIDE = 0.5
"""More than any time below a claim's own verb is away: that of a clause on one of its nouns.

So is a time that is joined on: "last nights raid killed nine and yesterdays attack two".
"""


def distance(scene: Scene, draft: Draft, span: TimeSpan) -> float:
    """Return how far a time is from a claim in the grammar: below its trigger is nearest."""
    token = word_of(scene, span)
    if token is None:
        return 99.0
    trigger = draft.trigger
    if trigger == part_told_by(scene, span):
        return 0
    apart = abs(token.i - trigger.i) / 10
    above = over(token)
    if _follows_further(draft, token, above):
        return 0
    if trigger in above or (draft.head is not None and draft.head in above):
        below = token.dep_ == "conj" or _is_of_clause_below(above, trigger)
        beside = _BESIDE if below else 0
        return apart / 4 + beside + (_BELOW if _is_of_deed_below(above, trigger) else 0)
    if clause_of(trigger) in above:
        return 1 + apart
    return (_OTHER if any(one in above for one in trigger.ancestors) else 2) + apart


def over(time: Token) -> list[Token]:
    """Return what a time stands under, nearest first, where the parse hangs it too high or low.

    "Two died overnight after shells hit the port": no shells hit it overnight. "The toll of the
    raid on Monday has risen": the raid was then.
    """
    above = [one for one in time.ancestors if not _opens_after(one, time)]
    at = next((n for n, one in enumerate(above) if one.pos_ in {"VERB", "AUX"}), None)
    if at is None:
        return above
    inner = _last_deed(above[at], above[at - 1] if at else time)
    return above if inner is None else [*above[:at], inner, *inner.ancestors]


def _opens_after(verb: Token, time: Token) -> bool:
    """Say whether the clause of a verb opens only after a time."""
    return verb.i > time.i and any(
        one.i > time.i and one.lower_ in time_words("clause_openings") for one in verb.lefts
    )


def _last_deed(verb: Token, time: Token) -> Token | None:
    """Return what a subject names last as done, where a time follows that without a comma."""
    first = time.left_edge
    if not 0 < first.i < verb.i or first.nbor(-1).is_punct:
        return None
    subject = next((one for one in verb.lefts if one.dep_ in {"nsubj", "nsubjpass"}), None)
    if subject is None or subject.i > first.i or first.nbor(-1) not in subject.subtree:
        return None
    deeds = (
        one
        for one in subject.subtree
        if subject.i < one.i < first.i
        and (one.dep_ == "acl" or one.lemma_.lower() in time_words("occurrences"))
    )
    return max(deeds, key=lambda one: one.i, default=None)


def _follows_further(draft: Draft, time: Token, above: Sequence[Token]) -> bool:
    """Say whether a time stands behind a further number: "nine on Monday and five on Tuesday"."""
    head = draft.head
    if head is None or head.dep_ != "conj" or time.i < head.i:
        return False
    verb = next((one for one in above if one.pos_ in {"VERB", "AUX"}), None)
    return head in above or (verb is not None and verb.i == draft.trigger.i)


def _is_of_clause_below(above: Sequence[Token], trigger: Token) -> bool:
    """Say whether a time is that of a clause on a noun: "the hostages, seized in May, died"."""
    between = itertools.takewhile(lambda one: one.i != trigger.i, above)
    return any(one.pos_ == "VERB" and one.dep_ in {"acl", "relcl"} for one in between)


def _is_of_deed_below(above: Sequence[Token], trigger: Token) -> bool:
    """Say whether a time is first that of a deed named below a claim: "hurt on Friday, died"."""
    between = itertools.takewhile(lambda one: one.i != trigger.i, above)
    return any(one.lemma_.lower() in time_words("occurrences") for one in between)


def part_told_by(scene: Scene, span: TimeSpan) -> Token | None:
    """Return the number that a time tells of alone: the 29 of `29 of them last night`.

    So it tells of the five of "nine died on Monday, five on Tuesday".
    """
    base = scene.sentence.segment.start
    of_them = _OF_THEM.search(scene.sentence.segment.text, 0, span.start - base)
    if of_them:
        return scene.token_at(base + of_them.start() - 1) if of_them.start() else None
    return _number_beside(scene, span) if len(scene.times) > 1 else None


def _number_beside(scene: Scene, span: TimeSpan) -> Token | None:
    """Return the bare number right before a time that goes on a row of numbers with times."""
    base = scene.sentence.segment.start
    at = span.start - base
    beside = _IN_ROW.search(scene.sentence.segment.text, max(0, at - _NEAR), at)
    if beside is None:
        return None
    first, last = base + beside.start(), base + beside.end("number")
    counted = [one.end for one in scene.quantities]
    row = last in counted and any(one < first for one in counted)
    dated = any(one.end <= first for one in scene.times)
    return scene.token_at(last - 1) if row and dated else None
