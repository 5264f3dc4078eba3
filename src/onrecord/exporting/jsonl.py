"""JSON lines: one noun a line, in the forms that docs/reference fixes."""

from collections.abc import Iterable
from typing import TextIO

from onrecord.exporting.safe import visible
from onrecord.model.noun import Noun


def write(rows: Iterable[Noun], stream: TextIO) -> int:
    """Write each row as a line of JSON as it comes; return how many there were."""
    count = 0
    for row in rows:
        stream.write(line(row) + "\n")
        count += 1
    return count


def line(row: Noun) -> str:
    """Return a row as one line of JSON (without its end), safe to print on a terminal."""
    return visible(row.model_dump_json())
