"""What days a time gives the claim whose own it is."""

import datetime as dt
import re
from collections.abc import Sequence
from functools import cache

from onrecord.reading.en.context import Context
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import clause_of
from onrecord.reading.en.syntax.tense import is_perfect, is_present
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.times.ahead import ahead, is_ahead
from onrecord.reading.en.times.counted_by import count_ends, is_counted_by, up_to
from onrecord.reading.en.times.days import Days, one_day, until
from onrecord.reading.en.times.other_times import BEGIN
from onrecord.reading.en.times.own_times import is_beginning, is_then
from onrecord.reading.en.times.saying import unspoken
from onrecord.reading.en.times.time_vocabulary import time_words, words
from onrecord.reading.en.times.times import TimeSpan, first_day
from onrecord.reading.en.times.word_of_time import word_of

_WHOLE_WAR = 100_000
"""More people than one raid is likely to befall."""
_MONTH = 31
_YEARS_OFF = 730
"""Days that the years of a war may be counted wrong by: `six-year` of what is in its sixth."""


def days_of(
    scene: Scene, draft: Draft, span: TimeSpan, context: Context, said: Sequence[TimeSpan]
) -> Days:
    """Return the days of a claim by the time that is its own."""
    today = context.published
    spoken = said[0].days[1] if said else None
    if spoken and (span.trailing or span.text.lower() in time_words("nights")):
        return span.moved((spoken - today).days).days
    if span.days == one_day(today) and _is_quoted(scene, span):
        return _quoted_today(spoken, context)
    if is_ahead(draft):
        return ahead(span, today)
    if _goes_on(draft.trigger) or _came_after(scene, draft.trigger, span):
        return until(span.days, today)
    if span.war and span.days[0] is None:
        return until((_since_what(scene, draft, span, context), None), today)
    if span.war and context.war and span.days[0] and _is_near(context.war, span.days[0]):
        return until((context.war, None), today)
    if is_counted_by(scene, draft, span):
        return up_to(scene, draft, span, context)
    if draft.kind == "killed" and _are_found(scene, draft.trigger, span):
        return None, span.days[1]
    if not is_beginning(scene, draft, span):
        if span.since is not None:
            return until(span.days, count_ends(scene, draft, span) or spoken or today)
        goes_on = draft.trigger.pos_ == "VERB" and is_perfect(draft.trigger)
        lasts = goes_on or draft.kind in time_words("tolls")
        began_it = is_then(scene, draft, span) or (not goes_on and _began_it(scene, draft, span))
        if span.begun and lasts and not began_it:
            return until(span.days, today)
    return span.days


def _began_it(scene: Scene, draft: Draft, span: TimeSpan) -> bool:
    """Say whether a claim is of what a war began with: "it began when gunmen came in May"."""
    base = scene.sentence.segment.start
    came = _came_of().search(scene.sentence.segment.text, 0, span.end - base)
    return came is not None and came.start() < draft.trigger.idx


@cache
def _came_of() -> re.Pattern[str]:
    """Match how it is told what began something: "erupted when", "was triggered by"."""
    by = r"when|with|after|by|as|in\s+(?:response|retaliation)"
    return re.compile(rf"\b(?:{words('beginnings')}|followed|came)\s+(?:{by})\b[^;]*$")


def _goes_on(trigger: Token) -> bool:
    """Say whether what began then is still going on: "began on Sunday and is spreading"."""
    verb = clause_of(trigger)
    return verb.lemma_.lower() in BEGIN and any(
        one.dep_ == "conj" and is_present(one) for one in verb.children
    )


def _came_after(scene: Scene, trigger: Token, span: TimeSpan) -> bool:
    """Say whether it has come since a day: "have left after gunmen came on Friday"."""
    token = word_of(scene, span)
    if token is None or not is_perfect(trigger):
        return False
    verb = next((one for one in token.ancestors if one.pos_ == "VERB"), trigger)
    after = any(one.lower_ == "after" and one.dep_ == "mark" for one in verb.children)
    return after and trigger in verb.ancestors


def _quoted_today(spoken: dt.date | None, context: Context) -> Days:
    """Return the day that `today` means in a quotation: of speaking, else that told of before."""
    first, last = context.time.days if context.time else (None, None)
    return one_day(spoken or (first if first and first == last else context.published))


def _is_near(began: dt.date, counted: dt.date) -> bool:
    """Say whether a war can have begun then that began so many whole years ago."""
    whole = (counted.month, counted.day) == (1, 1)
    return whole and abs((began - counted).days) <= _YEARS_OFF


def _since_what(scene: Scene, draft: Draft, span: TimeSpan, context: Context) -> dt.date | None:
    """Return the first day of what is told "since then": of a whole war's toll that of the war.

    Others are told since what was named just before: "Rebels took it on Friday. Since then ...".
    """
    told = context.time.days[0] if context.time else None
    large = draft.counted is not None and (draft.counted.low or 0) >= _WHOLE_WAR
    if context.war and large:
        return context.war
    before = [one for one in scene.times if one.start < span.start]
    named = first_day(unspoken(scene.sentence.segment, before))
    if named or (large and not _is_long_ago(context.then, context.published)):
        return named
    number, last = context.last
    just = last if last is not None and scene.number - number <= 1 else None
    if just is not None and just.days[0] and not just.carried:
        return just.days[0]
    return context.then or (just and just.days[0]) or told or context.war


def _is_long_ago(day: dt.date | None, today: dt.date) -> bool:
    """Say whether a whole war can have gone on since a day."""
    return day is not None and (today - day).days > _MONTH


def _are_found(scene: Scene, trigger: Token, span: TimeSpan) -> bool:
    """Say whether the dead are only found then: "on Tuesday crews recovered two bodies"."""
    verb, token = clause_of(trigger), word_of(scene, span)
    if verb.lemma_.lower() not in time_words("finding") or token is None:
        return False
    found = (one.lemma_.lower() for one in verb.children if one.dep_ in {"dobj", "nsubjpass"})
    then = next((one for one in token.ancestors if one.pos_ in {"VERB", "AUX"}), None)
    # "They brought them out on Tuesday and recovered two bodies": then, too.
    own = then == verb or (verb.dep_ == "conj" and then == verb.head)
    return own and any(one in time_words("dead_bodies") for one in found)


def _is_quoted(scene: Scene, span: TimeSpan) -> bool:
    """Say whether a time stands in a quotation, so that `today` is the day of what is quoted."""
    segment = scene.sentence.segment
    before = segment.text[: span.start - segment.start]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")
