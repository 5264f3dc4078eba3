"""Places that a claim tells of without a name: there, several provinces, an office's own land."""

from onrecord.codebook import load
from onrecord.gazetteer import Gazetteer
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.places.bearings import Bearings
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.mention import Mention
from onrecord.reading.place_words import place_words

_ACROSS = {"in", "over", "across", "from", "out"}
_ALL_OVER = {"across", "over", "throughout"}
"""Prepositions of lands that are too wide for `there`."""
_TOLD_BACK = {"region", "district", "settlement"}
_COUNTED = {"killed", "injured"}


def land_of_teller(scene: Scene, draft: Draft) -> Mention | None:
    """Return the land whose office counts those dead or hurt since some day in it."""
    if draft.kind not in _COUNTED or not any(one.since is not None for one in scene.times):
        return None
    spoken = [(one.start, one.end) for one in scene.attributions]
    return next(
        (
            one
            for one in scene.mentions
            if one.level in {"region", "country"} and one.place is not None
            if any(start is not None and end and start <= one.start < end for start, end in spoken)
        ),
        None,
    )


def there(
    scene: Scene, places: tuple[Mention, ...], bearings: Bearings, gazetteer: Gazetteer
) -> tuple[Mention, ...]:
    """Return the place that a sentence calls `there`, after `places` were told of; empty for none.

    It is the one named last, or that which lies in it: "calm has returned to Lopa, in Djugu
    territory". `There were two blasts` tells of none.
    """
    if "there" not in scene.sentence.lower:
        return ()
    words = (one for one in scene.tokens() if one.lower_ == "there" and one.dep_ == "advmod")
    word = next(words, None)
    if word is None:
        return ()
    base = scene.sentence.segment.start
    own = [one for one in scene.mentions if one.end - base <= word.idx and _is_town(one)]
    if own and own[-1].place != gazetteer.capital(own[-1].country or ""):
        return (own[-1],)  # "Officials in X said nine people were killed there"
    named = bearings.last(scene.sentence.segment.start)
    last, before = (*(one for one in named if one.cue not in _ALL_OVER), None, None)[:2]
    if last is None or (places and bearings.is_one_sentence(places[-1], last)):
        return places
    finer = before is not None and before.level != "region" and last.level == "region"
    if before is not None and finer and bearings.is_one_sentence(before, last):
        return (before,)
    return (last,)


def _is_town(mention: Mention) -> bool:
    """Say whether a place is a town that words lead to by name: "in Katale"."""
    return mention.cue is not None and mention.back is None and mention.level == "settlement"


def of_many(draft: Draft) -> Token | None:
    """Return the several regions that a claim is told of and does not name: "in four provinces"."""
    told = [draft.trigger, *([draft.head] if draft.head is not None else [])]
    return next(
        (
            inner
            for token in told
            for child in token.rights
            if child.dep_ == "prep" and child.lower_ in _ACROSS
            for last in (child, *(one for one in child.children if one.lower_ == "of"))  # "out of"
            for inner in last.children
            if inner.dep_ == "pobj" and inner.lower_ in place_words().several
            if any(one.dep_ == "nummod" or one.lower_ == "several" for one in inner.lefts)
            if not any(one.lower_ in {"the", "these", "those", "both"} for one in inner.lefts)
        ),
        None,
    )


def told_back(scene: Scene, draft: Draft) -> tuple[str | None, int]:
    """Return the level and number of places that a claim refers back to: "in the two provinces"."""
    for token in draft.trigger.subtree:
        before = {one.lower_ for one in token.lefts}
        if token.tag_ != "NNS":
            continue
        level = place_words().kinds.get(token.lower_)
        if level is None and token.lemma_.lower() in load("en/times")["occurrences"]:
            level = "settlement"  # "nine were wounded in the two blasts"
        if level not in _TOLD_BACK or any(one.lower_ == "of" for one in token.rights):
            continue
        if "both" in before:
            return level, 2
        number = scene.number_of(token)
        if number is not None and before & {"the", "these", "those"}:
            return level, int(number.low)
    return None, 0
