"""The noun phrase that speaks: found beside a verb of saying, with or without commas."""

from onrecord.reading.en.speech.asides import past_asides
from onrecord.reading.en.speech.extents import (
    FAR,
    LINKS,
    NOMINAL,
    goes_on,
    is_when,
    left_edge,
    words,
)
from onrecord.reading.en.speech.voice_names import (
    known_groups,
    known_speakers,
    named_after,
    trimmed,
    whole,
    with_description,
    with_name,
    with_name_before,
)
from onrecord.reading.en.syntax.tokens import Doc, Span, Token
from onrecord.reading.phrases import words_of

PRONOUNS = frozenset({"he", "she", "it", "they"})
OBLIQUE = frozenset({"him", "her", "them"})
RELATIVE = frozenset({"who", "which", "that"})
_ALL = {"both", "all", "each"}
"""Words between several who speak and their verb: `the police and the army both said`."""
_SIDES = {"north", "south", "east", "west"}


def before(doc: Doc, stop: int, anyone: bool = False) -> Span | None:
    """Return the speaker whose words end just before token `stop`, None where nobody speaks.

    Adverbs, times, a bracket and a relative clause may stand between the two. With `anyone`
    each noun may speak: who tells another is a person, whatever the word.
    """
    at = past_asides(doc, stop - 1)
    if at < 0:
        return None
    if doc[at].lower_ in PRONOUNS:
        return doc[at : at + 1]
    if doc[at].lower_ in RELATIVE:
        return before(doc, at) if at else None
    if doc[at].tag_ == "VBD":
        return _before_clause(doc, at)
    first = left_edge(doc, at)
    if anyone and doc[at].pos_ == "NOUN" and doc[at].lower_ not in words("mute"):
        return with_name_before(doc[first : at + 1])
    found = speaking(doc, first, at + 1)
    return with_name_before(found) if found is not None else _before_clause(doc, at)


def after(doc: Doc, start: int, anyone: bool = False) -> Span | None:
    """Return the speaker whose words begin at token `start`, None where nobody speaks.

    With `anyone` each noun may speak but those for what is written or agreed.
    """
    while start < len(doc) and is_when(doc[start]):
        start += 1
    for token in doc[start : start + FAR]:
        if token.lower_ in {"from", "by"} and _is_made(token.nbor(-1)):
            return after(doc, token.i + 1) if token.i + 1 < len(doc) else None
        if token.is_punct or (token.pos_ == "VERB" and not _is_made(token)):
            break
    at = start
    while at < len(doc) and at - start < FAR and goes_on(doc, start, at):
        at += 1
        initials = [one.text for one in doc[at : at + 3]]
        if initials[:1] == ["("] and initials[2:] == [")"] and initials[1].isupper():
            at += len(initials)  # "the Luhansk People's Republic (LNR) head X"
    while at > start and doc[at - 1].pos_ not in NOMINAL:
        at -= 1
    if at + 1 < len(doc) and doc[at].text == "," and _is_name_of(doc[at + 1]):
        at += 1
        while at < len(doc) and doc[at].pos_ == "PROPN" and not is_when(doc[at]):
            at += 1
    found = speaking(doc, start, at)
    if found is not None:
        return with_description(found)
    return anyone_of(doc, start, at) if anyone else None


def anyone_of(doc: Doc, start: int, stop: int) -> Span | None:
    """Return the words of someone whatever the noun: `according to a customs broker`."""
    if start >= stop:
        return None
    span = doc[start:stop]
    if span[0].lower_ == "the" and stands_for_another(span):
        return span  # "according to the document": who put it out
    head = head_of(span)
    written = head.lemma_.lower() in words("impersonal") or head.lower_ in words("mute")
    return span if head.pos_ == "NOUN" and not written and not is_when(head) else None


def _is_made(token: Token) -> bool:
    """Say whether a word is a paper whose maker may follow, or of its making: `a list kept`."""
    if token.tag_ == "VBN" and token.i:
        return token.nbor(-1).lower_ in words("documents") and token.lower_ not in words("seen")
    return token.lower_ in words("documents")


def _is_name_of(token: Token) -> bool:
    """Say whether a name belongs to the words before its comma, and acts in no clause itself.

    A name of several words between commas does, whatever the grammar makes of it. One that goes
    on as something else does not: "according to state media, UN chief Ann Lee condemned".
    """
    doc, stop = token.doc, token.i
    while stop < len(doc) and doc[stop].pos_ == "PROPN":
        stop += 1
    if stop - token.i > 1 and doc[stop : stop + 1].text == ",":
        return True
    if stop < len(doc) and doc[stop].pos_ in {"NOUN", "DET", "ADJ"}:
        return False
    top = token.head if token.dep_ == "compound" else token
    return token.pos_ == "PROPN" and top.dep_ not in {"nsubj", "nsubjpass"}


