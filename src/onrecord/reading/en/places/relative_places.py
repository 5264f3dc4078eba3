"""Places that a relative clause tells of: "X, where nine died", "the X hospital, which was hit"."""

import re

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.mention import Mention
from onrecord.reading.place_words import place_words

_FOLLOWING = re.compile(r",?\s+(?:where|which)\b")
_LEADING = {"in", "at", "inside", "into", "to"}
_GOING = {*_LEADING, "for", "toward", "towards", None}
"""The same before `where`, which tells of where they went too: "reached X, where"."""
_HURT = {"killed", "injured"}
_FAILING = {"outage", "restoration", "damage"}
"""What befalls a site that is told of as `which`."""
_HELD = {"control", "capture"}
"""What parties do with a place of any level that is told of as `which`."""
_LANDS = {"region", "country"}
_NEAR = 6


def place_told_of(scene: Scene, draft: Draft) -> Mention | None:
    """Return the place right before the relative clause that tells a claim; None where none is.

    It may be one where the rest of the sentence only has its teller: "an official in X, where nine
    died, said". Another place within the clause is the claim's own.
    """
    text, base = scene.sentence.segment.text, scene.sentence.segment.start
    if " where " not in text and " which " not in text:
        return None
    for place in scene.mentions:
        found = _FOLLOWING.match(text, place.end - base)
        opening = scene.token_at(base + found.end() - 1) if found else None
        if opening is None or not _may_tell(opening, draft, place):
            continue
        clause = set(opening.head.subtree)
        later = (scene.token_at(one.start) for one in scene.mentions if one.start > place.end)
        if draft.trigger in clause and clause.isdisjoint(later):
            return place
    return None


def _may_tell(opening: Token, draft: Draft, place: Mention) -> bool:
    """Say whether a relative clause may tell where a claim was: not where its hurt are treated."""
    if draft.trigger.i < opening.i:
        return False
    if opening.lower_ == "which" and opening.nbor(-1).text == "," and draft.kind in _HELD:
        return True  # "launched from the town of X, which the rebels hold"
    leading = _GOING if opening.lower_ == "where" and place.place is not None else _LEADING
    if place.cue not in leading or place.level in _LANDS:
        return False
    before = opening.doc[max(0, opening.i - _NEAR) : opening.i]
    if draft.kind in _HURT and any(one.lemma_.lower() in place_words().wards for one in before):
        return False
    return opening.lower_ == "where" or (place.level == "site" and draft.kind in _FAILING)
