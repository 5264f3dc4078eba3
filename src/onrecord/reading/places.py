"""Settling which places a report's names stand for.

A name is settled by the report's other places, the countries in play and the kind of place its
words tell of.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from onrecord.gazetteer import Gazetteer
from onrecord.model.place import Place
from onrecord.reading.countries_told import KNOWN, CountriesTold, countries_told
from onrecord.reading.holders import holders, holding, lies_in_town, owners
from onrecord.reading.homelands import at_home, is_held
from onrecord.reading.mention import Mention
from onrecord.reading.mentions import MentionFinder
from onrecord.reading.named_elsewhere import with_named_elsewhere
from onrecord.reading.named_lands import GREAT, is_called_after, of_named_lands
from onrecord.reading.one_sense import of_one_sense
from onrecord.reading.place_fit import alike, fits, is_own_name, score
from onrecord.reading.place_words import place_words
from onrecord.reading.segments import Segment
from onrecord.reading.surnames import without_persons
from onrecord.reading.told_beside import with_countries

_SMALL = 20_000
_MANY = 20
_LANDS = {"region", "area"}
_NAMED_AS = {"district", "area"}
"""Kinds of places whose name ends in their kind where the gazetteer has but a town so called."""
_HELD = 6.0
_PART = 4.0
"""What more it tells that a place lies right in the one told to hold it: "the X district of Y"."""
_OWN_NAME = 3.0
_LIKE = 1.0


class PlaceFinder:
    """Finds the places of a report and settles which they are."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._finder = MentionFinder(gazetteer)

    def find(
        self, segments: Sequence[Segment], countries: Counter[str]
    ) -> list[tuple[Mention, ...]]:
        """Return the settled mentions of each segment, in the segments' order.

        `countries` counts how often each country is named or meant by the report's words for
        parties; it decides between places of one name.
        """
        punctuated = any(", " in segment.text for segment in segments)
        first = [tuple(self._finder.find(segment, punctuated)) for segment in segments]
        found = list(with_named_elsewhere(segments, first, punctuated))
        told = countries_told(found, countries)
        placed = [tuple(self._settle(mentions, told)) for mentions in found]
        settled = without_persons(segments, placed)
        of_lands = with_countries(segments, settled, told, self._gazetteer)
        of_one = list(of_one_sense(of_lands))
        return list(of_named_lands(segments, of_one, self._gazetteer))

    def _settle(self, mentions: Sequence[Mention], told: CountriesTold) -> Iterator[Mention]:
        for at, mention in enumerate(mentions):
            if mention.back:
                yield replace(mention, country=told.main)
                continue
            before = mentions[at - 1] if at else None
            after = next(iter(mentions[at + 1 : at + 2]), None)
            held = holders(mention, mentions[at + 1 : at + 3]) | owners(before, mention)
            place = self._best(mention, told, held)
            abroad = place is not None and mention.country not in {None, place.country}
            if abroad or (place and not lies_in_town(place, before, mention, after)):
                place = None
            if mention.unit and mention.kind in _NAMED_AS and _is_seat(place, mention.unit):
                # The gazetteer has only the town it is called after, or nothing.
                country = place.country if place else holding(before, mention, after, told.named)
                yield replace(mention, name=f"{mention.name} {mention.unit}", country=country)
            elif place:
                yield replace(mention, place=place, country=place.country)
            elif mention.kind or mention.cue or mention.otherwise:
                country = mention.country or holding(before, mention, after, told.named)
                kind = mention.kind or mention.otherwise
                yield replace(mention, name=_own_name(mention), country=country, kind=kind)

    def _best(self, mention: Mention, told: CountriesTold, held: frozenset[str]) -> Place | None:
        """The likeliest place; a small one in a country the report never speaks of is none."""
        candidates = mention.candidates
        if mention.country:
            own = tuple(one for one in candidates if one.country == mention.country)
            candidates = own or candidates
        if mention.kind == "region" and " " in mention.name:
            # "The Bakhmut region" is the country around a town where no region has that name.
            around = self._gazetteer.named(mention.name.rsplit(" ", 1)[0])
            if not any(one.level in {"region", "area", "country"} for one in candidates):
                candidates = around
        if mention.kind == "region" or mention.wide or mention.half:
            candidates = (*candidates, *self._lands(candidates))
        if (mention.wide or mention.half) and not mention.kind:
            candidates = self._land(candidates, mention.half)
        candidates = at_home(mention, candidates, told, held, self._gazetteer)
        likely = tuple(
            place
            for place in candidates
            if place.country in told.codes
            or place.country is None
            or place.level == "country"
            or (place.population > KNOWN and is_own_name(mention, place))
            or place.region in held
            or place is self._foremost(candidates, told)
            or (place.level in _LANDS and len(candidates) == 1 and not _may_be_site(mention))
        )
        fitting = tuple(place for place in likely if fits(place, mention.kind))
        if not fitting and told.main:
            fitting = tuple(
                place
                for place in self._gazetteer.alike(mention.name, told.main)
                if fits(place, mention.kind) and alike(mention.name, place.name)
            )[:1]
        pool = fitting or likely
        if any(one.population > KNOWN and is_own_name(mention, one) for one in pool):
            # "Tehran, Isfahan and Shiraz": not the Tiran that lies in Isfahan province.
            pool = tuple(one for one in pool if is_own_name(mention, one))
        if len(pool) < 2:
            return next(iter(pool), None)
        return max(
            pool,
            key=lambda place: (
                score(place, told.weights, mention.kind)
                + _HELD * is_held(place, held, self._gazetteer)
                + _PART * (place.within in held)
                + _OWN_NAME * is_own_name(mention, place)
                + _LIKE * alike(mention.name, place.name),
                place.id,
            ),
        )

    def _foremost(self, candidates: tuple[Place, ...], told: CountriesTold) -> Place | None:
        """The first of some places of a name where those in the countries told of are tiny."""
        others = [one.population for one in candidates if one.country in told.codes]
        first = candidates[0].population if candidates else 0
        least = _SMALL if any(others) else KNOWN  # of many towns the people are not counted
        known = bool(others) and first > least and first > _MANY * max(others)
        return candidates[0] if known else None

    def _lands(self, towns: tuple[Place, ...]) -> Iterator[Place]:
        """Return the regions called as some towns are in them, where a spelling is only theirs."""
        for town in towns:
            region = self._gazetteer.get(town.region) if town.region else None
            if region and region not in towns and is_called_after(region, town):
                yield region

    def _land(self, candidates: tuple[Place, ...], half: bool) -> tuple[Place, ...]:
        """Leave the regions of a name where there are any; the north of a capital is its own.

        So are the two halves (`half`) of any great city.
        """
        regions = tuple(place for place in candidates if place.level == "region")
        capitals = {self._gazetteer.capital(place.country or "") for place in candidates}
        own = capitals & set(candidates)
        own |= {place for place in candidates if half and place.population > GREAT}
        return candidates if own else regions or candidates


def _own_name(mention: Mention) -> str:
    """Return a name without the word for what it is: the Katale of "Katale village"."""
    name, _, last = mention.name.rpartition(" ")
    return name if place_words().kinds.get(last) == "settlement" else mention.name


def _may_be_site(mention: Mention) -> bool:
    """Say whether a name's word of kind is that of sites too: the parish of a church, of a land."""
    return mention.name.rsplit(" ", 1)[-1].lower() in place_words().named


def _is_seat(place: Place | None, unit: str) -> bool:
    """Say whether a place is but the town that a district or a river may be called after.

    Regions are called after rivers: "the Mbomou river".
    """
    land = unit in place_words().landforms.values()
    called = {"settlement", "region", "district"} if land else {"settlement"}
    return place is None or place.level in called
