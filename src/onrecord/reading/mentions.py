"""Finding where a text names places, before it is settled which places they are."""

from collections.abc import Iterator
from dataclasses import replace

from onrecord.gazetteer import Gazetteer
from onrecord.model.place import Place
from onrecord.reading.known_names import KnownNames
from onrecord.reading.leads import is_held, is_town_of
from onrecord.reading.longer_names import is_of_office, longer_name, whole_name
from onrecord.reading.mention import Mention, mention_of
from onrecord.reading.name_rows import beside, going_on, is_next, sharing
from onrecord.reading.name_size import site_words
from onrecord.reading.nameless import nameless
from onrecord.reading.namesakes import Namesakes
from onrecord.reading.other_names import other_name
from onrecord.reading.place_words import OWNERS, place_words
from onrecord.reading.segments import Segment
from onrecord.reading.unknown_names import following, is_common, may_follow, unknown
from onrecord.reading.words import Row

_LONGEST = 5
_LARGE = 50_000
_TOWN = 20_000
_STATE = "state"
_MISSIONS = {"embassy", "consulate"}
_CAMP = len(("refugee", "camp"))
_POSSESSIVE = ("'s", "’s")


class MentionFinder:
    """Finds the names of places in sentences, by the gazetteer and by the words around them."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._known = KnownNames(gazetteer)
        self._namesakes = Namesakes(gazetteer, self._known)

    def find(self, segment: Segment, punctuated: bool = False) -> Iterator[Mention]:
        """Return the mentions of places in a sentence, left to right, not yet settled.

        `punctuated` says that its report has commas, so that names beside each other are one.
        """
        row = Row(segment, punctuated)
        found: list[Mention] = []
        starting, next_at, held = place_words().starting, 0, -1
        for at, word in enumerate(row.lower):
            if at < next_at or not (row.is_name(at) or word in starting):
                continue
            if at == held and row.is_name(at):
                held += 1  # "the mayor of Goma Ann Lee"
                continue
            listed = beside(self._known, row, at, found[-1]) if found else None
            mention, size = (
                listed or _common(row, at) or self._country(row, at) or self._at(row, at)
            )
            if mention is None and found and row.has_article(at) and is_next(row, at, found[-1]):
                mention, size = following(row, at)
            if found and row.is_name(at) and (mention is None or mention.is_bare):
                further, size = going_on(self._known, row, at, found[-1], size)
                mention = further or mention
            if mention and mention.is_bare:
                mention, passed = unknown(row, at)
                size = max(size, passed)
            if mention:
                found.append(self._or_unknown(row, at, size, mention, found))
                held = at + size if is_of_office(row, at) else -1
            next_at = at + size
        return iter(sharing(found, segment))

    def _at(self, row: Row, at: int) -> tuple[Mention | None, int]:
        vocabulary, country = place_words(), None
        if (other := other_name(row, at)) > 0:
            return None, other
        if (told := nameless(self._known, row, at)) is not None:
            return told
        compass = row.lower[at] in vocabulary.directions
        named = row.is_name(at if not compass else at + 1)
        if not named or row.is_initials(at) or is_held(row.lower[at]):
            return None, 1
        for size in range(min(_LONGEST, len(row.words) - at), int(compass), -1):
            if not (
                row.is_name(at + size - 1) or row.bare(at + size - 1) in vocabulary.kinds
            ) or not row.is_row(at, size):
                continue
            if size > 1 and (self._is_owner(row, at) or is_town_of(row, at + size - 1)):
                continue
            name = row.text(at, at + size)
            if is_common(name) and not self._stands_alone(row, at, size):
                continue
            if row.after(at + size) == _STATE and (state := self._state(name)):
                return mention_of(row, at, size + 1, state), size + 1
            if _is_camp(row, at + size) and all(row.is_name(at + n) for n in range(size)):
                return mention_of(row, at, size + _CAMP), size + _CAMP
            site = site_words(row, at + size)
            if site:
                known = self._site(row, at, size, site)
                if known:
                    return mention_of(row, at, size + site, known), size + site
                if self._is_anywhere_in(row, at, size):
                    return mention_of(row, at, size, self._known.places(name, size == 1)), size
                large = not compass and self._known.is_large(name)
                country = self._land_of_site(row, at, size, site)
                own = row.words[at].endswith(_POSSESSIVE) and row.words[at + size].islower()
                if not large or (not own and unknown(row, at)[0] is not None):
                    break  # "Aden's airport closed", "in Kherson's central market"
            titled = row.is_name(at + size) and row.after(at + size) in vocabulary.media
            if titled and "," not in name:
                return None, size + 1
            if compass and row.words[at].islower() and self._is_sea(row, at + 1, size - 1):
                return None, 1  # the north of a sea: no region on its coast
            candidates = self._known.places(name, alone=size == 1)
            if candidates and self._goes_on(row, at, size, candidates[0]):
                articled = mention_of(row, at, size + 1)
                led = articled.kind or (at and row.lower[at - 1] in vocabulary.leading)
                return (articled if led else None), size + 1
            if candidates and (whole := longer_name(self._known, row, at, size, candidates[0])):
                return mention_of(row, at, whole), whole
            if candidates and (whole := whole_name(self._known, row, at, size, candidates)):
                return mention_of(row, at, whole), whole
            if candidates and candidates[0].level == "country" and self._is_quarter(row, at, size):
                return mention_of(row, at, size + 1), size + 1
            if candidates:
                land = self._land(row, at, candidates[0])
                mention = mention_of(row, at, size, land or candidates)
                if self._namesakes.is_place(row, at, size, mention):
                    return mention, size
        last, size = (None, 1) if compass else unknown(row, at)
        return (replace(last, country=country) if last is not None and country else last), size

    def _or_unknown(
        self, row: Row, at: int, size: int, mention: Mention, found: list[Mention]
    ) -> Mention:
        """Say what kind of place a known name is where it is that of one no gazetteer has."""
        if mention.kind or mention.cue or not (mention.candidates and row.is_name(at)):
            return mention  # "southern Wanda" is the south of a known one
        told, same = unknown(row, at)
        if told is None and found:
            told, same = going_on(self._known, row, at, found[-1], size)
        kind = told.kind or "settlement" if told is not None and same == size else None
        return replace(mention, otherwise=kind) if kind else mention

    def _is_anywhere_in(self, row: Row, at: int, size: int) -> bool:
        """Say whether a country is but where a site is: "kills 21 at Syria market"."""
        found = self._known.places(row.text(at, at + size), alone=size == 1)[:1]
        land = bool(found) and found[0].level == "country"
        word = row.words[at + size]
        bare = not row.words[at].endswith(_POSSESSIVE) and row.lower[max(0, at - 1)] != "the"
        return land and bare and word.islower() and word not in _MISSIONS

    def _land_of_site(self, row: Row, at: int, size: int, site: int) -> str | None:
        """Return the country of a site called after its town: "the Mariupol regional hospital"."""
        of_town = site > 1 or row.lower[at + size] in _MISSIONS
        town = next(iter(self._known.places(row.text(at, at + size), alone=size == 1)), None)
        large = town is not None and town.population >= _TOWN
        return town.country if of_town and town is not None and large else None

    def _is_sea(self, row: Row, at: int, size: int) -> bool:
        """Say whether words are the name of a sea, which lies in no country."""
        found = self._known.places(row.text(at, at + size), alone=size == 1) if size > 0 else ()
        return bool(found) and found[0].country is None

    def _state(self, name: str) -> tuple[Place, ...]:
        """Return the regions called so with `state`: "Nigeria's Plateau state"."""
        found = self._gazetteer.named(f"{name} {_STATE}")
        own = (one for one in found if one.level == "region")
        return tuple(one for one in own if one.name.lower().endswith(_STATE))

    def _goes_on(self, row: Row, at: int, size: int, place: Place) -> bool:
        """Say whether a word with an article makes another name of a place's: "Ein al-Jawzeh"."""
        end = at + size
        if end >= len(row.words) or not row.has_article(end) or not row.is_row(at, size + 1):
            return False
        if place.level in {"country", "region"}:
            return False
        if row.lower[end].partition("-")[2] in place_words().telling_apart:
            return True
        if row.has_article(at):
            return False
        return place.population < _LARGE and not self._gazetteer.named(row.words[end])

    def _site(self, row: Row, at: int, size: int, site: int) -> tuple[Place, ...]:
        """Return the site that words make of a town's name, however the town is spelt."""
        town = next(iter(self._known.places(row.text(at, at + size), alone=size == 1)), None)
        words = " ".join(row.lower[at + size : at + size + site])
        found = self._gazetteer.named(f"{town.name} {words}") if town else ()
        return found if town and found and found[0].country == town.country else ()

    def _country(self, row: Row, at: int) -> tuple[Mention, int] | None:
        """Return the country whose land is told of: "on the Thai side", "into its territory"."""
        known = place_words()
        code, own = known.nations.get(row.lower[at]), row.lower[at] in OWNERS
        led = at - 2 if at and row.lower[at - 1] == "the" else at - 1
        if not (code or own) or row.after(at + 1) not in known.lands or led < 0:
            return None
        if row.lower[led] not in known.cues | known.taking:
            return None
        place = self._gazetteer.country(code) if code else None
        return mention_of(row, at, 2, (place,) if place else (), "land" if own else None), 2

    def _land(self, row: Row, at: int, place: Place) -> tuple[Place, ...]:
        """Return the land that a direction makes of a name spelt otherwise: "eastern Gouta"."""
        if not at or row.lower[at - 1] not in place_words().directions:
            return ()
        found = self._gazetteer.named(f"{row.lower[at - 1]} {place.name}")
        return found if found and found[0].country == place.country else ()

    def _is_quarter(self, row: Row, at: int, size: int) -> bool:
        """Say whether the name of a country is that of a part of a town: "the Syria quarter"."""
        bare = row.words[at + size - 1].isalpha()
        named = at > 0 and row.lower[at - 1] == "the" and row.is_row(at, size + 1)
        kind = place_words().kinds.get(row.after(at + size))
        return bare and named and kind == "neighbourhood" and row.after(at + size) != "camp"

    def _stands_alone(self, row: Row, at: int, size: int) -> bool:
        """Say whether a part of many names is the name of a city by itself: "near Beni"."""
        led = at > 0 and row.lower[at - 1] in place_words().cues
        part = row.lower[at] in place_words().alone and not row.is_name(at + size)
        found = self._known.places(row.words[at], alone=True) if size == 1 and led and part else ()
        return bool(found) and found[0].population > _LARGE

    def _is_owner(self, row: Row, at: int) -> bool:
        """Say whether a country's or a city's possessive leads to another name: "Kabul's X"."""
        if not row.words[at].endswith(_POSSESSIVE):
            return False
        return self._known.is_large(row.text(at, at + 1))


def _is_camp(row: Row, at: int) -> bool:
    """Say whether words from one on make the camp of a name before: "Rann displacement camp"."""
    return row.after(at) in place_words().camps and row.after(at + 1) == "camp"


def _common(row: Row, at: int) -> tuple[Mention, int] | None:
    """Return a place that is called as others are in other towns: "Base 46", "the Old City"."""
    known = place_words()
    numbered = row.lower[at] in known.numbered and row.after(at + 1).isdecimal()
    if numbered and (row.is_name(at) or may_follow(row.after(at + 2))):
        return replace(mention_of(row, at, 2), kind="site"), 2
    if " ".join(row.lower[at : at + 2]) not in known.quarters:
        return None
    if row.is_name(at) and row.is_name(at + 1) and row.after(at + 2) != "of":
        return replace(mention_of(row, at, 2), kind="neighbourhood"), 2
    return None
