"""How the words between two names of places relate them: whether they are of one row."""

import re

from onrecord.reading.en.places.between import words_between
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.leads import is_held
from onrecord.reading.mention import Mention
from onrecord.reading.place_words import place_words

_FAR = 60
_LOCATING = {"in", "of", "near", "at", "on"}
_BRACKETS = re.compile(r"\s?\([^()]*\)")
"""A figure told of a place in a row: "X (two dead) and Y"."""
_ADDING = {"and", "addition", "plus"}


def linked(scene: Scene, first: Mention, second: Mention) -> bool:
    """Say whether only words of place stand between names: "in Homs, Hama and the town of X"."""
    between, known = words_between(scene, first, second), place_words()
    between = _BRACKETS.sub("", between) if "(" in between else between
    return len(between) <= _FAR and all(
        word in known.links
        or word in known.of_place
        or word in known.parts
        or word in known.parties
        or word in known.theatres
        or is_held(word)
        for word in re.findall(r"[\w-]+", between)
    )


def is_row(scene: Scene, first: Mention, second: Mention) -> bool:
    """Say whether names are only listed beside each other: "Homs, Hama and the Idlib region"."""
    words = set(re.findall(r"[\w-]+", words_between(scene, first, second)))
    return linked(scene, first, second) and not words & _LOCATING


def is_glued(scene: Scene, name: Token) -> bool:
    """Say whether a name only seems to modify the next, in a list that lost its commas."""
    after = scene.mention_at(name.head)
    here = scene.mention_at(name)
    return (
        after is not None
        and here is not None
        and after.start == here.end + 1
        and here.place is not None
        and after.place is not None
        and here.level == after.level
    )


def joined(scene: Scene, first: Mention, second: Mention) -> bool:
    """Say whether the words add one place to another: "Kyiv in addition to ..."."""
    words = set(re.findall(r"[\w-]+", words_between(scene, first, second)))
    return bool(_ADDING & words)
