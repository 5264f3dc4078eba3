"""Surnames that are the names of places too: "Mayor Ivan Fedorov", "the arrest of Fedorov"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from onrecord.reading.mention import Mention
from onrecord.reading.place_words import place_words
from onrecord.reading.segments import Segment

_LARGE = 100_000
_LED = {None, "of", "for", "against", "to", "at", "with", "by", "on"}
"""Prepositions that lead to persons as well as to places."""


def without_persons(
    cut: Sequence[Segment], rows: Sequence[tuple[Mention, ...]]
) -> Iterator[tuple[Mention, ...]]:
    """Return the mentions of each sentence without those of persons told of in full before."""
    if not any(map(_may_be_person, (one for row in rows for one in row))):
        yield from rows
        return
    told: set[str] = set()
    for segment, row in zip(cut, rows, strict=True):
        told |= {name for both in _in_full().findall(segment.text) for name in both}
        yield tuple(one for one in row if one.text not in told or not _may_be_person(one))


def _may_be_person(mention: Mention) -> bool:
    people = mention.place.population if mention.place else 0
    return mention.cue in _LED and mention.kind is None and not mention.back and people < _LARGE


@cache
def _in_full() -> re.Pattern[str]:
    """Match the first and the last name of one named in full, after a title: either may be his.

    `Secretary-General Ban Ki-moon` is Ban.
    """
    titles = "|".join(map(re.escape, sorted(place_words().titles, key=len, reverse=True)))
    return re.compile(
        rf"\b(?i:{titles})\.?\s(?:of\s[A-Z]\w+,?\s)?([A-Z][\w'’-]+)\s(?:[A-Z][\w'’-]+\s)?([A-Z][\w'’-]+)"
    )
