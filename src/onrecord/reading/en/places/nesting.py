"""Which place lies in which, of places that a report names."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from onrecord.gazetteer import Gazetteer
from onrecord.model.place import Level
from onrecord.reading.en.places.lying import nested
from onrecord.reading.en.places.rows import joined, linked
from onrecord.reading.en.scene import Scene
from onrecord.reading.mention import Mention

FINENESS: Mapping[Level, int] = MappingProxyType(
    {
        "site": 6,
        "neighbourhood": 5,
        "settlement": 4,
        "district": 3,
        "area": 2,
        "region": 2,
        "country": 0,
    }
)
"""How small the places of a level are: of two, the greater lies in the smaller."""
_AT = {"near", "at", "by", "outside"}


def identity(mention: Mention) -> str:
    """Return what tells a place from others: its id, or its name where no gazetteer knows it."""
    return mention.place.id if mention.place else mention.name.casefold()


class Nesting:
    """Tells which places hold others."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer

    def holds(self, outer: Mention, inner: Mention) -> bool:
        """Say whether one place lies in another, as far as it is known or their levels tell."""
        if outer.place and inner.place:
            if self._gazetteer.contains(outer.place, inner.place):
                return True
            # A region and a town of one name, where only the town is meant.
            return (
                outer.place.level == "country"
                and inner.country == outer.country
                and outer.place.id != inner.place.id
            )
        if inner.place is None and outer.place is not None:
            if inner.country is not None and outer.country not in {None, inner.country}:
                return False  # an embassy in London, of Aleppo
            return FINENESS[outer.level] < FINENESS[inner.level] or (
                outer.level == "settlement" and inner.kind in {"neighbourhood", "district", "site"}
            )
        return False

    def is_beside(self, scene: Scene, first: Mention, second: Mention) -> bool:
        """Say whether a place is added to a quarter, or one that no gazetteer has to a town.

        `The town of X and the Y airstrip`: nothing tells that Y is in X.
        """
        unknown = second.place is None and second.back is None and first.end <= second.start
        unknown = unknown and linked(scene, first, second)
        return (unknown or first.level == "neighbourhood") and joined(scene, first, second)

    def finest(self, scene: Scene, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
        """Drop a place that holds another of the row: "the town of Ariha in Idlib province"."""
        kept = [
            one
            for at, one in enumerate(mentions)
            if not any(
                self.holds(one, other)
                and not (other.end <= one.start and joined(scene, other, one))
                and not (one.level == "district" and nested(scene, one, other))
                and not self.is_beside(scene, one, other)
                for other in mentions
                if other is not one
            )
            and not (at and nested(scene, mentions[at - 1], one))
            and not any(_is_water_at(scene, one, other) for other in mentions[at + 1 : at + 2])
        ]
        unique: dict[str, Mention] = {}
        for one in kept:
            unique.setdefault(identity(one), one)
        return tuple(unique.values())


def _is_water_at(scene: Scene, water: Mention, other: Mention) -> bool:
    """Say whether a river or sea is told of at a town, which is finer: "on the Nile at Kosti"."""
    open_to_all = water.place is not None and water.place.country is None
    told = other.cue in _AT and FINENESS[other.level] > FINENESS[water.level]
    return open_to_all and told and linked(scene, water, other)