def head_of(span: Span) -> Token:
    """Return the head noun of a speaker's words: the last before a preposition."""
    last = span[0]
    for token in span:
        if (token.lower_ in LINKS | {"by"} or token.text == ",") and last.pos_ in NOMINAL:
            break
        if token.pos_ in {"NOUN", "PROPN"} or (token.pos_ in NOMINAL and last.pos_ != "NOUN"):
            last = token
    if last.like_num and last.i > span.start and last.nbor(-1).pos_ == "PROPN":
        return last.nbor(-1)  # "France 24"
    sided = last.lower_ in _SIDES and last.i > span.start  # "Operational Command South"
    return last.nbor(-1) if sided and last.nbor(-1).lower_ in words("bodies") else last


def is_titled(span: Span) -> bool:
    """Say whether words name a speaker by an office, a body or a usual name, not by name alone."""
    if {token.lemma_.lower() for token in span} & words("heads"):
        return True
    return _is_known(span) or _is_group(span)


def stands_for_another(span: Span) -> bool:
    """Say whether words stand for whoever spoke before: `she`, `these sources`, `the report`."""
    if span[0].lower_ in PRONOUNS | OBLIQUE:
        return True
    if span[0].lower_ in {"these", "those"} and span[-1].lemma_.lower() in words("heads"):
        return True
    bare = [token.lower_ for token in span if token.pos_ != "DET"]
    return len(bare) == 1 and bare[0] in words("documents")


def can_speak(span: Span) -> bool:
    """Say whether words name one who can speak: a known name, a proper name, or such a noun."""
    head = head_of(span)
    if head.lower_ in words("mute") or is_when(head):
        return False
    if head.pos_ == "PROPN" or (head.tag_ == "NN" and head.is_title and len(span) == 1):
        return True
    if head.is_upper and len(head.text) > 1:
        return True  # a name by its first letters, whatever its tag
    if head.lemma_.lower() in words("heads"):
        return True
    return _is_known(span)


def _is_known(span: Span) -> bool:
    """Say whether words hold a usual name, one with stops too: `U.N. figures`."""
    rows = [(word,) for word in words_of(span.text)]
    return next(known_speakers().find(rows), None) is not None


def _is_group(span: Span) -> bool:
    """Say whether words end with the name of an armed group: `Hezbollah`, not `Hamas positions`."""
    rows = [(word,) for word in words_of(span.text)]
    named = span[-1].text[:1].isupper()
    return named and any(one.end == len(rows) for one in known_groups().find(rows))


def speaking(doc: Doc, start: int, stop: int) -> Span | None:
    """Return the speaker that some words name, None where they name nobody who can speak."""
    while start < stop and (is_when(doc[start]) or doc[start].is_punct or _is_clock(doc[start])):
        start += 1
    while stop > start and (
        doc[stop - 1].pos_ == "CCONJ" or doc[stop - 1].text == "," or doc[stop - 1].lower_ in _ALL
    ):
        stop -= 1
    stop = _without_day(doc, start, stop)
    if start >= stop:
        return None
    if (named := named_after(doc, stop)) is not None:
        return named
    span = with_name(whole(doc, start, stop))
    return trimmed(span) if can_speak(span) else None


def _without_day(doc: Doc, start: int, stop: int) -> int:
    """Return the end of a speaker's words without the day of speaking: `Mercy Watch on Monday`."""
    at = stop
    while at > start and is_when(doc[at - 1]):
        at -= 1
    dated = at < stop and at > start and doc[at - 1].lower_ == "on"
    return at - 1 if dated and at - 1 > start else stop


def _is_clock(token: Token) -> bool:
    """Say whether a token is a time of day: `16:58`."""
    return token.text[:1].isdigit() and ":" in token.text


def _before_clause(doc: Doc, at: int) -> Span | None:
    """Return the speaker before a relative clause or participle that ends at a token."""
    for place in range(at, max(0, at - FAR), -1):
        if doc[place].lower_ in words("describing"):
            end = place - (doc[place - 1].text == ",")  # "an official, speaking anonymously, said"
            span = doc[left_edge(doc, end - 1) : end]
            return span if len(span) and can_speak(span) else None
        if doc[place].is_punct and doc[place].text not in ",-":
            return None
    return None
