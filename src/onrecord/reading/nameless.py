"""Places told of without a name: "the province", "a village", "the eastern districts"."""

from onrecord.reading.known_names import KnownNames
from onrecord.reading.leads import is_indefinite
from onrecord.reading.mention import Mention, mention_of
from onrecord.reading.place_words import place_words
from onrecord.reading.words import Row

_LEAD = 500
_LONGEST = 3
_CALLED = {"called", "named"}
_THESE = {"the", "these", "those", "such"}
_TOLD = {"the", "same", "that", "this", "whole", "entire"}


def nameless(known: KnownNames, row: Row, at: int) -> tuple[Mention, int] | None:
    """Return the place that words of kind stand for, with how many words those are."""
    vocabulary = place_words()
    backing = row.lower[at] in vocabulary.backing
    for size in range(min(4, len(row.lower) - at) if backing else 0, 0, -1):
        words = row.lower[at : at + size]
        level = vocabulary.back.get((*words[:-1], words[-1].removesuffix("'s")))
        named = row.is_name(at + size) and row.after(at + size) not in vocabulary.never
        if level and not named and not _is_named(known, row, at + size):
            return mention_of(row, at, size, back=level), size
    kind = vocabulary.nameless.get(row.lower[at])
    other = kind == "neighbourhood" and "another" in row.lower[max(0, at - 3) : at]
    if other and row.after(at + 1) != "of":
        return mention_of(row, at, 1, back="town"), 1
    if kind and _stands_for_a_place(row, at, kind):
        return mention_of(row, at, 1, back=kind), 1
    parts = row.lower[at] in vocabulary.quarterly and row.lower[at - 1] not in _THESE
    if parts and _stands_for_a_place(row, at, "settlement"):
        return mention_of(row, at, 1, back="town"), 1
    return None


def _stands_for_a_place(row: Row, at: int, level: str) -> bool:
    """Say whether a word of kind stands for a place: one named before, or further on.

    Past its lead, a report that tells of "a town" need not ever name it.
    """
    fresh = is_indefinite(row, at)
    told = row.lower[at - 1] == "the" or (fresh and row.lower[at] in place_words().described)
    if level == "site" and not told:
        return False
    if level in {"district", "front"} and row.lower[at - 1] not in _TOLD:
        return False  # "regained lost territory"
    if (fresh and row.segment.start > _LEAD) or (level == "area" and not fresh):
        return False
    described = row.is_name(at - 1) and row.lower[at - 1] not in place_words().parties
    whose = row.after(at + 1) == "of" and not (fresh and not row.is_name(at + 2))
    called = row.after(at + 1) in _CALLED and row.is_name(at + 2)  # "a village called X"
    return not (whose or called or row.is_name(at + 1) or described)


def _is_named(known: KnownNames, row: Row, at: int) -> bool:
    """Say whether `of` and the name of a town or of a land follow, of no country.

    `The de facto capital of Raqqa`, `the capital of the northern Tigray region`.
    """
    if row.after(at) != "of":
        return False
    first, passed = at + 1, place_words().directions | {"the"}
    while row.after(first) in passed and not row.is_name(first):
        first += 1
    for size in range(_LONGEST, 0, -1):
        if row.is_name(first + size - 1) and row.is_row(first, size):
            found = known.places(row.text(first, first + size), alone=size == 1)
            if found:
                return found[0].level != "country"
    return False
