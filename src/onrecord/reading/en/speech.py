"""Who says what: the speakers of a sentence and how far their words reach."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from spacy.tokens import Doc, Span, Token

from onrecord.codebook import load
from onrecord.reading.en import voices
from onrecord.reading.en.analysis import Sentence
from onrecord.reading.en.grammar import children
from onrecord.reading.phrases import PhraseBook

_FINITE = {"VBD", "VBZ", "VBP", "VBN", "VB"}
_QUOTES = {'"', "“", "”", "«", "»", "''", "``"}


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
    leads: bool
    """Whether the speaker stands before what is said."""


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(load("en/speech")[name])


@cache
def _channels() -> PhraseBook[str]:
    return PhraseBook.inverted(load("en/speech")["channels"])


@cache
def speech_words() -> re.Pattern[str]:
    """Return a pattern of the words without which nobody speaks in a sentence."""
    verbs = _words("verbs") | _words("judging") | _words("showing")
    stems = "|".join(sorted({verb[:-1] if verb.endswith(("e", "y")) else verb for verb in verbs}))
    return re.compile(rf"\b(?:according|told|said|quot|citing|{stems})", re.IGNORECASE)


def attributions(sentence: Sentence) -> Iterator[Attribution]:
    """Return the speakers of a sentence, in order of the words."""
    spoken: Span | None = None
    for token in sentence.doc:
        found = _voice(token, spoken)
        if found is None:
            continue
        who, reach, leads = found
        if spoken is not None and who[0].lower_ in voices.PRONOUNS:
            who = spoken
        spoken = who
        yield _attribution(sentence, token, who, reach, leads)


def _voice(token: Token, spoken: Span | None) -> tuple[Span, frozenset[int], bool] | None:
    """Who speaks by a word of saying, the tokens said, and whether they follow it."""
    doc, lemma = token.doc, token.lemma_.lower()
    if token.lower_ in {"according", "citing", "quoting"} or lemma in {"quote", "cite"}:
        return _sourced(doc, token)
    if lemma not in _words("verbs") | _words("judging") | _words("showing") or _kills(token):
        return None
    said = _from(doc, token.i - (lemma in _words("judging")))
    if token.tag_ == "VBG":
        who = _document(token) or spoken or _governor(token)
        return (who, said, True) if who is not None else None
    if _passive(token):
        who = next((voices.after(doc, by.i + 1) for by in children(token, {"agent"})), None)
        return (who, said | frozenset(range(token.i)), True) if who is not None else None
    if lemma in _words("judging") and token.i and token.nbor(-1).lower_ == "to":
        who = _governor(token)
        return (who, said, True) if who is not None else None
    if token.tag_ not in _FINITE or token.pos_ not in {"VERB", "AUX"} or _is_bare(token):
        return None
    return _said(doc, token)


def _kills(verb: Token) -> bool:
    """Say whether it is a blast that `claimed the lives of` some."""
    near = verb.doc[verb.i + 1 : verb.i + 5]
    return verb.lemma_.lower() == "claim" and any(one.lemma_.lower() == "life" for one in near)


def _passive(verb: Token) -> bool:
    return verb.tag_ == "VBN" and any(child.dep_ == "auxpass" for child in verb.children)


def _document(verb: Token) -> Span | None:
    """Return the `reports` of "reports suggesting that"."""
    left = verb.doc[max(0, verb.i - 1) : verb.i]
    return left if left and left[0].lower_ in _words("documents") else None


def _is_bare(verb: Token) -> bool:
    """Say whether a form says nothing by itself: `to say`, `was reported`, `the reported raid`."""
    if verb.i == 0:
        return verb.tag_ in {"VBN", "VB"}
    left = verb.nbor(-1)
    if left.lower_ in {"to", "be", "been", "was", "were", "is", "are", "being", "not"}:
        return left.lower_ != "not"
    return verb.dep_ == "amod"


def _sourced(doc: Doc, token: Token) -> tuple[Span, frozenset[int], bool] | None:
    """`according to X`, `citing X`, `X was quoted as saying`."""
    at = token.i + 1
    if at < len(doc) and doc[at].lower_ == "to":
        at += 1
    elif token.lower_ == "according":
        return None
    who = voices.after(doc, at)
    if who is None and token.tag_ != "VBG":
        who = voices.before(doc, token.i)
    if who is None:
        return None
    clause = {one.i for one in doc if not token.i <= one.i < who.end}
    leads = not any(one.pos_ in {"VERB", "AUX"} for one in doc[: token.i])
    return who, frozenset(clause), leads


def _governor(verb: Token) -> Span | None:
    """Return the subject of the clause that a `saying` without its own hangs on."""
    above = verb.head
    return voices.subject(above) if above.i < verb.i and above.pos_ == "VERB" else None


def _said(doc: Doc, verb: Token) -> tuple[Span, frozenset[int], bool] | None:
    turned = voices.after(doc, verb.i + 1) if verb.lower_ in _words("turning") else None
    if turned is not None and _ends(doc, turned.end) and not _complete(doc, verb):
        return turned, frozenset(range(verb.i)), False
    who = voices.subject(verb) or voices.before(doc, verb.i)
    if who is None:
        return None
    if _follows(doc, verb, who):
        return who, _from(doc, verb.i - (verb.lemma_.lower() in _words("judging"))), True
    return who, frozenset(range(who.start)), False


def _complete(doc: Doc, verb: Token) -> bool:
    """Say whether a verb has its subject and what is said after it."""
    return any(child.dep_ == "ccomp" and child.i > verb.i for child in verb.children) and any(
        child.dep_ == "nsubj" and child.i < verb.i for child in verb.children
    )


def _ends(doc: Doc, at: int) -> bool:
    """Say whether a speaker's words after `said` are complete: no verb of theirs follows."""
    if at >= len(doc):
        return True
    token = doc[at]
    return not (token.pos_ in {"VERB", "AUX"} and token.tag_ in {"VBD", "VBZ", "VBP", "MD"})


