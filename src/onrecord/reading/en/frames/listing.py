"""Things in a row, found along the words where the grammar may have lost the row."""

from collections.abc import Sequence

from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.speech.said import saying_verbs
from onrecord.reading.en.syntax.grammar import stands_apart
from onrecord.reading.en.syntax.items import HEAVY_ARMS, PEOPLE
from onrecord.reading.en.syntax.tokens import Token

_MANY = 2
"""How many sorts of arms in a row make it a side's losses."""
_REACH = 60
_NOMINAL = {"ADJ", "NOUN", "PROPN", "DET", "NUM", "CCONJ", "PUNCT", "ADV", "PART", "SYM", "X"}


def in_row(scene: Scene, given: Sequence[Token], start: int) -> list[Token]:
    """Return heads and the things beside them in the row from a token on, in order of the words.

    A noun that only describes one of the heads is none of its own: the tank of `a tank factory`.
    """
    known = {head.i for head in given}
    row = (one for one in listing(scene, start) if one.i not in known)
    return sorted([*given, *(one for one in row if not _inside(one, given))], key=lambda one: one.i)


def row_start(verb: Token, given: Sequence[Token]) -> int:
    """Return where the row begins of which a verb tells: at its first noun, or after the verb."""
    if not given or given[0].i > verb.i:
        return verb.i + 1
    if verb.dep_ != "acl" and (loose := _loose_before(verb, given[0])) is not None:
        return loose.left_edge.i
    return (_first_with(given[0]) if verb.dep_ == "acl" else given[0]).left_edge.i


def _loose_before(verb: Token, first: Token) -> Token | None:
    """Return what a parse ties elsewhere of a row: `A school, two shops and a mosque were hit`.

    It takes it for a time, or for what a place before it is: `In X, a school, two shops`.
    """
    at = first.left_edge.i - 2
    noun = first.doc[at] if at >= 0 and first.doc[at + 1].text == "," else None
    if noun is None or noun.pos_ != "NOUN":
        return None
    apart = noun.dep_ == "appos" and noun.head.pos_ == "PROPN"
    return noun if apart or (noun.dep_ == "npadvmod" and noun.head == verb) else None


def _first_with(last: Token) -> Token:
    """Return the first noun of a row after `with` that ends in one: `with two tanks and a gun`.

    Or of a row with no verb above it: `a car and a garage caught fire`, as parses have it.
    """
    first = last
    while first.dep_ == "conj" and first.head.pos_ == "NOUN" and first.head.i < first.i:
        first = first.head
    armed = first.dep_ == "pobj" and first.head.lower_ == "with"
    return first if armed or first.dep_ == "ROOT" else last


def fits_row(token: Token) -> bool:
    """Say whether a word may stand between the things of a row."""
    fits = token.pos_ in _NOMINAL or token.lower_ in words("row")
    return fits and token.text not in ";:()"


def is_of_losses(scene: Scene, row: Sequence[Token]) -> bool:
    """Say whether things are the arms a side lost, drones among them: `3 tanks, 2 guns, 9 UAVs`."""
    roots = {item.root for head in row if (item := scene.item_of(head)) is not None}
    return len(roots & HEAVY_ARMS) >= _MANY


def is_share_of(token: Token, heads: Sequence[Token]) -> bool:
    """Say whether a noun is the whole of which another is a share: `40% of the houses`."""
    over = token.head.head
    return token.head.lower_ == "of" and any(over.i == head.i for head in heads)


def _inside(token: Token, heads: Sequence[Token]) -> bool:
    compound = token.dep_ in {"compound", "nmod"} and not stands_apart(token)
    return is_share_of(token, heads) or (compound and any(token.head.i == one.i for one in heads))


def _speaks(noun: Token) -> bool:
    """Say whether a noun is who tells of what is listed before it."""
    tells = noun.head.i > noun.i and noun.head.lemma_.lower() in saying_verbs()
    return noun.dep_ == "nsubj" and tells


def _past_number(scene: Scene, start: int) -> int:
    """Return the last word of a number that opens a row: the 30 of `between 20 and 30 houses`."""
    doc = scene.sentence.doc
    if start >= len(doc) or doc[start].pos_ not in {"ADP", "SCONJ"}:
        return start
    at = scene.offset(doc[start])
    last = next((scene.token_at(one.end - 1) for one in scene.quantities if one.start == at), None)
    return last.i if last is not None else start


def listing(scene: Scene, start: int) -> list[Token]:
    """Return the things listed from a token on: `7 cars, a number of houses and shops`.

    The row ends at the first word that fits no list. `Properties` beside houses adds nothing.
    """
    doc = scene.sentence.doc
    heads: list[Token] = []
    start = _past_number(scene, start)
    for token in doc[start : start + _REACH]:
        if heads and _speaks(token):
            break  # "destroyed nine tanks, the ministry said"
        item = scene.items.get(token.i)
        if item is not None and (token.pos_ in {"NOUN", "PROPN"} or token.tag_ == "VBZ"):
            following = doc[token.i + 1] if token.i + 1 < len(doc) else None
            describes = following is not None and (
                following.text == "-" or (following.pos_ == "NOUN" and token.tag_ == "NN")
            )  # "machinegun-equipped vehicles"
            if item.root not in PEOPLE and not describes:
                heads.append(token)
        elif not fits_row(token):
            break
    if len(heads) > 1:
        return [one for one in heads if one.lemma_.lower() != "property"]
    return heads
