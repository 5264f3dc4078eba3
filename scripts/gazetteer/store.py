"""Writes the gathered entries into the one compact file that is shipped."""

import math
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import spelling
from entry import Entry, Gathered

from onrecord.gazetteer.codes import code_of
from onrecord.gazetteer.names import LEVELS, LevelWords, normal, skeleton

_SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE level_word (word TEXT PRIMARY KEY, levels TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE zone (n INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE code (n INTEGER PRIMARY KEY, id NOT NULL UNIQUE);
CREATE TABLE country (code TEXT PRIMARY KEY, place INTEGER NOT NULL, capital INTEGER) WITHOUT ROWID;
CREATE TABLE place (
    n INTEGER PRIMARY KEY, name TEXT NOT NULL, country TEXT, level INTEGER NOT NULL,
    lat INTEGER, lon INTEGER, population INTEGER, region INTEGER, within INTEGER, zone INTEGER
);
CREATE TABLE name (
    key TEXT, score INTEGER, place INTEGER, PRIMARY KEY (key, score DESC, place)
) WITHOUT ROWID;
CREATE TABLE alike (
    country TEXT, skeleton TEXT, place INTEGER, PRIMARY KEY (country, skeleton, place)
) WITHOUT ROWID;
"""
_DEGREE = 100_000
_MOST_WORDS = 8
# Prominence, in hundredths of a power of ten of inhabitants.
_FEWEST = 300
_CAPITAL = 50
_ALIAS_COST = 60
_PART_COST = 10
_FIXED = {"country": 1000, "area": 480, "region": 460, "site": 450}


class Store:
    """Turns entries into rows; `words` are the level words that look-up will know.

    A place's own name always counts; `common` words do not as an alias or a region's bare name.
    """

    def __init__(self, found: Gathered, words: dict[str, list[str]], common: set[str]) -> None:
        self._entries = list(found.entries.values())
        self._words = LevelWords(words)
        self._common = common
        self._numbers = {
            entry.id: _number(entry.id, position)
            for position, entry in enumerate(self._entries, start=1)
        }
        self._zones = {
            zone: n for n, zone in enumerate(sorted({e.zone for e in self._entries if e.zone}), 1)
        }

    def write(self, path: Path, meta: dict[str, str]) -> None:
        """Write the file anew; `meta` says what it was made from."""
        unfinished = path.with_suffix(".new")
        unfinished.unlink(missing_ok=True)
        with sqlite3.connect(unfinished) as connection:
            connection.executescript(_SCHEMA)
            self._insert(connection, "zone", ((n, zone) for zone, n in self._zones.items()))
            self._insert(connection, "level_word", self._words.rows())
            self._insert(connection, "code", self._codes())
            self._insert(connection, "country", self._countries())
            self._insert(connection, "place", sorted(self._places()))
            self._insert(connection, "name", sorted(set(self._names())))
            self._insert(connection, "alike", sorted(set(self._skeletons())))
            counts = connection.execute("SELECT level, count(*) FROM place GROUP BY level")
            meta |= {f"count {LEVELS[level]}": str(count) for level, count in counts}
            longest = max(key.count(" ") + 1 for key, _, _ in self._names())
            self._insert(connection, "meta", [*meta.items(), ("longest name", str(longest))])
        connection.execute("VACUUM")
        connection.close()
        unfinished.replace(path)

    @staticmethod
    def _insert(connection: sqlite3.Connection, table: str, rows: object) -> None:
        width = len(connection.execute(f"PRAGMA table_info({table})").fetchall())
        marks = ", ".join("?" * width)
        connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # type: ignore[arg-type]

    def _codes(self) -> Iterator[tuple[int, str | int | None]]:
        return ((n, code_of(id_)) for id_, n in self._numbers.items() if n < 0)

    def _countries(self) -> Iterator[tuple[str, int, int | None]]:
        capitals = {e.country: self._numbers[e.id] for e in self._entries if e.capital}
        for entry in self._entries:
            if entry.level == "country" and entry.country:
                yield entry.country, self._numbers[entry.id], capitals.get(entry.country)

    def _places(self) -> Iterator[tuple[object, ...]]:
        for entry in self._entries:
            yield (
                self._numbers[entry.id],
                entry.name,
                entry.country,
                LEVELS.index(entry.level),
                None if entry.lat is None else round(entry.lat * _DEGREE),
                None if entry.lon is None else round(entry.lon * _DEGREE),
                entry.population or None,
                self._numbers[entry.region] if entry.region else None,
                # Mostly the region itself, which then is not said twice.
                self._numbers[entry.within]
                if entry.within and entry.within != entry.region
                else None,
                self._zones[entry.zone] if entry.zone else None,
            )

    def _names(self) -> Iterator[tuple[str, int, int]]:
        for entry in self._entries:
            own, number = self._keys(entry, {entry.name}), self._numbers[entry.id]
            for key in own:
                yield key, prominence(entry), number
            for key in self._keys(entry, entry.aliases) - own - self._common:
                yield key, prominence(entry) - _alias_cost(entry), number

    def _keys(self, entry: Entry, names: set[str]) -> set[str]:
        keys = {normal(name) for name in names}
        if entry.level in ("region", "district", "neighbourhood"):
            bare = {self._words.bare(key) for key in keys} - {None}
            keys |= bare - self._common
        return {key for key in keys if key and key.count(" ") < _MOST_WORDS}

    def _skeletons(self) -> Iterator[tuple[str, str, int]]:
        for entry in self._entries:
            if entry.level != "country" and spelling.is_romanised(entry.country):
                for name in (entry.name, *entry.aliases):
                    if name.isascii() and len(bones := skeleton(normal(name))) > 1:
                        yield str(entry.country), bones, self._numbers[entry.id]


def prominence(entry: Entry) -> int:
    """Return how likely news means this place by its own name, in hundredths of a power of ten.

    A settlement counts by its inhabitants, a capital half a power more; a region stands where a
    town of 40,000 would, so that a large city comes before the region that is named after it.
    """
    people = round(100 * math.log10(max(entry.prominence, _FEWEST)))
    if entry.level == "settlement":
        return people + _CAPITAL * entry.capital
    if entry.level in ("district", "neighbourhood"):
        return people - _PART_COST
    return _FIXED[entry.level]


def _alias_cost(entry: Entry) -> int:
    return _ALIAS_COST if entry.level == "settlement" else 0


def _number(id_: str, position: int) -> int:
    scheme, _, local = id_.partition(":")
    return int(local) if scheme == "geonames" else -position
