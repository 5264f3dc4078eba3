"""What the words before a name say of it: in, near or from it, and what kind of place it is."""

from typing import NamedTuple

from onrecord.reading.place_words import place_words
from onrecord.reading.words import Row

_FAR = 14
_NEAR = 5
_ROADS = {"road", "highway", "motorway"}
"""What lies between two places beside which something was: "near X, on the road between"."""
_SUCH = {"such", "as", "including", "like"}
_FEW = 2
_SMALL_WORDS = frozenset({"the", "its", "a", "an", "s"})
_OWNERS = {"country's", "country’s", "countrys", "nation's", "nation’s", "nations"}
"""Of whose lands a name is: "in the country's eastern Deir ez-Zor province"."""


class Lead(NamedTuple):
    """The preposition before a name, the kind of place said, and whether it is only near it."""

    cue: str | None = None
    kind: str | None = None
    vicinity: bool = False


def lead(row: Row, at: int) -> Lead:
    """Return what leads to the name at a word, back over articles and names of the same list."""
    known = place_words()
    cue: str | None = None
    kind: str | None = None
    parted = False
    example = False
    for back in range(at - 1, max(-1, at - 1 - _FAR), -1):
        word = row.lower[back]
        if word in known.cues:
            if _is_of_name(row, back):
                return Lead(cue, kind)
            cue = cue or word
            if word == "from" and back and row.lower[back - 1] in known.distances:
                return Lead("near", kind)  # "five km away from X"
            if _is_of_road(row, back):
                return Lead("between", kind, vicinity=True)
            if word != "of":
                return Lead(word, kind)
            if row.lower[back - 1] in known.directions:
                return Lead("of", kind, vicinity=True)
        elif word == "for" and row.lower[max(0, back - 1)] in known.contests | {"as"}:
            return Lead("for", kind)  # "the battle for X", "as for X, nine were killed"
        elif cue is None and _ends_bearing(row, back):
            return Lead()  # "attacked Y from the north and X from the east"
        elif word in known.kinds and kind is None and (cue == "of" or back == at - 1 or example):
            if parted and not word.endswith("s"):
                return Lead(cue)  # "in the district of X, Y"
            kind = known.kinds[word]
        elif word == "rural" and kind is None:
            kind = "region"
        elif _passes(word) or (word in {",", "and", "&"} and cue is None) or row.is_name(back):
            parted = parted or word == ","
        elif _is_example(row, back):
            example, parted = True, False
        else:
            return Lead(cue, kind) if cue or kind else Lead()
    return Lead(cue, kind)


def _is_example(row: Row, at: int) -> bool:
    """Say whether a word leads to some of several places: "towns such as X"."""
    if row.lower[at] not in _SUCH:
        return False
    before = row.lower[max(0, at - _FEW) : at]
    return any(one in place_words().kinds and one.endswith("s") for one in before)


def _ends_bearing(row: Row, at: int) -> bool:
    """Say whether a word tells from where something came, before another thing is told."""
    side = row.lower[at] in place_words().directions and row.after(at + 1) == "and"
    return side and row.lower[max(0, at - 2) : at] == ("from", "the")


def _is_of_road(row: Row, at: int) -> bool:
    """Say whether a preposition leads to an end of a road: "on the road from X to Y"."""
    if row.lower[at] in {"between", "from"}:
        return at > 0 and row.lower[at - 1] in _ROADS
    before = row.lower[max(0, at - _NEAR) : at] if row.lower[at] == "to" else ()
    return "from" in before and _is_of_road(row, at - len(before) + before.index("from"))


def _is_of_name(row: Row, at: int) -> bool:
    """Say whether a preposition is of a body's own name: "Doctors Beyond Borders"."""
    named = row.words[at].istitle() and row.is_name(at - 1) and row.is_name(at + 1)
    return named and not row.is_titled(at)


def _passes(word: str) -> bool:
    return (
        word in place_words().directions
        or word in place_words().parts
        or word in _SMALL_WORDS
        or word in _OWNERS
        or word in place_words().epithets
        or ("-" in word and word.replace("-", "").isalpha())  # "rebel-held", "war-torn"
    )


def is_held(word: str) -> bool:
    """Say whether a word only tells who holds a place or lives there: "Rebel-held"."""
    return "-" in word and word.rpartition("-")[2] in place_words().holding


def is_listed(row: Row, at: int) -> bool:
    """Say whether a name stands in a list that a plural opens: "the villages of X, Y and Z"."""
    for word in reversed(row.lower[max(0, at - _FAR) : at]):
        if word in place_words().kinds:
            return word.endswith("s")
    return False


def is_town_of(row: Row, at: int) -> bool:
    """Say whether a word is that of a town named next: "the Kachin town of Myitkyina"."""
    town = place_words().kinds.get(row.after(at)) == "settlement"
    return town and row.after(at + 1) == "of" and row.is_name(at + 2)


def is_indefinite(row: Row, at: int) -> bool:
    """Say whether `a` or `another` stands before a word: "a rebel-held town"."""
    return any(word in {"a", "an", "another"} for word in row.lower[max(0, at - 3) : at])
