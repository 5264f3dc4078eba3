"""Bring what the web page needs of others into the package: the map's library, and shapes.

The packages are those of package-lock.json, which pins each by the hash of its content; npm fetches
them and refuses what does not have that hash. Needs Node.js. Run it through `make assets`.
"""

import json
import shutil
import subprocess
from collections import defaultdict
from contextlib import closing
from pathlib import Path
from typing import Any

from onrecord.gazetteer import Gazetteer
from onrecord.model.place import Place

HERE = Path(__file__).parent
PACKAGES = HERE / "node_modules"
STATIC = HERE.parents[1] / "src" / "onrecord" / "web" / "static"
COPIED = {
    "maplibre-gl/dist/maplibre-gl.mjs": "maplibre-gl.mjs",
    "maplibre-gl/dist/maplibre-gl-worker.mjs": "maplibre-gl-worker.mjs",
    "maplibre-gl/dist/maplibre-gl.css": "maplibre-gl.css",
    "maplibre-gl/LICENSE.txt": "maplibre-gl.LICENSE.txt",
}
PEOPLE = 150_000
"""How many live in a settlement that is named on the map, at least."""


def main() -> None:
    """Fetch the packages, copy what is used as it is, and make the shapes."""
    subprocess.run(
        ["npm", "ci", "--ignore-scripts", "--no-fund", "--no-audit"], cwd=HERE, check=True
    )
    vendor = STATIC / "vendor"
    shutil.rmtree(vendor, ignore_errors=True)
    vendor.mkdir(parents=True)
    for source, name in COPIED.items():
        text = (PACKAGES / source).read_text(encoding="utf-8")
        # A map of the minified source would be asked for, and is not shipped.
        kept = [line for line in text.splitlines() if not line.startswith("//# sourceMappingURL")]
        (vendor / name).write_text("\n".join(kept) + "\n", encoding="utf-8")
    shapes = STATIC / "shapes"
    shutil.rmtree(shapes, ignore_errors=True)
    (shapes / "regions").mkdir(parents=True)
    subprocess.run(["node", HERE / "shapes.mjs", shapes], check=True)
    with closing(Gazetteer.open()) as gazetteer:
        _share_out(shapes, gazetteer)
        _name_settlements(shapes, gazetteer)


def _share_out(folder: Path, gazetteer: Gazetteer) -> None:
    """Write the regions that the gazetteer knows, a file a country, and an index of them."""
    whole = folder / "regions.json"
    by_country: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for feature in json.loads(whole.read_text(encoding="utf-8"))["features"]:
        place = _place_of(feature["properties"], gazetteer)
        if place and feature["geometry"]:
            known = {"id": place.id, "name": place.name}
            by_country[feature["properties"]["country"]].append(feature | {"properties": known})
    whole.unlink()
    for country, features in by_country.items():
        text = json.dumps(
            {"type": "FeatureCollection", "features": features}, separators=(",", ":")
        )
        (folder / "regions" / f"{country}.json").write_text(text + "\n", encoding="utf-8")
    index = {
        feature["properties"]["id"]: country
        for country, features in by_country.items()
        for feature in features
    }
    lines = ",\n".join(f"{json.dumps(one)}: {json.dumps(index[one])}" for one in sorted(index))
    (folder / "index.json").write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")


def _name_settlements(folder: Path, gazetteer: Gazetteer) -> None:
    """Write the settlements that are named on the map, the largest first."""
    features = [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [place.lon, place.lat]},
            "properties": {"name": place.name, "people": place.population},
        }
        for place in gazetteer.settlements(PEOPLE)
        if place.lat is not None
    ]
    whole = {"type": "FeatureCollection", "features": features}
    text = json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
    (folder / "settlements.json").write_text(text + "\n", encoding="utf-8")


def _place_of(properties: dict[str, Any], gazetteer: Gazetteer) -> Place | None:
    """Return the gazetteer's region, or the city that is a region of its own."""
    region = gazetteer.get(f"geonames:{properties.get('geonames')}")
    if region and region.level == "region":
        return region
    named = gazetteer.named(properties.get("name") or "")
    cities = (place for place in named if place.country == properties["country"])
    city = next((place for place in cities if place.level == "settlement"), None)
    # Only what stands beside the regions is a region: a town of a region is in that.
    return city if city and city.region is None else None


if __name__ == "__main__":
    main()
