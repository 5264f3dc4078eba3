"""Names of what is no place, though it is called after one: operations, agreements, bodies."""

from functools import cache

from onrecord.codebook import load
from onrecord.reading.place_words import place_words
from onrecord.reading.words import Row

_OPERATION = "operation"


def other_name(row: Row, at: int) -> int:
    """How many words from one on name something else than a place; 0 where they do not.

    `Operation Euphrates Shield`, `the Astana agreement`, `players of the Lahore Qalandars`.
    """
    known = place_words()
    group = row.group_at(at, known.phrases)
    if group > 1:
        return group
    members, meetings, faring = _words()
    if row.lower[at] in faring and row.is_first(at):
        return 1
    before = row.lower[max(0, at - 3) : at]
    led = before[-2:] == ("of", "the") and before[0] in members
    named = led or row.lower[at] == _OPERATION
    if not named and meetings.isdisjoint(row.lower):
        return 0
    end = _past_names(row, at)
    after = row.after(end)
    operation = end > at + 1 and row.lower[at] == _OPERATION
    agreed = after in meetings or (after == "peace" and row.after(end + 1) in meetings)
    of_body = end > at + 1 and led
    of_body = of_body and row.lower[end - 1] not in known.kinds
    other = operation or of_body or (end > at and agreed)
    return end - at if other and not row.is_titled(at) else 0


def _past_names(row: Row, at: int) -> int:
    """Return where the names that stand beside each other from a word on end."""
    end = at
    while row.is_name(end) and row.is_row(at, end - at + 1):
        end += 1
    return end


@cache
def _words() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the words for members of a body, for what is agreed on and for how a town fares."""
    known = load("en/places")
    members, meetings, faring = (frozenset(known[one]) for one in ("members", "meetings", "faring"))
    return members, meetings, faring
