"""The places a claim may have happened at: those of its sentence, of those near, of the report."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from onrecord.gazetteer import Gazetteer
from onrecord.reading.en.bearings import Bearings
from onrecord.reading.en.itinerary import Itinerary
from onrecord.reading.en.nesting import FINENESS, Nesting, identity
from onrecord.reading.en.rows import linked
from onrecord.reading.en.unplaced import Unplaced
from onrecord.reading.mentions import Mention

Places = tuple[Mention, ...]
_BACK = 5
_TOP = 3
_COUNTRIES = 3
_STOPS = 4
_OTHER_LEVEL = {"settlement": "region", "region": "settlement"}


@dataclass
class Whereabouts:
    """Places that a claim may have happened at, none of them too, and what proposes them."""

    places: Places
    sources: set[str] = field(default_factory=set)


class Gatherer:
    """Gathers what a claim's places may be in one report."""

    def __init__(
        self, gazetteer: Gazetteer, bearings: Bearings, itinerary: Itinerary, nesting: Nesting
    ) -> None:
        self._gazetteer = gazetteer
        self._bearings = bearings
        self._itinerary = itinerary
        self._nesting = nesting
        self._near: tuple[int, list[tuple[str, Places]]] = (-1, [])

    def gather(self, claim: Unplaced, nearest: Places) -> list[Whereabouts]:
        """Return all candidates, `nearest` (what the rules choose) first."""
        found: dict[frozenset[str], Whereabouts] = {}
        proposals = (
            ("rules", nearest),
            ("none", ()),
            *self._of_sentence(claim),
            *(("stop", stop) for stop in self._itinerary.stops[-_STOPS:]),
            ("before", claim.before),
            *self._nearby(claim.scene.number),
            *self._abroad(claim.actors),
            *self._around((*nearest, *claim.meant, *claim.before)),
        )
        for source, places in proposals:
            if places or source in {"rules", "none"}:
                key = frozenset(map(identity, places))
                found.setdefault(key, Whereabouts(places)).sources.add(source)
        return list(found.values())

    def _of_sentence(self, claim: Unplaced) -> Iterator[tuple[str, Places]]:
        scene, own = claim.scene, claim.own
        for _, one in own:
            yield "own", (one,)
            yield from (("namesake", (other,)) for other in _namesakes(one))
        for first in range(len(own)):
            row = [own[first][1]]
            for before, (mention, meant) in zip(own[first:], own[first + 1 :], strict=False):
                if not linked(scene, before[0], mention):
                    break
                row.append(meant)
                yield "row", self._nesting.finest(scene, row)
                level = max(FINENESS[one.level] for one in row)
                yield "row", tuple(one for one in row if FINENESS[one.level] == level)

    def _nearby(self, number: int) -> list[tuple[str, Places]]:
        """What the sentences around propose; the same for all claims of a sentence."""
        if self._near[0] != number:
            self._near = (number, list(self._of_others(number)))
        return self._near[1]

    def _of_others(self, number: int) -> Iterator[tuple[str, Places]]:
        rows = self._itinerary.mentions
        for back in range(1, min(_BACK, number) + 1):
            named = _named(rows[number - back])
            yield from (("earlier", (one,)) for one in named)
        if number + 1 < len(rows):
            yield from (("next", (one,)) for one in _named(rows[number + 1]))
        for row in rows[: min(_TOP, number)]:
            yield from (("top", (one,)) for one in _named(row))
        yield from (("heading", (one,)) for one in _named(self._itinerary.heading(number)))
        yield "main", self._bearings.main
        yield "town", self._bearings.town

    def _abroad(self, actors: frozenset[str]) -> Iterator[tuple[str, Places]]:
        bearings = self._bearings
        yield "state", bearings.country(bearings.state, self._gazetteer)
        if actors:
            yield "other", bearings.other(actors, self._gazetteer)
        for code, _ in bearings.countries.most_common(_COUNTRIES):
            yield "country", bearings.country(code, self._gazetteer)

    def _around(self, places: Iterable[Mention]) -> Iterator[tuple[str, Places]]:
        """The places that hold others: a claim may be of the region, not of the town named."""
        for one in places:
            for outer in self._gazetteer.around(one.place) if one.place else ():
                if outer.level in {"settlement", "region", "country"}:
                    wider = replace(
                        one, place=outer, country=outer.country, kind=None, back=None, cue=None
                    )
                    yield f"outer_{outer.level}", (wider,)


def _named(mentions: Sequence[Mention]) -> list[Mention]:
    return [one for one in mentions if one.back is None and (one.place or one.kind)]


def _namesakes(mention: Mention) -> Iterator[Mention]:
    """The region called as the town, or the other way round."""
    place = mention.place
    level = _OTHER_LEVEL.get(place.level) if place else None
    for other in mention.candidates if place and level else ():
        if place and other.level == level and other.country == place.country and other.population:
            yield replace(mention, place=other)
            return
