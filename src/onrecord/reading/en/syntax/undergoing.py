"""What a verb is done to: who is killed, what is shelled or taken."""

from collections.abc import Iterator, Sequence

from onrecord.reading.en.syntax.grammar import (
    PASSIVE,
    SUBJECTS,
    antecedent,
    children,
    is_passive,
    listed,
)
from onrecord.reading.en.syntax.tokens import Token

_OBJECTS = {"dobj", "dative", "oprd"}
_POINTING_ON = {"following", "these"}
"""What stands for the row after a colon: "the following were damaged: 12 houses, a school"."""
_LOOSE = {"appos", "npadvmod", "attr", "nsubj"}
"""How parses tie to a verb what they find no place for."""
_FIRST = 8
"""Within how many words after a colon the first thing of its row stands."""


def undergoers(verb: Token) -> list[Token]:
    """Return the heads of what a verb is done to: its object, or passive subject."""
    own = _inverted(verb) or [
        resolved
        for child in children(verb, PASSIVE | _OBJECTS)
        for resolved in antecedent(child, verb)
    ]
    if all(one.lower_ in _POINTING_ON for one in own) and (row := list(_after_colon(verb))):
        return row
    if own:
        return [*(one for head in own for one in listed(head)), *_slipped(verb, own)]
    if shared := _shared(verb):
        return undergoers(shared)
    if verb.dep_ == "acomp" and verb.tag_ == "VBN" and verb.head.lemma_ == "be":
        told = children(verb.head, SUBJECTS)  # "the town is completely blockaded"
        return [one for head in told for one in listed(head)]
    if is_passive(verb):
        if verb.dep_ in {"acl", "relcl", "amod"} and verb.head.pos_ in {
            "NOUN",
            "PROPN",
            "NUM",
            "PRON",
            "ADJ",
        }:
            return list(listed(verb.head))
        helpers = children(verb, {"auxpass"})
        direct = list(children(verb, SUBJECTS))
        direct = direct or [one for helper in helpers for one in children(helper, SUBJECTS)]
        if direct:
            return [one for head in direct for one in listed(head)]
        if verb.dep_ == "conj" and verb.head.pos_ in {"VERB", "AUX"} and is_passive(verb.head):
            return undergoers(verb.head)
        if verb.dep_ == "xcomp" and any(children(verb.head, PASSIVE)):
            return undergoers(verb.head)
    attributes = list(children(verb, {"attr", "npadvmod", "nummod"}))
    return [one for one in attributes if one.pos_ in {"NUM", "NOUN"}][:1]


def undergoers_of(phrase: Sequence[Token]) -> list[Token]:
    """Return what a verb with its particle is done to: the rebels of `held off the rebels`."""
    verb, last = phrase[0], phrase[-1]
    own = undergoers(verb)
    return own if own or last.i == verb.i else list(children(last, {"pobj"}))


def _after_colon(verb: Token) -> Iterator[Token]:
    """Return what a row tells after the verb: "shot down: 5 Kh-101", "Destroyed: 34 Shaheds"."""
    if verb.tag_ == "VBN" and any(one.text == ":" for one in verb.doc[verb.i : verb.head.i]):
        yield from _row(verb.head)
        return
    colon = next((one for one in verb.rights if one.text == ":"), None)
    for one in verb.doc[colon.i + 1 : colon.i + _FIRST] if colon is not None else ():
        if one.dep_ in _LOOSE and one.head.i < one.i:
            yield from _row(one)
            return


def _row(first: Token) -> Iterator[Token]:
    """Return the things of a row, which parses take for further names of each other."""
    yield first
    for one in children(first, {"appos", "conj"}):
        yield from _row(one)


def _slipped(verb: Token, objects: list[Token]) -> Iterator[Token]:
    """Return what parses join to a place that stands between: "11 drones over Kursk and 4 rockets".

    A number of things is not beside a place's name, nor beside a verb.
    """
    yield from (one for one in children(verb, {"conj"}) if _is_counted(one))
    for over in (verb, *objects):
        for place in (one for prep in children(over, {"prep"}) for one in children(prep, {"pobj"})):
            joined = (one for one in listed(place) if one.dep_ == "conj" and one.i > verb.i)
            if place.pos_ == "PROPN":
                yield from filter(_is_counted, joined)


def _is_counted(token: Token) -> bool:
    """Say whether a noun has a number of its own, or an article and a place: `a base at X`."""
    article = any(child.lower_ in {"a", "an"} for child in token.lefts)
    placed = any(child.lower_ != "of" for child in children(token, {"prep"}))
    return token.pos_ == "NOUN" and ((article and placed) or any(children(token, {"nummod"})))


def _shared(verb: Token) -> Token | None:
    """Return the verb whose object a verb shares: "ambushed and killed 140 fighters"."""
    if verb.tag_ != "VBD" or verb.i + 2 >= len(verb.doc) or verb.nbor().lower_ != "and":
        return None
    other = verb.nbor(2)
    return other if other.dep_ == "conj" and other.head == verb and other.tag_ == "VBD" else None


def _inverted(verb: Token) -> list[Token]:
    """Return who comes after: "killed in the attack were two teachers and a guard"."""
    if verb.tag_ != "VBN":
        return []
    be = verb.head if verb.dep_ in {"nsubj", "csubj", "advcl"} else None
    be = be or next((one for one in verb.rights if one.dep_ == "auxpass"), None)
    if be is None or be.lemma_ != "be" or be.i < verb.i or verb.i != verb.left_edge.i:
        return []
    return list(children(be, {"attr", "nsubj", "nsubjpass"}))
