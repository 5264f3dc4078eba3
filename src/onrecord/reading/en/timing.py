"""When a claim happened: which of the times named belongs to it."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from onrecord.codebook import load
from onrecord.reading.en.clock import Clock, clocks
from onrecord.reading.en.context import Context
from onrecord.reading.en.days import Days, one_day, until
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.grammar import clause_of
from onrecord.reading.en.modality import certainty
from onrecord.reading.en.saying import is_saying
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.tense import is_perfect, is_present
from onrecord.reading.en.time_rules import any_of
from onrecord.reading.en.times import TimeSpan
from onrecord.reading.en.wars import war_words
from onrecord.reading.en.when import When

_BOUND = re.compile(
    r"\b(?:before|after|until|by|since|from|to|between|and)\s+(?:about\s+|around\s+)?$", re.I
)
_LONG = 5
_LEAD = 3
_OLD = 7
_LARGE = 50
_DAY = dt.timedelta(days=1)


def time_of(scene: Scene, draft: Draft, context: Context) -> When | None:
    """Return when a claim happened; None where the report does not tell.

    A time of saying alone leaves the start open: "said on Friday that ..." is `..Friday`.
    """
    when = _dated(scene, draft, context)
    return when and replace(when, clock=_clock(scene, draft))


def _dated(scene: Scene, draft: Draft, context: Context) -> When | None:
    said = [one for one in scene.times if is_saying(scene, draft.trigger, one)]
    own = [one for one in scene.times if one not in said and _fits(scene, draft, one)]
    if draft.kind in _kinds("states") and is_present(draft.trigger):
        own = [one for one in own if one.is_lasting and draft.kind != "control"]
        if not own:
            return When(one_day(context.published), carried=True)
    if draft.kind == "judgement" and draft.trigger.pos_ == "VERB":
        # A day beside "accused" or "condemned" is that of the words, not of what they judge.
        return None
    if own:
        best = min(own, key=lambda one: _distance(scene, draft, one))
        return When(_meant(scene, draft, best, context, said), best)
    return _untold(scene, draft, context, said)


def is_passing(when: When, context: Context) -> bool:
    """Say whether a time is for its own claim only: a period, or an aside about the past."""
    first, last = when.days
    if when.source is None or when.carried or first is None or last is None:
        return True
    gone = context.published - last
    summed = when.source.trailing and last - first > _DAY
    aside = context.time is not None and (summed or gone.days > _OLD)
    return when.source.war or aside or (last - first).days > _LONG


def _untold(scene: Scene, draft: Draft, context: Context, said: Sequence[TimeSpan]) -> When | None:
    """Return when a claim happened whose sentence gives no time but perhaps that of saying it."""
    trigger, today, text = draft.trigger, context.published, scene.sentence.segment.text
    perfect = is_perfect(trigger)
    if draft.kind in _kinds("tolls") and perfect and war_words().search(text):
        return When((context.war, today), carried=True) if context.war else None
    if (
        certainty(scene, trigger) == "expected"
        or draft.kind in _kinds("untimed")
        or _is_aside(draft)
    ):
        return None
    if said and not (context.time and _occurrences().search(text)):
        day = said[0].days[1]
        following = _following(scene, context)
        if scene.number <= _LEAD and day == today and following is not None:
            return When(following, carried=True)
        return When((None, day), said[0])
    if context.time is not None:
        return replace(context.time, carried=True)
    if context.period is not None and draft.kind in _kinds("tolls"):
        return When(context.period, carried=True)
    if draft.kind in _kinds("tolls") and perfect and (scene.number > _LEAD or _is_large(draft)):
        return When((None, today), carried=True)
    return When(one_day(context.said or today), carried=True)


def _clock(scene: Scene, draft: Draft) -> Clock | None:
    """Return the time of day nearest to a claim; none where it only bounds it ("before 6 am")."""
    at, segment = scene.offset(draft.trigger), scene.sentence.segment
    told = min(
        clocks(segment.text, segment.start), key=lambda one: abs(one.start - at), default=None
    )
    if told is None or _BOUND.search(segment.text[: told.start - segment.start]):
        return None
    return told


def _following(scene: Scene, context: Context) -> Days | None:
    """Return the days the sentences right after a lead give to what it tells."""
    told = (context.days.get(scene.number + n) for n in (1, 2))
    return next((days for days in told if days is not None), None)


def _fits(scene: Scene, draft: Draft, span: TimeSpan) -> bool:
    """Say whether a time can be a claim's: a whole war only that of a toll, a record's of none."""
    if _is_beginning(scene, draft, span):
        return True
    if _is_of_another(scene, draft, span):
        return False
    if span.war:
        return draft.kind in _kinds("tolls") or is_perfect(draft.trigger)
    before = scene.sentence.segment.text[: span.start - scene.sentence.segment.start]
    return span.since is None or not _record().search(before)


def _is_of_another(scene: Scene, draft: Draft, span: TimeSpan) -> bool:
    """Say whether a time dates something else: "the house, which was built in 2004"."""
    token, trigger = scene.token_at(span.start), draft.trigger
    above = token.ancestors if token is not None else ()
    verb = next((one for one in above if one.pos_ in {"VERB", "AUX"}), None)
    if verb is None or verb.dep_ != "relcl" or trigger in verb.subtree:
        return False
    if span.precision not in {"month", "year"}:
        return False
    noun = verb.head
    return noun.i != trigger.i and noun.lemma_.lower() not in _kinds("occurrences", "wars")


def _meant(
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
    toll = draft.kind in _kinds("tolls")
    if not _is_beginning(scene, draft, span):
        if span.since is not None:
            return until(span.days, spoken or today)
        if span.begun and toll:
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


def _distance(scene: Scene, draft: Draft, span: TimeSpan) -> float:
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


def _is_large(draft: Draft) -> bool:
    """Say whether a number is one that adds up over time: "nearly 5,000 have been killed"."""
    return draft.counted is not None and (draft.counted.low or 0) >= _LARGE


def _is_aside(draft: Draft) -> bool:
    """Say whether a claim is of an earlier time not told: "previous bombings"."""
    clause = clause_of(draft.trigger)
    near = (*draft.trigger.children, *clause.children)
    return any(one.lower_ in _kinds("asides") for one in near)


def _kinds(*names: str) -> frozenset[str]:
    return frozenset(word for name in names for word in load("en/times")[name])


@cache
def _occurrences() -> re.Pattern[str]:
    """Match a noun with "the" for what was told of before: "killed in the attack"."""
    nouns = any_of(load("en/times")["occurrences"])
    return re.compile(rf"\b(?:the|this|that|these|those)\s+(?:\w+\s+)?(?:{nouns})", re.IGNORECASE)


@cache
def _record() -> re.Pattern[str]:
    """Match the words of a record: "the first ... since 2011" says when the one before was."""
    return re.compile(r"\b(?:first|worst|deadliest|biggest|largest|heaviest)\b.*\bsince\b", re.I)