def _follows(doc: Doc, verb: Token, who: Span) -> bool:
    """Say whether what is said follows its verb; else it stands before the speaker."""
    if not any(token.pos_ in {"VERB", "AUX"} for token in doc[: who.start]):
        return True
    at = verb.i + 1
    while at < len(doc) and _is_aside(doc, verb, at):
        at += 1
    if at >= len(doc) or (doc[at].is_punct and doc[at].text not in _QUOTES):
        return False
    return doc[at].tag_ != "VBG" and doc[at].lower_ not in {"after", "as", "who", "which", "part"}


def _is_aside(doc: Doc, verb: Token, at: int) -> bool:
    """Say whether a token tells when, where or to whom it was said."""
    token = doc[at]
    if voices.is_when(token) or token.pos_ == "ADV":
        return True
    if token.dep_ in {"dobj", "dative"} and token.head == verb and verb.lemma_.lower() == "tell":
        return True
    return any(
        above.head == verb
        and above.i > verb.i
        and (above.dep_ in {"prep", "npadvmod"} or _is_told(above, verb))
        for above in (token, *token.ancestors)
    )


def _is_told(token: Token, verb: Token) -> bool:
    return verb.lemma_.lower() in {"tell", "inform"} and token.dep_ in {"dobj", "dative"}


def _from(doc: Doc, verb: int) -> frozenset[int]:
    return frozenset(range(verb + 1, len(doc)))


def _attribution(
    sentence: Sentence, verb: Token, who: Span, reach: frozenset[int], leads: bool
) -> Attribution:
    lemma = verb.lemma_.lower()
    if who[0].lower_ in voices.PRONOUNS:
        return Attribution(None, None, who.text, verb.i, reach, lemma, leads)
    start, end = sentence.offsets(who)
    return Attribution(start, end, who.text, verb.i, reach, lemma, leads)


def covering(found: Sequence[Attribution], token: Token, kind: str) -> Attribution | None:
    """Return the innermost attribution whose words hold the token of a claim of a kind.

    Who condemns an attack judges it, but is not the one who tells of it.
    Where the grammar is lost (text without commas), a sentence's only speaker says all of it.
    """
    found = [one for one in found if kind == "judgement" or one.lemma not in _words("judging")]
    holding = [one for one in found if token.i in one.reach]
    if not holding and len(found) == 1 and found[0].verb != token.i:
        return found[0]
    return min(holding, key=lambda one: (not one.leads, abs(one.verb - token.i)), default=None)


def channel(sentence: Sentence) -> str | None:
    """Return the medium a sentence names, None where it names none."""
    found = next(_channels().find(sentence.rows), None)
    return found.value if found else None
