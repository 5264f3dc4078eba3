"""Usual English names and further spellings of places, from the hand-made table."""

import spelling
import tabled
from entry import Gathered


def gather(found: Gathered) -> None:
    """Complete the names by the table, and let Arabic ones go without article."""
    for geonames, known in tabled.load("names").items():
        entry = found.entries[f"geonames:{geonames}"]
        entry.aliases |= {entry.name, *known.get("aliases", [])}
        entry.name = known.get("name", entry.name)
        entry.level = known.get("level", entry.level)
        entry.within = known.get("within", entry.within)
        entry.prominence = known.get("prominence", entry.prominence)
    for entry in found.entries.values():
        if entry.level != "country" and spelling.is_arabic(entry.country):
            entry.aliases |= set(spelling.without_article([entry.name, *entry.aliases]))
