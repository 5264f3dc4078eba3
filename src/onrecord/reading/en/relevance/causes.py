"""What a word's own grammar names as its cause, where that is no attack.

`Floods killed 15`, `died of cholera`, `killed in a car crash`, `12 died when a bus overturned`.
"""

from collections.abc import Iterator
from functools import cache

from onrecord.codebook import load
from onrecord.reading.en.syntax.grammar import DEFINITE, agents, children, listed, subjects
from onrecord.reading.en.syntax.tokens import Doc, Token

_NOUNS = {"NOUN", "PROPN"}
_NEAR = 6
"""How many words before its verb the vehicle stands that met with an accident."""
_LISTS = ("causes", "brought", "accidents", "befalling", "plunging")


@cache
def cause_words(name: str) -> frozenset[str]:
    """Return a list of the vocabulary of other matters by its name."""
    return frozenset(map(str, load("en/matters")[name]))


@cache
def all_causes() -> frozenset[str]:
    """Return the words of which a sentence has one that tells of such a cause."""
    found = frozenset(word for name in _LISTS for word in cause_words(name))
    return found | {f"{word}s" for word in found}


def cause_of(told: Token, known: bool) -> Token | None:
    """Return the noun for what something came of, no attack; None where the grammar names none.

    An attack can bring about a flood or a fire: `the flood` is a cause of its own only where it is
    `known` as one.
    """
    for one in (told, *told.ancestors):
        for noun in _causing(one):
            if _is_cause(noun, known):
                return noun
        if one.dep_ in {"ccomp", "parataxis"}:
            break
    return None


def accident_in(doc: Doc, known: bool) -> Token | None:
    """Return the verb of an accident: `a bus overturned`, `the lorry plunged into a ravine`.

    Parses of such sentences often go wrong, so the words before the verb tell whose it is.
    """
    for verb in doc:
        if _forms(verb).isdisjoint(cause_words("befalling") | cause_words("plunging")):
            continue
        before = doc[max(0, verb.i - _NEAR) : verb.i]
        riding = [one for one in before if _forms(one) & cause_words("riding")]
        told = bool(riding or _forms(verb) & cause_words("befalling"))
        if told and (known or not any(map(_is_definite, riding))):
            return verb
    return None


def is_calamity(noun: Token) -> bool:
    """Say whether a noun is of what strikes a country without weapons: a drought, a blackout."""
    return bool(_forms(noun) & cause_words("calamities")) or _is_cause(noun, known=True)


def _causing(word: Token) -> Iterator[Token]:
    """Return what may be the cause of a word: what does it, what it is `in` or `of`."""
    if word.pos_ in {"VERB", "AUX"}:
        for agent in agents(word):
            yield agent
            yield from _inside(agent)
        for clause in children(word, {"advcl"}):
            yield from subjects(clause)
    yield from _inside(word)


def _inside(word: Token) -> Iterator[Token]:
    """Return the nouns that prepositions tie to a word: also by two, as in `because of`."""
    for link in word.rights:
        if link.lower_ not in cause_words("due_to"):
            continue
        for noun in children(link, {"pobj", "pcomp"}):
            yield from listed(noun)
        for inner in children(link, {"prep", "pcomp"}):
            yield from children(inner, {"pobj"})


def _is_cause(noun: Token, known: bool) -> bool:
    """Say whether a noun is of a quake, a storm, an illness: `floods`, `Cyclone Idai`."""
    if noun.pos_ not in _NOUNS:
        return False
    called = _forms(noun).union(*map(_forms, children(noun, {"compound"})))
    if called & cause_words("causes"):
        return True
    of_roads = any(one.lower_ in cause_words("of_roads") for one in noun.lefts)
    if called & cause_words("brought") or (of_roads and called & cause_words("accidents")):
        return known or not _is_definite(noun)
    return False


def _forms(word: Token) -> set[str]:
    """Return the forms of a word: the lemmas of rare nouns and verbs are often wrong."""
    lower = word.lower_
    return {word.lemma_.lower(), lower.removesuffix("s"), lower.removesuffix("d"), lower[:-2]}


def _is_definite(noun: Token) -> bool:
    return any(one.lower_ in DEFINITE for one in noun.lefts)
