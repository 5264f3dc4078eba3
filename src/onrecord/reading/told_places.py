"""Whether the words around a name that no gazetteer has make it that of a place."""

from functools import cache

from onrecord.codebook import load
from onrecord.reading.place_words import place_words
from onrecord.reading.words import Row

LOCATING = {"in", "near", "at", "outside", "on", "around", "inside"}
"""Prepositions right after which an unknown name is a place's."""
_STORMED = {"in", "on", "at", "and", "after", "before", "from", "early", "late", "overnight"}
"""What may follow the name of a place that was stormed: "entered Katale and Lumbishi"."""
_OPENING = {"said", "says", "that", "when", "after", "as", "before", "while", "because", "where"}
"""Words with which a clause opens: "said Katale was encircled"."""
_PASSING = {"also", "later", "then", "again", "itself", "too", "heavily", "reportedly", "both"}
"""Adverbs that may stand in what befalls a place: "X was also shelled"."""
_LONGEST = 3
"""Words of a phrase that leads to a place, at most: "driven out of"."""
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


def befalls(row: Row, at: int, size: int) -> bool:
    """Say whether what is told right after an unknown name befalls but places: "X was shelled"."""
    end = at + size
    joined = at > 1 and row.lower[at - 1] == "and" and row.is_first(at - 2)  # "X and Y were"
    opens = row.is_first(at) or joined or row.lower[at - 1] in _OPENING
    after = {row.after(end), row.after(end + 1), row.after(end + 2)}
    if not opens or _verbs().isdisjoint(after) or row.is_titled(at):
        return False
    if row.after(end) == "and" and row.is_name(end + 1):
        end += 2
    told = tuple(one for one in row.lower[end : end + _FEW + 1] if one not in _PASSING)
    return any(told[:n] in _phrases("befalling") for n in range(2, _FEW))


def _is_gained(row: Row, at: int) -> bool:
    """Say whether words lead to a place: "residents of X", "withdrew from X", "5 km east of X"."""
    known = place_words()
    if row.lower[at - 1] == "of" and row.lower[at - 2] in known.gaining | known.directions:
        return True
    if row.lower[at - 1] == "over" and _over() & {*row.lower[max(0, at - _FAR) : at]}:
        return True
    return any(
        row.lower[at - n : at] in _phrases("leading_to") for n in range(2, min(_LONGEST, at) + 1)
    )


def _is_apposed(row: Row, at: int, size: int) -> bool:
    """Say whether a name stands beside the word that tells what it is: "in our village, X, six"."""
    if at < _FEW - 1 or row.lower[at - 1] != "," or row.after(at + size) != ",":
        return False
    kind = place_words().kinds.get(row.lower[at - 2])
    return kind == "settlement" and row.lower[at - 3] in {"our", "my", "his", "her", "their"}


def _is_stormed(row: Row, at: int, size: int) -> bool:
    """Say whether a name is that of what was stormed, as only places are: "stormed Gidan Dawa"."""
    known, after = place_words(), row.after(at + size)
    verb = row.lower[at - 1] if at else ""
    if (verb,) in _phrases("overrunning"):
        return True
    return verb in known.storming and (after in _STORMED or not after.isalnum())


def _lies_within(row: Row, at: int, size: int) -> bool:
    """Say whether a name goes on to where it lies: "returned to Lopa, in Djugu territory"."""
    after = row.lower[at + size : at + size + 2]
    return after == (",", "in") and row.is_name(at + size + 2)


@cache
def _verbs() -> frozenset[str]:
    """Return the words with which that begins which befalls but places."""
    return frozenset(phrase[0] for phrase in _phrases("befalling"))


@cache
def _over() -> frozenset[str]:
    """Return the words of what is over places alone: control, and what flies and is shot down."""
    return frozenset(load("en/places")["over_places"])


@cache
def _phrases(name: str) -> frozenset[tuple[str, ...]]:
    """Return a list of words and phrases about places, each as its words."""
    return frozenset(tuple(phrase.split()) for phrase in load("en/places")[name])
