"""Attacks that are but pointed at as told before, and those that are told of anew."""

from onrecord.reading.en.frames.responsibility import claiming
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.syntax.grammar import agents, children, is_passive, listed
from onrecord.reading.en.syntax.tokens import Token

_AIMED = {"on", "against", "in", "at", "near", "into", "targeting", "next", "outside", "inside"}
"""What leads to whom or what was attacked."""
_DONE = {"by", "of", "from"}
"""What leads to whose deed it was, or to either."""


def refers_back(noun: Token) -> bool:
    """Say whether a noun only points at what was told: `the blast`, `the alleged attack`.

    `These kinds of attacks` are none in particular; one that somebody claims is told anew.
    """
    if noun.dep_ == "pobj" and noun.head.head.lemma_.lower() in words("kinds"):
        return True
    if claiming(noun) is not None:
        return False
    between = noun.doc[noun.left_edge.i + 1 : noun.i]
    if noun.left_edge.i == noun.i or noun.left_edge.lower_ not in words("pointing"):
        return False
    if any(one.lower_ not in words("pointing_on") for one in between):
        return False
    after = noun.nbor().lower_ if noun.i + 1 < len(noun.doc) else ""
    blamed = after == "on" and noun.head.lemma_.lower() == "blame"
    told = any(one.lemma_.lower() in words("reaching") for one in children(noun, {"relcl"}))
    armed = after == "with" and any(one.lemma_.lower() in words("sent") for one in noun.subtree)
    bare = after not in _AIMED | _DONE or blamed or _is_on_known(noun)
    return bare and not (told or armed or _is_news(noun) or _is_made(noun))


def _is_on_known(noun: Token) -> bool:
    """Say whether what was attacked was told of before as well: `the attack on the minibus`."""
    over = (one for one in children(noun, {"prep"}) if one.lower_ in _AIMED)
    aimed = [one for each in over for one in children(each, {"pobj"})]
    known = all(one.left_edge.lower_ in words("pointing") for one in aimed)
    return bool(aimed) and known and not any(one.pos_ == "PROPN" for one in noun.subtree)


def _is_made(noun: Token) -> bool:
    """Say whether words after an attack tell who made it: `the ambush laid by gunmen on Monday`."""
    made = (one for one in children(noun, {"acl"}) if one.lemma_.lower() in words("conducting"))
    return any(bool(agents(one)) for one in made)


def _is_news(noun: Token) -> bool:
    """Say whether a clause tells of an attack itself: `the strikes hit`, `the blast occurred`."""
    if noun.dep_ not in {"nsubj", "nsubjpass"}:
        return False
    if is_passive(noun.head) and noun.head.lemma_.lower() in words("conducting"):
        return bool(agents(noun.head))  # "the attack was carried out by two jets"
    verbs = listed(noun.head)
    verb = next((one for one in verbs if one.lemma_.lower() in words("occurring")), None)
    if verb is None:
        return False
    if any(one.lower_ == "where" for one in verb.lefts):
        return False
    return verb.lemma_ != "take" or any(one.lower_ == "place" for one in verb.rights)
