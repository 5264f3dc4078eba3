"""Which of the times a sentence names is a claim's own."""

import re
from functools import cache

from onrecord.codebook import load
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import clause_of
from onrecord.reading.en.syntax.tense import is_perfect
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.times.day_after import is_across
from onrecord.reading.en.times.days import one_day
from onrecord.reading.en.times.other_times import SUBJECTS, is_of_other
from onrecord.reading.en.times.time_distance import part_told_by
from onrecord.reading.en.times.time_vocabulary import any_of, time_words
from onrecord.reading.en.times.times import TimeSpan
from onrecord.reading.en.times.word_of_time import word_of
from onrecord.reading.segments import Segment

_WHEN = re.compile(
    r"(?:\s+(?:morning|afternoon|evening|night))?,?\s+(?:when|(?:in|during)\s+which)\b"
)
_AGAINST = re.compile(
    r"\b(?:(?:against|versus|compared\s+(?:to|with)|(?:up|down|rise|increase|drop)\s+from)"
    r"\s+(?:[\w-]+\s+){0,2}?\d[^.;]{0,40})$",
    re.IGNORECASE,
)
_NEAR = 80
"""Characters before the time of a number within which it is set beside another."""
_MANY = 50


def can_be_of(scene: Scene, draft: Draft, span: TimeSpan) -> bool:
    """Say whether a time can be a claim's: a whole war only that of a toll, a record's of none."""
    if is_beginning(scene, draft, span):
        return True
    part = part_told_by(scene, span)
    if part is not None:
        return draft.head is not None and draft.head.i == part.i
    if span.caption and span.end <= scene.offset(draft.trigger):
        return False
    if span.since is not None and _is_in_part_before(scene, draft, span):
        return False
    if _is_compared(scene, draft, span) or _is_nth_day(scene, draft, span):
        return False
    if is_across(scene, draft, span):
        return False
    if span.apart:
        return _leads_to(scene, draft, span)
    if is_of_other(scene, draft, span):
        return False
    if span.war and _is_cause(draft, span):
        return False
    if span.war:
        bare = span.days[0] is None
        if bare and (draft.kind == "control" or not _lasts_since(scene, draft, span)):
            return False
        return draft.kind in time_words("tolls") or is_perfect(draft.trigger)
    before = scene.sentence.segment.text[: span.start - scene.sentence.segment.start]
    if span.trailing and _nth().search(before):
        return False
    if span.text.lower().startswith("this ") and _deadliest().search(before):
        return False
    if span.trailing and span.days[0] is None and draft.kind in time_words("tolls"):
        # What lasts "for more than a year" is the fighting, not its toll.
        return False
    return not is_of_record(scene.sentence.segment, span)


def is_of_record(segment: Segment, span: TimeSpan) -> bool:
    """Say whether a period but tells how long there was no such thing: `the worst since 2011`."""
    before = segment.text[: span.start - segment.start]
    return span.since is not None and _record().search(before) is not None


def _is_compared(scene: Scene, draft: Draft, span: TimeSpan) -> bool:
    """Say whether a time is that of a number told beside a claim's: "against 90 in June"."""
    base = scene.sentence.segment.start
    at = span.start - base
    beside = _AGAINST.search(scene.sentence.segment.text, max(0, at - _NEAR), at)
    own = draft.head or draft.trigger
    return beside is not None and scene.offset(own) < base + beside.start()


def _is_nth_day(scene: Scene, draft: Draft, span: TimeSpan) -> bool:
    """Say whether it but tells which day a day was: "nine died on Sunday, the third day of".

    So it does right after a day: "on Tuesday, for the third day running, shells hit the port".
    """
    last, at = span.days[1], scene.offset(draft.trigger)
    if not span.trailing or last is None or span.start <= at < span.end:
        return False
    before = [one for one in scene.times if one.end <= span.start]
    dated = any(one.days == one_day(last) for one in before)
    beside = before and span.start - before[-1].end <= len(", for the ")
    dated = dated or (bool(beside) and before[-1].days[0] == before[-1].days[1])
    return dated and "day" in span.text.lower().split()


def _is_cause(draft: Draft, span: TimeSpan) -> bool:
    """Say whether a war is but what a few fell to: "because of the aggression two were hurt"."""
    few = draft.counted is None or (draft.counted.low or 0) < _MANY
    return span.text.lower().startswith("because") and few and not is_perfect(draft.trigger)


