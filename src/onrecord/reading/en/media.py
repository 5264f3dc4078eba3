"""The medium that words were given to or put out by."""

from collections.abc import Sequence
from functools import cache

from spacy.tokens import Span, Token

from onrecord.codebook import load
from onrecord.model.claim import Channel
from onrecord.reading.en.analysis import Sentence
from onrecord.reading.en.extents import words
from onrecord.reading.en.sides import body
from onrecord.reading.phrases import PhraseBook

_FORMS = {"statement", "tv", "radio"}
"""Media by which an interview is given."""


@cache
def _media() -> PhraseBook[Channel]:
    return PhraseBook.inverted(load("en/speech")["channels"])


def channel(sentence: Sentence) -> Channel | None:
    """Return the medium a sentence names, None where it names none.

    A statement given to an agency or a channel is theirs, an interview on television an interview;
    the agency of a dateline is nobody's.
    """
    start, doc = body(sentence.segment.text), sentence.doc
    named = [
        one.value
        for one in _media().find(_rows(sentence))
        if doc[one.start].idx >= start and not _is_else(doc[one.start])
    ]
    if not named and any(_is_outlet(token) for token in doc if token.idx >= start):
        return "press"
    if "interview" in named and named[0] in _FORMS:
        return "interview"
    return next((one for one in named if one != "statement"), named[0] if named else None)


def _rows(sentence: Sentence) -> Sequence[tuple[str, ...]]:
    """Return the words of a sentence, with no full stop kept on the last: `X.`."""
    *rows, last = sentence.rows
    return (*rows, tuple(form.rstrip(".") or form for form in last))


def names_medium(span: Span) -> bool:
    """Say whether words name a medium: `on Telegram`."""
    return any(_media().find([(token.lower_,) for token in span]))


def _is_else(word: Token) -> bool:
    """Say whether a word for a medium is none here: `the UN aid agency`, `a daily report`."""
    if word.lower_ == "daily" and word.pos_ in {"ADJ", "ADV"}:
        return True
    before = word.nbor(-1) if word.i else word
    described = before.pos_ in {"NOUN", "PROPN", "ADJ"} and before.i < word.i
    return word.lemma_ == "agency" and described and before.lower_ not in words("of_news")


def _is_outlet(word: Token) -> bool:
    """Say whether a word ends the name of a paper or agency that somebody told something."""
    if word.lower_ not in words("outlets") or word.pos_ != "PROPN" or not word.i:
        return False
    first = word.left_edge.i
    told = first > 0 and word.doc[first - 1].lemma_ in {"tell", "to", "by"}
    return word.nbor(-1).pos_ == "PROPN" and told
