"""Where the noun phrase of a speaker begins and ends, in text with or without commas."""

from functools import cache

from onrecord.codebook import load
from onrecord.reading.en.syntax.tokens import Doc, Token

NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "X"})
LINKS = frozenset({"of", "for", "in", "at", "from", "to", "on", "with", "inside", "near"})
FAR = 22

_OF_SOME = {"of", "at", "least", "some", "about"}
"""What stands beside the number of speakers: `one of the residents`, `at least two doctors`."""


@cache
def words(name: str) -> frozenset[str]:
    """Return a list of the vocabulary of speech by its name."""
    return frozenset(load("en/speech")[name])


def is_when(token: Token) -> bool:
    """Say whether a token is a word of time: `Monday`, `late`, `2016`."""
    return token.lower_ in words("when") or (
        token.like_num and len(token.text) == 4 and token.text.startswith(("19", "20"))
    )


def past_time(doc: Doc, at: int) -> int:
    """Return the first token from one on that tells no time: past `on Tuesday`."""
    while at + 1 < len(doc) and (
        is_when(doc[at]) or (doc[at].lower_ == "on" and is_when(doc[at + 1]))
    ):
        at += 1
    return at


def past_number(doc: Doc, at: int) -> int:
    """Return the token after the number of speakers at a token: `two residents`."""
    after = at
    while after < len(doc) and (doc[after].like_num or doc[after].lower_ in _OF_SOME):
        if is_when(doc[after]):
            return at
        after += 1
    return after


def left_edge(doc: Doc, at: int) -> int:
    """Return the first token of the noun phrase that ends at a token, joint speakers included."""
    first = at
    while first > 0 and at - first < FAR:
        left, here = doc[first - 1], doc[first]
        owned = left.lower_ in LINKS and _can_own(doc, first - 2)
        joint = left.lower_ == "and" and _can_own(doc, first - 2) and _can_own(doc, at)
        if here.pos_ == "DET" and not (owned or joint):
            break
        if left.lower_ in {*LINKS, "and"}:
            if not (owned or joint):
                break
        elif _is_mute(left) or is_when(left) or not _joins(left, here):
            break
        first -= 1
    while first < at and (doc[first].lower_ in LINKS or doc[first].lower_ == "and"):
        first += 1
    return first


def _is_mute(token: Token) -> bool:
    """Say whether a noun never speaks: not the `war` of a war monitor, nor a people's army."""
    if token.lower_ not in words("mute") or token.pos_ == "PROPN":
        return False
    owns = token.i + 1 < len(token.doc) and token.nbor().tag_ == "POS"
    return not owns and token.dep_ not in {"compound", "amod"}


def _is_ordinal(token: Token) -> bool:
    """Say whether a number tells which of several: `the 47th Brigade`."""
    return token.text[:1].isdigit() and token.lower_.endswith(("st", "nd", "rd", "th"))


def _can_own(doc: Doc, at: int) -> bool:
    """Say whether a token is a noun that can speak, whose complement may follow."""
    if at < 0:
        return False
    token = doc[at]
    speaks = token.lemma_.lower() in words("heads") or token.lower_ in words("bodies")
    return speaks or token.lower_ in words("areas")  # "an official in the town of Goma"


def _joins(left: Token, here: Token) -> bool:
    """Say whether two neighbours stand in one noun phrase."""
    if left.is_joined and (left.text == "-" or here.text == "-" or here.tag_ == "POS"):
        return True
    if left.pos_ == "DET":
        return True
    if left.tag_ == "POS" or left.lower_ in {"monitoring", "so-called"}:
        return True
    if left.i and left.nbor(-1).text == "-" and left.nbor(-1).is_joined:
        return True
    ordinal = left.like_num and left.is_title and left.pos_ != "NUM"  # "the Sixth Division"
    ordinal = ordinal or _is_ordinal(left)
    if left.pos_ not in NOMINAL or (left.like_num and not ordinal):
        return False
    if left.pos_ == "NOUN" and here.pos_ == "ADJ" and not here.is_title:
        return False
    if left.pos_ == "PROPN" and here.pos_ == "ADJ" and here.is_lower:
        return False
    if here.pos_ == "NOUN" and _ends_before(left):
        return False
    common = left.pos_ == "NOUN" and left.is_lower
    if common and here.text[:1].isupper() and left.lemma_.lower() not in words("heads"):
        return left.i > 0 and left.nbor(-1).text == "-"
    return True


def _ends_before(noun: Token) -> bool:
    """Say whether a noun is told before who speaks, in a text without commas: `hit homes police`.

    Few nouns tell in the plural whose those are who speak: `foreign affairs officials`.
    """
    many = noun.tag_ == "NNS" and noun.is_lower and noun.lower_ not in words("matters")
    return many and "," not in noun.doc.text


def goes_on(doc: Doc, start: int, at: int) -> bool:
    """Say whether the noun phrase that begins at token `start` still goes on at token `at`."""
    token = doc[at]
    if token.pos_ == "DET" or token.tag_ == "PRP$":
        return at == start or doc[at - 1].lower_ in LINKS or doc[at - 1].lower_ == "and"
    if is_when(token) or _is_mute(token):
        return False
    if token.like_num and not (_is_ordinal(token) or token.is_joined):
        return False
    if token.pos_ == "ADP" and token.is_title and at > start:
        return at + 1 < len(doc) and doc[at + 1].is_title  # "Action Against Hunger"
    if token.lower_ == "with" and at > start and doc[at - 1].pos_ == "PROPN":
        return False  # "according to the Observatory with the dead ..."
    if token.lower_ in LINKS:
        return at > start and not (at + 1 < len(doc) and is_when(doc[at + 1]))
    if token.lower_ == "and":
        return at > start and at + 1 < len(doc) and doc[at + 1].pos_ in NOMINAL | {"DET"}
    if token.text == "-" or token.tag_ == "POS" or token.lower_ == "monitoring":
        return True
    if at > start and doc[at - 1].text == "-" and doc[at - 1].is_joined:
        return True
    if token.is_joined and at + 1 < len(doc) and doc[at + 1].text == "-":
        return True
    described = token.tag_ == "VBN" and token.dep_ == "amod"  # "a captured soldier"
    return token.pos_ in NOMINAL or described
