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

_OF_THEM = re.compile(r"(?<=\S) of (?:them|whom|which|these) (?:(?:in|on|over|during) )?(?:the )?$")
_BELOW = 0.05
_OTHER = 1.5
"""What stands in another clause over a claim's own."""
_BESIDE = 0.5
"""More than any time below a claim's own verb is away: that of a clause on one of its nouns."""


def distance(scene: Scene, draft: Draft, span: TimeSpan) -> float:
    """Return how far a time is from a claim in the grammar: below its trigger is nearest."""
    token = scene.token_at(span.start)
    if token is None:
        return 99.0
    trigger = draft.trigger
    if trigger == part_told_by(scene, span):
        return 0
    apart = abs(token.i - trigger.i) / 10
    above = list(token.ancestors)
    if _follows_further(draft, token, above):
        return 0
    if trigger in above or (draft.head is not None and draft.head in above):
        beside = _BESIDE if _is_of_clause_below(above, trigger) else 0
        return apart / 4 + beside + (_BELOW if _is_of_deed_below(above, trigger) else 0)
    if clause_of(trigger) in above:
        return 1 + apart
    return (_OTHER if any(one in above for one in trigger.ancestors) else 2) + apart


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
    """Return the number of a part that is told by a time: the 29 of `29 of them last night`."""
    base = scene.sentence.segment.start
    of_them = _OF_THEM.search(scene.sentence.segment.text, 0, span.start - base)
    return scene.token_at(base + of_them.start() - 1) if of_them and of_them.start() else None
