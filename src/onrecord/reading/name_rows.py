"""Names of places that stand in a row with others."""

import re
from dataclasses import replace

from onrecord.reading.known_names import KnownNames
from onrecord.reading.mention import Mention, mention_of
from onrecord.reading.place_words import place_words
from onrecord.reading.segments import Segment
from onrecord.reading.unknown_names import is_common
from onrecord.reading.words import Row

_COMMAS = re.compile(r"\s*(?:,|,?\s*and)?\s*")
_BETWEEN = {",", "and", ", and", "&", "/"}
"""What may stand between the names of a row."""
_LONGEST = 5


def going_on(
    known: KnownNames, row: Row, at: int, before: Mention, skipped: int
) -> tuple[Mention | None, int]:
    """Return the small place that a row of places goes on with: "X, Levadne and Robotyne".

    A name is one where the gazetteer has it in the same country and the row plainly goes on.
    `skipped` is how many words to pass over where it is none.
    """
    base = row.segment.start
    between = row.segment.text[before.end - base : row.spans[at][0]].strip()
    if between not in _BETWEEN or before.level == "country":
        return None, skipped
    countries = {one.country for one in before.candidates}
    for size in range(min(_LONGEST, len(row.words) - at), 0, -1):
        if not row.is_row(at, size) or not row.is_name(at + size - 1):
            continue
        goes_on = row.after(at + size) in {",", "and"} and row.is_name(at + size + 1)
        if row.is_name(at + size) or (between == "," and not goes_on):
            continue
        name = row.text(at, at + size)
        found = () if is_common(name) else known.places(name, alone=size == 1)
        if countries & {one.country for one in found}:
            return mention_of(row, at, size, found), size
    return None, skipped


def is_next(row: Row, at: int, before: Mention) -> bool:
    """Say whether nothing but a blank parts a word from the place named before it."""
    return row.segment.start + row.spans[at][0] == before.end + 1


def sharing(mentions: list[Mention], segment: Segment) -> list[Mention]:
    """Give the kind that a plural says of a whole list to its members: "X, Y and Z regions"."""
    kinds = place_words().kinds
    shared = list(mentions)
    for at in range(len(shared) - 1, 0, -1):
        here, before = shared[at], shared[at - 1]
        after = segment.text[here.end - segment.start :].split(maxsplit=1)
        plural = (
            bool(after)
            and after[0].strip(".,;:").lower() in kinds
            and after[0].strip(".,;:").endswith("s")
        )
        between = segment.text[before.end - segment.start : here.start - segment.start]
        if here.kind and (plural or here.shares) and _COMMAS.fullmatch(between):
            unit = here.unit.removesuffix("s") if here.unit else None  # "X and Y hills"
            shared[at] = replace(here, unit=unit)
            shared[at - 1] = replace(before, kind=here.kind, unit=unit, shares=True)
    return shared
