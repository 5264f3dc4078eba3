"""The noun phrase that speaks: found beside a verb of saying, with or without commas."""

from functools import cache

from spacy.tokens import Doc, Span, Token

from onrecord.codebook import load
from onrecord.reading.en.grammar import children
from onrecord.reading.phrases import PhraseBook

PRONOUNS = frozenset({"he", "she", "it", "they"})
_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "X"})
_RELATIVE = frozenset({"who", "which", "that"})
_LINKS = frozenset({"of", "for", "in", "at", "from", "to", "on", "with", "inside", "near"})
_FAR = 22


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(load("en/speech")[name])


@cache
def _known() -> PhraseBook[str]:
    known = load("en/speakers")["known"]
    return PhraseBook.inverted({name: entry["words"] for name, entry in known.items()})


def is_when(token: Token) -> bool:
    """Say whether a token is a word of time: `Monday`, `late`, `2016`."""
    return token.lower_ in _words("when") or (
        token.like_num and len(token) == 4 and token.text.startswith(("19", "20"))
    )


def before(doc: Doc, stop: int) -> Span | None:
    """Return the speaker whose words end just before token `stop`, None where nobody speaks.

    Adverbs, times, a bracket and a relative clause may stand between the two.
    """
    at = _past_asides(doc, stop - 1)
    if at < 0:
        return None
    if doc[at].lower_ in PRONOUNS:
        return doc[at : at + 1]
    if doc[at].lower_ in _RELATIVE:
        return before(doc, at) if at else None
    return _speaking(doc, _left_edge(doc, at), at + 1) or _before_clause(doc, at)


def after(doc: Doc, start: int) -> Span | None:
    """Return the speaker whose words begin at token `start`, None where nobody speaks."""
    while start < len(doc) and is_when(doc[start]):
        start += 1
    at = start
    while at < len(doc) and at - start < _FAR and _goes_on(doc, start, at):
        at += 1
    while at > start and doc[at - 1].pos_ not in _NOMINAL:
        at -= 1
    if at + 1 < len(doc) and doc[at].text == "," and doc[at + 1].pos_ == "PROPN":
        at += 1
        while at < len(doc) and doc[at].pos_ == "PROPN" and not is_when(doc[at]):
            at += 1
    return _speaking(doc, start, at)


def head_of(span: Span) -> Token:
    """Return the head noun of a speaker's words: the last before a preposition."""
    last = span[0]
    for token in span:
        if (
            (token.lower_ in _LINKS or token.is_punct)
            and token.i > span.start
            and last.pos_ in _NOMINAL
        ):
            break
        if token.pos_ in {"NOUN", "PROPN"} or (token.pos_ in _NOMINAL and last.pos_ != "NOUN"):
            last = token
    return last


def can_speak(span: Span) -> bool:
    """Say whether words name one who can speak: a known name, a proper name, or such a noun."""
    head = head_of(span)
    if head.lower_ in _words("mute") or is_when(head):
        return False
    if head.pos_ == "PROPN" or (head.tag_ == "NN" and head.is_title and len(span) == 1):
        return True
    if head.lemma_.lower() in _words("heads"):
        return True
    rows = [(token.lower_,) for token in span]
    return next(_known().find(rows), None) is not None


def _speaking(doc: Doc, start: int, stop: int) -> Span | None:
    while start < stop and (is_when(doc[start]) or doc[start].is_punct):
        start += 1
    span = doc[start:stop]
    return _trimmed(span) if start < stop and can_speak(span) else None


def _trimmed(span: Span) -> Span:
    """Cut a speaker's words to begin with their usual name: `northeast Damascus SANA` is SANA."""
    found = next(_known().find([(token.lower_,) for token in span]), None)
    if found is None or not found.start or span[found.start - 1].pos_ != "PROPN":
        return span
    return span[found.start :]


def _past_asides(doc: Doc, at: int) -> int:
    """Step left over what stands between a speaker and the verb."""
    while at >= 0:
        token = doc[at]
        if token.text == ")":
            while at > 0 and doc[at].text != "(":
                at -= 1
            at -= 1
        elif _is_aside(token):
            at -= 1
        else:
            break
    return at


def _is_aside(token: Token) -> bool:
    if token.pos_ in {"AUX", "ADV"} or is_when(token):
        return True
    if token.is_punct:
        return token.text not in {'"', "”"}
    return token.lower_ in {"on", "in", "the", "early"} and is_when(token.nbor(1))


