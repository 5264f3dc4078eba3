"""Coordinates and time zones of what holds settlements: countries, regions, districts."""

import math
from collections import Counter, defaultdict

from entry import Entry, Gathered

_MOST = 0.9
"""The share of a place's people that must live in a time zone for it to be the place's own."""
_HUNDREDTH = 2

Vector = tuple[float, float, float]


def gather(found: Gathered) -> None:
    """Give holders without coordinates the middle of their settlements, and their time zone.

    Districts in which no settlement is known go: nothing could be said of them but a name.
    """
    inside: dict[str, list[Entry]] = defaultdict(list)
    for entry in found.of_level("settlement"):
        for holder in _holders(entry, found):
            inside[holder].append(entry)
    for id_, settlements in inside.items():
        holder = found.entries[id_]
        placed = [s for s in settlements if s.lat is not None]
        if holder.lat is None and placed:
            holder.lat, holder.lon = _middle(placed)
        holder.zone = holder.zone or _zone(settlements)
    for entry in found.entries.values():
        if entry.zone is None and entry.country:
            region = found.entries.get(entry.region or "")
            entry.zone = (region and region.zone) or found.countries[entry.country].zone
    for district in found.of_level("district"):
        if district.code and district.id not in inside:
            found.remove(district)


def _holders(entry: Entry, found: Gathered) -> set[str]:
    holders = {found.countries[entry.country].id} if entry.country else set()
    up = entry.within
    while up:
        holders.add(up)
        up = found.entries[up].within
    return holders | ({entry.region} if entry.region else set())


def _middle(settlements: list[Entry]) -> tuple[float, float]:
    """Return the mean direction from the earth's centre, which no date line disturbs."""
    x, y, z = (sum(axis) for axis in zip(*map(_vector, settlements), strict=True))
    lat = math.degrees(math.atan2(z, math.hypot(x, y)))
    return round(lat, _HUNDREDTH), round(math.degrees(math.atan2(y, x)), _HUNDREDTH)


def _vector(entry: Entry) -> Vector:
    lat, lon = math.radians(entry.lat or 0), math.radians(entry.lon or 0)
    return math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)


def _zone(settlements: list[Entry]) -> str | None:
    people: Counter[str] = Counter()
    for settlement in settlements:
        if settlement.zone:
            people[settlement.zone] += max(settlement.population, 1)
    if not people:
        return None
    zone, most = people.most_common(1)[0]
    return zone if most >= _MOST * people.total() else None
