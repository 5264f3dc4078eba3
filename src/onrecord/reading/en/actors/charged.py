"""Who is said to be behind an act: blamed for it, accused of it, responsible for it."""

from functools import cache

from onrecord.codebook import load
from onrecord.reading.en.modality.denying import turns_round
from onrecord.reading.en.syntax.grammar import children, is_passive, negated, subjects
from onrecord.reading.en.syntax.tokens import Token

_OF = {"for", "of", "with"}
_DOUBTING = {"whether", "if"}


def charged(act: Token) -> list[Token]:
    """Return whom others name as behind an act: "the UN blamed the army for the raid"."""
    under = act.head
    if act.dep_ != "pobj" or under.lower_ not in {"behind", *_OF}:
        return []
    over = under.head
    if over.dep_ in {"dobj", "nsubjpass"} and over.head.lemma_.lower() in _charging():
        over = over.head  # "accused rebels of an attack"
    if negated(over) or any(turns_round(one) for one in over.ancestors):
        return []
    if over.lemma_ == "be" and under.lower_ == "behind":
        return [] if _is_doubted(over) else subjects(over)
    if over.lemma_ == "responsible":
        return _responsible(over)
    if over.lemma_.lower() not in _charging():
        return []
    if over.dep_ == "acl":
        return [over.head]
    return list(children(over, {"nsubjpass" if is_passive(over) else "dobj"}))


def _responsible(adjective: Token) -> list[Token]:
    """Return who is responsible, or held so by others."""
    over = adjective.head
    if adjective.dep_ == "amod":
        return [over]
    if over.lemma_ == "be":
        return [] if negated(over) or _is_doubted(over) else subjects(over)
    return list(children(adjective, {"nsubj"})) or list(children(over, {"dobj", "nsubjpass"}))


def _is_doubted(verb: Token) -> bool:
    return any(one.lower_ in _DOUBTING for one in children(verb, {"mark"}))


@cache
def _charging() -> frozenset[str]:
    """Return the verbs by which others charge a party with an act."""
    return frozenset(load("parties")["charging"])
