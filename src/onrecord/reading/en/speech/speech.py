"""Who says what: the speakers of a sentence and how far their words reach."""

import re
from collections.abc import Iterator
from functools import cache

from onrecord.reading.en.actors.doers import acts
from onrecord.reading.en.modality.words import modality_words
from onrecord.reading.en.speech import citing, marks, voices
from onrecord.reading.en.speech.attribution import Attribution, Voice
from onrecord.reading.en.speech.extents import NOMINAL, past_number, words
from onrecord.reading.en.speech.said import ends, follows, from_verb, is_complete, saying_verbs
from onrecord.reading.en.speech.subjects import person, subject
from onrecord.reading.en.speech.verbs_of_saying import can_tell, is_going_on, judges, tells
from onrecord.reading.en.syntax.analysis import Sentence
from onrecord.reading.en.syntax.grammar import children
from onrecord.reading.en.syntax.tokens import Doc, Span, Token
from onrecord.reading.phrases import any_beginning

_PAST = {"according", "told", "said", "spoke", "found", "wrote", "quot", "citing"}
_MARKS = {":", "-", "–", "—"}
_OPENING = {*_MARKS, "according", "citing", "quoting", "per", *citing.RECKONING}
"""What else than a verb of telling may open the words of a speaker."""


@cache
def _claims() -> frozenset[str]:
    """Return the nouns for what somebody reckons or claims."""
    return words("counts") | modality_words("assertions")


@cache
def _passed_on() -> frozenset[str]:
    """Return the verbs by which another's words are passed on, as lemmas."""
    return words("hearing") | {"quote", "cite"}


@cache
def _telling() -> frozenset[str]:
    return saying_verbs() | words("judging") | words("accusing") | words("showing")


@cache
def _openers() -> frozenset[str]:
    """Return all words by which somebody may be told to speak."""
    return _telling() | _passed_on() | _claims() | _OPENING


@cache
def speech_words() -> re.Pattern[str]:
    """Return a pattern, of lower case, of the words without which nobody speaks in a sentence."""
    stems = {verb[:-1] if verb.endswith(("e", "y")) else verb for verb in _telling()}
    return re.compile(rf"\b(?:{any_beginning(stems | _PAST)})")


def attributions(sentence: Sentence) -> Iterator[Attribution]:
    """Return the speakers of a sentence, in order of the words."""
    spoken: Span | None = None
    telling = _openers()
    for at, forms in enumerate(sentence.rows):
        if telling.isdisjoint(forms):
            continue
        token = sentence.doc[at]
        found = _voice(token, spoken)
        if found is None:
            continue
        who, reach, leads = found
        if spoken is not None and voices.stands_for_another(who):
            who = spoken
        spoken = who
        yield _attribution(sentence, token, who, reach, leads)


def introduced(sentence: Sentence) -> Iterator[Attribution]:
    """Return who is named with an office as a sentence's subject, and speaks in those after it.

    `Captain X contradicted the commissioner. The hill was lost, he said.`
    """
    verb = sentence.doc[:].root
    who = subject(verb) if verb.pos_ in {"VERB", "AUX"} else None
    if who is not None and voices.head_of(who).pos_ == "PROPN" and voices.is_titled(who):
        yield _attribution(sentence, verb, who, frozenset(), True)


def _voice(token: Token, spoken: Span | None) -> Voice | None:
    """Who speaks by a word of saying, the tokens said, and whether they follow it."""
    doc, lemma = token.doc, token.lemma_.lower()
    if token.text in _MARKS:
        return marks.marked(token)
    if token.lower_ in {"according", "citing", "quoting"} or lemma in _passed_on():
        return citing.sourced(doc, token)
    if token.lower_ == "per":
        return citing.per(token)
    if token.lower_ in citing.RECKONING:
        return citing.counted_by(token)
    if token.pos_ == "NOUN" and not _claims().isdisjoint({token.lower_, lemma}):
        counts = not words("counts").isdisjoint({token.lower_, lemma})
        own = citing.reckoned(token) if counts else citing.claimed(token)
        if own is not None:
            return own
    if lemma not in _telling() or not can_tell(token):
        return None
    if token.tag_ == "VBN" and (own := citing.confirmed(token)) is not None:
        return own
    said = from_verb(doc, token.i - judges(token))
    if token.tag_ == "VBG" and not is_going_on(token):
        who = _reports(token) or spoken or _governor(token)
        return (who, said, True) if who is not None else None
    if _passive(token):
        by = next((one.i + 1 for one in children(token, {"agent"})), None)
        who = voices.after(doc, past_number(doc, by)) if by is not None else None
        return (who, said | frozenset(range(token.i)), True) if who is not None else None
    if judges(token) and token.i and token.nbor(-1).lower_ == "to":
        who = _governor(token)
        return (who, said, True) if who is not None else None
    if _is_aim(token):
        who = _governor(token)
        return (who, said, True) if who is not None else None
    if token.dep_ == "acl" and (who := citing.released(token)) is not None:
        return who, said | frozenset(range(token.head.left_edge.i)), True
    if not tells(token):
        return None
    if spoken is not None and (_goes_on(token) or _tells_more(token, spoken)):
        return spoken, said, True
    return _said(doc, token)


