"""Names that no gazetteer has, where a report tells elsewhere that they are places'."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from onrecord.reading.mention import Mention, mention_of
from onrecord.reading.place_words import place_words
from onrecord.reading.segments import Segment
from onrecord.reading.told_places import LOCATING
from onrecord.reading.words import Row

_SHORT = 3


def with_named_elsewhere(
    cut: Sequence[Segment], rows: Sequence[tuple[Mention, ...]], punctuated: bool
) -> Iterator[tuple[Mention, ...]]:
    """Return the mentions of each sentence, with names that others tell are those of places.

    `In Katale, nine died. ... Katale has no clinic.` `punctuated` is as for `MentionFinder`.
    """
    names = {one.text for row in rows for one in row if _is_told(one)}
    if not names:
        yield from rows
        return
    longest = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    pattern = re.compile(rf"\b(?:{longest})\b")
    for segment, row in zip(cut, rows, strict=True):
        further = tuple(_further(segment, row, pattern, punctuated))
        yield tuple(sorted((*row, *further), key=lambda one: one.start)) if further else row


def _is_told(mention: Mention) -> bool:
    """Say whether words tell that a name which no gazetteer has is that of a place."""
    own = not (mention.candidates or mention.back) and len(mention.text) > _SHORT
    return own and (mention.kind is not None or mention.cue in LOCATING)


def _further(
    segment: Segment, row: Iterable[Mention], pattern: re.Pattern[str], punctuated: bool
) -> Iterator[Mention]:
    words: Row | None = None
    for match in pattern.finditer(segment.text):
        start, end = (segment.start + at for at in match.span())
        if any(one.start < end and start < one.end for one in row):
            continue
        words = words or Row(segment, punctuated)
        starts, ends = zip(*words.spans, strict=True)
        if match.start() not in starts or match.end() not in ends:
            continue
        at = starts.index(match.start())
        size = ends.index(match.end()) + 1 - at
        if not _is_of_another(words, at, size):
            mention = mention_of(words, at, size)
            yield replace(mention, kind=mention.kind or "settlement")


def _is_of_another(row: Row, at: int, size: int) -> bool:
    """Say whether a name is but a part of another, or that of one who speaks."""
    known, after = place_words(), row.after(at + size)
    joined = (row.is_name(at - 1) and row.is_row(at - 1, 2)) or (
        row.is_name(at + size) and row.is_row(at + size - 1, 2)
    )
    titled = at > 0 and row.lower[at - 1] in known.titles
    spoken = after in known.speaking | known.units  # "the Katale tribe"
    return joined or titled or spoken or row.is_titled(at)
