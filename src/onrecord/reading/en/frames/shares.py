"""Parts that are told by where they were, and by no noun: `including nine in the city`."""

from spacy.tokens import Token

from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.place_words import place_words

_REACH = 40
"""How many words before a number `including` may stand, with other such parts between."""


def placed_part(scene: Scene, number: Token) -> Token | None:
    """Return the name of the place right after a bare number that opens a part, None without."""
    doc = number.doc
    if number.i + 2 >= len(doc) or not is_part(number):
        return None
    near = doc[number.i + 2 : number.i + 5]
    return next((one for one in near if scene.mention_at(one) is not None), None)


def is_part(number: Token) -> bool:
    """Say whether a word is a bare number after `including`, `among them` or a colon, then a place.

    `Killed 20, including nine in the city`: the nine were there, not the twenty.
    """
    doc = number.doc
    if number.pos_ != "NUM" or number.i + 1 >= len(doc) or number.nbor().pos_ != "ADP":
        return False
    for one in reversed(doc[max(0, number.i - _REACH) : number.i]):
        if one.lower_ in words("parts_listed") or one.text == ":":
            return True
        if one.pos_ in {"VERB", "AUX", "NOUN"} and one.lower_ not in place_words().kinds:
            return False
    return False
