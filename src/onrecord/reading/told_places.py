"""Whether the words before a name that no gazetteer has make it that of a place."""

from itertools import pairwise

from onrecord.reading.place_phrases import place_phrases, place_terms
from onrecord.reading.place_words import place_words
from onrecord.reading.words import Row

LOCATING = {"in", "near", "at", "outside", "on", "around", "inside"}
"""Prepositions right after which an unknown name is a place's."""
_MOVING = {"from", "to", "towards", "toward", "into"}
_INDEFINITE = {("a",), ("an",), ("another",)}
_LYING = {"in", "on", "of", "near", "some", "about", "where", "north", "south", "east", "west"}
"""What follows the word for what a place is: "Katale, a village in the north, was shelled"."""
_LONGEST = 3
"""Words of a phrase that leads to a place, at most: "then there is"."""
_FEW = 5
_FAR = 7
"""Words before `over` among which stands what is told to be over a place."""


def is_told(row: Row, at: int, size: int, cue: str | None) -> bool:
    """Say whether the words before an unknown name make it a place's: "the shelling of X"."""
    if row.is_titled(at) or row.words[at].isupper():
        return False
    return (
        _is_gained(row, at)
        or _is_stormed(row, at, size)
        or _is_apposed(row, at, size)
        or (cue is not None and _lies_within(row, at, size))
    )


def told_kind(row: Row, at: int) -> str | None:
    """Return the kind of a place that was stormed or left, where no word tells it."""
    return "settlement" if row.lower[at - 1] != "of" else None


def _is_gained(row: Row, at: int) -> bool:
    """Say whether words lead to a place: "residents of X", "withdrew from X", "5 km east of X"."""
    known, cue = place_words(), row.lower[at - 1] if at else ""
    if cue == "of" and row.lower[at - 2] in known.gaining | known.directions:
        return True
    before = row.lower[max(0, at - _FEW) : at]
    if cue == "of" and "by" in before:
        by = at - len(before) + before.index("by")  # "the shelling by rebels of X"
        return by > 0 and row.lower[by - 1] in known.gaining
    if cue == "over":
        # "Over X, the army shot down a drone": what is over it may follow.
        last = at if at > 1 else at + 2 * _FAR
        return not place_terms("over_places").isdisjoint(row.lower[max(0, at - _FAR) : last])
    if cue == "between":
        return row.lower[at - 2] in place_terms("lying")
    moved = cue in _MOVING or before[-2:] == ("out", "of")
    return (moved and not place_terms("moving").isdisjoint(before)) or any(
        row.lower[at - n : at] in place_phrases("leading_to")
        for n in range(2, min(_LONGEST, at) + 1)
    )


def _is_apposed(row: Row, at: int, size: int) -> bool:
    """Say whether a name stands beside the word that tells what it is: "in our village, X, six"."""
    if row.after(at + size) != ",":
        return False
    known = place_words()
    if at >= _FEW - 1 and row.lower[at - 1] == ",":
        own = row.lower[at - 3] in {"our", "my", "his", "her", "their", "the"}
        return own and known.kinds.get(row.lower[at - 2]) == "settlement"
    told = row.lower[at + size + 1 : at + size + _FEW + 2]
    if told[:1] not in _INDEFINITE:
        return False
    return any(
        known.kinds.get(one) == "settlement" and (not after.isalpha() or after in _LYING)
        for one, after in pairwise(told)
    )


def _is_stormed(row: Row, at: int, size: int) -> bool:
    """Say whether a name is that of what was stormed, as only places are: "stormed Gidan Dawa"."""
    before = at - 2 if row.lower[at - 1] in place_words().directions else at - 1
    verb, after = row.lower[before] if before >= 0 else "", row.after(at + size)
    if verb in place_terms("overrunning") or (verb == "left" and after == "without"):
        return True
    taken = verb in place_words().storming or (size == 1 and verb in place_terms("reached"))
    return taken and (not after.isalnum() or after in place_terms("stormed_then"))


def _lies_within(row: Row, at: int, size: int) -> bool:
    """Say whether a name goes on to where it lies: "returned to Lopa, in Djugu territory"."""
    after = row.lower[at + size : at + size + 2]
    return after == (",", "in") and row.is_name(at + size + 2)
