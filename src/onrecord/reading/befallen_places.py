"""Whether what is told of a name that no gazetteer has befalls but places: "Katale was shelled"."""

from onrecord.reading.place_phrases import place_phrases, place_terms
from onrecord.reading.words import Row

_OPENING = {
    "said", "says", "that", "when", "after", "as", "before", "while", "because", "where", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "overnight",
}  # fmt: skip
"""Words with which a clause opens or after which it does: "said Katale was encircled"."""
_POSSESSIVE = ("'s", "’s")
_NEAR = 2
"""Words among which a place's own thing stands: "Katale's only bridge"."""
_PASSING = {
    "also", "later", "then", "again", "itself", "too", "heavily", "reportedly", "both", "still",
    "now", "already", "once", "twice",
}  # fmt: skip
"""Adverbs that may stand in what befalls a place: "X was also shelled"."""
_BY = {("hit", "by"), ("struck", "by"), ("targeted", "by"), ("rocked", "by")}
_LONGEST = 5
"""Words of what befalls a place, at most."""


def befalls(row: Row, at: int, size: int) -> bool:
    """Say whether what is told right after an unknown name befalls but places: "X was shelled"."""
    first, end = at, at + size
    if at > 1 and row.lower[at - 1] == "and" and row.is_name(at - 2):  # "X and Y were"
        first = _name_at(row, at - 2).start
    if row.after(end) == "and" and row.is_name(end + 1):
        end = _name_at(row, end + 1).stop
    if row.is_titled(at):
        return False
    if row.words[end - 1].endswith(_POSSESSIVE):
        return not place_terms("owned").isdisjoint(row.lower[end : end + _NEAR])
    if row.after(end) in place_terms("governed"):
        return True
    opens = row.is_first(first) or row.lower[first - 1] in _OPENING
    if not opens:
        return False
    end += row.after(end) == ","  # "The village, X, was shelled"
    told = tuple(one for one in row.lower[end : end + 2 * _LONGEST] if one not in _PASSING)
    said = next((n for n, one in enumerate(told) if one not in place_terms("being")), len(told))
    rest = told[said : said + _LONGEST]
    if rest[:2] in _BY and said:
        return not place_terms("hitting").isdisjoint(rest[2:])
    phrases = place_phrases("befallen" if said else "undergone")
    return any(rest[:n] in phrases for n in range(1, len(rest) + 1))


def _name_at(row: Row, at: int) -> range:
    """Return the words of the name that a word belongs to."""
    first, end = at, at + 1
    while row.is_name(first - 1) and row.is_row(first - 1, 2):
        first -= 1
    while row.is_name(end) and row.is_row(end - 1, 2):
        end += 1
    return range(first, end)
