"""Places that each number of a sentence is told of: `two and five died in X and Y respectively`."""

from itertools import pairwise

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.scene import Scene
from onrecord.reading.mention import Mention

_JOINS = {",", "and"}


def respective(scene: Scene, draft: Draft) -> Mention | None:
    """Return the place at a number's turn where a sentence has one row of places, as many."""
    if "respectively" not in scene.sentence.lower or draft.counted not in scene.quantities:
        return None
    places, numbers = scene.mentions, scene.quantities
    in_row = all(_are_joined(scene, *pair) for pair in pairwise(places))
    if len(places) != len(numbers) or not in_row:
        return None
    return places[numbers.index(draft.counted)]


def _are_joined(scene: Scene, one: Mention, other: Mention) -> bool:
    """Say whether only a comma or `and` stands between two places."""
    last, first = scene.token_at(one.end - 1), scene.token_at(other.start)
    if last is None or first is None:
        return False
    return all(word.lower_ in _JOINS for word in first.doc[last.i + 1 : first.i])
