"""Telling places from others of their name: persons, papers, ships and armies."""

from onrecord.gazetteer import Gazetteer, is_listed
from onrecord.model.place import Place
from onrecord.reading.befallen_places import befalls
from onrecord.reading.known_names import KnownNames
from onrecord.reading.leads import is_held
from onrecord.reading.mention import Mention
from onrecord.reading.name_rows import is_of_person
from onrecord.reading.place_words import place_words
from onrecord.reading.unknown_names import is_of_mission
from onrecord.reading.words import Row

_FIRST = 3
_LARGE = 50_000
_SMALL = 20_000
_TINY = 1_000
_POSSESSIVE = ("'s", "’s")
_LONGEST = 5
_JOINS = {",", "and"}


class Namesakes:
    """Tells a place from others of its name, by the words around and by how large it is."""

    def __init__(self, gazetteer: Gazetteer, known: KnownNames) -> None:
        self._gazetteer = gazetteer
        self._known = known

    def is_place(self, row: Row, at: int, size: int, mention: Mention) -> bool:
        """Tell a place from a person, a newspaper or an army of the same name."""
        vocabulary = place_words()
        best = mention.candidates[0]
        before = row.lower[at - 1] if at else ""
        if before in vocabulary.vessels or before in vocabulary.outlets:
            return False
        if _is_of_unit(row, at + size) or (best.level == "country" and is_of_mission(row, at)):
            return False
        telling = row.lower[max(0, at - 2) : at] == ("according", "to")
        if telling and best.level == "settlement" and not self._is_seat(mention):
            return row.is_name(at + size)
        if row.is_dateline(at, size) or row.after(at + size) == "time":
            return False  # "at 4 p.m. Sanaa time"
        if row.after(at + size) == "day" and row.is_name(at + size):
            return False  # "on Unity Day"
        if at == 0 and row.after(size) == ":" and row.after(size + 1).isdecimal():
            return True  # "Nabatieh: 8 dead, 31 wounded"
        named = self._is_first_name(row, at + size, best)
        held = is_held(before)  # "in Russian-occupied Crimea"
        held = held or self._is_owned(row, at, mention)
        if mention.kind or (mention.cue and (held or before in vocabulary.leading)):
            if mention.kind or before not in _JOINS:
                return True
            # "of Ukraine, Volodymyr Zelenskyy": after a comma a name may be anybody's.
            personal = named or (row.is_name(at + size) and not row.has_article(at + size))
            seat = best.level == "country" or self._is_seat(mention)
            spoken = not seat and _is_of_one(row, at + size)
            return not (spoken or (personal and before == ","))
        if best.level in {"country", "area"} or (at and row.lower[at - 1] in vocabulary.taking):
            return True
        if befalls(row, at, size):
            return True
        if (
            row.is_name(at - 1)
            and not held
            and row.lower[at - 1] not in vocabulary.directions
            and at > 1
            and not self._known.is_large(row.text(at - 1, at))
        ):
            return False
        if named:
            return False
        if best.level != "settlement" or is_listed(best.id):
            return True
        end = at + size
        alone = at == 0 and row.after(size + 1) == ""  # "2. Kilinochchi. Four air raids"
        if alone or best.population >= (_SMALL if row.is_first(at) else _TINY):
            return True
        return row.after(end) in {",", "("} and self._is_of_land(row, end + 1, mention)

    def _is_owned(self, row: Row, at: int, mention: Mention) -> bool:
        """Say whether a place is told as a region's in which it lies: "in Jonglei's Bor"."""
        if not at or not row.words[at - 1].endswith(_POSSESSIVE):
            return False
        regions = {one.region for one in mention.candidates if one.region}
        return any(
            one.id in regions
            for start in range(at - 1, max(-1, at - _LONGEST), -1)
            if row.is_name(start)
            for one in self._known.places(row.text(start, at), alone=start == at - 1)
        )

    def _is_of_land(self, row: Row, at: int, mention: Mention) -> bool:
        """Say whether a word is the land a place of a name is in: "Goris, Armenia, ".

        So it is in `X (Y region)`, where a region may be called as its town is.
        """
        if not row.is_name(at):
            return False
        holder = self._known.places(row.text(at, at + 1), alone=True)[:1]
        codes = {one.country for one in holder if one.level == "country"}
        lands = {one.id for one in holder} | {one.region for one in holder if one.region}
        lands = lands if place_words().kinds.get(row.after(at + 1)) == "region" else set()
        return any(one.country in codes or one.region in lands for one in mention.candidates)

    def _is_seat(self, mention: Mention) -> bool:
        """Say whether a name may be a capital's, which stands for those who rule there."""
        first = mention.candidates[:_FIRST]
        return any(one == self._gazetteer.capital(one.country or "") for one in first)

    def _is_first_name(self, row: Row, after: int, place: Place) -> bool:
        """Say whether another name follows, so that a small place's may be a person's first."""
        following = row.words[after] if after < len(row.words) else ""
        return (
            following[:1].isupper()
            and following.isalpha()
            and place.population < _LARGE
            and not self._gazetteer.named(following)
        )


def _is_of_unit(row: Row, at: int) -> bool:
    """Say whether names go on to a body: "the Santander Battalion", "the Gul Amin group"."""
    end = at
    while row.is_name(end) and row.lower[end] not in place_words().units:
        end += 1
    following = row.after(end)
    named = end > at or row.is_name(end) or following in place_words().troops
    return named and following in place_words().units


def _is_of_one(row: Row, at: int) -> bool:
    """Say whether what follows a name is of one who speaks: "in X, Petrenko said"."""
    said = row.punctuated and row.after(at) in place_words().speaking
    return said or is_of_person(row, at)