def _lasts_since(scene: Scene, draft: Draft, span: TimeSpan) -> bool:
    """Say whether `since` is of a claim: not of the mast that "was blown up and is off since"."""
    token, verb = word_of(scene, span), clause_of(draft.trigger)
    if token is None or draft.trigger not in clause_of(token).subtree:
        return False
    past = any(one.tag_ == "VBD" and one.lower_ != "had" for one in (verb, *verb.lefts))
    return token.i < draft.trigger.i or not past


def _is_in_part_before(scene: Scene, draft: Draft, span: TimeSpan) -> bool:
    """Say whether a period stands behind the verb of what a claim's clause is only joined to."""
    clause, token = clause_of(draft.trigger), word_of(scene, span)
    if token is None or clause.dep_ != "conj":
        return False
    subject = next((one for one in clause.lefts if one.dep_ in SUBJECTS), None)
    return subject is not None and clause.head.i < token.i < subject.i


def _leads_to(scene: Scene, draft: Draft, span: TimeSpan) -> bool:
    """Say whether a claim is what `two days after` names: "two days after the army took it"."""
    after, base = scene.token_at(span.end - 1), scene.sentence.segment.start
    if after is None or scene.offset(draft.trigger) < span.end:
        return False
    if "," in scene.sentence.segment.text[span.end - base : draft.trigger.idx]:
        # "On Monday, a day after shells fell, a drone hit the port".
        if after.dep_ != "mark":
            return _is_of_noun_after(draft.trigger, after)
        return _goes_on(draft.trigger, after.head)
    return draft.trigger in (after.head.subtree if after.dep_ == "mark" else after.subtree)


def _is_of_noun_after(trigger: Token, after: Token) -> bool:
    """Say whether it is told of what a count is from: "a day after the raid, which killed ten"."""
    nouns = [one for one in after.children if one.dep_ == "pobj"]
    return any(one.dep_ == "relcl" and one.head in nouns for one in (trigger, *trigger.ancestors))


def _goes_on(trigger: Token, verb: Token) -> bool:
    """Say whether a participle goes on with a clause: "after shells hit the port, killing nine"."""
    over = {verb, verb.head} if verb.head.lemma_.lower() in time_words("taking_place") else {verb}
    return trigger.tag_ == "VBG" and trigger.head in over


def is_beginning(scene: Scene, draft: Draft, span: TimeSpan) -> bool:
    """Say whether a claim is itself what began then: "since the capture of the town in March".

    So it is too where that is told after it: "since 9 May, when the rebels took the hill".
    """
    if span.since is None:
        return False
    if span.since <= scene.offset(draft.trigger) < span.end:
        return True
    token = word_of(scene, span)
    if token is not None and token.dep_ == "poss" and token.head.i == draft.trigger.i:
        return True
    return is_then(scene, draft, span)


def is_then(scene: Scene, draft: Draft, span: TimeSpan) -> bool:
    """Say whether a claim is told in a clause on its time: "on 9 May, when rebels came"."""
    base = scene.sentence.segment.start
    after = _WHEN.match(scene.sentence.segment.text, span.end - base)
    when = scene.token_at(base + after.end() - 1) if after else None
    clause = clause_of(when).subtree if when is not None else ()
    return scene.offset(draft.trigger) > span.end and draft.trigger in clause


@cache
def _nth() -> re.Pattern[str]:
    """Match the words that count occurrences: "the third raid in a week" gives no raid its days."""
    nth = any_of(("first", *load("en/times")["ordinals"]))
    return re.compile(
        rf"\b(?:{nth}|deadliest|worst|biggest|heaviest)\b(?:\s+[\w-]+){{1,12}}\s+$", re.I
    )


@cache
def _deadliest() -> re.Pattern[str]:
    """Match the words of a record right before its time: "the deadliest attack this year"."""
    attacks = any_of(load("en/times")["occurrences"])
    most = "deadliest|worst|biggest|largest|heaviest"
    ranked = rf"(?:\w+\s+){{0,2}}(?:{attacks})|(?:day|week|month)(?:\s+\w+){{0,3}}"
    whose = r"(?:(?:in|on|of|by|against|anywhere|there|here)\b[^.;,]{0,40}?\s+)?"
    return re.compile(rf"\b(?:{most})\s+(?:{ranked})\s+{whose}(?:so\s+far\s+)?$", re.I)


@cache
def _record() -> re.Pattern[str]:
    """Match the words of a record: "the first ... since 2011" says when the one before was."""
    nth = rf"(?:{any_of(load('en/times')['ordinals'])})\s+time"
    most = "first|worst|deadliest|biggest|largest|heaviest"
    return re.compile(rf"\b(?:{most}|{nth})\b.*\bsince\b", re.I)
