"""Places in asides that only tell of another: "X, which lies near Y, was shelled"."""

import re
from functools import cache

from onrecord.codebook import load
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.places.nesting import FINENESS
from onrecord.reading.en.scene import Scene
from onrecord.reading.mention import Mention
from onrecord.reading.place_words import place_words

_CLOSING = {",": ",", "(": ")", " -": " - ", " –": " – ", " —": " — ", "—": "—"}
"""What ends an aside, by the mark that opened it."""
_CAPITAL = re.compile(r"\bcapital$")
_CLOSED = re.compile(r"(?:\s[\w-]+)?(?:\s(?:and|with|to)(?:\s[\w-]+){1,3})?[.\"”]*")
"""What may follow a place in an aside up to its end: in "X, a town near Y was hit" is none."""
_CALLED = {"settlement", "region", "area"}
"""Levels of kinds whose `of` leads to their own name: "in X, the city of Y and Z" is a row."""
_PARTS = {"neighbourhood", "district"}
"""Levels of kinds whose `of` leads to the whole: "X, a suburb of Y"."""


def is_of_aside(scene: Scene, draft: Draft, mention: Mention) -> bool:
    """Say whether a place stands in an aside on another, and a claim is told outside of it.

    `In X, a town near Y, nine died`; a smaller place in one tells more: `X, near the Y bridge`.
    """
    text, base = scene.sentence.segment.text, scene.sentence.segment.start
    for one in scene.mentions:
        if one.end >= mention.start:
            return False
        opening = _opening().match(text, one.end - base)
        if opening is None or FINENESS[mention.level] > FINENESS[one.level]:
            continue
        if opening["beside"] and (one.vicinity or one.cue == "near"):
            continue  # "north of X, east of Y and near Z"
        end = _end(text, opening)
        inside = opening.end() <= mention.start - base < end
        if not inside or opening.start() <= draft.trigger.idx < end:
            continue
        within = text[opening.end() : mention.start - base]
        added = " and " in within and opening["between"] is None  # "X, a suburb of Y, and Z"
        if opening["relative"] or (_CLOSED.fullmatch(text, mention.end - base, end) and not added):
            return True
    return False


def _end(text: str, opening: re.Match[str]) -> int:
    """Return where an aside ends: "X, south of the provincial capital, Y, " has a mark inside."""
    mark = _CLOSING[opening["mark"]]
    end = text.find(mark, opening.end())
    if mark == "," and end >= 0 and _CAPITAL.search(text, 0, end):
        end = text.find(mark, end + 1)
    return end if end >= 0 else len(text)


@cache
def _opening() -> re.Pattern[str]:
    """Match the mark after a place with what opens an aside on it."""
    known, kinds = load("en/places")["asides"], place_words().kinds.items()
    called = "|".join((*(one for one, level in kinds if level in _CALLED), *known["called"]))
    parts = "|".join((*(one for one, level in kinds if level in _PARTS), *known["parts"]))
    beside, relative, opening = map(
        "|".join, (known[one] for one in ("beside", "relative", "opening"))
    )
    name = r"\s(?-i:[A-Z])"
    return re.compile(
        rf"\s?(?P<mark>[,(—]|\s[-–—](?=\s))\s*"
        rf"(?:(?P<beside>{beside})|(?P<relative>{relative})|{opening}"
        rf"|(?P<between>(?:(?:midway|halfway)\s)?between\b)"
        rf"|(?:(?:once|long|also|now)\s)?"
        rf"(?:an?|the|another|one of(?: the)?)\s(?:[\w'’-]+\s){{0,4}}?"
        rf"(?:(?:{called})\b(?!\sof{name})|(?:{parts})\b)(?!{name}))",
        re.IGNORECASE,
    )
