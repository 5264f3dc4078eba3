"""Names of places that stand in a row with others."""

import re
from dataclasses import replace

from onrecord.model.place import Place
from onrecord.reading.known_names import KnownNames
from onrecord.reading.mention import Mention, mention_of
from onrecord.reading.place_words import place_words
from onrecord.reading.segments import Segment
from onrecord.reading.unknown_names import following, is_common
from onrecord.reading.words import Row

_COMMAS = re.compile(r"\s*(?:,|,?\s*and)?\s*")
_ASIDE = re.compile(r"\([^()]*\)")
"""What stands in brackets in a row: "X (two dead) and Y"."""
_BETWEEN = {",", "and", ", and", "&", "/"}
"""What may stand between the names of a row."""
_LONGEST = 5
_COMPOUND = re.compile(r"-[a-z]{3,}$")
_OWN = ("'s", "’s")
_JOINS = {",", "and", "the"}
_ARTICLES = {"a", "an", "the"}
_ENDING = _ARTICLES | {"other", "several", "nearby", "neighbouring", "neighboring", "surrounding"}
"""Words with which the last of a row begins that has no name: "and several other villages"."""
_DESCRIBING = _ARTICLES | {"who", "whose"}
_APPOSED = 6
"""Words after the comma after a name among which one says that it is a place: "X, a town in Y"."""
_THING = 3
_OPENING = 4
"""Characters before a name that a sentence opens with: "In "."""


def going_on(
    known: KnownNames, row: Row, at: int, before: Mention, skipped: int
) -> tuple[Mention | None, int]:
    """Return the small place that a row of places goes on with: "X, Levadne and Robotyne".

    A name is one where the gazetteer has it in the same country and the row plainly goes on.
    `skipped` is how many words to pass over where it is none.
    """
    base = row.segment.start
    between = _ASIDE.sub("", row.segment.text[before.end - base : row.spans[at][0]]).strip()
    if between not in _BETWEEN or before.level == "country":
        return None, skipped
    countries = {one.country for one in before.candidates}
    for size in range(min(_LONGEST, len(row.words) - at), 0, -1):
        if not row.is_row(at, size) or not row.is_name(at + size - 1):
            continue
        goes_on = row.after(at + size) in {",", "and"} and row.is_name(at + size + 1)
        if row.is_name(at + size) or (between == "," and not goes_on):
            continue
        if is_of_person(row, at + size):
            break
        name = row.text(at, at + size)
        found = () if is_common(name) else known.places(name, alone=size == 1)
        if countries & {one.country for one in found}:
            return mention_of(row, at, size, found), size
    return _further(row, at, before, between) or (None, skipped)


def beside(known: KnownNames, row: Row, at: int, before: Mention) -> tuple[Mention, int] | None:
    """Return the place right after another, of a list that lost its commas: "near X Y and Z".

    The gazetteer has it in the same country, and the list ends or goes on to another such name.
    """
    if row.punctuated or before.level == "country" or not is_next(row, at, before):
        return None
    countries = {one.country for one in before.candidates}
    for size in range(min(_LONGEST, len(row.words) - at), 0, -1):
        found = _of_countries(known, row, at, size, countries)
        if found and _is_one_of_list(known, row, at + size, countries):
            return mention_of(row, at, size, found), size
    return None


def _of_countries(
    known: KnownNames, row: Row, at: int, size: int, countries: set[str | None]
) -> tuple[Place, ...]:
    """Return the places of some countries that words are the name of."""
    named = row.is_name(at) and row.is_name(at + size - 1) and row.is_row(at, size)
    name = row.text(at, at + size) if named else ""
    if not named or is_common(name) or row.lower[at] in place_words().parties:
        return ()
    found = known.places(name, alone=size == 1)
    return found if countries & {one.country for one in found} else ()


def _is_one_of_list(known: KnownNames, row: Row, at: int, countries: set[str | None]) -> bool:
    """Say whether a list without commas ends before a word, or goes on with it."""
    if row.is_name(at):
        sizes = range(1, min(_LONGEST, len(row.words) - at) + 1)
        return any(_of_countries(known, row, at, size, countries) for size in sizes)
    if row.after(at) == "and":
        return row.is_name(at + 1)
    return row.after(at) not in place_words().speaking and _closes(row, at)


