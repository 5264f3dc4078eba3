"""Words that tell of when without a time: "now", "since the siege", "the victims"."""

import re
from functools import cache

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import agents, clause_of
from onrecord.reading.en.syntax.tense import is_present
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.times.time_vocabulary import any_of, time_words

_BESIDE = {"advcl", "conj", "pcomp", "pobj", "ccomp"}
"""What a number told beside a count is to its verb, as it is parsed."""


def is_now(scene: Scene, trigger: Token) -> bool:
    """Say whether it is told in the present as what is so now: not in a headline, nor of a film."""
    shown = clause_of(trigger).lemma_.lower() in time_words("showing")
    return is_present(trigger) and not shown and not scene.sentence.segment.headline


def is_recent(trigger: Token) -> bool:
    """Say whether it was at some time lately: "in recent battles"."""
    return any(one.lower_ == "recent" and one.dep_ == "amod" for one in trigger.lefts)


def since_what(trigger: Token) -> bool:
    """Say whether it goes on since something without a day: "since forces laid siege to it".

    "The worst attack since the war began" goes on since nothing.
    """
    if any(one.tag_ == "JJS" for one in trigger.lefts):
        return False
    return any(
        _begins_clause(one) or (one.lower_ == "since" and any(map(_is_begun, one.children)))
        for one in (*trigger.children, *clause_of(trigger).children)
    )


def begins_with_it(trigger: Token) -> bool:
    """Say whether it goes on since an occurrence told of before: `have fled since the attack`."""
    return any(
        one.lower_ == "since" and any(map(_is_pointed_at, one.children))
        for one in (*trigger.children, *clause_of(trigger).children)
    )


def _is_pointed_at(noun: Token) -> bool:
    """Say whether a noun points at an occurrence told of before: `the attack`."""
    pointed = any(one.lower_ in {"the", "this", "that"} for one in noun.lefts)
    return pointed and noun.lemma_.lower() in time_words("occurrences")


def _begins_clause(verb: Token) -> bool:
    """Say whether `since` begins a verb's clause; what one told is no beginning of anything."""
    told = verb.lemma_.lower() in time_words("saying")
    return not told and any(one.lower_ == "since" and one.dep_ == "mark" for one in verb.children)


def _is_begun(word: Token) -> bool:
    """Say whether a word after `since` is a deed or an occurrence: `since taking the town`."""
    deed = word.dep_ == "pcomp" and word.pos_ == "VERB"
    return deed or word.lemma_.lower() in time_words("occurrences", "wars", "beginnings")


def is_figure(trigger: Token) -> bool:
    """Say whether it is a count put at a number, which was when it was counted, not when it was.

    "The dead were put at 97 on Monday", "the tally stood on Monday at 97 killed".
    """
    return counting(trigger) is not None


def counting(trigger: Token) -> Token | None:
    """Return the verb that puts a claim's count at a number; None where it is no such count.

    So is the number told beside: "the toll rose to 97 on Monday, police said, with 12 injured".
    """
    verb = clause_of(trigger)
    if verb.tag_ == "VBN" and verb.dep_ in _BESIDE and trigger.i == verb.i:
        above = next((one for one in verb.ancestors if one.pos_ == "VERB"), verb)
        return next((one for one in (above, *above.lefts) if _counts(one)), None)
    if trigger.i == verb.i:
        return None
    told = verb.lemma_.lower() in time_words("counting") and _is_count(trigger)
    return verb if told or _counts(verb) else None


def _counts(verb: Token) -> bool:
    """Say whether a verb tells what became of a count: "the toll rose"."""
    if verb.lemma_.lower() not in time_words("counting") | {"be"}:
        return False
    return any(_is_count(one) for one in verb.lefts if one.dep_ in {"nsubj", "nsubjpass"})


def _is_count(noun: Token) -> bool:
    return noun.lemma_.lower() in time_words("counts_of")


def is_ascribed(trigger: Token) -> bool:
    """Say whether an attack told of before is but ascribed: `the raid was carried out by`."""
    ascribed = trigger.dep_ == "nsubjpass" and bool(agents(trigger.head))
    return ascribed and _is_pointed_at(trigger)


def is_aside(draft: Draft, words: str) -> bool:
    """Say whether a claim is of an earlier time not told: "previous bombings"."""
    clause = clause_of(draft.trigger)
    near = (*draft.trigger.children, *clause.children)
    return any(one.lower_ in time_words(words) and one.pos_ != "ADP" for one in near)


@cache
def going_on() -> re.Pattern[str]:
    """Match the start of a sentence that goes on about what the one before told."""
    return re.compile(rf"\W*(?:{'|'.join(sorted(time_words('going_on')))})\b", re.IGNORECASE)


@cache
def next_item() -> re.Pattern[str]:
    """Match the start of a sentence that turns to the next item of the news."""
    turns = any_of(time_words("next_items"))
    return re.compile(rf"\W*(?:(?i:{turns})\b|In\s+(?:[a-z]+\s+){{0,4}}[A-Z])")


@cache
def same_time() -> re.Pattern[str]:
    """Match what points back to a stretch of time: "in the same period", "in the same two days"."""
    stretch = any_of(time_words("stretches"))
    return re.compile(rf"\b(?:the|that)\s+same\s+(?:\w+\s+)?(?:{stretch})\b", re.IGNORECASE)


@cache
def up_to_now() -> re.Pattern[str]:
    """Match what says that a number has grown up to now: "so far"."""
    return re.compile(rf"\b(?:{any_of(time_words('up_to_now'))})\b", re.IGNORECASE)


@cache
def reporting() -> re.Pattern[str]:
    """Match what names the stretch that a report covers: "in the reporting period"."""
    stretch = any_of(time_words("stretches"))
    return re.compile(rf"\breporting\s+(?:{stretch}|week|month)\b|\bunder\s+review\b", re.I)


@cache
def that_one() -> re.Pattern[str]:
    """Match what points at the occurrence told of just before: "in that battle"."""
    nouns = any_of(time_words("occurrences"))
    return re.compile(rf"\b(?:in|during|from|of|by)\s+that\s+(?:{nouns})\b", re.IGNORECASE)


@cache
def occurrences() -> re.Pattern[str]:
    """Match a noun with "the" for what was told of before: "killed in the attack"."""
    nouns = any_of(time_words("occurrences"))
    return re.compile(rf"\b(?:the|this|that|these|those)\s+(?:\w+\s+)?(?:{nouns})", re.IGNORECASE)
