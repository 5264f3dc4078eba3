"""Seas, areas, sites and quarters from the hand-made table beside this script."""

import re
from typing import Any

import tabled
from entry import Entry, Gathered
from nearest import Nearest

from onrecord.gazetteer.names import normal

_IN_THE_NEWS = 20_000
"""Inhabitants by which a hand-listed place is ranked: it is listed because news names it."""


def gather(found: Gathered) -> None:
    """Add the table's places; what lies in a country takes region and zone of its neighbours."""
    nearest = Nearest(found.of_level("settlement"))
    for group in tabled.load("areas"):
        for name, facts in group["places"].items():
            entry = _entry(name, {**group, **facts})
            if entry.id in found.entries:
                entry.id += f"-{entry.within or entry.country}".lower().replace(":", "-")
            _settle(entry, found, nearest)
            found.add(entry)


def _entry(name: str, facts: dict[str, Any]) -> Entry:
    lat, lon = facts.get("at", (None, None))
    return Entry(
        id="onrecord:" + re.sub(r"\W+", "-", normal(name)),
        name=name,
        country=facts.get("country"),
        level=facts["level"],
        lat=lat,
        lon=lon,
        within=facts.get("within"),
        prominence=_IN_THE_NEWS,
        aliases=set(facts.get("also", [])),
    )


def _settle(entry: Entry, found: Gathered, nearest: Nearest) -> None:
    if entry.within:
        town = found.entries[entry.within]
        entry.region, entry.zone = town.region, town.zone
    elif entry.country:
        _settle_among(entry, found, nearest)


def _settle_among(entry: Entry, found: Gathered, nearest: Nearest) -> None:
    neighbour = None
    if entry.lat is not None and entry.lon is not None:
        neighbour = nearest.to(entry.lat, entry.lon)
    if neighbour and neighbour.country == entry.country:
        entry.zone = neighbour.zone
        # An area may well reach over several regions.
        entry.region = None if entry.level == "area" else neighbour.region
    entry.within = entry.region or found.countries[str(entry.country)].id
