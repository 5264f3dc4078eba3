"""When a claim happened whose own sentence gives no time: what the report told before and after."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from spacy.tokens import Token

from onrecord.model.claim import Speaker
from onrecord.reading.en.context import Context
from onrecord.reading.en.days import Days, one_day
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.responsibility import claiming
from onrecord.reading.en.grammar import clause_of
from onrecord.reading.en.judged import judges_what_was_told
from onrecord.reading.en.modality import certainty, polarity
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.tense import is_perfect, is_pluperfect, is_present
from onrecord.reading.en.time_rules import any_of, time_words
from onrecord.reading.en.times import TimeSpan
from onrecord.reading.en.wars import war_words
from onrecord.reading.en.when import When

_LEAD = 3
_STEM = 5
_NEXT = 2
_LARGE = 50
_WHOLE_WAR = 1000


def untold(
    scene: Scene,
    draft: Draft,
    context: Context,
    said: Sequence[TimeSpan],
    speaker: Speaker | None,
) -> When | None:
    """Return when a claim happened whose sentence gives no time but perhaps that of saying it."""
    trigger, today, text = draft.trigger, context.published, scene.sentence.segment.text
    told_in, told = context.last
    of_another = told and told.days[0] is None and speaker != context.teller
    next_to = told_in == scene.number - 1 and not said
    if told and next_to and not of_another and _going_on().match(text):
        return replace(told, carried=True)
    if told and next_to and polarity(trigger) == "denied" and not _up_to_now().search(text):
        return replace(told, carried=True)  # "They took it. The army denied that it was lost"
    perfect, toll = is_perfect(trigger), draft.kind in time_words("tolls")
    gain = draft.kind in time_words("gains") and (perfect or is_pluperfect(trigger))
    spoken = (said and said[0].days[1]) or today
    if toll and perfect and war_words().search(text):
        summed = context.war or _up_to_now().search(text)
        return When((context.war, spoken), carried=True) if summed else None
    if toll and perfect and context.period is None and _is_large(draft, _WHOLE_WAR):
        return When((context.war, spoken), carried=True)
    if draft.kind == "judgement" and context.time and judges_what_was_told(trigger):
        return replace(context.time, carried=True)
    if (
        certainty(scene, trigger) == "expected"
        or draft.kind in time_words("untimed")
        or _is_aside(draft, "asides")
    ):
        return None
    if _is_aside(draft, "before"):
        told_last = context.time.days[1] if context.time else None
        return When((None, told_last or today), carried=True)
    if claiming(trigger) is not None and context.days:
        return When(context.days[min(context.days)].days, carried=True)  # it is the news itself
    if _is_now(scene, trigger) and not perfect:
        return When(one_day(spoken), carried=True)
    if draft.kind == "alert" and not any(one.pos_ in {"VERB", "AUX"} for one in trigger.sent):
        return When(one_day(spoken), carried=True)
    since = "ince" in text and _since_what(trigger)
    lasting = since or _is_recent(trigger) or (perfect and _up_to_now().search(text))
    if lasting and (context.period is None or not toll):
        return When((None, spoken), carried=True)
    if not said and _goes_on_saying(scene, context, speaker):
        return When((None, context.said), carried=True)
    told_then = context.time is not None and context.time.days[1] == spoken and not perfect
    if said and not told_then and not (context.time and _occurrences().search(text)):
        day = said[0].days[1]
        open_too = told and told_in == scene.number and told.days == (None, day)
        following = None if gain or open_too else _following(scene, context)
        if scene.number <= _LEAD and day == today and following is not None:
            return When(following, carried=True)
        return When((None, day), said[0])
    if context.period is not None and toll and (perfect or context.time is None):
        return When(context.period, carried=True)
    if context.time is not None:
        return replace(context.time, carried=True)
    if toll and perfect and (scene.number > _LEAD or _is_large(draft)):
        return When((None, today), carried=True)
    again = None if gain else _told_after(scene, context) or _told_again(scene, draft, context)
    if again is None and context.said is not None and scene.number <= _LEAD:
        return When((None, context.said), carried=True)
    again = again or context.news_before(scene.number)
    if again is None and context.said is not None and context.said < today:
        return When((None, context.said), carried=True)
    return When(again or one_day(today), carried=True)


def _goes_on_saying(scene: Scene, context: Context, speaker: Speaker | None) -> bool:
    """Say whether a speaker goes on with what was said on a day, of which no other is told."""
    number, told = context.last
    if speaker is None or told is None or context.teller is None:
        return False
    same = speaker.name == context.teller.name and scene.number - number <= _NEXT
    return same and context.said is not None and told.days == (None, context.said)


def _is_now(scene: Scene, trigger: Token) -> bool:
    """Say whether it is told in the present as what is so now: not in a headline, nor of a film."""
    shown = clause_of(trigger).lemma_.lower() in time_words("showing")
    return is_present(trigger) and not shown and not scene.sentence.segment.headline


def _is_recent(trigger: Token) -> bool:
    """Say whether it was at some time lately: "in recent battles"."""
    return any(one.lower_ == "recent" and one.dep_ == "amod" for one in trigger.lefts)


def _since_what(trigger: Token) -> bool:
    """Say whether it goes on since something without a day: "since forces laid siege to it"."""
    return any(
        _begins_clause(one)
        or (one.lower_ == "since" and any(_is_occurrence(object_) for object_ in one.children))
        or (one.lower_ == "since" and any(_is_deed(below) for below in one.children))
        for one in (*trigger.children, *clause_of(trigger).children)
    )


def _begins_clause(verb: Token) -> bool:
    """Say whether `since` begins a verb's clause; what one told is no beginning of anything."""
    told = verb.lemma_.lower() in time_words("saying")
    return not told and any(one.lower_ == "since" and one.dep_ == "mark" for one in verb.children)


