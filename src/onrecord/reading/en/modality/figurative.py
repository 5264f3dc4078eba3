"""What is fought with words, votes and money, or but rehearsed: nothing was attacked.

`Attacked the proposal`, `a barrage of criticism`, `went on strike`, `simulated an assault`.
"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from onrecord.reading.en.modality.words import modality_words
from onrecord.reading.en.syntax.grammar import agents, children, listed
from onrecord.reading.en.syntax.tokens import Token

_FOUGHT = frozenset({"strike", "assault", "clash", "capture", "withdrawal", "repulse"})
_AIMING = {"on", "against", "of", "over", "for", "with", "from"}
_OBJECTS = {"dobj", "nsubjpass"}


def is_figurative(trigger: Token, kind: str) -> bool:
    """Say whether a word tells of no attack: it is aimed at no thing, of work, or rehearsed."""
    if kind not in _FOUGHT:
        return False
    before = {one.lower_ for one in trigger.lefts}
    if trigger.pos_ == "NOUN" and before & modality_words("of_words"):
        return True
    return (
        any(one.lemma_.lower() in modality_words("abstract") for one in _aimed(trigger))
        or (trigger.lemma_ == "strike" and _is_of_work(trigger))
        or _is_rehearsed(trigger)
    )


def _aimed(trigger: Token) -> Iterator[Token]:
    """Return what an attack or a fight is aimed at, or over."""
    for noun in children(trigger, _OBJECTS):
        yield from listed(noun)
    yield from _led(trigger, _AIMING)


def _led(word: Token, links: AbstractSet[str]) -> Iterator[Token]:
    """Return the nouns that some prepositions tie to a word."""
    for link in word.rights:
        if link.dep_ == "prep" and link.lower_ in links:
            for noun in children(link, {"pobj"}):
                yield from listed(noun)


def _is_of_work(strike: Token) -> bool:
    """Say whether people stop working: `went on strike`, `nurses began a strike over pay`."""
    over = strike.head
    if over.lower_ == "on" and not any(children(strike, {"det", "amod", "compound"})):
        return True
    begun = strike.dep_ == "dobj"
    those = (
        *(agents(over) if begun else ()),
        *children(strike, {"poss", "compound"}),
        *_led(strike, {"by"}),
    )
    if any(one.lemma_.lower() in modality_words("workers") for one in those):
        return True
    about = _led(over, {"over"}) if begun else ()
    return any(one.lemma_.lower() in modality_words("abstract") for one in about)


def _is_rehearsed(trigger: Token) -> bool:
    """Say whether it was but tried out: `simulated strikes`, `stormed a mock village`."""
    over = trigger.head
    if trigger.dep_ in {"dobj", "xcomp", "pobj", "conj"}:
        over = over.head if over.pos_ == "ADP" else over
        if over.lemma_.lower() in modality_words("rehearsing") and over.i < trigger.i:
            return True
    if trigger.dep_ == "relcl" and over.head.lemma_.lower() in modality_words("rehearsing"):
        return True
    things = (trigger, *children(trigger, _OBJECTS))
    words = (child.lower_ for thing in things for child in thing.lefts)
    return any(word in modality_words("pretended") for word in words)
