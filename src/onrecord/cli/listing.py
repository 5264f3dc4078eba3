"""Lists: rows printed as they come, as a table that fits the terminal, JSON lines or CSV."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import Generic, Literal, TypeVar

from rich.table import Table
from rich.text import Text

from onrecord.cli.terminal import out, say, some
from onrecord.exporting import csv, jsonl
from onrecord.exporting.safe import one_line
from onrecord.model.noun import Noun

N = TypeVar("N", bound=Noun)

_BATCH = 100
"""Rows laid out together; all batches have the same widths."""


class Format(StrEnum):
    """How rows are printed."""

    TABLE = "table"
    JSONL = "jsonl"
    CSV = "csv"


class PageFormat(StrEnum):
    """How one thing is printed."""

    TEXT = "text"
    JSON = "json"


@dataclass(frozen=True)
class Column(Generic[N]):
    """A column of a table: its head, what it says of a row, and its width in characters.

    Columns without a width share what the others leave, as their `share` says.
    """

    head: str
    value: Callable[[N], str]
    width: int | None = None
    share: int = 1
    justify: Literal["left", "right"] = "left"


def print_rows(rows: Iterable[N], noun: type[N], columns: Sequence[Column[N]], form: Format) -> int:
    """Print rows in a form as they come; return how many there were."""
    match form:
        case Format.JSONL:
            return jsonl.write(rows, sys.stdout)
        case Format.CSV:
            return csv.write(rows, sys.stdout, noun)
        case Format.TABLE:
            return _print_table(iter(rows), columns)


def print_list(
    rows: Iterable[N], noun: type[N], columns: Sequence[Column[N]], form: Format, name: str
) -> None:
    """Print rows of the record, each a `name`; below a table, say how many and what to do next."""
    count = print_rows(rows, noun, columns, form)
    if form is not Format.TABLE:
        return
    if count:
        say(f"{some(count, name)}; `onrecord show ID` shows one in full")
    else:
        say(f"no {name} fits; leave out an option, or add reports with `onrecord add PATH...`")


def _print_table(rows: Iterator[N], columns: Sequence[Column[N]]) -> int:
    count = 0
    while batch := list(islice(rows, _BATCH)):
        table = Table(box=None, expand=True, show_header=not count, padding=(0, 1, 0, 0))
        for column in columns:
            table.add_column(
                column.head,
                justify=column.justify,
                width=column.width,
                ratio=None if column.width else column.share,
                overflow="fold",
            )
        for row in batch:
            table.add_row(*(Text(one_line(column.value(row))) for column in columns))
        out().print(table)
        count += len(batch)
    return count
