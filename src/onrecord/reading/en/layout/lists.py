"""Lists that end the sentence over them: "Air defences shot down:" and a line for each sort."""

import re
from collections.abc import Iterator, Sequence

from onrecord.reading.en.syntax.quantities import numbers_in
from onrecord.reading.segments import Segment

_LONGEST = 160
"""Characters of an item that is but a thing and its number."""
_MARKS = ".;,"
_TOLD = re.compile(
    r"\b(?:is|are|was|were|has|have|had|said|killed|dead|died|wounded|injured|damaged|destroyed)\b"
    r"|[:.!?]\s"
)
"""Words by which an item tells something of its own."""


def listed(cut: Sequence[Segment]) -> list[Segment]:
    """Return the sentences of a report, each that ends in a list made one with its items.

    Every character keeps its place: where lines broke there is a comma, and blanks.
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
    """Say whether a line is an item that but names a thing with its number: "- 34 Shaheds;"."""
    one, after = cut[at], cut[at + 1] if at + 1 < len(cut) else None
    alone = after is None or after.paragraph != one.paragraph
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
        text = kept + ("," if number else " ").ljust(gap) + item.text
    return first._replace(text=text, headline=first.headline and not items)
