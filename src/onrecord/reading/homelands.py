"""Places of one name in several countries: which of them a report can mean that tells of one."""

from collections.abc import Sequence

from onrecord.gazetteer import Gazetteer, is_listed
from onrecord.model.place import Place
from onrecord.reading.countries_told import CountriesTold
from onrecord.reading.mention import Mention
from onrecord.reading.place_fit import fits, is_own_name

_MANY = 20
"""So many times more people make a city abroad the one that a name means."""


def is_held(place: Place, held: frozenset[str], gazetteer: Gazetteer) -> bool:
    """Say whether a place lies in one of those that are told to hold it."""
    country = gazetteer.country(place.country or "")
    return bool({place.region, place.within, country.id if country else None} & held)


def _is_country(number: str, gazetteer: Gazetteer) -> bool:
    place = gazetteer.get(number)
    return place is not None and place.level == "country"


def at_home(
    mention: Mention,
    places: Sequence[Place],
    told: CountriesTold,
    held: frozenset[str],
    gazetteer: Gazetteer,
) -> tuple[Place, ...]:
    """Leave out the places of a name that lie in another country than the report tells.

    `In Armenia, Quindio` is in the region right beside it (`held`); so is the Tripoli of a report
    that names Lebanon and not Libya, and has no other town like it.
    """
    own = [one for one in places if is_own_name(mention, one) and fits(one, mention.kind)]
    lands = frozenset(one for one in held if not _is_country(one, gazetteer))
    within = {one.country for one in own if held and is_held(one, lands, gazetteer)}
    if within:
        return tuple(one for one in places if one.country in within)
    most = max((one.population for one in places), default=0)
    known = {
        one.country
        for one in own
        if one.country in told.named and one.level != "country"
        if one.level == "region" or is_listed(one.id) or one.population * _MANY > most > 0
    }
    if not known:
        return tuple(places)
    return tuple(
        one
        for one in places
        if one.level == "country" or one.country is None or one.country in told.named
    )
