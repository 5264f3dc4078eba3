"""Lists that end the sentence over them: "Air defences shot down:" and a line for each sort."""

import re
from collections.abc import Iterator, Sequence

from onrecord.reading.en.syntax.quantities import numbers_in
from onrecord.reading.segments import Segment

_LONGEST = 160
"""Characters of an item that is but a thing and its number."""
_MARKS = ".;,"
_ROW = re.compile(
    r"[^\d:.!?]{3,60}?\s?[:‒–—-]\s(?:about |over |more than |up to )?\d[\d,. ]*"
    r"(?:\([^)]{1,12}\))?(?:\s?[a-z]+){0,2}[.;,]?"
)
"""A thing and its number after it: `tanks ‒ 8209 (+11)`."""
_TOLD = re.compile(
    r"\b(?:is|are|was|were|has|have|had|said|killed|dead|died|wounded|injured|damaged|destroyed)\b"
    r"|[:.!?]\s"
)
"""Words by which an item tells something of its own."""


def listed(cut: Sequence[Segment]) -> list[Segment]:
    """Return the sentences of a report, each that ends in a list made one with its items.

    Every character keeps its place: where lines broke there are blanks, and a comma if it fits.
    """
    return list(_joined(cut))


def _joined(cut: Sequence[Segment]) -> Iterator[Segment]:
    at = 0
    while at < len(cut):
        first, end = cut[at], at + 1
        if first.text.endswith(":"):
            while end < len(cut) and _is_thing(cut, end):
                end += 1
        yield _one(cut[at:end])
        at = end


def _is_thing(cut: Sequence[Segment], at: int) -> bool:
    """Say whether a line but names a thing with its number: "- 34 Shaheds;", "tanks: 12"."""
    one, after = cut[at], cut[at + 1] if at + 1 < len(cut) else None
    alone = after is None or after.paragraph != one.paragraph
    if alone and _ROW.fullmatch(one.text):
        return True
    if not (one.item and alone) or len(one.text) > _LONGEST or _TOLD.search(one.text):
        return False
    number = next(numbers_in(one.text, 0), None)
    return number is not None and number.start == 0


def _one(run: Sequence[Segment]) -> Segment:
    """Return a sentence and the items under it as one."""
    first, *items = run
    text = first.text
    for number, item in enumerate(items):
        kept = text.rstrip(_MARKS) if number else text
        gap = item.start - first.start - len(kept)
        text = kept + ("," if number and gap > 1 else " ").ljust(gap) + item.text
    return first._replace(text=text, headline=first.headline and not items)
