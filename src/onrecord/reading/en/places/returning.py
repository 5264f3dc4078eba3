"""Going back to where an attack was: "Monday's attack", "the latest blast", "the death toll"."""

import re
from functools import cache

from onrecord.codebook import load
from onrecord.reading.en.context import Context
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.places.of_another import is_looking_back
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import is_aside
from onrecord.reading.en.times.called_by_day import is_called_by_day
from onrecord.reading.en.times.when import When

ASIDE = frozenset({"outage", "restoration", "detained"})
"""Kinds that are told of elsewhere without a report's leaving the attack that it is about."""
_BESIDE = {"judgement", "sanction", "transfer", "need"}
"""Kinds whose places nothing goes on about: where one condemned, and of whose arms one tells."""


def go_back(scene: Scene, draft: Draft, when: When | None, context: Context) -> None:
    """Go back to where the attack was that a claim refers to, if other places were told of since.

    `when` is the time of the claim. `Schools in X were closed. The attack also wounded nine.`
    """
    text = scene.sentence.segment.text
    if when is not None and is_called_by_day(scene, when):
        context.return_to(when)
    elif len(context.been) > 1 and _latest().search(text):
        context.return_to_last()
    elif _is_elsewhere(context) and _is_of_it(draft) and _referring().search(text):
        context.places = context.struck


def _is_elsewhere(context: Context) -> bool:
    """Say whether other places were told of since the last attack."""
    return bool(context.struck) and context.struck != context.places


def _is_of_it(draft: Draft) -> bool:
    """Say whether a claim may be of an attack itself."""
    return draft.kind not in ASIDE and draft.kind not in _BESIDE


def is_passed_over(draft: Draft, context: Context) -> bool:
    """Say whether the place of a claim is not where the report goes on, which told of another."""
    if is_looking_back(draft) or (draft.kind == "control" and is_aside(draft.trigger)):
        return True
    return draft.kind in _BESIDE and bool(context.places)


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
