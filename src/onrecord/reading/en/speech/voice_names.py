"""The whole name of a speaker: known names of several words, and names beside what one is."""

from functools import cache
from itertools import chain

from onrecord.codebook import load
from onrecord.reading.en.speech.extents import FAR, LINKS, goes_on, is_when, words
from onrecord.reading.en.syntax.tokens import Doc, Span
from onrecord.reading.phrases import PhraseBook

_NAMING = frozenset({"NOUN", "PROPN", "ADJ", "DET", "ADP", "CCONJ"})
_LONGEST = 8
"""How many words a usual name has, at most."""
_OF_NAME = 2
"""How many words at least name a person who is described, so that no place is one."""
_JOINING = frozenset({"CCONJ", "SCONJ", "ADV"})


@cache
def known_speakers() -> PhraseBook[str]:
    """Return the speakers that have a usual name, by the words for them."""
    known = load("en/speakers")["known"]
    return PhraseBook.inverted(
        {
            name: [*entry["words"], *chain.from_iterable(entry.get("home", {}).values())]
            for name, entry in known.items()
        }
    )


@cache
def known_groups() -> PhraseBook[str]:
    """Return the armed groups, by the words for them."""
    groups = load("parties")["groups"]
    return PhraseBook.inverted({name: group["words"] for name, group in groups.items()})


def whole(doc: Doc, start: int, stop: int) -> Span:
    """Widen words to the usual name they are part of: `Save the Children`."""
    first, last = max(0, start - _LONGEST), min(len(doc), stop + _LONGEST)
    for found in known_speakers().find([(token.lower_,) for token in doc[first:last]]):
        begin, end = first + found.start, first + found.end
        if begin < stop and start < end:
            start, stop = min(start, begin), max(stop, end)
    return doc[start:stop]


def named_after(doc: Doc, stop: int) -> Span | None:
    """Return the name that one gave whose words end at a token: `a woman who gave it as Amina`.

    Or goes by: `the coordinator, who calls himself Condor, said`.
    """
    who = stop + 1 if stop < len(doc) and doc[stop].text == "," else stop
    if who >= len(doc) or doc[who].lower_ != "who":
        return None
    for token in doc[who + 1 : who + _LONGEST]:
        called = token.lower_ in words("own_name") and token.nbor(-1).lemma_.lower() == "call"
        by_name = token.lower_ in {"as", "by"} and token.nbor(-1).lower_ in words("own_name")
        if not (called or by_name):
            continue
        end = token.i + 1
        while end < len(doc) and doc[end].text[:1].isupper():
            end += 1
        return doc[token.i + 1 : end] if end > token.i + 1 else None
    return None


def with_name(span: Span) -> Span:
    """Widen a description by the name it goes with, where no comma stands between.

    `Salim a resident of the city`, `an activist identified as Abu Omar`.
    """
    doc, start, stop = span.doc, span.start, span.end
    if span[0].lower_ in {"a", "an", "the"} or span[0].lower_ in words("heads"):
        while start and doc[start - 1].pos_ == "PROPN" and not is_when(doc[start - 1]):
            start -= 1
        opens = start == 0 or doc[start - 1].is_punct or doc[start - 1].pos_ in _JOINING
        start = start if opens else _from_beginning(span)
    if stop + 1 < len(doc) and doc[stop].lower_ in words("named_as"):
        at = stop + 1 + (doc[stop + 1].lower_ in {"as", "by", "only"})
        end = at
        while end < len(doc) and doc[end].pos_ == "PROPN":
            end += 1
        stop = end if end > at else stop
    return doc[start:stop]


def with_name_before(span: Span) -> Span:
    """Widen a description between commas by the name before it: `Ann Lee, head of the bank, said`.

    An age may stand between: `Ann Lee, 61, a teacher, said`.
    """
    doc = span.doc
    at = span.start - 1
    if not (_is_person(span) and doc[span.end : span.end + 1].text == "," and at > 1):
        return span
    if doc[at].text == "," and doc[at - 1].like_num and doc[at - 2].text == ",":
        at -= 2
    first = at
    while first and doc[first - 1].pos_ == "PROPN" and not is_when(doc[first - 1]):
        first -= 1
    opens = first == 0 or doc[first - 1].is_punct or doc[first - 1].pos_ in _JOINING
    named = doc[at].text == "," and at - first >= _OF_NAME and opens
    return doc[first : span.end] if named else span


def with_description(name: Span) -> Span:
    """Widen a name by what is told of who has it: `according to Ann Lee, mayor of Goma, two`."""
    doc, comma = name.doc, name.end
    if len(name) < _OF_NAME or name[-1].pos_ != "PROPN" or doc[comma : comma + 1].text != ",":
        return name
    if [one.text == "," or one.like_num for one in doc[comma + 1 : comma + 3]] == [True, True]:
        comma += 2  # "Ann Lee, 61, a teacher,"
    stop = comma + 1
    while stop < len(doc) and stop - comma < FAR and goes_on(doc, comma + 1, stop):
        stop += 1
    closes = stop == len(doc) or doc[stop].text in {",", ".", ";", ":"}
    return doc[name.start : stop] if closes and _is_person(doc[comma + 1 : stop]) else name


def _is_person(span: Span) -> bool:
    """Say whether words tell what one person is: `a teacher`, `head of the city's defence`."""
    opening = next((one for one in span if one.lower_ in LINKS), None)
    own = span.doc[span.start : opening.i] if opening is not None else span
    return (
        len(own) > 0
        and own[-1].tag_ not in {"NNS", "NNPS"}
        and own[-1].lower_ in words("heads")
        and (own[0].is_lower or own[0].pos_ == "DET")
    )


def _from_beginning(span: Span) -> int:
    """Return where a long name begins that opens the sentence before what it is.

    `The Organisation for the Prohibition of Chemical Weapons a global watchdog`.
    """
    before = span.doc[: span.start]
    named = (
        span[0].lower_ in {"a", "an"} and len(before) > 1 and before[-1].pos_ in {"NOUN", "PROPN"}
    )
    plain = all(one.pos_ in _NAMING and not is_when(one) for one in before)
    return 0 if named and plain and len(before) <= FAR and before[0].is_title else span.start


def trimmed(span: Span) -> Span:
    """Cut a speaker's words to begin with their usual name: `northeast Damascus SANA` is SANA.

    A last name that looks like one stays: `minister Mahamadou Sana`.
    """
    found = next(known_speakers().find([(token.lower_,) for token in span]), None)
    if found is None or not found.start or span[found.start - 1].pos_ != "PROPN":
        return span
    called = span[found.start].is_upper or found.end - found.start > 1
    return span[found.start :] if called else span
