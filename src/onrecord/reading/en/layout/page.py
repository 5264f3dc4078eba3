"""The page around a report: its bylines, links, credits and notices, and the words of pictures."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby

from onrecord.codebook import load
from onrecord.reading.en.syntax.triggers import trigger_words
from onrecord.reading.en.times.time_vocabulary import any_of
from onrecord.reading.segments import Segment

_NAME = r"[A-ZÀ-Ž][\w'’.-]*(?:\s(?:(?:al|el|bin|de|van|von|da|di)[ -])?[A-ZÀ-Ž][\w'’.-]*){1,3}"
_CITY = r"[A-ZÀ-Ž][\w'’.-]*(?:[\s-][A-ZÀ-Ž][\w'’.-]*){0,3}"
_REPORTER = rf"{_NAME}(?:(?:,| and) {_NAME})* in {_CITY}"
_WRITERS = re.compile(rf"{_REPORTER}(?:(?:,| and) {_REPORTER})*")
"""Who reported and from where: `Amina Bello in Jos and Tom Reed in Lagos`."""
_BY = re.compile(
    r"(?i:by):?\s(?!(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the|early|late)\b)"
    r"(?:(?:[A-ZÀ-Ž][\w'’.-]*|and|in|at|for|of|our|with|staff|correspondents?|reporters?|agencies|"
    r"al|el|de|van|von|bin|&|\||-|–),?\s?){1,14}"
)
_RELATED = re.compile(r"\W*\d+\W+(?:Topic\s.{3,80}?\(\d+\)\s)?Related\s(?=[A-Z])")
"""Where a copy without line breaks goes on with links: `440 Related Army Destroys Depot`."""
_ADDRESS = re.compile(r"(?:\[?\d*\]?\s*)?(?:https?://|www\.)\S+|\S+@\S+\.\w+")
_LONG = 400
"""Characters that links and credits have at most."""
_CREDIT = 100
"""Characters at the end of a picture's words within which its credit stands."""
_CAPTIONED = 3
"""Sentences that the words of a picture have at most, its credit among them; one less at the top.

There two sentences with a credit are a report as short as that.
"""


def own_text(cut: Iterable[Segment]) -> list[Segment]:
    """Return the sentences of a report without the page around it, kickers cut off.

    The words of pictures are kept as headlines: they tell again what the text tells.
    """
    return list(_own(cut))


def _own(cut: Iterable[Segment]) -> Iterator[Segment]:
    listing = False
    for number, (_, sentences) in enumerate(groupby(cut, key=lambda one: one.paragraph)):
        paragraph = list(sentences)
        first = paragraph[0].text
        if number:
            if _lists().fullmatch(first):
                listing = True
                continue
            listing = listing and all(one.headline or one.text.endswith("?") for one in paragraph)
            if listing or _is_around(paragraph):
                continue
        pictured = len(paragraph) <= _CAPTIONED - (not number) and _is_caption(paragraph)
        for segment in paragraph:
            if _RELATED.match(segment.text):
                break
            if not _is_notice(segment):
                told = _without_kicker(segment)
                yield told._replace(headline=told.headline or pictured, pictured=pictured)


def _is_around(paragraph: Sequence[Segment]) -> bool:
    """Say whether a paragraph is a link, a credit or a byline."""
    text = paragraph[0].text
    if paragraph[-1].end - paragraph[0].start > _LONG:
        return False
    if _leading().match(text) or _ADDRESS.fullmatch(text):
        return True
    if len(paragraph) > 1 or not paragraph[0].headline or trigger_words().search(text.lower()):
        return False
    return bool(_BY.fullmatch(text) or _WRITERS.fullmatch(text))


def _is_caption(paragraph: Sequence[Segment]) -> bool:
    """Say whether a paragraph is what stands under a picture, with whose it is."""
    return bool(
        _crediting().search(paragraph[-1].text[-_CREDIT:]) or _pictured().match(paragraph[0].text)
    )


def _without_kicker(segment: Segment) -> Segment:
    """Return a headline or a lead without the word that a desk set before it."""
    kicker = _kickers().match(segment.text)
    if kicker is None or kicker.end() == len(segment.text):
        return segment
    return segment._replace(text=segment.text[kicker.end() :], start=segment.start + kicker.end())


def _words(name: str) -> str:
    return any_of(load("en/page")[name])


@cache
def _kickers() -> re.Pattern[str]:
    """Match the words that a desk sets before a headline, perhaps with a number."""
    words = _words("kickers")
    glued = rf"(?:{words.upper()})(?:\s\d{{1,2}})?-(?=[\"“‘'A-Z])"
    return re.compile(rf"(?:{glued}|(?i:{words})(?:\s?[:|–—]\s+|\s-\s))+")


@cache
def _lists() -> re.Pattern[str]:
    """Match a line over a list of links."""
    return re.compile(rf"\W*(?:{_words('lists')})\W*", re.IGNORECASE)


@cache
def _leading() -> re.Pattern[str]:
    """Match the start of a line that leads elsewhere or says who made the report."""
    free, marked = f"{_words('links')}|{_words('credits')}", _words("labels")
    return re.compile(
        rf"\W*(?:(?:{free})(?!\w)|(?:{marked})\s?(?:[:|]|[-–—]\s|$)|(?-i:WATCH|READ|MORE)\s)", re.I
    )


def _is_notice(segment: Segment) -> bool:
    """Say whether a sentence is only about the report itself."""
    lower = segment.text.lower()
    return any(notice in lower for notice in load("en/page")["notices"])


@cache
def _pictured() -> re.Pattern[str]:
    """Match the start of what stands under a picture: `File photo: `, `Image caption, `."""
    shown = rf"(?:{_words('pictures')})\s?[:|]|(?:{_words('pictured')}),"
    return re.compile(rf"\W*(?:{shown})", re.IGNORECASE)


@cache
def _crediting() -> re.Pattern[str]:
    """Match the end of what stands under a picture: `(AP Photo/X Y)`, `[X Y/Reuters]`."""
    agencies, who = _words("agencies"), r"[^()\[\]/]{2,40}"
    return re.compile(
        rf"\((?:{who}/\s?(?:{agencies})\b[^()]*|(?:{agencies})\s(?:photo/)?{who})\)\.?$"
        rf"|\[(?:{who}/\s?)?(?:{agencies})\b[^\[\]]*\]\.?$"
        rf"|(?:(?<=[.\s|])|^)(?:{_words('pictures')}):\s[^.]{{2,60}}\.?$"
        rf"|(?:^|\s)(?:{agencies})/[A-Z][^.]{{2,30}}$|\w\s?/\s?(?:{agencies})\.?$",
        re.IGNORECASE,
    )
