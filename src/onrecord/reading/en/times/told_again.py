"""Going back to the day of what was told of before: "The helicopter was hit at nine"."""

import datetime as dt
import re
from functools import cache, lru_cache

from onrecord.reading.en.context import Context
from onrecord.reading.en.draft import BEFALLEN, Draft
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import clause_of
from onrecord.reading.en.syntax.items import WEAPONS
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.times.other_times import SUBJECTS
from onrecord.reading.en.times.time_vocabulary import time_words, words
from onrecord.reading.en.times.when import When

_WEEK = dt.timedelta(days=7)
BLOWS = {"strike", "impact", "assault"}
OF_ATTACKS = BLOWS | {"killed", "injured", "damage"}
"""Kinds of claims of an attack, or of what it left behind."""
_GROUND = ("capture", "withdrawal", "clash", "repulse")
_POINTING = {"the", "this", "that", "these", "those"}


def remember_day(scene: Scene, draft: Draft, when: When | None, context: Context) -> None:
    """Remember when that was of which a claim tells, by its weapons and attackers.

    A lead without a day may be of another than that of the report: it dates nothing.
    """
    clause = clause_of(draft.trigger)
    when = when if when is not None and when.source is not None else None
    for one in _new(scene):
        if one == clause or clause in one.ancestors:
            context.day_of[one.lemma_.lower()] = when


def day_of_thing(draft: Draft, context: Context) -> When | None:
    """Return when that was whose weapon or attacker a claim's clause has as its subject again."""
    verb = clause_of(draft.trigger)
    about = [one for one in verb.lefts if one.dep_ in SUBJECTS]
    while not about and verb.dep_ in {"advcl", "conj"}:  # "the bomber struck, killing nine"
        verb = verb.head
        about = [one for one in verb.lefts if one.dep_ in SUBJECTS and one.i < draft.trigger.i]
    for one in about:
        known = context.day_of.get(one.lemma_.lower())
        if known is not None and _is_pointed_at(one) and _is_news(known, context.published):
            return known
    return None


def day_of_place(scene: Scene, draft: Draft, context: Context) -> When | None:
    """Return when that was which befell the one place of a claim that another day was told of.

    "Shells hit X on Monday. On Tuesday a drone hit Y. In X nine people died." Other weapons told
    of may have hit it later.
    """
    told = context.time
    if told is None or told.days[0] != told.days[1] or _new(scene):
        return None
    if draft.kind not in BEFALLEN and not _is_pointed_at(draft.trigger):
        return None
    named = [
        one.place.id for one in scene.mentions if one.place is not None and one.level != "country"
    ]
    known = context.day_at.get(named[0]) if len(named) == 1 else None
    if known is None or known.days == told.days or not _is_news(known, context.published):
        return None
    return known


def day_of_attack(draft: Draft, context: Context, text: str) -> When | None:
    """Return when the attack told of was, where another day was told of since that is of none.

    "A drone hit a school on Friday. Rebels took the town on Monday. Nine died in the strike."
    """
    told, last = context.attack, context.time
    if told is None or last is None or told.days == last.days:
        return None
    again = draft.kind in OF_ATTACKS - BLOWS or draft.kind == "judgement"
    if not (again or _is_pointed_at(draft.trigger)) or not _is_news(told, context.published):
        return None
    ground = any(one and one.days == last.days for one in map(context.told.get, _GROUND))
    return told if _the_attack(ground=ground).search(text) else None


@cache
def _the_attack(*, ground: bool) -> re.Pattern[str]:
    """Match what points at an attack: "the strike", and "the attack" where no `ground` was taken.

    It is another one in "after the attack" and in "the attack on Sumy".
    """
    nouns = words("blows") if ground else words("blows", "occurrences")
    before = r"(?<!after )(?<!since )(?<!before )(?<!following )(?<!to )(?<!retaliation for )"
    elsewhere = r"(?!s?\s+(?:on|in|at|near|of|against)\s+[A-Z])"
    return re.compile(
        rf"\b{before}(?i:the|this|that)\s+(?:(?:air|missile|drone|rocket|suicide|bomb)\s+)?(?:{nouns})\b{elsewhere}"
    )


@lru_cache(maxsize=1)  # all claims of a sentence ask for them
def _new(scene: Scene) -> tuple[Token, ...]:
    """Return the weapons and attackers that a sentence does not tell of as known."""
    armed = {last for last, item in scene.items.items() if item.root in WEAPONS}
    return tuple(
        one
        for one in scene.tokens()
        if (one.i in armed and one.lemma_.lower() not in time_words("occurrences"))
        or one.lemma_.lower() in time_words("attackers")
        if not _is_pointed_at(one)
    )


def _is_pointed_at(noun: Token) -> bool:
    return any(one.lower_ in _POINTING for one in noun.lefts)


def _is_news(when: When, today: dt.date) -> bool:
    """Say whether something happened on one of the last days."""
    first, last = when.days
    return first is not None and first == last and today - first <= _WEEK and first <= today
