"""Things in a row, found along the words where the grammar may have lost the row."""

from spacy.tokens import Token

from onrecord.reading.en.frames.words import words
from onrecord.reading.en.items import PEOPLE
from onrecord.reading.en.scene import Scene

_REACH = 60
_NOMINAL = {"ADJ", "NOUN", "PROPN", "DET", "NUM", "CCONJ", "PUNCT", "ADV", "PART", "SYM", "X"}


def listing(scene: Scene, start: int) -> list[Token]:
    """Return the things listed from a token on: `7 cars, a number of houses and shops`.

    The row ends at the first word that fits no list. `Properties` beside houses adds nothing.
    """
    doc = scene.sentence.doc
    heads: list[Token] = []
    for token in doc[start : start + _REACH]:
        item = scene.items.get(token.i)
        if item is not None and (token.pos_ in {"NOUN", "PROPN"} or token.tag_ == "VBZ"):
            following = doc[token.i + 1] if token.i + 1 < len(doc) else None
            describes = following is not None and following.pos_ == "NOUN" and token.tag_ == "NN"
            if item.root not in PEOPLE and not describes:
                heads.append(token)
        elif not (token.pos_ in _NOMINAL or token.lower_ in words("row")) or token.text in ";:()":
            break
    if len(heads) > 1:
        return [one for one in heads if one.lemma_.lower() != "property"]
    return heads
