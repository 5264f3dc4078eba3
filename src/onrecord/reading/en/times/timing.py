"""When a claim happened: which of the times named belongs to it."""

import re
from dataclasses import replace

from onrecord.model.claim import Speaker
from onrecord.reading.en.context import Context
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.responsibility import claiming
from onrecord.reading.en.judged import is_judged_again, is_of_deed, judges_what_was_told
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import clause_of
from onrecord.reading.en.syntax.tense import is_past, is_perfect, is_present
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.times.clock import Clock
from onrecord.reading.en.times.days import one_day
from onrecord.reading.en.times.events import is_of_event
from onrecord.reading.en.times.gone_by import gone_by
from onrecord.reading.en.times.other_times import BEGIN
from onrecord.reading.en.times.own_days import days_of
from onrecord.reading.en.times.own_times import can_be_of, is_beginning
from onrecord.reading.en.times.saying import is_saying
from onrecord.reading.en.times.small_hours import of_night
from onrecord.reading.en.times.time_distance import distance, over, part_told_by
from onrecord.reading.en.times.time_signs import counting, is_figure
from onrecord.reading.en.times.time_vocabulary import time_words
from onrecord.reading.en.times.times import TimeSpan
from onrecord.reading.en.times.told_again import day_of_attack
from onrecord.reading.en.times.untold import untold
from onrecord.reading.en.times.when import When
from onrecord.reading.en.times.word_of_time import word_of

_BOUND = re.compile(
    r"\b(?:before|after|until|by|since|from|to|between|and)\s+(?:about\s+|around\s+)?$", re.I
)


def time_of(scene: Scene, draft: Draft, context: Context, speaker: Speaker | None) -> When | None:
    """Return when a claim of a speaker's happened; None where the report does not tell.

    A time of saying alone leaves the start open: "said on Friday that ..." is `..Friday`.
    """
    dated = draft
    if draft.whole is not None:
        further = draft.trigger if draft.trigger.dep_ == "conj" else None
        dated = replace(draft, trigger=draft.whole, head=further)
    when = _dated(scene, dated, context, speaker)
    if when is None:
        return None
    if when.source is not None and when.source.precision == "part_of_day":
        when = replace(when, days=of_night(when.days, scene.sentence.segment.text))
    return replace(when, clock=_clock(scene, draft))


def _dated(scene: Scene, draft: Draft, context: Context, speaker: Speaker | None) -> When | None:
    named = gone_by(scene, context.published)
    said = [
        one
        for one in named
        if (is_saying(scene, draft.trigger, one) and not is_of_event(scene, draft, one))
        or _is_counting(scene, draft.trigger, one)
        or _is_of_judging(scene, one, context)
        or _is_of_claiming(scene, draft.trigger, one, context)
    ]
    own = [one for one in named if one not in said and can_be_of(scene, draft, one)]
    if draft.kind == "injured" and _is_in_care(draft.trigger):
        own = []
    died = _died(draft.trigger) if draft.kind == "injured" else None
    if died is not None:  # "one of the four wounded died on Tuesday", "one hurt on Monday died"
        at = scene.offset(draft.trigger)
        own = [one for one in own if at < one.start < scene.offset(died)]
    if _is_state(draft):
        lasting = [one for one in own if one.is_lasting and _is_held(scene, draft, one)]
        # "Has been put out of service after a raid on Sunday", "was still cut off on Sunday".
        became = is_perfect(draft.trigger) or is_past(draft.trigger)
        own = lasting or (own if became and draft.kind != "control" else [])
        if not own:
            return When(one_day(context.published), carried=True)
    if draft.kind == "judgement" and draft.trigger.pos_ == "VERB":
        # A day beside "accused" or "condemned" is that of the words, not of what they judge.
        if draft.trigger.tag_ != "VBG":
            own = [one for one in own if is_of_deed(scene, draft.trigger, one)]
        if not own:
            told = day_of_attack(draft, context, scene.sentence.segment.text) or context.time
            told = told if judges_what_was_told(draft.trigger) else None
            return told and replace(told, carried=True)
    if own:
        best = min(own, key=lambda one: distance(scene, draft, one))
        counted = best.days[0] is None  # "By Sunday 3,000 had fled" dates nothing after it.
        # "The toll rose to five this morning" dates nothing after it either.
        aside = counted or is_figure(draft.trigger) or _is_late_death(draft.trigger)
        aside = aside or is_beginning(scene, draft, best) or _began_before(draft, best, context)
        return When(days_of(scene, draft, best, context, said), best, aside=aside)
    return untold(scene, draft, context, said, speaker)


def _is_of_judging(scene: Scene, span: TimeSpan, context: Context) -> bool:
    """Say whether a day is that of judging what was told to be on another: "condemned it then"."""
    token = word_of(scene, span)
    if token is None or context.time is None or span.days == context.time.days:
        return False
    above = (noun for one in token.ancestors for noun in (one, *one.children) if noun.i < token.i)
    return any(map(is_judged_again, above))


