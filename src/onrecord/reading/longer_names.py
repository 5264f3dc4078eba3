"""Names of several words that begin with a known place's: "Wanda Amir", "Lin Ta Lu village"."""

from onrecord.model.place import Place
from onrecord.reading.known_names import KnownNames
from onrecord.reading.leads import is_held, is_listed
from onrecord.reading.place_words import place_words
from onrecord.reading.words import Row

_LONGEST = 5
_LARGE = 50_000
_CITY = 100_000
_POSSESSIVE = ("'s", "’s")
_FRONTS = {"front", "axis"}
_OFFICES = {"head", "chief", "resident", "native"}
"""What someone is of a town, beside the titles."""


def longer_name(known: KnownNames, row: Row, at: int, size: int, place: Place) -> int:
    """How many words a name has that begins with a small place's: "Wanda Amir"; else 0.

    Where commas part the names of a list, those beside each other are one. Without them they are
    where the last is not known to hold the first, and no `and` tells of a list.
    """
    words, end = place_words(), at + size
    if not row.is_name(end):
        return 0
    name, told = place.name.lower(), row.text(at, end).lower()
    alias = told != name
    small = place.level != "country" and (place.population < _CITY or alias)
    led = at > 0 and row.lower[at - 1] in words.cues | words.directions | words.storming | {"and"}
    led |= at > 0 and row.lower[at - 1] == "," and is_listed(row, at)
    led |= at > 1 and row.lower[at - 1] == "of" and row.lower[at - 2] in words.kinds
    owner = row.words[end - 1].endswith(_POSSESSIVE) or told == f"{name}s"
    if not (small and led) or owner or row.is_titled(at) or row.after(end) in words.kinds:
        return 0
    if is_of_office(row, at):
        return 0  # "the mayor of Goma Ann Lee"
    while row.is_name(end) and row.is_row(at, end - at + 1) and end - at < _LONGEST:
        if _is_no_part(row, end) or row.has_article(end) or row.is_initials(end):
            break
        end += 1
    if not row.punctuated and _is_list(known, row, at + size, end, place.country):
        return 0
    return end - at if end > at + size else 0


def is_of_office(row: Row, at: int) -> bool:
    """Say whether a name tells where someone holds an office, whose own name may follow."""
    of = at > 1 and row.lower[at - 1] == "of"
    return of and row.lower[at - 2] in place_words().titles | _OFFICES


def _is_no_part(row: Row, at: int) -> bool:
    """Say whether a word is of a person or a party, and of no place's name."""
    words, word = place_words(), row.lower[at]
    lists = (words.never, words.titles, words.parties, words.telling, words.groups)
    return any(word in one for one in lists) or is_held(word)  # "Manbij Kurdish-led forces"


def _is_list(known: KnownNames, row: Row, at: int, end: int, country: str | None) -> bool:
    """Say whether names are not of the one before, in a text without commas."""
    rest = known.places(row.text(at, end), alone=end == at + 1) if end > at else ()
    large = any(
        one.country == country and (one.level != "settlement" or one.population >= _LARGE)
        for one in rest
    )
    person = row.after(end) in place_words().speaking
    return large or person or row.after(end) == "and" or row.is_name(end)


def whole_name(known: KnownNames, row: Row, at: int, size: int, found: tuple[Place, ...]) -> int:
    """How many words a name has that begins with a known one: "Lin Ta Lu village"; else 0.

    Where the rest is a place of the same country, they are two of a list without commas.
    """
    end = at + size
    while row.is_name(end) and row.is_row(at, end - at + 1) and end - at < _LONGEST:
        end += 1
    kind = place_words().kinds.get(row.after(end))
    part = kind not in {None, "region"} and row.after(end) not in _FRONTS
    own = row.punctuated and not row.words[at + size - 1].endswith(_POSSESSIVE)
    told = kind == "settlement" or (part and own and found[0].population < _CITY)
    if not told or found[0].level == "country" or end == at + size or row.is_titled(at):
        return 0
    rest = known.places(row.text(at + size, end), alone=False)
    return 0 if {one.country for one in rest} & {one.country for one in found} else end - at
