"""Which GeoNames settlement is which row of Ukraine's codifier, by raion and Ukrainian name."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable

import codifier
import postal
import spelling
from codifier import Row
from entry import Entry
from nearest import Nearest

from onrecord.gazetteer.names import normal

_ONE_PLACE = 0.1
"""Points no further apart than this, in degrees, are of one settlement."""

Key = tuple[str, str]
"""The digits of a raion or oblast, and the normal form of a settlement's Ukrainian name."""


class Matching:
    """Rows of the codifier paired with entries; `raion_of` gives each entry's raion, by id.

    `pairs` has the entry of a row's code. `hidden` are rows that have namesakes in their raion of
    which GeoNames knows one, so that it cannot be told which: they add nothing.
    """

    def __init__(
        self, rows: Iterable[Row], entries: Iterable[Entry], raion_of: dict[str, str]
    ) -> None:
        self._raion_of = raion_of
        self._rows = sorted(
            (row for row in rows if row.category in codifier.SETTLEMENTS),
            key=lambda row: codifier.SETTLEMENTS.index(row.category),
        )
        self._entries = sorted(entries, key=lambda entry: -entry.population)
        self.pairs: dict[str, Entry] = {}
        self.hidden: set[str] = set()
        self._taken: set[str] = set()
        self._pair(lambda row: row.raion, lambda entry: raion_of[entry.id])
        # GeoNames has no raion for some; a name that is alone in its oblast tells as well.
        self._pair(lambda row: row.raion[:2], lambda entry: raion_of[entry.id][:2], alone=True)
        self._namesakes = Counter((row.raion, normal(row.name)) for row in self._rows)
        self._points = self._placed()

    def point(self, row: Row) -> postal.Point | None:
        """Return where a row's settlement lies, if its name is alone in its raion."""
        key = row.raion, normal(row.name)
        points = self._points.get(key, [])
        alone = self._namesakes[key] == 1
        return points[0] if points and alone and _one_place(points) else None

    def _pair(
        self,
        unit_of_row: Callable[[Row], str],
        unit_of_entry: Callable[[Entry], str],
        alone: bool = False,
    ) -> None:
        known: dict[Key, list[Entry]] = defaultdict(list)
        for entry in self._entries:
            for name in _ukrainian(entry):
                known[unit_of_entry(entry), name].append(entry)
        wanted: dict[Key, list[Row]] = defaultdict(list)
        for row in self._rows:
            if row.code not in self.pairs and row.code not in self.hidden:
                wanted[unit_of_row(row), normal(row.name)].append(row)
        for key, rows in wanted.items():
            free = [entry for entry in known[key] if entry.id not in self._taken]
            if free and _stands_out(rows) and (not alone or len(rows) == len(free) == 1):
                self.pairs[rows[0].code] = free[0]
                self._taken.add(free[0].id)
                rows, free = rows[1:], free[1:]
            if not alone:
                self.hidden |= {row.code for row in rows[: len(free)]}
                self._taken |= {entry.id for entry in free[: len(rows)]}

    def _placed(self) -> dict[Key, list[postal.Point]]:
        nearest = Nearest(self._entries)
        keyed: dict[Key, list[postal.Point]] = defaultdict(list)
        for point in postal.points():
            if neighbour := nearest.to(point.lat, point.lon):
                keyed[self._raion_of[neighbour.id], normal(point.name)].append(point)
        return keyed


def _stands_out(rows: list[Row]) -> bool:
    """Say whether the first of some namesakes is a larger kind of settlement than the others."""
    return len(rows) == 1 or rows[0].category != rows[1].category


def _ukrainian(entry: Entry) -> set[str]:
    names = {normal(name) for name in entry.aliases if spelling.is_cyrillic(name)}
    return names or {normal(entry.name)}


def _one_place(points: list[postal.Point]) -> bool:
    first = points[0]
    return all(
        abs(point.lat - first.lat) + abs(point.lon - first.lon) <= _ONE_PLACE for point in points
    )
