"""JSON lines: one noun a line, in the forms that docs/reference fixes."""

import re
from collections.abc import Iterable
from typing import TextIO

from onrecord.model.noun import Noun

# JSON leaves these as they are. They end lines for some readers, or change what a terminal shows:
# DEL and C1 controls, line and paragraph separators, and marks that turn the direction of text.
_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def write(rows: Iterable[Noun], stream: TextIO) -> int:
    """Write each row as a line of JSON as it comes; return how many there were."""
    count = 0
    for row in rows:
        stream.write(line(row) + "\n")
        count += 1
    return count


def line(row: Noun) -> str:
    """Return a row as one line of JSON (without its end), safe to print on a terminal."""
    return _UNSAFE.sub(_escape, row.model_dump_json())


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"
