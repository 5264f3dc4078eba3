"""Where events are, as honestly as it is known: GeoJSON (RFC 7946) for a map.

A settlement, a part of one or a site is a point. A district or a sea is a point that stands for an
area around it, and says so. What is known only by region or country has no geometry: it has the
region's id or the country's code, to be counted in its shape.
"""

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from onrecord.exporting import wording
from onrecord.gazetteer import Gazetteer
from onrecord.model.event import EventPlace
from onrecord.record import Mark, Spot

MEDIA_TYPE = "application/geo+json"
_EXACT = frozenset({"settlement", "neighbourhood", "site"})
_AROUND = frozenset({"district", "area"})


@cache
def shapes(static: Path) -> dict[str, str]:
    """Return the ids of the places that have a shape, each with the country whose file holds it."""
    held: dict[str, str] = json.loads((static / "shapes" / "index.json").read_text("utf-8"))
    return held


class Geography:
    """Puts events on a map: knows the gazetteer and the regions that have a shape."""

    def __init__(self, static: Path) -> None:
        self._gazetteer = Gazetteer.open()
        self._shapes = shapes(static)

    def events(self, marks: Iterable[Mark], following: str | None) -> str:
        """Return a collection of events as JSON, with the cursor of those that follow."""
        features = [self._event(mark) for mark in marks]
        return _written({"type": "FeatureCollection", "features": features, "next": following})

    def places(self, spots: Iterable[Spot]) -> str:
        """Return a collection of places as JSON, each with what is said to have happened there."""
        features = [self._spot(spot) for spot in spots]
        return _written({"type": "FeatureCollection", "features": features})

    def _event(self, mark: Mark) -> dict[str, Any]:
        properties = {
            "title": mark.title,
            "type": mark.type,
            "days": wording.days(mark.since, mark.until),
            "disputed": mark.disputed,
            "size": mark.size,
        }
        return self._feature(mark.id, mark.place, properties)

    def _spot(self, spot: Spot) -> dict[str, Any]:
        told = ("events", "disputed", "total", "once", "long")
        properties = {name: getattr(spot, name) for name in told}
        return self._feature(spot.place.id if spot.place else None, spot.place, properties)

    def _feature(
        self, identity: str | None, place: EventPlace | None, properties: dict[str, Any]
    ) -> dict[str, Any]:
        return {
            "type": "Feature",
            "id": identity,
            "geometry": _geometry(place),
            "properties": {
                **properties,
                "place": place and place.name,
                "level": place and place.level,
                "country": place and place.country,
                "region": self._region(place.id) if place and place.id else None,
            },
        }

    def _region(self, place_id: str) -> str | None:
        """Return the id of the region with a shape that a place is or lies in."""
        place = self._gazetteer.get(place_id)
        around = (place, *self._gazetteer.around(place)) if place else ()
        return next((one.id for one in around if one.id in self._shapes), None)


def _geometry(place: EventPlace | None) -> dict[str, Any] | None:
    if place is None or place.lat is None or place.lon is None:
        return None
    if place.level not in _EXACT | _AROUND:
        return None
    return {"type": "Point", "coordinates": [place.lon, place.lat]}


def _written(collection: dict[str, Any]) -> str:
    return json.dumps(collection, ensure_ascii=False, separators=(",", ":"))
