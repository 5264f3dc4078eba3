"""Who says what: the speakers of a sentence and how far their words reach."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from spacy.tokens import Token

from onrecord.codebook import load
from onrecord.reading.en.analysis import Sentence
from onrecord.reading.en.grammar import ancestors, children
from onrecord.reading.phrases import PhraseBook

_PRONOUNS = {"he", "she", "it", "they", "who", "which"}
_QUOTING = {"quote", "cite"}
_QUOTES = '"“”«»'


@dataclass(frozen=True)
class Attribution:
    """Words of a speaker in one sentence.

    `start`/`end` are report offsets of the speaker's noun phrase, None for a pronoun, which
    stands for whoever spoke before; `verb` the token number of the verb of saying.
    """

    start: int | None
    end: int | None
    text: str
    verb: int
    reach: frozenset[int]
    """The token numbers of what is said."""
    lemma: str


@cache
def _verbs() -> frozenset[str]:
    return frozenset(load("en/speech")["verbs"])


@cache
def _heads() -> frozenset[str]:
    return frozenset(load("en/speech")["heads"])


@cache
def _channels() -> PhraseBook[str]:
    return PhraseBook.inverted(load("en/speech")["channels"])


@cache
def speech_words() -> re.Pattern[str]:
    """A pattern of the words without which nobody speaks in a sentence."""
    stems = "|".join(
        sorted({verb[:-1] if verb.endswith(("e", "y")) else verb for verb in _verbs()})
    )
    return re.compile(rf"\b(?:according|told|said|quot|citing|{stems})", re.IGNORECASE)


def attributions(sentence: Sentence) -> Iterator[Attribution]:
    """Return the speakers of a sentence, in order of the words."""
    for token in sentence.doc:
        if token.lower_ == "according" or (
            token.lower_ in {"citing", "quoting"} and token.pos_ == "VERB"
        ):
            yield from _according(sentence, token)
        elif token.lemma_.lower() in _verbs() and token.pos_ in {"VERB", "AUX"}:
            yield from _said(sentence, token)


def _according(sentence: Sentence, token: Token) -> Iterator[Attribution]:
    for grandchild in token.subtree:
        if grandchild.dep_ in {"pobj", "dobj"} and grandchild.i > token.i:
            clause = token.head
            reach = (
                frozenset(t.i for t in clause.subtree)
                if clause.i != token.i
                else frozenset(range(len(sentence.doc)))
            )
            yield _attribution(sentence, grandchild, token, reach, "accord")
            return


def _said(sentence: Sentence, verb: Token) -> Iterator[Attribution]:
    quoted = verb.lemma_.lower() in _QUOTING
    subject = next(children(verb, {"dobj", "nsubjpass"} if quoted else {"nsubj"}), None)
    if subject is None:
        subject = next(
            (
                grandchild
                for child in children(verb, {"agent"})
                for grandchild in children(child, {"pobj"})
            ),
            None,
        )
    if subject is None and verb.dep_ == "conj" and verb.head.lemma_.lower() in _verbs():
        subject = next(children(verb.head, {"nsubj"}), None)
    if subject is None and verb.dep_ == "relcl":
        subject = verb.head
    if subject is None or not _can_speak(subject, verb):
        return
    yield _attribution(sentence, subject, verb, _reach(verb, subject), verb.lemma_.lower())


def _can_speak(subject: Token, verb: Token) -> bool:
    if subject.lower_ in _PRONOUNS:
        return True
    if subject.pos_ == "PROPN" or subject.ent_type_ in {"PERSON", "ORG"}:
        return True
    return subject.lemma_.lower() in _heads() or any(
        child.pos_ == "PROPN" for child in subject.children if child.dep_ in {"appos", "compound"}
    )


def _reach(verb: Token, subject: Token) -> frozenset[int]:
    """What a verb of saying covers: its complement, or all the rest where it stands beside."""
    own = {token.i for token in subject.subtree} if subject.i < verb.i else set()
    if verb.dep_ in {"ROOT", "ccomp", "parataxis"} or not list(children(verb, {"ccomp", "xcomp"})):
        top = verb
        while (
            top.dep_ in {"parataxis", "ccomp"}
            and top.head.i != top.i
            and top.head.i < verb.i
            and top.head.lemma_.lower() not in _verbs()
        ):
            top = top.head
        return frozenset(token.i for token in top.subtree) - own
    return frozenset(token.i for token in verb.subtree) - own


def _attribution(
    sentence: Sentence, subject: Token, verb: Token, reach: frozenset[int], lemma: str
) -> Attribution:
    if subject.lower_ in _PRONOUNS:
        return Attribution(None, None, subject.text, verb.i, reach, lemma)
    first, last = subject.left_edge.i, subject.i
    for child in subject.rights:
        if (
            child.dep_ == "prep"
            and child.lower_ in {"of", "for", "in", "at", "to"}
            and child.right_edge.i < _limit(child, verb)
        ):
            last = max(last, _short_end(child))
        elif child.dep_ in {"appos", "conj"} and abs(child.right_edge.i - subject.i) <= 14:
            last = max(last, _short_end(child))
    if first <= verb.i <= last:
        last = subject.i
    span = sentence.doc[first : last + 1]
    start, end = sentence.offsets(span)
    return Attribution(start, end, span.text, verb.i, reach, lemma)


def _limit(token: Token, verb: Token) -> int:
    return verb.i if token.i < verb.i else len(token.doc)


def _short_end(token: Token) -> int:
    """The end of a phrase, cut before a relative clause."""
    stop = token.right_edge.i
    for one in token.subtree:
        if one.dep_ in {"relcl", "acl", "advcl"}:
            stop = min(stop, one.left_edge.i - 1)
    return max(stop, token.i)


def covering(found: Sequence[Attribution], token: Token) -> Attribution | None:
    """Return the innermost attribution whose words hold the token.

    Where the grammar is lost (text without commas), a sentence's only speaker says all of it.
    """
    holding = [one for one in found if token.i in one.reach and token.i != one.verb]
    if not holding and len(found) == 1 and found[0].verb != token.i:
        return found[0]
    return min(holding, key=lambda one: (len(one.reach), abs(one.verb - token.i)), default=None)


def channel(sentence: Sentence) -> str | None:
    """Return the medium a sentence names, None where it names none."""
    found = next(_channels().find(sentence.rows), None)
    return found.value if found else None


def under(token: Token, lemmas: frozenset[str]) -> bool:
    """Say whether a verb of the given lemmas stands over a token."""
    return any(above.lemma_.lower() in lemmas for above in ancestors(token) if above.i != token.i)
