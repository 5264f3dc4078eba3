"""What is taken for granted, whatever is said of it: "the raid did not deter them"."""

from onrecord.reading.en.modality.denying import is_involved
from onrecord.reading.en.modality.words import modality_words
from onrecord.reading.en.syntax.grammar import DEFINITE, negated
from onrecord.reading.en.syntax.tokens import Token

_AFTER = {"by", "after", "in", "on", "for", "about", "over", "despite", "during", "since", "with"}
"""What leads to an occurrence on which a verb says more: "was not deterred by the raid"."""


def is_granted(noun: Token) -> bool:
    """Say whether what a noun tells happened though the verb over it is denied or lies ahead.

    So it is in "the retreat does not mean defeat", "shelling has not stopped" and "they will
    answer the raid", not in "the raid did not take place".
    """
    if noun.pos_ not in {"NOUN", "PROPN"}:
        return False
    if noun.dep_ in {"nsubj", "nsubjpass"}:
        failed = noun.head.lemma_.lower() in modality_words("negating_verbs")
        return (failed or negated(noun.head)) and _is_said_more_of(noun)
    if noun.dep_ not in {"dobj", "pobj"}:
        return False
    over = noun.head if noun.dep_ == "dobj" else noun.head.head
    if over.lemma_.lower() in modality_words("granting"):
        return _is_definite(noun)
    after = noun.dep_ == "pobj" and noun.head.lower_ in _AFTER and negated(over)
    return after and not is_involved(noun.head) and _is_definite(noun)


def _is_said_more_of(noun: Token) -> bool:
    """Say whether a denied verb tells more of what happened, not that it did not."""
    verb = noun.head
    if verb.lemma_.lower() in modality_words("going_on"):
        return True
    if verb.lemma_ == "be":
        return verb.tag_ == "VBD" and _is_definite(noun)
    return verb.lemma_.lower() not in modality_words("happening") and _is_definite(noun)


def _is_definite(noun: Token) -> bool:
    """Say whether a noun is of one known: `the raid`, `Monday's raid`."""
    first = noun.left_edge
    return first.lower_ in DEFINITE or any(one.dep_ == "poss" for one in noun.lefts)