def _further(row: Row, at: int, before: Mention, between: str) -> tuple[Mention, int] | None:
    """Return the place that a row goes on with and no gazetteer has: "between X and Namsiguia".

    Nothing but a place follows one that words lead to, where the row ends as a row of places does.
    """
    mention, size = following(row, at)
    if mention is None or not _may_be_place(row, at, size):
        return None
    if not (mention.cue or mention.kind):
        if not _is_stormed(row, at):
            return None
        mention = replace(mention, kind="settlement")
    start = before.start - row.segment.start
    if between == ",":
        opens = start <= _OPENING  # "In Kabul, Y and Z met"
        return (mention, size) if not opens and _has_end(row, at + size) else None
    joins = between == ", and" and not row.segment.text[:start].rstrip().endswith(",")
    return (mention, size) if not joins and _closes(row, at + size) else None


def _may_be_place(row: Row, at: int, size: int) -> bool:
    known = place_words()
    described = row.lower[at] in known.titles | known.directions
    described = described or row.is_initials(at) or row.segment.headline
    owning = row.words[at + size - 1].endswith(_OWN)
    return not (described or owning or _COMPOUND.search(row.words[at]))


def _is_stormed(row: Row, at: int) -> bool:
    """Say whether a row of names follows a verb whose object is a place: "shelled X, Y and Z"."""
    known = place_words()
    back = at - 1
    while back > 0 and (row.is_name(back) or row.lower[back] in _JOINS):
        back -= 1
    return row.lower[max(0, back)] in known.storming | known.taking


def _closes(row: Row, at: int) -> bool:
    """Say whether a row of places may end before a word: no verb goes on there.

    Where a report lost its marks, a verb may be of the next sentence.
    """
    known, word = place_words(), row.after(at)
    ends = word in known.closing | known.cues or word in known.kinds
    ends = ends or not (word.isalpha() and (row.punctuated or word not in known.following))
    return ends and not is_of_person(row, at)


def is_of_person(row: Row, at: int) -> bool:
    """Say whether what follows a name tells who someone is: "in X and Petrenko, the mayor, said".

    `A town in Z` or `the capital` tell of a place.
    """
    known, after = place_words(), row.lower[at + 1 : at + _APPOSED]
    if row.after(at) != "," or not after or after[0] not in _DESCRIBING:
        return False
    within = after[: after.index(",")] if "," in after else after
    if len(within) > 1 and all(row.is_name(at + n) for n in range(2, len(within) + 1)):
        return False  # "in X, the Philippines, ..."
    apposed = "," in after and not known.speaking & {*within}  # "in X and Y, the army said, ..."
    of_place = any(one in known.nameless or one in known.kinds or one == "capital" for one in after)
    return (apposed or after[0] not in _ARTICLES) and not of_place


def _has_end(row: Row, at: int) -> bool:
    """Say whether a row goes on from a word to its last place: ", Y and the port of Z"."""
    known = place_words()
    while row.after(at) == "," and row.is_name(at + 1):
        at = _past_name(row, at + 1)
    at += row.after(at) == ","
    if row.after(at) != "and":
        return False
    first = last = at + 1
    while row.after(last) in known.links or row.after(last) in known.of_place | known.parts:
        last += 1
    if row.is_name(last):
        return _closes(row, _past_name(row, last))
    there = row.lower[first : first + _THING]  # "and the vegetable market"
    return row.after(first) in _ENDING and any(one in known.kinds for one in there)


def _past_name(row: Row, at: int) -> int:
    while row.is_name(at):
        at += 1
    return at


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
        word = after[0].strip(".,;:").lower() if after else ""
        plural = word in kinds and word.endswith("s")
        between = segment.text[before.end - segment.start : here.start - segment.start]
        if here.kind and (plural or here.shares) and _COMMAS.fullmatch(between):
            unit = here.unit.removesuffix("s") if here.unit else None  # "X and Y hills"
            kind = kinds[word] if plural else here.kind  # "the territory of X and Y regions"
            shared[at] = replace(here, kind=kind, unit=unit)
            shared[at - 1] = replace(before, kind=kind, unit=unit, shares=True)
    return shared