def _goes_on(verb: Token) -> bool:
    """Say whether a verb has the subject of one before: `X cut it off and said`."""
    over = (child.i for child in children(verb.head, {"cc"}))
    joined = any(verb.head.i < at < verb.i for at in over) or verb.nbor(-1).pos_ not in NOMINAL
    return verb.dep_ == "conj" and joined and not any(children(verb, {"nsubj"}))


def _tells_more(verb: Token, spoken: Span) -> bool:
    """Say whether `who` means one who spoke right before: `said Ann Lee of the X, who said`."""
    who = next(children(verb, {"nsubj"}), verb)
    between = verb.doc[spoken.end : who.i]
    return who.lower_ == "who" and all(
        one.pos_ in {*NOMINAL, "ADP", "DET", "PUNCT"} for one in between
    )


def _passive(verb: Token) -> bool:
    return verb.tag_ == "VBN" and any(child.dep_ == "auxpass" for child in verb.children)


def _reports(verb: Token) -> Span | None:
    """Return the `reports` of "reports suggesting that"."""
    left = verb.doc[max(0, verb.i - 1) : verb.i]
    return left if left and left[0].lower_ == "reports" else None


def _governor(verb: Token) -> Span | None:
    """Return the subject of the clause that a `saying` without its own hangs on."""
    above = verb.head
    return subject(above) if above.i < verb.i and above.pos_ == "VERB" else None


def _is_aim(verb: Token) -> bool:
    """Say whether one does something in order to say it: `took to Facebook to say`."""
    bare = verb.tag_ == "VB" and verb.i > 0 and verb.nbor(-1).lower_ == "to"
    over = verb.head
    took_to = over.lemma_ == "take" and over.nbor(1).lower_ == "to"
    return bare and (took_to or over.lemma_.lower() in words("in_order_to"))


def _said(doc: Doc, verb: Token) -> Voice | None:
    own = any(children(verb, {"nsubj"})) and any(
        one.dep_ == "dobj" and one.lemma_.lower() in acts() for one in verb.rights
    )
    turns = verb.lower_ in words("turning") and not own  # "the channel reported US strikes"
    apart = verb.i > 0 and verb.nbor(-1).is_punct
    turns = turns or (verb.lower_ == "say" and apart)
    counted = apart and not any(one.i < verb.i for one in children(verb, {"nsubj"}))
    start = past_number(doc, verb.i + 1) if counted else verb.i + 1  # "..., said two residents"
    turned = voices.after(doc, start) if turns else None
    if turned is not None and ends(doc, turned.end) and not is_complete(doc, verb):
        return turned, frozenset(range(verb.i)), False
    who = subject(verb) or _shared(verb) or person(verb)
    who = who or voices.before(doc, verb.i, anyone=verb.lemma_ == "tell")
    who = who or subject(verb, anyone=True)
    if who is None:
        return None
    if follows(doc, verb, who) or (judges(verb) and verb.dep_ == "relcl"):
        return who, from_verb(doc, verb.i - judges(verb)), True
    return who, frozenset(range(who.start)), False


def _shared(verb: Token) -> Span | None:
    """Return the subject that a verb has with the one it is joined to: `X cut it but said`."""
    above, at = verb.head, verb.i - 1
    while at > above.i and verb.doc[at].pos_ == "ADV":
        at -= 1
    joined = verb.dep_ == "conj" and verb.doc[at].pos_ == "CCONJ"
    return subject(above) if joined and above.pos_ == "VERB" else None


def _attribution(
    sentence: Sentence, verb: Token, who: Span, reach: frozenset[int], leads: bool
) -> Attribution:
    lemma = verb.lemma_.lower()
    if voices.stands_for_another(who):
        return Attribution(None, None, who.text, verb.i, reach, lemma, leads)
    start, end = sentence.offsets(who)
    return Attribution(start, end, who.text, verb.i, reach, lemma, leads)
