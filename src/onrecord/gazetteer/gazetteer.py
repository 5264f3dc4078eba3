"""Look-up of places by name, spelling, id and country in the shipped file."""

import sqlite3
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache
from pathlib import Path
from typing import Self

from onrecord.gazetteer.codes import code_of, id_of
from onrecord.gazetteer.names import LEVELS, LevelWords, normal, skeleton
from onrecord.model.place import Level, Place

_SHIPPED = Path(__file__).with_name("places.sqlite")
_DEGREE = 100_000
_MOST = 25
_CACHED = 16_384
_ALIKE = 0.7
_PLACE = """
SELECT place.n, code.id, place.name, country, level, lat, lon, population, region, within, zone.name
FROM place LEFT JOIN code ON code.n = place.n LEFT JOIN zone ON zone.n = place.zone
"""
_BY_NAME = "SELECT place FROM name WHERE key = ? ORDER BY score DESC, place LIMIT ?"
_BY_NAME_AND_LEVEL = """
SELECT name.place FROM name JOIN place ON place.n = name.place
WHERE key = ? AND level = ? ORDER BY score DESC, name.place LIMIT ?
"""


class GazetteerError(Exception):
    """The gazetteer's file cannot be read; the message says which and what to do."""


class Gazetteer:
    """The places of the world, read from a file as they are asked for.

    Look-ups are cached and safe to make from several threads.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        meta = dict(connection.execute("SELECT key, value FROM meta"))
        self.about: dict[str, str] = meta
        """What the file was made from: sources, licence and counts."""
        self.longest_name = int(meta["longest name"])
        """The number of words in the longest name, for scanning a text."""
        words = connection.execute("SELECT word, levels FROM level_word")
        self._words = LevelWords({word: levels.split() for word, levels in words})
        countries = list(connection.execute("SELECT code, place, capital FROM country"))
        self._countries: dict[str, int] = {code: place for code, place, _ in countries}
        self._capitals: dict[str, int] = {code: n for code, _, n in countries if n is not None}
        self._place = lru_cache(_CACHED)(self._read_place)
        self._named = lru_cache(_CACHED)(self._find)

    @classmethod
    def open(cls, path: Path | None = None) -> Self:
        """Open the shipped file, or another; GazetteerError where it is missing or not one."""
        path = path or _SHIPPED
        if not path.is_file():
            raise GazetteerError(f"{path}: no such gazetteer; make it with `make gazetteer`")
        uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
        try:
            return cls(connection)
        except (sqlite3.DatabaseError, KeyError) as error:
            connection.close()
            raise GazetteerError(
                f"{path}: not a gazetteer ({error}); make it anew with `make gazetteer`"
            ) from error

    def close(self) -> None:
        """Close the file; look-ups fail from then on."""
        self._connection.close()

    def named(self, name: str) -> tuple[Place, ...]:
        """Return the places of that name or alias (25 at most), most prominent first.

        Case, diacritics, apostrophes, hyphens and the spelling of the Arabic article do not
        matter. A word of level narrows the search: `Aleppo province` is the governorate only.
        """
        return self._named(name)

    def alike(self, name: str, country: str) -> tuple[Place, ...]:
        """Return the places of a country whose name is another transliteration of `name`.

        Nearest spelling first: `Taduf` finds Tadef. Latin letters only.
        """
        key = normal(name)
        rows = self._connection.execute(
            "SELECT place FROM alike WHERE country = ? AND skeleton = ?", (country, skeleton(key))
        )
        near = [(_likeness(key, place), place) for place in map(self._numbered, rows)]
        near.sort(key=lambda pair: (-pair[0], -pair[1].population, pair[1].id))
        return tuple(place for likeness, place in near if likeness >= _ALIKE)

    def get(self, place_id: str) -> Place | None:
        """Return the place with that id, None where there is none."""
        scheme, _, local = place_id.partition(":")
        if scheme == "geonames" and local.isdecimal():
            return self._place(int(local))
        row = self._connection.execute(
            "SELECT n FROM code WHERE id = ?", (code_of(place_id),)
        ).fetchone()
        return self._place(row[0]) if row else None

    def settlements(self, population: int) -> Iterator[Place]:
        """Return the settlements that have so many people or more, the largest first."""
        rows = self._connection.execute(
            "SELECT n FROM place WHERE level = ? AND population >= ? ORDER BY population DESC, n",
            (LEVELS.index("settlement"), population),
        )
        return map(self._numbered, rows)

    def country(self, code: str) -> Place | None:
        """Return the country with that ISO 3166 alpha-2 code."""
        number = self._countries.get(code)
        return None if number is None else self._place(number)

    def countries(self) -> Iterator[Place]:
        """Return all countries."""
        return (place for number in self._countries.values() if (place := self._place(number)))

    def capital(self, code: str) -> Place | None:
        """Return the capital of the country with that ISO 3166 alpha-2 code."""
        number = self._capitals.get(code)
        return None if number is None else self._place(number)

    def contains(self, outer: Place, inner: Place) -> bool:
        """Say whether `inner` lies in `outer`, as far as the chain of places up tells."""
        return inner.id != outer.id and any(place.id == outer.id for place in self.around(inner))

    def around(self, place: Place) -> Iterator[Place]:
        """Return the places that hold this one, the nearest first, the country last."""
        up = place.within and self.get(place.within)
        while up:
            yield up
            up = up.within and self.get(up.within)

    def _find(self, name: str) -> tuple[Place, ...]:
        key = normal(name)
        exact = self._ranked(_BY_NAME, key)
        if split := self._words.split(key):
            bare, levels = split
            for level in levels:
                if of_level := self._ranked(_BY_NAME_AND_LEVEL, bare, LEVELS.index(level)):
                    return tuple(dict.fromkeys((*exact, *of_level)))[:_MOST]
        return exact

    def _ranked(self, query: str, *values: str | int) -> tuple[Place, ...]:
        return tuple(map(self._numbered, self._connection.execute(query, (*values, _MOST))))

    def _numbered(self, row: tuple[int]) -> Place:
        place = self._place(row[0])
        if place is None:
            raise GazetteerError(f"place {row[0]} is missing; make the gazetteer anew")
        return place

    def _read_place(self, number: int) -> Place | None:
        row = self._connection.execute(f"{_PLACE} WHERE place.n = ?", (number,)).fetchone()
        if row is None:
            return None
        n, code, name, country, level, lat, lon, population, region, within, zone = row
        return Place(
            id=id_of(n, code),
            name=name,
            country=country,
            level=_level(level),
            lat=None if lat is None else lat / _DEGREE,
            lon=None if lon is None else lon / _DEGREE,
            population=population or 0,
            region=self._id(region),
            within=self._id(within or region),
            zone=zone,
        )

    def _id(self, number: int | None) -> str | None:
        if number is None or number > 0:
            return None if number is None else f"geonames:{number}"
        row = self._connection.execute("SELECT id FROM code WHERE n = ?", (number,)).fetchone()
        return id_of(number, row[0])


def _level(number: int) -> Level:
    return LEVELS[number]


def _likeness(key: str, place: Place) -> float:
    return SequenceMatcher(None, key, normal(place.name), autojunk=False).ratio()