def _is_deed(word: Token) -> bool:
    return word.dep_ == "pcomp" and word.pos_ == "VERB"


def _is_occurrence(noun: Token) -> bool:
    return noun.lemma_.lower() in time_words("occurrences", "wars", "beginnings")


def _following(scene: Scene, context: Context) -> Days | None:
    """Return the days the sentences right after a lead give to what it tells."""
    told = (context.days.get(scene.number + n) for n in (1, 2))
    return next((one.days for one in told if one is not None), None)


def _told_after(scene: Scene, context: Context) -> Days | None:
    """Return the days gone by of the sentence right after a lead, which tells the same news.

    "At least nine people have died in the shelling. The shells fell on Sunday, doctors said."
    """
    after = context.days.get(scene.number + 1) if scene.number <= _LEAD else None
    return after.days if after and after.days[1] and after.days[1] < context.published else None


def _told_again(scene: Scene, draft: Draft, context: Context) -> Days | None:
    """Return the days given where one of the next sentences goes on about a claim of the lead."""
    stem = draft.trigger.lemma_.lower()[:_STEM]
    told = (context.days.get(scene.number + n) for n in range(1, 5))
    return next(
        (
            one.days
            for one in told
            if one and (_occurrences().search(one.text) or stem in one.text.lower())
        ),
        None,
    )


def _is_large(draft: Draft, least: int = _LARGE) -> bool:
    """Say whether a number is one that adds up over time: "nearly 5,000 have been killed"."""
    return draft.counted is not None and (draft.counted.low or 0) >= least


def _is_aside(draft: Draft, words: str) -> bool:
    """Say whether a claim is of an earlier time not told: "previous bombings"."""
    clause = clause_of(draft.trigger)
    near = (*draft.trigger.children, *clause.children)
    return any(one.lower_ in time_words(words) and one.pos_ != "ADP" for one in near)


@cache
def _going_on() -> re.Pattern[str]:
    """Match the start of a sentence that goes on about what the one before told."""
    return re.compile(rf"\W*(?:{'|'.join(sorted(time_words('going_on')))})\b", re.IGNORECASE)


@cache
def _up_to_now() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(time_words('up_to_now'))})\b", re.IGNORECASE)


@cache
def _occurrences() -> re.Pattern[str]:
    """Match a noun with "the" for what was told of before: "killed in the attack"."""
    nouns = any_of(time_words("occurrences"))
    return re.compile(rf"\b(?:the|this|that|these|those)\s+(?:\w+\s+)?(?:{nouns})", re.IGNORECASE)
