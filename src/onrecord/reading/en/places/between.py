"""The words that stand between two names of places."""

import re

from onrecord.reading.en.scene import Scene
from onrecord.reading.mention import Mention

OWNING = {"'s", "’s"}
_ADDED = re.compile(
    r",?\s(?:and,?\s)?(?:(?:al(?:ong|so)|together)\swith|followed\sby|then(?:\son)?"
    r"|(?:(?:\w+\s)?(?:minutes|hours|days)\s)?later(?:\son)?|further\s\w*(?:north|south|east|west)\w*)"
    r",?\s(?:and\s)?"
)
"""What adds a place to the one before as `and` does: "X along with Y", "X and, hours later, Y"."""
_FAR = 60
"""Letters between two places of a row, at most."""
_BY_THE_WAY = re.compile(r"\sfrom\sthe\s\w*(?:north|south|east|west)\w*(?=\sand\s)")
"""What may stand after a place of a row: "X from the north and Y from the east"."""


def words_between(scene: Scene, first: Mention, second: Mention) -> str:
    """Return what stands between two places of a sentence, in lower case.

    The owner of the second is no word between them: "X, in Mali's Kayes region", "Herat's Y".
    """
    text, base = scene.sentence.segment.text, scene.sentence.segment.start
    end = second.start
    for one in scene.mentions:
        owner = first.end <= one.start and one.end <= second.start
        if owner and text[one.end - base : second.start - base].strip() in OWNING:
            end = one.start
    between = text[max(0, first.end - base) : max(0, end - base)].lower()
    if len(", and ") < len(between) < _FAR:
        between = _ADDED.sub(" and ", _BY_THE_WAY.sub("", between))
    if not between.isspace():
        return between
    name = first.place.name if first.place is not None else first.text
    owner = first.text.endswith("s") and not name.endswith("s")
    return "'s" if owner else ","  # of a text that lost its marks: "Sumys X district", "X Y"
