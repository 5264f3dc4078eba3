"""Claims that sum up what went on all over a country, or in all of a war."""

import re
from functools import cache

from onrecord.codebook import load
from onrecord.reading.en.context import Context
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tense import is_pluperfect

_WAR = 1000
_WHOLE_WAR = 10_000
_WHOLE_TOWN = 500_000
"""So many do not flee from one place in a few weeks."""
_PEOPLE = {"killed", "injured", "displaced", "need"}
_SUMMED = _PEOPLE | {"damage", "strike", "interception"}
_LONG = 45
"""Days for which a number must have grown to be of all that went on, not of one place."""
_WHEN = re.compile(r",?\s+when\b")


def is_sweeping(scene: Scene, draft: Draft) -> bool:
    """Say whether a sentence sums up what went on all over: "has repeatedly struck"."""
    return bool(_sweeping(draft.kind == "judgement").search(scene.sentence.lower))


def is_of_long(scene: Scene, draft: Draft, context: Context) -> bool:
    """Say whether a number sums up what went on for long: "520 raids since 21 May".

    `The worst since May, when 30 were killed` is no sum.
    """
    text, base = scene.sentence.segment.text, scene.sentence.segment.start
    begun = (
        one.days[0]
        for one in scene.times
        if one.since is not None and one.days[0] and not _WHEN.match(text, one.end - base)
    )
    summed = draft.kind in _SUMMED and isinstance(draft.counted, Counted)
    return summed and any((context.published - first).days >= _LONG for first in begun)


@cache
def _sweeping(judging: bool) -> re.Pattern[str]:
    known = load("en/places")
    words = (*known["sweeping"], *(known["judging_all"] if judging else ()))
    return re.compile(rf"\b(?:{'|'.join(words)})\b")


def is_toll_of_war(scene: Scene, draft: Draft, context: Context) -> bool:
    """Say whether a number is too large for one occurrence: it is the toll of the whole war.

    What is told of as over may be of a town: "1,500 people had been killed". So may those who left
    it in a time that is told: "26,000 people had fled since Monday".
    """
    if draft.kind not in _PEOPLE or not isinstance(draft.counted, Counted):
        return False
    if draft.kind == "displaced" and scene.times and context.places:
        return draft.counted.low >= _WHOLE_TOWN or is_of_long(scene, draft, context)
    few = draft.kind == "displaced" or is_pluperfect(draft.trigger)
    return draft.counted.low >= (_WHOLE_WAR if few else _WAR)


def is_dead_of_war(draft: Draft) -> bool:
    """Say whether so many were killed that it was in no town named elsewhere in the sentence."""
    counted = draft.counted
    return draft.kind == "killed" and isinstance(counted, Counted) and counted.low >= _WHOLE_WAR
