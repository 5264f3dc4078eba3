"""Places that a claim tells of without a name: there, several provinces, an office's own land."""

from spacy.tokens import Token

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.scene import Scene
from onrecord.reading.mention import Mention
from onrecord.reading.place_words import place_words

_ACROSS = {"in", "over", "across", "from", "out"}
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


def is_there(draft: Draft) -> bool:
    """Say whether the words of a claim refer to a place named before: "killed there"."""
    return any(one.lower_ == "there" and one.dep_ == "advmod" for one in draft.trigger.children)


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
        level = place_words().kinds.get(token.lower_) if token.tag_ == "NNS" else None
        if token.dep_ != "pobj" or level not in {"region", "district"}:
            continue
        if "both" in before:
            return level, 2
        number = scene.number_of(token)
        if number is not None and before & {"the", "these", "those"}:
            return level, int(number.low)
    return None, 0
