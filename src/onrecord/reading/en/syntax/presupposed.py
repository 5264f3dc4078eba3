"""What is so although the verb over it is negated: "did not comment on the shelling"."""

from itertools import takewhile

from onrecord.reading.en.syntax.denying import modality_words
from onrecord.reading.en.syntax.tokens import Token

_DEFINITE = {"the", "this", "that", "these", "those"}
_NAMES = {"NOUN", "PROPN"}


def is_presupposed(trigger: Token, verb: Token) -> bool:
    """Say whether a noun tells what is so, whatever is denied of it by a verb above it.

    It does what the verb says ("the raid did not cause casualties") or is one that is known of
    and only touched upon ("was not hurt in the attack").
    """
    if trigger.pos_ not in _NAMES or verb.i == trigger.i:
        return False
    path = [trigger, *takewhile(lambda one: one.i != verb.i, trigger.ancestors)]
    if trigger.dep_ == "nsubj" and trigger.head == verb:
        return verb.lemma_.lower() not in modality_words("coming_about")
    return _is_known(trigger) and any(one.dep_ == "prep" for one in path[1:])


def _is_known(noun: Token) -> bool:
    """Say whether a noun stands for one that was told of: "the attack", "their attack"."""
    return any(child.lower_ in _DEFINITE or child.dep_ == "poss" for child in noun.lefts)
