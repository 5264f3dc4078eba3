"""Of which countries a report tells, by the names in it that are not settled yet."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from onrecord.gazetteer.names import normal
from onrecord.reading.mention import Mention
from onrecord.reading.place_fit import is_own_name
from onrecord.reading.place_words import place_words

KNOWN = 300_000
"""A city of so many people is known wherever it lies."""
_ALONE = 3
"""How many times better known a name is that but one country has."""
_FOREMOST = 0.1
_ONCE = 1.5
"""So little is told of a country by one small place's name, which may be another's."""
_TOWN = 50_000
_MOST_TOLD = 20
_LANDS = {"region", "area"}
_CANDIDATES = 6
"""How many places of a name are looked at, the best known."""
_ALIAS = 0.2


@dataclass(frozen=True)
class CountriesTold:
    """The countries that a report tells of."""

    weights: dict[str, float]
    """How much is told of each, by its code."""
    main: str | None
    """The country of which most is told."""
    codes: frozenset[str | None]
    """Where a place of the report may lie, be it never so small."""
    named: frozenset[str | None]
    """Those of `codes` that it tells of by more than the name of a great city."""


def countries_told(found: Sequence[Sequence[Mention]], countries: Counter[str]) -> CountriesTold:
    """Return the countries told of, by the mentions of each segment.

    `countries` counts how often each is named or meant by the report's words for parties.
    """
    weights = _weights(found, countries)
    weights.pop("", None)
    named = {code for code, count in countries.items() if count} | _of_lands(found)
    cities, towns = _of_towns(found, KNOWN), _of_towns(found, _TOWN)
    sure = {code for code in weights if code in named | towns or weights[code] > _ONCE}
    main = max(sure or weights, key=lambda code: (weights[code], code), default=None)
    main = _ground(main, weights, found)
    return CountriesTold(
        weights, main, _with_enemies({*named, *cities, main}), _with_enemies({*named, main})
    )


def _ground(
    main: str | None, weights: Mapping[str, float], found: Sequence[Sequence[Mention]]
) -> str | None:
    """Return the land where a war is fought in place of the one whose army is told of there."""
    grounds = place_words().grounds.items()
    land = next((land for land, army in grounds if army == main and land in weights), None)
    placed = (one for row in found for one in row if one.cue and one.candidates)
    there = any(one.candidates[0].country == main for one in placed)
    return main if there or land is None else land


def _with_enemies(codes: Set[str | None]) -> frozenset[str | None]:
    """Add those who are at war: both sides of a war tell of the towns where it is fought."""
    wars = (set(sides) for sides in place_words().grounds.items())
    return frozenset(codes).union(*(sides for sides in wars if sides & codes))


def _weights(found: Iterable[Sequence[Mention]], countries: Counter[str]) -> dict[str, float]:
    weights: dict[str, float] = defaultdict(float)
    shared: set[str] = set()
    for mention in (one for mentions in found for one in mentions if one.candidates):
        if mention.country:
            weights[mention.country] += 1  # "the Syrian border town of Kobani"
        best = mention.candidates[0]
        if len({place.country for place in mention.candidates[:_CANDIDATES]}) > 1:
            # However often it is named, a name that several countries have tells of each once.
            if normal(mention.name) in shared:
                continue
            shared.add(normal(mention.name))
        if best.level == "country" and best.country:
            # "Soldiers from Botswana" tell of no country where anything was.
            weights[best.country] += 2 if mention.cue and mention.cue != "from" else 0.5
        else:
            for country, share in _shares(mention).items():
                weights[country] += share
            # Where nothing else is told, a name is that of the best-known place so called.
            own = (place for place in mention.candidates if is_own_name(mention, place))
            weights[next(own, best).country or ""] += _FOREMOST
    for code, count in countries.items():
        # A party's name tells less of where things happen than a place's.
        weights[code] += 0.3 * min(count, _MOST_TOLD)
    return weights


def _shares(mention: Mention) -> dict[str, float]:
    """Return how much a name tells of each country that has it.

    It is little where the name is but another one of a smaller place: `Hama` is a city of Syria,
    and an alias of a town in Japan.
    """
    shares: dict[str, float] = {}
    places = mention.candidates[:_CANDIDATES]
    most = max((one.population for one in places if is_own_name(mention, one)), default=0)
    for place in places:
        if place.country:
            own = is_own_name(mention, place) or place.level != "settlement"
            share = 1.0 if own or place.population > most else _ALIAS
            shares[place.country] = max(share, shares.get(place.country, 0.0))
    return shares


def _of_lands(found: Iterable[Sequence[Mention]]) -> set[str | None]:
    """Return the countries of the regions that a report names."""
    return {
        one.candidates[0].country
        for mentions in found
        for one in mentions
        if one.candidates and _is_land(one)
    }


def _of_towns(found: Iterable[Sequence[Mention]], size: int) -> set[str | None]:
    """Return the countries of the cities of so many people that a report names."""
    return {
        one.candidates[0].country
        for mentions in found
        for one in mentions
        if one.candidates and _size(one) > size and is_own_name(one, one.candidates[0])
    }


def _is_land(mention: Mention) -> bool:
    """Say whether a name is first of all a region's, be it without its kind: "Cabo Delgado"."""
    best, name = mention.candidates[0], normal(mention.name)
    return best.level in _LANDS and f"{normal(best.name)} ".startswith(f"{name} ")


def _size(mention: Mention) -> int:
    """Return how well known a name is, in people; one that no other country has counts more."""
    alone = len({place.country for place in mention.candidates}) == 1
    return mention.candidates[0].population * (_ALONE if alone else 1)
