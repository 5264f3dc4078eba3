"""What a claim's quantity is a figure of: its measure, item and place."""

from dataclasses import dataclass, replace
from functools import lru_cache

from onrecord import codebook
from onrecord.linking.spot import BREADTH, Relation, Spot, closest, spots
from onrecord.model.claim import Claim


@dataclass(frozen=True, slots=True)
class Subject:
    """A figure's subject; `spots` are the narrowest places its claims name, `place` their names."""

    measure: str
    item: str | None
    spots: frozenset[Spot]

    @property
    def place(self) -> str | None:
        """The names of the places, None where none is said."""
        return "; ".join(sorted(spot.name for spot in self.spots)) or None

    @property
    def breadth(self) -> int:
        """How wide the narrowest place is, by its level."""
        return _breadth(self.spots)

    @property
    def key(self) -> tuple[str, str, str]:
        """What sorts subjects and tells them apart."""
        return self.measure, self.item or "", self.place or ""

    def covers(self, other: "Subject", spread: bool = True) -> bool:
        """Say whether the other may be told of as this one by a report that is less close.

        Its item must be the same, and its place the same, one within the other, unknown or not
        said. Two towns near each other may be one place, named more and less closely; two districts
        of a town may not. Of an event that is not `spread` over several places a place far off is
        the same, wrongly named.
        """
        if (self.measure, self.item) != (other.measure, other.item):
            return False
        if not self.spots or not other.spots:
            return True
        relation, _ = closest(self.spots, other.spots)
        if relation is Relation.NEAR and self.adjoins(other):
            return self.breadth == BREADTH["settlement"]
        return relation > Relation.APART or not spread

    def adjoins(self, other: "Subject") -> bool:
        """Say whether the places are two of one breadth beside each other, such as two districts.

        A place that the gazetteer does not know may be the other by another name.
        """
        known = [{s.sound for s in spots if s.id} for spots in (self.spots, other.spots)]
        return self.breadth == other.breadth and bool(
            known[0] and known[1] and not known[0] & known[1]
        )

    def with_closer_place(self, other: "Subject") -> "Subject":
        """Return this subject at the closer of the two places."""
        closer = min((self, other), key=lambda s: (not s.spots, s.breadth, s.key))
        return replace(self, spots=closer.spots)


def subject(claim: Claim) -> Subject | None:
    """Return what a claim's quantity is a figure of; None for a claim without a figure.

    A bare plural ("drones were launched") counts nothing and gives no figure.
    """
    vocabulary = codebook.load("measures")
    entry = vocabulary["measures"].get(claim.kind)
    quantity = claim.quantity
    if entry is None or quantity is None or (quantity.qualifier == "vague" and quantity.low <= 2):
        return None
    name = entry.get("modes", {}).get(claim.mode, entry["measure"])
    if quantity.unit and quantity.unit not in vocabulary["natural_units"]:
        name = entry.get("units", {}).get(quantity.unit, f"{name}_{quantity.unit}")
    item = claim.item.type if claim.item else None
    if item and entry["item"] == "root":
        item = item.partition(".")[0]
    if item is None and name in vocabulary["people"]:
        item = vocabulary["whole"]
    return Subject(name, item, narrowest(claim))


def narrowest(claim: Claim) -> frozenset[Spot]:
    """Return the narrowest of a claim's target places: Kyiv of "Kyiv and the region around"."""
    return _narrowest(spots(claim))


@lru_cache(1 << 14)
def _narrowest(places: frozenset[Spot]) -> frozenset[Spot]:
    finest = _breadth(places)
    return frozenset(spot for spot in places if BREADTH[spot.level] == finest)


def _breadth(places: frozenset[Spot]) -> int:
    return min((BREADTH[spot.level] for spot in places), default=len(BREADTH))
