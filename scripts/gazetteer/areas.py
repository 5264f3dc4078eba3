"""Seas, areas, sites, towns and quarters from the hand-made tables of `places/`.

Each table lists groups of places that no package brings, with what its places share: the country,
the level, and what they lie within: a GeoNames code of a region (`CD.11`) or the id of a town. A
place may say otherwise for itself. `at` is latitude and longitude to a hundredth of a degree at
most, left out where it is not known that well; `also` are further names.
"""

import re
from typing import Any

import tabled
from entry import Entry, Gathered
from nearest import Nearest

from onrecord.gazetteer.names import normal

_IN_THE_NEWS = 20_000
"""Inhabitants by which a hand-listed place is ranked: it is listed because news names it."""


def gather(found: Gathered) -> None:
    """Add the tables' places; what lies in a country takes region and zone of its neighbours."""
    nearest = Nearest(found.of_level("settlement"))
    for group in tabled.load_all("places"):
        for name, facts in group["places"].items():
            entry = _entry(name, {**group, **facts})
            if entry.id in found.entries:
                entry.id += f"-{entry.within or entry.country}".lower().replace(":", "-")
            settle(entry, found, nearest)
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


def settle(entry: Entry, found: Gathered, nearest: Nearest) -> None:
    """Say what an entry lies within and its zone: as it says itself, else as its neighbour does."""
    if not entry.country:
        return
    neighbour = None
    if entry.lat is not None and entry.lon is not None:
        neighbour = nearest.to(entry.lat, entry.lon)
    if neighbour and neighbour.country == entry.country:
        entry.zone = neighbour.zone
    if entry.within:
        holder = found.by_code.get(entry.within) or found.entries[entry.within]
        entry.within = holder.id
        entry.region = holder.id if holder.level == "region" else holder.region
        entry.zone = entry.zone or holder.zone
    else:
        # An area may well reach over several regions.
        if neighbour and neighbour.country == entry.country and entry.level != "area":
            entry.region = neighbour.region
        entry.within = entry.region or found.countries[entry.country].id
