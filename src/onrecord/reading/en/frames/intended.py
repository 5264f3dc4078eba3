"""What is only tried or meant, and so not told to have come about."""

from onrecord.reading.en.frames.words import words
from onrecord.reading.en.syntax.tokens import Token

_UNDER = {"xcomp", "advcl", "acl", "conj"}


def is_only_tried(verb: Token) -> bool:
    """Say whether some but tried to do it: `tried to flee`, `attempts to cut the road`.

    So it is of what they tried that for: `tried to cross the river to escape`.
    """
    at = verb
    while at.tag_ == "VB" and at.dep_ in _UNDER and at.head.i < at.i:
        at = at.head
        if at.lemma_.lower() in words("attempting"):
            return True
    return False


def is_only_asked(verb: Token) -> bool:
    """Say whether a verb only says what someone should do: "deliver arms!", "the way is to give".

    What someone promised or began to do is told.
    """
    if verb.tag_ != "VB" or any(child.dep_ == "aux" and child.tag_ == "MD" for child in verb.lefts):
        return False
    return verb.head.lemma_.lower() not in words("achieving") | words("promising")
