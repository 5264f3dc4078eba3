"""Which of the times a sentence names is a claim's own, and what days it gives the claim."""

import datetime as dt
import re
from collections.abc import Sequence
from functools import cache

from onrecord.reading.en.context import Context
from onrecord.reading.en.days import Days, one_day, until
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.tense import is_perfect
from onrecord.reading.en.time_rules import time_words
from onrecord.reading.en.times import TimeSpan


def can_be_of(scene: Scene, draft: Draft, span: TimeSpan) -> bool:
    """Say whether a time can be a claim's: a whole war only that of a toll, a record's of none."""
    if _is_beginning(scene, draft, span):
        return True
    if _is_of_another(scene, draft, span):
        return False
    if span.war:
        return draft.kind in time_words("tolls") or is_perfect(draft.trigger)
    before = scene.sentence.segment.text[: span.start - scene.sentence.segment.start]
    return span.since is None or not _record().search(before)


def distance(scene: Scene, draft: Draft, span: TimeSpan) -> float:
    """Return how far a time is from a claim in the grammar: below its trigger is nearest."""
    token = scene.token_at(span.start)
    if token is None:
        return 99.0
    trigger = draft.trigger
    apart = abs(token.i - trigger.i) / 10
    above = list(token.ancestors)
    if trigger in above or (draft.head is not None and draft.head in above):
        return apart / 4
    return (1 if any(one in above for one in trigger.ancestors) else 2) + apart


def days_of(
    scene: Scene, draft: Draft, span: TimeSpan, context: Context, said: Sequence[TimeSpan]
) -> Days:
    """Return the days of a claim by the time that is its own."""
    today = context.published
    spoken = said[0].days[1] if said else None
    if span.trailing and spoken:
        return span.moved((spoken - today).days).days
    if span.days == one_day(today) and _is_quoted(scene, span):
        return _quoted_today(spoken, context)
    if span.war and span.days[0] is None:
        told = context.time.days[0] if context.time else None
        return until((context.war or told, None), today)
    if not _is_beginning(scene, draft, span):
        if span.since is not None:
            return until(span.days, spoken or today)
        if span.begun and draft.kind in time_words("tolls"):
            return until(span.days, today)
    return span.days


def _quoted_today(spoken: dt.date | None, context: Context) -> Days:
    """Return the day that `today` means in a quotation: of speaking, else that told of before."""
    first, last = context.time.days if context.time else (None, None)
    return one_day(spoken or (first if first and first == last else context.published))


def _is_quoted(scene: Scene, span: TimeSpan) -> bool:
    """Say whether a time stands in a quotation, so that `today` is the day of what is quoted."""
    segment = scene.sentence.segment
    before = segment.text[: span.start - segment.start]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")


def _is_beginning(scene: Scene, draft: Draft, span: TimeSpan) -> bool:
    """Say whether a claim is itself what began then: "since the capture of the town in March"."""
    return span.since is not None and span.since <= scene.offset(draft.trigger) < span.end


def _is_of_another(scene: Scene, draft: Draft, span: TimeSpan) -> bool:
    """Say whether a time dates something else: "the house, which was built in 2004"."""
    token, trigger = scene.token_at(span.start), draft.trigger
    above = token.ancestors if token is not None else ()
    verb = next((one for one in above if one.pos_ in {"VERB", "AUX"}), None)
    if verb is None or verb.dep_ != "relcl" or trigger in verb.subtree:
        return False
    noun = verb.head
    if noun.i == trigger.i or noun.lemma_.lower() in time_words("wars"):
        return False
    if noun.lemma_.lower() in time_words("occurrences"):
        return verb.lemma_.lower() not in time_words("taking_place")
    return span.precision in {"month", "year"}


@cache
def _record() -> re.Pattern[str]:
    """Match the words of a record: "the first ... since 2011" says when the one before was."""
    return re.compile(r"\b(?:first|worst|deadliest|biggest|largest|heaviest)\b.*\bsince\b", re.I)
