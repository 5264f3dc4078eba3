"""The words of a sentence that tell of an occurrence."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from onrecord.codebook import load
from onrecord.reading.en.syntax.analysis import Sentence
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.phrases import any_beginning, parted

_OF_NOUNS = {"nsubj", "nsubjpass", "pobj", "dobj"}
_VERBAL = ("undergoer", "subject", "reflexive")
_FIXED = {"state", "toll", "toll_put"}
_NEVER_NOUNS = {"retook", "overran", "withdrew", "shook"}
"""Verbs whose past is tagged as a noun's before a strange name: "the army retook Katale"."""
_NEVER_VERBS = {"airstrike", "airstrikes"}
"""Nouns that taggers take for verbs."""
_REACH = 9
"""How many tokens after a verb its particle is looked for."""
_SHORT = 4
"""Words up to that many letters are looked for in their forms, longer ones as beginnings."""
_PAIR = 2
_BESIDE = 3
"""How many where something else than its object may not stand between: `fired directly at`."""


@dataclass(frozen=True)
class Trigger:
    """A word found: its head token, the kind and mode it tells of, and how it counts."""

    token: Token
    kind: str
    mode: str | None
    construction: str
    words: tuple[int, ...]
    """The numbers of all tokens of the phrase."""

    @property
    def phrase(self) -> list[Token]:
        """The words of the phrase."""
        return [self.token.doc[at] for at in self.words]


@dataclass(frozen=True)
class _Entry:
    words: tuple[str, ...]
    kind: str
    mode: str | None
    construction: str
    others: frozenset[str]
    """The words of the phrase but the one that heads it."""


@cache
def _entries() -> dict[str, tuple[_Entry, ...]]:
    """Return the vocabulary by the word that heads each phrase: a verb's first, a noun's last."""
    by_head: dict[str, list[_Entry]] = {}
    for name, constructions in load("en/triggers").items():
        kind, _, mode = name.partition(".")
        for construction, phrases in constructions.items():
            for phrase in phrases:
                words = tuple(parted(str(phrase)).split())
                verbal = construction.startswith(_VERBAL)
                first = verbal or construction in _FIXED
                head, others = (words[0], words[1:]) if first else (words[-1], words[:-1])
                by_head.setdefault(head, []).append(
                    _Entry(words, kind, mode or None, construction, frozenset(others))
                )
    return {
        head: tuple(sorted(entries, key=lambda entry: -len(entry.words)))
        for head, entries in by_head.items()
    }


@cache
def trigger_words() -> re.Pattern[str]:
    """Return a pattern of lower case; a sentence without a match holds no claim: no parse."""
    found = {
        _told_by(head, entry) for head, entries in _entries().items() for entry in entries
    } | set(load("en/frames")["irregular"])
    return re.compile(rf"\b(?:{any_beginning(found)})")


def _told_by(head: str, entry: _Entry) -> str:
    """Return what any form of a phrase begins with: fixed phrases whole, words but their ending."""
    if len(entry.words) > 1 and entry.construction in _FIXED:
        return r"\s*".join(map(re.escape, entry.words))
    word = re.split(r"[\s-]", head)[0]
    if head == "be":
        word = entry.words[1]
    elif entry.construction == "noun":
        word = max(entry.words, key=len)
    if len(word) <= _SHORT:
        return _forms(word)
    return re.escape(word[:-1] if word.endswith(("e", "y")) else word)


def _forms(word: str) -> str:
    """Match the forms of a short word whole: too many others begin like `die` or `go`."""
    endings = "s|es|d|ed|n|en|ne|er|ers|ing|eing|ings"
    if word.endswith(("e", "y")):
        return rf"{word[:-1]}(?:e|y|ie|ied|ies|ying|own|{endings})\b"
    return rf"{word}{word[-1]}?(?:{endings})?\b"


@lru_cache(maxsize=1)  # the frames of one sentence ask for its triggers again and again
def triggers(sentence: Sentence) -> tuple[Trigger, ...]:
    """Return all triggers of a sentence; one token may tell of several kinds."""
    return tuple(_triggers(sentence))


def _triggers(sentence: Sentence) -> Iterator[Trigger]:
    entries = _entries()
    told = {form for row in sentence.rows for form in row}
    for at, (lower, lemma) in enumerate(sentence.rows):
        if not (lemma in entries or lower in entries or lower.endswith("ed")):
            continue  # as with most words
        for head in _held_by(lower, lemma):
            for entry in entries.get(head, ()):
                words = _matched(sentence, at, entry) if entry.others <= told else None
                if words is not None:
                    token = sentence.doc[at]
                    yield Trigger(token, entry.kind, entry.mode, entry.construction, words)


