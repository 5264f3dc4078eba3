"""Places told as examples of many: "in 34 settlements of X, among them Y and Z"."""

import re

from onrecord.reading.en.places.place_roles import words_before
from onrecord.reading.en.scene import Scene
from onrecord.reading.mention import Mention

_AMONG = re.compile(
    r"\b(?:towns|villages|cities|settlements|communities|localities|hamlets|districts|areas|places)\b"
    r".*\b(?:including|among (?:them|others)|such as|notably)(?: in)?(?: the \w+ of)? "
    r"(?:[A-Z][\w'’-]*,? (?:and )?)*$"
)
_HOLDING = {"region", "district"}


def of_all(scene: Scene, places: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Return the land whose towns some places were examples of, which a report goes on about.

    What the next sentence tells of befell all of them: "two people were killed". The places
    themselves where they are no examples, or no land is told of.
    """
    first = min(places, key=lambda one: one.start)
    lands = [one for one in scene.mentions if one.level in _HOLDING and one not in places]
    if not lands or not _AMONG.search(words_before(scene, first)):
        return places
    return (lands[0],) if lands[0].country == first.country else places
