"""Going back to where an attack was: "Monday's attack", "the latest blast", "the death toll"."""

import re
from functools import cache, lru_cache

from onrecord.codebook import load
from onrecord.reading.en.context import Context
from onrecord.reading.en.draft import BEFALLEN, Draft
from onrecord.reading.en.places.nesting import FINENESS
from onrecord.reading.en.places.of_another import is_looking_back
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import clause_of, is_aside
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.times.called_by_day import is_called_by_day
from onrecord.reading.en.times.when import When
from onrecord.reading.mention import Mention

ASIDE = frozenset({"outage", "restoration", "detained", "control"})
"""Kinds that are told of elsewhere without a report's leaving the attack that it is about."""
_BESIDE = {"judgement", "sanction", "transfer", "need"}
"""Kinds whose places nothing goes on about: where one condemned, and of whose arms one tells."""
_WAYS = {"road", "roads", "highway", "highways", "motorway", "route", "routes"}
_NEW = {"a", "an", "another"}
"""Articles of what was not told of before."""


def go_back(scene: Scene, draft: Draft, when: When | None, context: Context) -> None:
    """Go back to where the attack was that a claim refers to, if other places were told of since.

    `when` is the time of the claim. `Schools in X were closed. The attack also wounded nine.`
    """
    text = scene.sentence.segment.text
    if known := _known(draft, context):
        context.places = known
    elif when is not None and is_called_by_day(scene, when):
        context.return_to(when)
    elif len(context.been) > 1 and _latest().search(text):
        context.return_to_last()
    elif _is_elsewhere(context) and _is_of_it(draft) and _referring().search(text):
        context.places = context.struck


def remember(scene: Scene, draft: Draft, places: tuple[Mention, ...], context: Context) -> None:
    """Remember where the things are that a claim's clause tells of: "a school"."""
    clause = clause_of(draft.trigger)
    for one in _things(scene):
        if one == clause or clause in one.ancestors:
            context.things[one.lower_] = places


@lru_cache(maxsize=1)  # all claims of a sentence ask for them
def _things(scene: Scene) -> tuple[Token, ...]:
    """Return the things that a sentence tells of for the first time: "a school"."""
    return tuple(
        one
        for one in scene.tokens()
        if one.tag_ == "NN" and any(child.lower_ in _NEW for child in one.lefts)
    )


def _known(draft: Draft, context: Context) -> tuple[Mention, ...]:
    """Return where the thing is, no person, that a claim is about and that was told of before.

    Empty where the place told of last is finer: "a school in the capital" may be in its suburb.
    """
    about = draft.aimed if draft.kind in BEFALLEN else (draft.head, *draft.aimed)
    things = (one for one in about if one is not None and one.lower_ in context.things)
    told = (one for one in things if any(child.lower_ == "the" for child in one.lefts))
    known = next((context.things[one.lower_] for one in told), ())
    return known if known and _fineness(known) >= _fineness(context.places) else ()


def _fineness(places: tuple[Mention, ...]) -> int:
    return max((FINENESS[one.level] for one in places), default=0)


def _is_elsewhere(context: Context) -> bool:
    """Say whether other places were told of since the last attack."""
    return bool(context.struck) and context.struck != context.places


def _is_of_it(draft: Draft) -> bool:
    """Say whether a claim may be of an attack itself."""
    return draft.kind not in ASIDE and draft.kind not in _BESIDE


def is_passed_over(draft: Draft, targets: tuple[Mention, ...], context: Context) -> bool:
    """Say whether the places of a claim are not where the report goes on, which told of others."""
    if is_looking_back(draft) or (draft.kind == "control" and is_aside(draft.trigger)):
        return True
    left = draft.kind == "displaced" and draft.trigger.dep_ == "acl"
    left = left and all(one.cue == "from" for one in targets)
    # "Families displaced from X were sleeping there."
    beside = left or draft.kind in _BESIDE or _is_heard_of(draft) or _is_of_road(draft)
    return bool(context.places) and beside


def _is_of_road(draft: Draft) -> bool:
    """Say whether a claim is of a way that was shut: "the road between X and Y was cut"."""
    shut = draft.item if draft.kind == "outage" else None
    return shut is not None and draft.trigger.doc[shut.last].lower_ in _WAYS


def _is_heard_of(draft: Draft) -> bool:
    """Say whether a claim is of blasts told before that were but heard: "they were felt in X"."""
    noun = draft.trigger if draft.trigger.pos_ == "NOUN" else draft.head
    known = noun is not None and any(one.lower_ == "the" for one in noun.lefts)
    return known and clause_of(draft.trigger).lemma_ in {"hear", "feel"}


@cache
def _latest() -> re.Pattern[str]:
    """Match words for the last of several attacks: "the latest attack"."""
    return re.compile(rf"\bthe latest (?:\w+ )?{_occurrences()}", re.IGNORECASE)


@cache
def _referring() -> re.Pattern[str]:
    """Match words for an attack told of before or for those whom it befell."""
    back = "|".join(load("en/places")["referring_back"])
    return re.compile(rf"\b(?:(?:the|this) (?:\w+ )?{_occurrences()}|{back})\b", re.IGNORECASE)


@cache
def _occurrences() -> str:
    return rf"(?:{'|'.join(load('en/times')['occurrences'])})(?:e?s)?\b"
