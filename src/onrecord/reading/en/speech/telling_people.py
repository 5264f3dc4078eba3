"""People of a claim's words who are but those that tell it: "two died, three residents said"."""

from onrecord.reading.en.draft import BEFALLEN, Draft, Implied
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.speech.attribution import Attribution
from onrecord.reading.en.syntax.quantities import Counted

_OF_WHAT_IS_TOLD = BEFALLEN | {"damage"}
"""Kinds of claims about people or things, among whom those who tell are none."""


def is_teller(scene: Scene, draft: Draft) -> bool:
    """Say whether what a claim is about only tells: "killed nine, an official, X, said".

    So it is in "according to three residents, two died"; not in "killed a guard, X said".
    """
    head = draft.head
    if draft.whole is not None or head is None or head in (draft.trigger, *draft.trigger.ancestors):
        return False
    if draft.kind not in _OF_WHAT_IS_TOLD:
        return False
    at, base = scene.offset(head), scene.sentence.segment.start
    speaker = next((one for one in scene.attributions if one.names(at)), None)
    if not isinstance(draft.counted, Implied):
        return speaker is not None and _counts(scene, draft.counted, speaker)
    comma = at + len(head.text) - base
    beside = scene.sentence.segment.text[comma : comma + 2] == ", " and draft.kind in BEFALLEN
    beside = beside and head.left_edge.i > 0 and head.left_edge.nbor(-1).text == ","
    return speaker is not None or (
        beside and any(one.names(base + comma + 2) for one in scene.attributions)
    )


def _counts(scene: Scene, counted: Counted | None, speaker: Attribution) -> bool:
    """Say whether a number tells how many speak: "three residents", not "killing three guards"."""
    if counted is None or speaker.start is None or counted.start > speaker.start:
        return False
    number = scene.token_at(counted.start)
    return number is not None and (number.i == 0 or number.nbor(-1).pos_ not in {"VERB", "AUX"})
