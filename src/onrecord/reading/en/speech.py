"""Who says what: the speakers of a sentence and how far their words reach."""

import re
from collections.abc import Iterator
from functools import cache

from spacy.tokens import Doc, Span, Token

from onrecord.reading.en import voices
from onrecord.reading.en.analysis import Sentence
from onrecord.reading.en.attribution import Attribution
from onrecord.reading.en.doers import acts
from onrecord.reading.en.extents import NOMINAL, words
from onrecord.reading.en.grammar import children
from onrecord.reading.en.media import names_medium
from onrecord.reading.en.said import ends, follows, from_verb, is_complete, saying_verbs
from onrecord.reading.en.verbs_of_saying import can_tell, judges, tells

_Voice = tuple[Span, frozenset[int], bool]
"""Who speaks, the numbers of the tokens said, and whether they follow."""
_OPENING = {":", "according", "citing", "quoting", "quote", "cite", "by"}
"""What else than a verb of telling may open the words of a speaker."""


@cache
def _telling() -> frozenset[str]:
    return saying_verbs() | words("judging") | words("accusing") | words("showing")


@cache
def speech_words() -> re.Pattern[str]:
    """Return a pattern of the words without which nobody speaks in a sentence."""
    stems = "|".join(
        sorted({verb[:-1] if verb.endswith(("e", "y")) else verb for verb in _telling()})
    )
    return re.compile(rf"\b(?:according|told|said|quot|citing|{stems})", re.IGNORECASE)


def attributions(sentence: Sentence) -> Iterator[Attribution]:
    """Return the speakers of a sentence, in order of the words."""
    spoken: Span | None = None
    telling = _telling() | _OPENING
    for token, forms in zip(sentence.doc, sentence.rows, strict=True):
        if telling.isdisjoint(forms):
            continue
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
    who = voices.subject(verb) if verb.pos_ in {"VERB", "AUX"} else None
    if who is not None and voices.head_of(who).pos_ == "PROPN" and voices.is_titled(who):
        yield _attribution(sentence, verb, who, frozenset(), True)


def _voice(token: Token, spoken: Span | None) -> _Voice | None:
    """Who speaks by a word of saying, the tokens said, and whether they follow it."""
    doc, lemma = token.doc, token.lemma_.lower()
    if token.text == ":":
        return _titled(token)
    if token.lower_ in {"according", "citing", "quoting"} or lemma in {"quote", "cite"}:
        return _sourced(doc, token)
    if token.lower_ == "by":
        return _counted_by(token)
    if lemma not in _telling() or not can_tell(token):
        return None
    said = from_verb(doc, token.i - judges(token))
    if token.tag_ == "VBG":
        who = _reports(token) or spoken or _governor(token)
        return (who, said, True) if who is not None else None
    if _passive(token):
        who = next((voices.after(doc, by.i + 1) for by in children(token, {"agent"})), None)
        return (who, said | frozenset(range(token.i)), True) if who is not None else None
    if judges(token) and token.i and token.nbor(-1).lower_ == "to":
        who = _governor(token)
        return (who, said, True) if who is not None else None
    if token.dep_ == "acl" and (who := _released(token)) is not None:
        return who, said, True
    if not tells(token):
        return None
    if spoken is not None and _goes_on(token):
        return spoken, said, True
    return _said(doc, token)


def _goes_on(verb: Token) -> bool:
    """Say whether a verb has the subject of one before: `X cut it off and said`."""
    over = (child.i for child in children(verb.head, {"cc"}))
    joined = any(verb.head.i < at < verb.i for at in over) or verb.nbor(-1).pos_ not in NOMINAL
    return verb.dep_ == "conj" and joined and not any(children(verb, {"nsubj"}))


def _titled(colon: Token) -> _Voice | None:
    """Read `Health minister: hospitals out of service`, `Ann Lee, the mayor: "Two drones"`."""
    doc = colon.doc
    if any(token.pos_ in {"VERB", "AUX"} for token in doc[: colon.i]):
        return None
    medium = next((one.i for one in doc[1 : colon.i] if one.lower_ in {"on", "via"}), colon.i)
    stop = medium if names_medium(doc[medium : colon.i]) else colon.i
    who = voices.before(doc, stop) if stop else None
    if who is None or not voices.is_titled(who):
        return None
    named = doc[0].pos_ == doc[1].pos_ == "PROPN"
    described = named and any(one.text == "," for one in doc[: who.start])
    who = (voices.after(doc, 0) if described else None) or who
    return who, from_verb(doc, colon.i), True


def _released(verb: Token) -> Span | None:
    """Return who put out what tells something: `figures released by the ministry show`."""
    by = verb.nbor(1) if verb.i + 1 < len(verb.doc) else verb
    told = verb.head.lower_ in words("documents") - words("views")
    return voices.after(verb.doc, by.i + 1) if told and by.lower_ == "by" else None


def _passive(verb: Token) -> bool:
    return verb.tag_ == "VBN" and any(child.dep_ == "auxpass" for child in verb.children)


def _reports(verb: Token) -> Span | None:
    """Return the `reports` of "reports suggesting that"."""
    left = verb.doc[max(0, verb.i - 1) : verb.i]
    return left if left and left[0].lower_ == "reports" else None


def _sourced(doc: Doc, token: Token) -> _Voice | None:
    """`according to X`, `citing X`, `X was quoted as saying`."""
    at = token.i + 1
    if at < len(doc) and doc[at].lower_ == "to":
        at += 1
    elif token.lower_ == "according":
        return None
    who = voices.after(doc, at, anyone=token.lower_ == "according")
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


def _counted_by(by: Token) -> _Voice | None:
    """Read `by the army's account`, `by the governor's count`: all of the sentence is that."""
    count = next((one for one in children(by, {"pobj"}) if one.lower_ in words("counts")), None)
    whose = next(children(count, {"poss"}), None) if count is not None else None
    who = voices.after(by.doc, whose.left_edge.i) if whose is not None else None
    if who is None or count is None:
        return None
    return who, frozenset(range(len(by.doc))) - frozenset(range(by.i, count.i + 1)), False


def _said(doc: Doc, verb: Token) -> _Voice | None:
    own = any(children(verb, {"nsubj"})) and any(
        one.dep_ == "dobj" and one.lemma_.lower() in acts() for one in verb.rights
    )
    turns = verb.lower_ in words("turning") and not own  # "the channel reported US strikes"
    turned = voices.after(doc, verb.i + 1) if turns else None
    if turned is not None and ends(doc, turned.end) and not is_complete(doc, verb):
        return turned, frozenset(range(verb.i)), False
    who = voices.subject(verb) or _shared(verb)
    who = who or voices.before(doc, verb.i, anyone=verb.lemma_ == "tell")
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
    return voices.subject(above) if joined and above.pos_ == "VERB" else None


def _attribution(
    sentence: Sentence, verb: Token, who: Span, reach: frozenset[int], leads: bool
) -> Attribution:
    lemma = verb.lemma_.lower()
    if voices.stands_for_another(who):
        return Attribution(None, None, who.text, verb.i, reach, lemma, leads)
    start, end = sentence.offsets(who)
    return Attribution(start, end, who.text, verb.i, reach, lemma, leads)