def _is_of_claiming(scene: Scene, trigger: Token, span: TimeSpan, context: Context) -> bool:
    """Say whether a day is that of claiming what was on another: "claimed the attack on Monday"."""
    if context.time is None or span.days == context.time.days or claiming(trigger) is None:
        return False
    new = any(one.dep_ == "det" and one.lower_ in {"a", "an"} for one in trigger.lefts)
    return span.start > scene.offset(trigger) and not new


def _began_before(draft: Draft, span: TimeSpan, context: Context) -> bool:
    """Say whether what lasts began before what was told of: "an offensive that began on 10 May"."""
    first, last = span.days
    told = context.time.days[1] if context.time else context.undated and context.published
    if not told or last is None or first != last or last >= told:
        return False
    lasts = draft.trigger.lemma_.lower() in time_words("drawn_out", "undertakings")
    began = span.begun or clause_of(draft.trigger).lemma_.lower() in BEGIN
    return draft.kind == "assault" and lasts and began


def _is_counting(scene: Scene, trigger: Token, span: TimeSpan) -> bool:
    """Say whether a day is that of a count: "the toll stood at 97 on Monday"."""
    token, verb = word_of(scene, span), counting(trigger)
    if token is None or span.since is not None or verb is None:
        return False
    if (
        trigger.head.lower_ == "with" and trigger.pos_ == "NOUN"
    ):  # "it rose to five on Monday with the death of a boy"
        return False
    if part_told_by(scene, span) is not None:
        return False
    day = token.head if token.dep_ in {"compound", "det"} else token  # "on Monday evening"
    told = next((one for one in over(day) if one.pos_ not in {"ADP", "ADV"}), None)
    short = span.days[0] == span.days[1] or span.precision == "part_of_day"
    return short and told == verb


def _is_late_death(trigger: Token) -> bool:
    """Say whether some of the wounded died later: "two of the injured died in hospital"."""
    clause = clause_of(trigger)
    if clause.lemma_.lower() not in {"die", "succumb"}:
        return False
    hurt = any(
        one.lower_ in {"injured", "wounded", "hurt"} for one in clause.subtree if one.i < clause.i
    )
    after = (one.lemma_.lower() for one in clause.subtree if one.i > clause.i)
    return hurt or any(one in time_words("deathbeds") for one in after)


def _is_in_care(trigger: Token) -> bool:
    """Say whether someone hurt before is but told to lie there: "12 were still in hospital"."""
    verb = clause_of(trigger)
    if trigger.dep_ == "pobj":  # "12 of the wounded were in a critical condition"
        verb = next((one for one in trigger.ancestors if one.pos_ in {"VERB", "AUX"}), verb)
    lies = verb.lemma_.lower() in {"be", "remain", "stay"} or any(
        one.lower_ == "still" for one in verb.children
    )
    return lies and any(
        one.lemma_.lower() in time_words("sickbeds") for one in verb.subtree if one.i > verb.i
    )


def _died(trigger: Token) -> Token | None:
    """Return the verb by which some of the wounded are told to have died later."""
    dying = (one for one in trigger.ancestors if one.lemma_.lower() in {"die", "succumb"})
    return next(
        (
            verb
            for verb in dying
            if any(trigger in one.subtree for one in verb.lefts if one.dep_ == "nsubj")
        ),
        None,
    )


def _is_state(draft: Draft) -> bool:
    """Say whether a claim is of what holds now: "is under siege", "now controls"."""
    lasting = draft.kind in time_words("states") or draft.mode == "encircled"
    held = draft.kind == "control" and _is_said_to_be(clause_of(draft.trigger))
    return lasting and (held or is_present(draft.trigger))


def _is_said_to_be(verb: Token) -> bool:
    """Say whether a past tense is but that of saying so: "they said that it was in their hands"."""
    said = verb.dep_ == "ccomp" and verb.head.tag_ == "VBD"
    return said and verb.head.lemma_.lower() in time_words("saying") and verb.tag_ == "VBD"


def _is_held(scene: Scene, draft: Draft, span: TimeSpan) -> bool:
    """Say whether a period is that of a state: who holds a place may stand beside any other."""
    if draft.kind != "control":
        return True
    token = scene.token_at(span.start if span.since is None else span.since)
    clause = clause_of(draft.trigger)
    return token is not None and clause_of(token).i == clause.i


def _clock(scene: Scene, draft: Draft) -> Clock | None:
    """Return the time of day nearest to a claim; none where it only bounds it ("before 6 am")."""
    at, segment = scene.offset(draft.trigger), scene.sentence.segment
    told = min(scene.clocks, key=lambda one: abs(one.start - at), default=None)
    if told is None or _BOUND.search(segment.text[: told.start - segment.start]):
        return None
    return told