def _left_edge(doc: Doc, at: int) -> int:
    """Return the first token of the noun phrase that ends at a token, joint speakers included."""
    first = at
    while first > 0 and at - first < _FAR:
        left, here = doc[first - 1], doc[first]
        if here.pos_ == "DET" and not (left.lower_ in _LINKS and _can_own(doc, first - 2)):
            break
        if left.lower_ in _LINKS:
            if not _can_own(doc, first - 2):
                break
        elif left.lower_ == "and":
            if not _can_own(doc, first - 2) or not _can_own(doc, at):
                break
        elif left.lower_ in _words("mute") or is_when(left) or not _joins(left, here):
            break
        first -= 1
    while first < at and (doc[first].lower_ in _LINKS or doc[first].lower_ == "and"):
        first += 1
    return first


def _can_own(doc: Doc, at: int) -> bool:
    """Say whether a token is a noun that can speak, whose complement may follow."""
    if at < 0:
        return False
    token = doc[at]
    return token.lemma_.lower() in _words("heads") or token.lower_ in _words("bodies")


def _joins(left: Token, here: Token) -> bool:
    """Say whether two neighbours stand in one noun phrase."""
    if left.whitespace_ == "" and (left.text == "-" or here.text == "-" or here.tag_ == "POS"):
        return True
    if left.pos_ == "DET":
        return True
    if left.tag_ == "POS" or left.lower_ in {"monitoring", "so-called"}:
        return True
    if left.i and left.nbor(-1).text == "-" and left.nbor(-1).whitespace_ == "":
        return True
    if left.pos_ not in _NOMINAL or left.like_num:
        return False
    if left.pos_ == "NOUN" and here.pos_ == "ADJ" and not here.is_title:
        return False
    if left.pos_ == "PROPN" and here.pos_ == "ADJ" and here.is_lower:
        return False
    common = left.pos_ == "NOUN" and left.is_lower
    if common and here.is_title and left.lemma_.lower() not in _words("heads"):
        return left.i > 0 and left.nbor(-1).text == "-"
    return True


def _goes_on(doc: Doc, start: int, at: int) -> bool:
    token = doc[at]
    if token.pos_ == "DET" or token.tag_ == "PRP$":
        return at == start or doc[at - 1].lower_ in _LINKS or doc[at - 1].lower_ == "and"
    if is_when(token) or token.lower_ in _words("mute"):
        return False
    if token.lower_ in _LINKS:
        return at > start and not (at + 1 < len(doc) and is_when(doc[at + 1]))
    if token.lower_ == "and":
        return at > start and at + 1 < len(doc) and doc[at + 1].pos_ in _NOMINAL | {"DET"}
    if token.text == "-" or token.tag_ == "POS" or token.lower_ == "monitoring":
        return True
    if at > start and doc[at - 1].text == "-" and doc[at - 1].whitespace_ == "":
        return True
    if token.whitespace_ == "" and at + 1 < len(doc) and doc[at + 1].text == "-":
        return True
    return token.pos_ in _NOMINAL


def _before_clause(doc: Doc, at: int) -> Span | None:
    """Return the speaker before a relative clause or participle that ends at a token."""
    for place in range(at, max(0, at - _FAR), -1):
        if doc[place].lower_ in _words("describing"):
            span = doc[_left_edge(doc, place - 1) : place]
            return span if len(span) and can_speak(span) else None
        if doc[place].is_punct and doc[place].text not in ",-":
            return None
    return None


def subject(verb: Token) -> Span | None:
    """Return the speaker that the grammar gives a verb, with its apposition and complement."""
    found = next(children(verb, {"nsubj"}), None)
    if found is None or found.i > verb.i:
        return None
    if found.lower_ in PRONOUNS:
        return verb.doc[found.i : found.i + 1]
    if found.lower_ in _RELATIVE:
        return before(verb.doc, found.i) if found.i else None
    first = _left_edge(verb.doc, found.i)
    last = max([found.i, *(_end(child) for child in found.rights if _belongs(child, verb))])
    return _speaking(verb.doc, first, last + 1)


def _belongs(child: Token, verb: Token) -> bool:
    if child.i > verb.i or abs(child.right_edge.i - child.head.i) > 14:
        return False
    return child.dep_ in {"appos", "conj"} or (child.dep_ == "prep" and child.lower_ in _LINKS)


def _end(token: Token) -> int:
    """Return the end of a phrase, cut before a relative clause."""
    stop = token.right_edge.i
    for one in token.subtree:
        if one.dep_ in {"relcl", "acl", "advcl"}:
            stop = min(stop, one.left_edge.i - 1)
    return max(stop, token.i)
