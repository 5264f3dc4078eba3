"""A place as linking compares it: by id or name, level, containment and distance."""

import re
import unicodedata
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, lru_cache
from math import cos, hypot, radians

from onrecord.gazetteer import Gazetteer
from onrecord.gazetteer.names import skeleton
from onrecord.model.claim import Claim
from onrecord.model.place import ClaimPlace, Level, Place

BREADTH: dict[Level, int] = {
    "site": 0,
    "neighbourhood": 0,
    "settlement": 1,
    "district": 2,
    "area": 3,
    "region": 3,
    "country": 4,
}
REACH_KM: dict[Level, float] = {
    "site": 5,
    "neighbourhood": 10,
    "settlement": 15,
    "district": 60,
    "area": 150,
    "region": 150,
    "country": 6000,
}
"""How far from its centre a place of each level may reach, in kilometres."""
FAR_KM = 100
"""How far apart two places are that one attack on a locality can't span, in kilometres."""
KM_PER_DEGREE = 111.2
LEVEL_WORDS = re.compile(
    r"\b(the|city|town|village|of|oblast|province|governorate|region|district|raion|countryside)\b"
)


class Relation(IntEnum):
    """How two places stand to each other, from what rules one event out to what suggests it."""

    APART = 0
    UNCLEAR = 1
    IN_COUNTRY = 2
    NEAR = 3
    SAME = 4


@dataclass(frozen=True, slots=True)
class Spot:
    """One target place: what the claim carries of it, its bare name and what spellings share."""

    name: str
    bare: str
    sound: str
    id: str | None
    country: str | None
    level: Level
    lat: float | None
    lon: float | None

    @classmethod
    def of(cls, place: ClaimPlace) -> "Spot":
        """Return the spot that a claim's place names, one and the same for the same place."""
        return _spot(place.name, place.id, place.country, place.level, place.lat, place.lon)

    def relation(self, other: "Spot") -> Relation:
        """Return how this place stands to the other; symmetric.

        What the gazetteer knows to lie within what comes first; then distance, where known.
        """
        if self.country and other.country and self.country != other.country:
            return Relation.APART
        same_breadth = BREADTH[self.level] == BREADTH[other.level]
        if self.id and self.id == other.id:
            return Relation.SAME
        if self.bare == other.bare and same_breadth and not (self.id and other.id):
            return Relation.SAME
        if "country" in (self.level, other.level):
            return Relation.IN_COUNTRY if self.country == other.country else Relation.UNCLEAR
        if self.is_named_after(other) or other.is_named_after(self):
            return Relation.NEAR  # Kosti and Kosti market
        if self.bare == other.bare or (self.sound == other.sound and len(self.sound) >= 3):
            return Relation.NEAR  # Kyiv and its oblast, or one village found under two spellings
        if self.id and other.id:
            if self.is_within(other) or other.is_within(self) or self._town & other._town:
                return Relation.NEAR
            if "region" in (self.level, other.level):
                return Relation.APART
        distance = self.distance_km(other)
        if distance is None:
            return Relation.UNCLEAR
        reach = max(REACH_KM[self.level], REACH_KM[other.level])
        return Relation.NEAR if distance <= reach else Relation.APART

    def distance_km(self, other: "Spot") -> float | None:
        """Return the distance in kilometres, None where a position is not known.

        The earth is taken for flat, which is good to 1 % over the few hundred kilometres asked.
        """
        if self.lat is None or self.lon is None or other.lat is None or other.lon is None:
            return None
        shrink = cos(radians((self.lat + other.lat) / 2))
        return KM_PER_DEGREE * hypot(self.lat - other.lat, (self.lon - other.lon) * shrink)

    def is_within(self, other: "Spot") -> bool:
        """Say whether the gazetteer knows this place to lie within the other."""
        return any(place.id == other.id for place in around(self.id or ""))

    def is_named_after(self, other: "Spot") -> bool:
        """Say whether this is a site of unknown position that bears the name of a town."""
        return self.id is None and self.level == "site" and other.bare == self.town_name

    @property
    def town_name(self) -> str:
        """The first word of the bare name, which in a site's may be that of its town."""
        return self.bare.partition(" ")[0]

    def is_beside(self, other: "Spot") -> bool:
        """Say whether the gazetteer knows the two for two towns, or parts of two."""
        small = max(BREADTH[self.level], BREADTH[other.level]) <= BREADTH["settlement"]
        if not (small and self.id and other.id) or self.id == other.id or self.sound == other.sound:
            return False
        within = self.is_within(other) or other.is_within(self)
        return not within and not self._town & other._town

    @property
    def _town(self) -> frozenset[str]:
        """The id of the settlement that this place is a part of."""
        return frozenset(p.id for p in around(self.id or "") if p.level == "settlement")


