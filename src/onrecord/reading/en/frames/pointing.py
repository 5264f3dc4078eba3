"""Attacks that are but pointed at as told before, and those that are told of anew."""

from spacy.tokens import Token

from onrecord.reading.en.frames.responsibility import claiming
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.grammar import agents, children, is_passive, listed


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
    more = {"on", "against", "in", "at", "near", "by", "into", "of", "targeting", "from"}
    more |= {"next", "outside", "inside"}
    after = noun.nbor().lower_ if noun.i + 1 < len(noun.doc) else ""
    blamed = after == "on" and noun.head.lemma_.lower() == "blame"
    told = any(one.lemma_.lower() in words("reaching") for one in children(noun, {"relcl"}))
    armed = after == "with" and any(one.lemma_.lower() in words("sent") for one in noun.subtree)
    return (after not in more or blamed) and not (told or armed or _is_news(noun))


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
