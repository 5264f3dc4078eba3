"""The place that a sentence opens with, which those after it go on about."""

import re
from collections.abc import Sequence
from functools import cache

from onrecord.codebook import load
from onrecord.reading.en.layout.sections import is_of_region
from onrecord.reading.en.places.nesting import FINENESS
from onrecord.reading.leads import is_held
from onrecord.reading.mention import Mention
from onrecord.reading.phrases import words_of
from onrecord.reading.place_words import place_words
from onrecord.reading.segments import Segment

_LOCATING = {"in", "at", "on", "near", "outside", "between"}
_INTRODUCING = re.compile(r"(?:and )?then there(?:'s| is| was) ", re.IGNORECASE)
_TAKING_PLACE = ("took place", "had taken place", "happened", "occurred", "went off")


def topic(
    segment: Segment, mentions: Sequence[Mention], told: Sequence[Mention]
) -> tuple[Mention, ...]:
    """Return the place that a sentence opens with, which those after it go on about.

    `In the Kherson region, the night was quiet.` None is one where but those rule who
    speak of what happened elsewhere, in the places `told` of before.
    """
    if is_of_region(segment, mentions):
        return tuple(mentions)
    first = mentions[0] if mentions else None
    if (where := _took_place(segment, mentions)) is not None:
        return (where,)
    if first is not None and _INTRODUCING.match(segment.text):
        return (first,)
    if (turned := _turned_to(segment, mentions)) is not None:
        return (turned,)
    if first is None or first.place is None or first.cue not in _opening("cues"):
        return ()
    if first.level == "country" or not _opens(segment, first):
        return ()
    if told and _beside().match(segment.text, first.end - segment.start):
        return ()
    # "In the Kupiansk direction they tried to advance near X and Y."
    nearer = tuple(one for one in mentions if first.vicinity and one.place and not one.vicinity)
    # "In Ituri, calm has returned to Lopa, in Djugu territory."
    within = (one for one in mentions[1:] if not one.back and one.country == first.country)
    finer = next((one for one in within if FINENESS[one.level] > FINENESS[first.level]), first)
    return nearer or (finer,)


def _opens(segment: Segment, place: Mention) -> bool:
    """Say whether only words that lead to a place stand before it: "Meanwhile, in rebel-held"."""
    before = words_of(segment.text[: place.start - segment.start].lower())
    known = place_words()
    leading = known.directions | known.parts | known.of_place | _opening("words")
    told = (word for word in before if word not in leading and word not in known.nations)
    return before[:1] != ("the",) and all(is_held(word) or not word.isalpha() for word in told)


def _took_place(segment: Segment, mentions: Sequence[Mention]) -> Mention | None:
    """Return where a sentence says that what was told of took place; None where it does not.

    `The deadlier of the two took place on Monday at X, near Y.`
    """
    told = any(verb in segment.text for verb in _TAKING_PLACE)
    found = _taking_place().search(segment.text) if told else None
    if found is None:
        return None
    after = (one for one in mentions if one.start - segment.start > found.end() and not one.back)
    return next((one for one in after if one.cue in _LOCATING), None)


def _turned_to(segment: Segment, mentions: Sequence[Mention]) -> Mention | None:
    """Return the place that a sentence turns to: "violence spread to X", "X fared no better"."""
    before, after = _turning()
    text, base = segment.text, segment.start
    return next(
        (
            one
            for one in mentions
            if one.place is not None and one.level != "country"
            if before.search(text[: one.start - base]) or after.match(text, one.end - base)
        ),
        None,
    )


@cache
def _turning() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Match what leads to the place that a report turns to, and what follows its name."""
    known = load("en/places")["turning"]
    before, after = "|".join(known["before"]), "|".join(known["after"])
    return (
        re.compile(
            rf"\b(?:{before})\s(?:(?:to|in|into|at|near|of)\s)?(?:the\s\w+\sof\s)?$", re.IGNORECASE
        ),
        re.compile(rf"(?:\s(?:has|have|had|also|too|again|itself))*\s(?:{after})\b"),
    )


@cache
def _taking_place() -> re.Pattern[str]:
    """Match what says that an attack was somewhere: "the incident happened"."""
    nouns = "|".join(load("en/times")["occurrences"])
    return re.compile(
        rf"\b(?:(?:{nouns})(?:e?s)?|(?:deadlier|deadliest|worst|first|second|latest|other|one)"
        rf"(?:\s+of\s+(?:the\s+)?\w+)?|it)\s+(?:{'|'.join(_TAKING_PLACE)})\b",
        re.IGNORECASE,
    )


@cache
def _beside() -> re.Pattern[str]:
    """Match what goes on to those who rule: "In X, the foreign ministry"."""
    words = "|".join(load("en/places")["opening"]["beside"])
    return re.compile(rf",?\s(?:[\w'’-]+\s){{0,3}}(?:{words})\b", re.IGNORECASE)


@cache
def _opening(name: str) -> frozenset[str]:
    return frozenset(load("en/places")["opening"][name])
