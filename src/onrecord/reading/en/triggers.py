"""The words of a sentence that tell of an occurrence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from spacy.tokens import Token

from onrecord.codebook import load
from onrecord.reading.en.analysis import Sentence
from onrecord.reading.phrases import parted

_IRREGULAR = [
    "struck",
    "fell",
    "shot",
    "held",
    "took",
    "fought",
    "fled",
    "lost",
    "burnt",
    "burned",
    "blew",
    "went",
    "withdrew",
    "dead",
    "fired",
    "hit",
    "left",
    "trapped",
    "died",
    "dying",
    "brought",
    "downed",
    "sold",
    "sent",
    "set",
    "overran",
    "drove",
    "strewn",
    "dark",
    "flew",
    "beat",
]


@dataclass(frozen=True)
class Trigger:
    """A word found: its head token, the kind and mode it tells of, and how it counts."""

    token: Token
    kind: str
    mode: str | None
    construction: str
    words: tuple[int, ...]
    """The numbers of all tokens of the phrase."""


@dataclass(frozen=True)
class _Entry:
    words: tuple[str, ...]
    kind: str
    mode: str | None
    construction: str


@cache
def _entries() -> dict[str, tuple[_Entry, ...]]:
    """The vocabulary by the word that heads each phrase: a verb's first, a noun's last."""
    by_head: dict[str, list[_Entry]] = {}
    for name, constructions in load("en/triggers").items():
        kind, _, mode = name.partition(".")
        for construction, phrases in constructions.items():
            for phrase in phrases:
                words = tuple(parted(str(phrase)).split())
                verbal = construction.startswith(("undergoer", "subject", "reflexive"))
                head = words[0] if verbal or construction in {"state", "toll"} else words[-1]
                by_head.setdefault(head, []).append(_Entry(words, kind, mode or None, construction))
    return {
        head: tuple(sorted(entries, key=lambda entry: -len(entry.words)))
        for head, entries in by_head.items()
    }


@cache
def trigger_words() -> re.Pattern[str]:
    """A pattern without a match for which a sentence holds no claim and needs no parse."""
    stems = {re.split(r"[\s-]", head)[0].rstrip("ey") or head for head in _entries()} | set(
        _IRREGULAR
    )
    return re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, stems)))})", re.IGNORECASE)


def triggers(sentence: Sentence) -> Iterator[Trigger]:
    """Return all triggers of a sentence; one token may tell of several kinds."""
    for token in sentence.doc:
        lemma = token.lemma_.lower()
        for head in dict.fromkeys((lemma, token.lower_)):
            for entry in _entries().get(head, ()):
                words = _matched(token, entry)
                if words is not None:
                    yield Trigger(token, entry.kind, entry.mode, entry.construction, words)


def _matched(token: Token, entry: _Entry) -> tuple[int, ...] | None:
    verbal = token.pos_ in {"VERB", "AUX"} or token.tag_ in {"VBN", "VBG", "VBD"}
    if entry.construction.startswith(("undergoer", "subject", "reflexive")):
        if not (verbal or (token.tag_ in {"JJ", "NN"} and token.lower_.endswith("ed"))):
            return None
        return _verb_phrase(token, entry.words)
    if entry.construction in {"noun", "none"}:
        if token.pos_ not in {"NOUN", "PROPN"} or token.dep_ == "compound":
            return None
        start = token.i - len(entry.words) + 1
        if start < 0:
            return None
        row = token.doc[start : token.i + 1]
        if all(
            word in (one.lower_, one.lemma_.lower())
            for word, one in zip(entry.words, row, strict=True)
        ):
            return tuple(range(start, token.i + 1))
        return None
    row = token.doc[token.i : token.i + len(entry.words)]
    if len(row) == len(entry.words) and all(
        word in (one.lower_, one.lemma_.lower()) for word, one in zip(entry.words, row, strict=True)
    ):
        return tuple(range(token.i, token.i + len(entry.words)))
    return None


def _verb_phrase(verb: Token, words: tuple[str, ...]) -> tuple[int, ...] | None:
    """Match a verb with its particle or fixed words, which may stand after the object."""
    if len(words) == 1:
        return (verb.i,)
    rest = words[1:]
    window = verb.doc[verb.i + 1 : min(verb.i + 9, len(verb.doc))]
    for at in range(len(window) - len(rest) + 1):
        if all(
            word in (window[at + n].lower_, window[at + n].lemma_.lower())
            for n, word in enumerate(rest)
        ):
            head = window[at]
            if at == 0 or verb in head.ancestors:
                return (verb.i, *range(head.i, head.i + len(rest)))
    return None
