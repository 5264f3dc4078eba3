"""Finds the nearest of many entries to a point."""

import math
from collections import defaultdict
from collections.abc import Iterable

from entry import Entry

_CELL = 0.25
"""Side of a cell of the grid, in degrees."""


class Nearest:
    """Entries with coordinates, in the cells of a grid."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._cells: dict[tuple[int, int], list[Entry]] = defaultdict(list)
        for entry in entries:
            if entry.lat is not None and entry.lon is not None:
                self._cells[_cell(entry.lat, entry.lon)].append(entry)

    def to(self, lat: float, lon: float) -> Entry | None:
        """Return the nearest entry in this cell and those around it, None where they are empty."""
        row, column = _cell(lat, lon)
        near = [
            entry
            for r in (row - 1, row, row + 1)
            for c in (column - 1, column, column + 1)
            for entry in self._cells.get((r, c), ())
        ]
        return min(near, key=lambda entry: apart(entry, lat, lon), default=None)


def apart(entry: Entry, lat: float, lon: float) -> float:
    """Return roughly how many degrees of latitude an entry with coordinates is from a point."""
    if entry.lat is None or entry.lon is None:
        raise ValueError(f"{entry.id} ({entry.name}) has no coordinates")
    return math.hypot(entry.lat - lat, (entry.lon - lon) * math.cos(math.radians(lat)))


def _cell(lat: float, lon: float) -> tuple[int, int]:
    return math.floor(lat / _CELL), math.floor(lon / _CELL)
