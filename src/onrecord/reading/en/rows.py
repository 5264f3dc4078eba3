"""How the words between two names of places relate them: one row, or one place in another."""

import re

from onrecord.reading.en.scene import Scene
from onrecord.reading.mentions import Mention
from onrecord.reading.place_words import place_words

_FAR = 60
_LINKS = frozenset(
    [
        "and",
        "of",
        "in",
        "the",
        "a",
        "an",
        "at",
        "near",
        "on",
        "well",
        "as",
        "both",
        "to",
        "s",
        "also",
    ]
)


def linked(scene: Scene, first: Mention, second: Mention) -> bool:
    """Say whether only words of place stand between names: "in Homs, Hama and the town of X"."""
    between = _between(scene, first, second)
    return len(between) <= _FAR and all(
        word in _LINKS or word in place_words().of_place for word in re.findall(r"[\w-]+", between)
    )


def nested(scene: Scene, inner: Mention, outer: Mention) -> bool:
    """Say whether the words put one place in another: "X in the eastern countryside of Y"."""
    if outer.start < inner.end:
        return False
    words = re.findall(r"[\w-]+|,", _between(scene, inner, outer))
    return (
        bool({"of", "in"} & set(words))
        and not {"and", ","} & set(words)
        and inner.level != "country"
    )


def _between(scene: Scene, first: Mention, second: Mention) -> str:
    base = scene.sentence.segment.start
    return scene.sentence.segment.text[
        max(0, first.end - base) : max(0, second.start - base)
    ].lower()
