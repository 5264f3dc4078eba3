"""CSV: one noun a row, its nested nouns flattened into columns.

A nested noun's fields become columns with its name before theirs (`speaker_name`). Of a list of
nouns each field becomes one column, with the values in the list's order between `; `. A list
within a list has `, ` between its values, and one within that a space.
"""

import csv
import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import TextIO, get_args

from onrecord.model.noun import Noun

_BETWEEN = ("; ", ", ", " ")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the start of a formula."""


def write(rows: Iterable[Noun], stream: TextIO, noun: type[Noun]) -> int:
    """Write a header and each row as it comes; return how many rows there were.

    A text that a spreadsheet would run as a formula gets an apostrophe before it.
    """
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(columns(noun))
    count = 0
    for row in rows:
        writer.writerow(_cells(noun, (row,), 0))
        count += 1
    return count


def columns(noun: type[Noun], prefix: str = "") -> tuple[str, ...]:
    """Return the names of a noun's columns, each with `prefix` before it."""
    names: list[str] = []
    for name, field in noun.model_fields.items():
        inner = _noun_in(field.annotation)
        names += columns(inner, f"{prefix}{name}_") if inner else [f"{prefix}{name}"]
    return tuple(names)


def _cells(noun: type[Noun], values: Sequence[Noun | None], depth: int) -> Iterator[str]:
    """Yield the cells of one noun, or of a list of them side by side."""
    for name, field in noun.model_fields.items():
        held = [None if value is None else getattr(value, name) for value in values]
        if inner := _noun_in(field.annotation):
            listed = [one for some in held for one in (some if isinstance(some, tuple) else [some])]
            yield from _cells(inner, listed, depth + any(isinstance(one, tuple) for one in held))
        else:
            yield _BETWEEN[0].join(_cell(one, depth) for one in held)


def _cell(value: object, depth: int) -> str:
    match value:
        case None:
            return ""
        case tuple():
            return _BETWEEN[depth].join(_cell(one, depth + 1) for one in value)
        case str():
            return f"'{value}" if value.startswith(_FORMULA) else value
        case bool():
            return "true" if value else "false"
        case dt.date():
            return value.isoformat()
        case _:
            return str(value)


def _noun_in(annotation: object) -> type[Noun] | None:
    """Return the noun in `N`, `N | None` or `tuple[N, ...]`, or None where there is none."""
    if isinstance(annotation, type) and issubclass(annotation, Noun):
        return annotation
    return next((noun for part in get_args(annotation) if (noun := _noun_in(part))), None)
