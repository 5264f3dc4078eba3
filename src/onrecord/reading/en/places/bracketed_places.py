"""The place that a figure in brackets is of: "X (two dead) and Y (four dead)"."""

import re

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.scene import Scene
from onrecord.reading.mention import Mention

_BRACKET = re.compile(r"\s?\([^()]*\)")


def place_before_bracket(scene: Scene, draft: Draft) -> Mention | None:
    """Return the place that the brackets follow in which a claim is told, and no other place."""
    if "(" not in scene.sentence.lower:
        return None
    text, base, told = scene.sentence.segment.text, scene.sentence.segment.start, draft.trigger.idx
    for one in scene.mentions:
        bracket = _BRACKET.match(text, one.end - base)
        if bracket and bracket.start() < told < bracket.end():
            ends = range(base + bracket.start(), base + bracket.end())
            return None if any(other.start in ends for other in scene.mentions) else one
    return None