def _held_by(lower: str, lemma: str) -> Iterable[str]:
    """Return what the vocabulary may hold a word by: also what a participle is made from.

    Lemmas of participles read as adjectives, and of rare verbs, are often wrong.
    """
    if not lower.endswith("ed"):
        return (lemma, lower) if lemma != lower else (lemma,)
    doubled = lower[-4:-3] == lower[-3:-2]  # "gutted"
    return dict.fromkeys((lemma, lower, lower[:-1], lower[:-2], lower[:-3] if doubled else lower))


def _matched(sentence: Sentence, at: int, entry: _Entry) -> tuple[int, ...] | None:
    token = sentence.doc[at]
    if entry.construction.startswith(_VERBAL):
        verbal = token.pos_ in {"VERB", "AUX"} or token.tag_ in {"VBN", "VBG", "VBD"}
        verbal = verbal or token.lower_ in _NEVER_NOUNS
        if not (verbal or (token.tag_ in {"JJ", "NN"} and token.lower_.endswith("ed"))):
            return None
        near = entry.construction == "subject_fire" and len(entry.words) == _PAIR
        reach = _BESIDE if near else _REACH
        return _verb_phrase(sentence, at, entry.words, reach)
    start = at
    if entry.construction.startswith(("noun", "none")):
        noun = token.pos_ in {"NOUN", "PROPN"} or token.lower_ in _NEVER_VERBS
        noun = noun or _passes_for_verb(token)
        if not noun or token.dep_ == "compound":
            return None
        start = at - len(entry.words) + 1
    end = start + len(entry.words)
    return tuple(range(start, end)) if _stand(sentence, start, entry.words) else None


def _passes_for_verb(token: Token) -> bool:
    """Say whether a noun is tagged as a verb: `fighting raged`, `said US strikes on X killed 4`."""
    if token.tag_ == "VBG":
        following = token.nbor() if token.i + 1 < len(token.doc) else token
        of = following.lower_ in {"of", "by"}
        opening = token.dep_ == "csubj" and following.pos_ == "ADP"  # "Shelling in X left one dead"
        return of or opening or token.dep_ in _OF_NOUNS or token.dep_ == "aux"  # "Shelling hit X"
    return token.tag_ == "VBZ" and token.dep_ in _OF_NOUNS


def _stand(sentence: Sentence, start: int, words: tuple[str, ...]) -> bool:
    """Say whether words stand in a sentence from a token on, as written or by their lemmas."""
    rows = sentence.rows
    if not 0 <= start <= len(rows) - len(words) or words[0] not in rows[start]:
        return False
    return all(word in rows[start + n] for n, word in enumerate(words))


def _verb_phrase(
    sentence: Sentence, verb: int, words: tuple[str, ...], reach: int
) -> tuple[int, ...] | None:
    """Match a verb with its particle or fixed words, which may stand after the object."""
    rest = words[1:]
    if not rest:
        return (verb,)
    for at in range(verb + 1, verb + reach - len(rest) + 1):
        if not _stand(sentence, at, rest) or _is_other_form(sentence.doc[at], rest[0]):
            continue
        first = sentence.doc[at]
        of_other = (
            first.tag_ == "RP" and first.head.i != verb and first.head.pos_ == "VERB"
        )  # "were shot and ten carried off", "left five dead and damaged six houses"
        of_other |= first.pos_ == "VERB" and any(one.dep_ == "dobj" for one in first.rights)
        of_other |= (
            rest == ("in",) and sentence.rows[verb + 1][0] == "into"
        )  # "burst into ... in X"
        near = at == verb + 1
        if near or (not of_other and sentence.doc[verb] in first.ancestors):
            return (verb, *range(at, at + len(rest)))
    return None


def _is_other_form(token: Token, word: str) -> bool:
    """Say whether a verb's form only shares its lemma with a noun: "received 158 wounded".

    So does "made attempts to advance" with "made advances".
    """
    infinitive = token.tag_ == "VB" and token.i > 0 and token.nbor(-1).lower_ == "to"
    return infinitive or (token.tag_ in {"VBN", "VBD"} and token.lower_ != word)
