"""Headings inside a report: the place or the day that what stands under them is of."""

import re
from collections.abc import Sequence

from onrecord.reading.en.context import Context
from onrecord.reading.en.times.times import TimeSpan
from onrecord.reading.en.times.when import When
from onrecord.reading.mention import Mention
from onrecord.reading.place_words import place_words
from onrecord.reading.segments import Segment

_WORDS = re.compile(r"[^\W\d_]+")
_LABELS = {
    "location",
    "place",
    "where",
    "area",
    "date",
    "time",
    "when",
    "incident",
    "attack",
    "event",
}
"""Words before a colon that tell what follows: "Location: X", "Date of incident: 3 May"."""
_WIDE = {"country", "region", "district"}
_LEADING = {"in", "over", "across", "around", "on", "along"}
_JOINING = {
    "the", "and", "in", "of", "or", "on", "as", "for", "to", "now", "city", "direction", "front",
    "state", "update",
}  # fmt: skip
"""Words of a heading beside its names: "In the north and the east", "As for Ganja"."""
_LONGEST = 120
"""Characters of a line that only names places."""
_DATING = {"on", "the", "of", "night", "day"}


def is_heading(segment: Segment) -> bool:
    """Say whether a line may be a heading inside a report: no sentence, and not its first line."""
    return bool(segment.paragraph) and (segment.headline or segment.text.endswith(":"))


def enter(
    segment: Segment, mentions: Sequence[Mention], spans: Sequence[TimeSpan], context: Context
) -> bool:
    """Let a heading that only names a place or a day be where or when what follows it happened.

    `Rakhine State`, `SUMY REGION`, `Monday, 3 June`, "2. Kilinochchi." in the line of what follows;
    not the report's first line. Return whether it does.
    """
    if not segment.paragraph or len(segment.text) > _LONGEST:
        return False
    labelled = _LABELS if ":" in segment.text else set()
    known = _JOINING | place_words().of_place | labelled
    if mentions and _left(segment, mentions) <= known:
        named = tuple(one for one in mentions if one.place and not one.back)
        fine = tuple(one for one in named if one.level not in _WIDE)  # "Bakhmut, Donetsk region"
        context.visit(fine or named)
        return True
    if spans and not mentions and _left(segment, spans) <= _DATING | labelled:
        context.time, context.dated = When(spans[0].days, spans[0]), True
        return True
    return False


def is_of_region(segment: Segment, mentions: Sequence[Mention]) -> bool:
    """Say whether a line without a claim is the heading of what was in a region.

    `Casualties in the Kherson region`.
    """
    if len(mentions) != 1 or not is_heading(segment) or segment.item or segment.pictured:
        return False
    (only,) = mentions
    wide = only.place is not None and only.level in {"region", "district"}
    return wide and only.cue in _LEADING and segment.end - only.end <= 1


def _left(segment: Segment, told: Sequence[Mention] | Sequence[TimeSpan]) -> set[str]:
    """Return the words of a heading, in lower case, that are not those of its places or times."""
    text = segment.text
    for one in told:
        at = one.start - segment.start
        text = text[:at] + " " * len(one.text) + text[at + len(one.text) :]
    return {word.lower() for word in _WORDS.findall(text)}
