"""The medium that words were given to or put out by."""

from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import chain

from onrecord.codebook import load
from onrecord.model.claim import Channel
from onrecord.reading.en.modality.words import modality_words
from onrecord.reading.en.speech.attribution import Attribution
from onrecord.reading.en.speech.extents import words
from onrecord.reading.en.speech.said import saying_verbs
from onrecord.reading.en.syntax.analysis import Sentence
from onrecord.reading.en.syntax.tokens import Doc, Span, Token
from onrecord.reading.phrases import Found, PhraseBook

_FORMS = {"statement", "tv", "radio"}
"""Media by which an interview is given."""
_PASSED_ON = {"cite", "quote"}
"""Verbs of media that pass on what another said."""
_SITES = {"telegram", "facebook", "x"}
"""Media on which others are put out."""


@cache
def _media() -> PhraseBook[Channel]:
    return PhraseBook.inverted(load("en/speech")["channels"])


@lru_cache(maxsize=4)  # the claims of one sentence ask for them again and again
def _media_in(sentence: Sentence) -> tuple[Found[Channel], ...]:
    """Return the media that a sentence names, left to right."""
    return tuple(_media().find(_rows(sentence)))


def channel(
    sentence: Sentence, said: Attribution | None = None, spoken: Sequence[Attribution] = ()
) -> Channel | None:
    """Return the medium a sentence names, None where it names none.

    Where one speaks against another in it (`spoken`), it is that of the one who `said` it.

    A statement given to an agency or a channel is theirs, an interview on television an interview.
    """
    doc = sentence.doc
    others = [one.verb for one in spoken if said and _is_set_against(doc, one.verb, said.verb)]
    own = [one.verb for one in spoken if one.verb not in others]

    def passes_on(at: int) -> bool:
        offset = sentence.segment.start + doc[at].idx
        return any((one.start or 0) <= offset < (one.end or 0) for one in spoken)

    def is_own(at: int) -> bool:
        near = min((abs(at - verb) for verb in own), default=len(doc))
        if _is_denied(doc[at]):
            return False
        if said and _is_told(doc[at], said) and not passes_on(at):
            return False
        return all(near <= abs(at - verb) for verb in others)

    named = [
        one.value
        for one in _media_in(sentence)
        if is_own(one.start) and not _is_else(doc[one.start])
    ]
    forms = {row[0] for row in sentence.rows}
    if not named and forms & {"told", "tell"} | forms & words("outlets"):
        outlets = (token.i for token in doc if _is_outlet(token))
        return "press" if any(map(is_own, outlets)) else None
    if "interview" in named and named[0] in _FORMS:
        return "interview"
    sites = (one for one in named if one in _SITES)  # "the channel on Telegram"
    told = (one for one in named if one != "statement")
    return next(chain(sites, told), named[0] if named else None)


def _is_told(word: Token, said: Attribution) -> bool:
    """Say whether a medium is of what is told: "a reporter of state TV was hurt, the mayor said".

    Not one in which it is told: "In a broadcast on state TV, the mayor said that".
    """
    verb = word.doc[said.verb]
    if word.i not in said.reach or said.lemma not in saying_verbs() - _PASSED_ON:
        return False
    if said.leads:
        above = (one for one in (word, *word.ancestors) if one.dep_ == "ccomp")
        return any(one.head == verb for one in above)
    first = word.doc[0]
    opens = first.pos_ == "ADP" or first.tag_ == "VBG"
    return not (opens and all(one.text != "," for one in word.doc[: word.i]))


def _is_denied(word: Token) -> bool:
    """Say whether a medium is of what one denies: `rejected reports on social media`."""
    above = (one for one in (word, *word.ancestors) if one.dep_ == "dobj")
    return any(one.head.lemma_.lower() in modality_words("denying") for one in above)


def _is_set_against(doc: Doc, one: int, other: int) -> bool:
    """Say whether two verbs tell apart: `the army said ..., while a monitor told AFP`."""
    between = doc[min(one, other) : max(one, other)]
    return any(token.lower_ in words("against") for token in between)


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
        return word.head.pos_ != "PROPN"  # "the daily Al-Sharq reported"
    if word.lemma_ == "interview" and word.pos_ == "VERB":
        return True  # "witnesses interviewed by the UN"
    if word.lower_ == "media" and word.i + 1 < len(word.doc):
        return word.nbor(1).lower_ in words("unheard")
    before = word.nbor(-1) if word.i else word
    described = before.pos_ in {"NOUN", "PROPN", "ADJ"} and before.i < word.i
    return word.lemma_ == "agency" and described and before.lower_ not in words("of_news")


def _is_outlet(word: Token) -> bool:
    """Say whether a word names a paper or agency that somebody told something, or that tells it.

    One that is called The, or the last word of whose name tells: `The New Arab`, `Coast Wire`.
    """
    if word.text == "The" and 0 < word.i < len(word.doc) - 1:
        before = word.nbor(-1)
        told = before.lemma_ == "tell" and before.i > before.sent.start
        return told and word.nbor(1).pos_ in {"PROPN", "ADJ"} and word.nbor(1).is_title
    if word.lower_ not in words("outlets") or word.pos_ != "PROPN" or not word.i:
        return False
    first = word.left_edge.i
    told = first > 0 and word.doc[first - 1].lemma_ in {"tell", "to", "by"}
    told = told or (word.dep_ == "nsubj" and word.head.lemma_.lower() in saying_verbs())
    return word.nbor(-1).pos_ == "PROPN" and told