@cache
def around(place_id: str) -> tuple[Place, ...]:
    """Return the places that hold a place, nearest first; none for one not in the gazetteer."""
    gazetteer = _gazetteer()
    place = gazetteer.get(place_id)
    return tuple(gazetteer.around(place)) if place else ()


@cache
def _gazetteer() -> Gazetteer:
    return Gazetteer.open()


@lru_cache(1 << 14)
def bare(name: str) -> str:
    """Return a name without accents, punctuation and words of level: `Kyiv Oblast` is `kyiv`."""
    letters = (c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    plain = re.sub(r"[^\w\s]", "", "".join(letters).lower().replace("-", " "))
    return " ".join(LEVEL_WORDS.sub(" ", plain).split()) or plain.strip()


@lru_cache(1 << 14)
def _spot(
    name: str,
    id_: str | None,
    country: str | None,
    level: Level,
    lat: float | None,
    lon: float | None,
) -> Spot:
    plain = bare(name)
    return Spot(name, plain, skeleton(plain), id_, country, level, lat, lon)


def spots(claim: Claim) -> frozenset[Spot]:
    """Return the places a claim's occurrence happened at, without places of origin."""
    return _spots(claim.places)


@lru_cache(1 << 14)
def _spots(places: tuple[ClaimPlace, ...]) -> frozenset[Spot]:
    return _together(tuple(Spot.of(place) for place in places if place.role == "target"))


@lru_cache(1 << 14)
def _together(places: tuple[Spot, ...]) -> frozenset[Spot]:
    """Return places as a set, one and the same each time: sets of places are compared often."""
    return frozenset(places)


@lru_cache(1 << 16)
def closest(ones: frozenset[Spot], others: frozenset[Spot]) -> tuple[Relation, Spot | None]:
    """Return the closest relation between two claims' places and the narrower place it rests on.

    Where either claim names no place the relation is UNCLEAR.
    """
    pairs = [
        (one.relation(other), min((one, other), key=lambda s: (BREADTH[s.level], s.name)))
        for one in ones
        for other in others
    ]
    if not pairs:
        return Relation.UNCLEAR, None
    return max(pairs, key=lambda pair: (pair[0], -BREADTH[pair[1].level], pair[1].name))


@lru_cache(1 << 14)
def beside(ones: frozenset[Spot], others: frozenset[Spot]) -> bool:
    """Say whether two claims name none but towns beside each other."""
    return bool(ones and others) and all(one.is_beside(other) for one in ones for other in others)


def is_told(claim: Claim) -> bool:
    """Say whether words of a claim's own tell where it was, and not only those before it."""
    return any(not place.carried for place in claim.places)


@lru_cache(1 << 14)
def wide(places: frozenset[Spot]) -> bool:
    """Say whether places span more than one locality: a country, or places far from each other.

    "A town outside the capital" names two places that do not lie far apart.
    """
    if any(spot.level == "country" for spot in places):
        return True
    return any(
        one.relation(other) is Relation.APART and (one.distance_km(other) or FAR_KM) >= FAR_KM
        for one in places
        for other in places
    )
