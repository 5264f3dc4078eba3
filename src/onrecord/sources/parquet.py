"""Many reports a file: Parquet, its columns named as the fields of JSON lines are."""

import datetime as dt
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from onrecord.model.report import Rejected, Report
from onrecord.sources.line import Line, UnfitError, report_of
from onrecord.sources.spelling import spelled

if TYPE_CHECKING:
    from pyarrow import RecordBatch

FORM = "give each row a `published` (YYYY-MM-DD) and a `text`"
"""How a row is to be written, as advice."""

_AT_ONCE = 100
"""Rows held together."""


def read(path: Path, today: dt.date) -> Iterator[Report | Rejected]:
    """Yield the report of each row, or what is wrong with the row. Raises OSError.

    A file of any size is read piece by piece. A report's path is `FILE#ID`; one without an `id`
    goes by the number of its row, counted from 1. `today` is the last date a report can have.
    """
    name = spelled(path)
    try:
        # An extra, which need not be there; and loading it takes a while.
        import pyarrow as pa
    except ImportError:
        advice = f"type `{sys.executable} -m pip install 'onrecord[ray]'`"
        yield Rejected(
            path=name, reason="is in Parquet, which takes PyArrow to read", advice=advice
        )
        return
    number = 0
    with path.open("rb") as file:
        try:
            for batch in _batches(file):
                for row in range(batch.num_rows):
                    number += 1
                    yield _report(name, number, batch, row, today)
        except (pa.ArrowException, OSError):
            where = f"from row {number + 1} on" if number else "or no Parquet at all"
            reason = f"is damaged, {where}"
            yield Rejected(path=name, reason=reason, advice="export it again")
            return
    if not number:
        yield Rejected(path=name, reason="is empty", advice=FORM)


def _batches(file: BinaryIO) -> "Iterator[RecordBatch]":
    """Yield the rows some at a time, with those of their columns that are read."""
    from pyarrow.parquet import ParquetFile

    with ParquetFile(file) as table:
        known = [name for name in table.schema_arrow.names if name in Line.model_fields]
        yield from table.iter_batches(_AT_ONCE, columns=known)


def _report(
    file: str, number: int, batch: "RecordBatch", row: int, today: dt.date
) -> Report | Rejected:
    try:
        cells = zip(batch.schema.names, batch.columns, strict=True)
        fields = {name: _plain(column[row].as_py()) for name, column in cells}
        said = {name: value for name, value in fields.items() if value is not None}
        return report_of(said, file, number, today, FORM)
    except UnicodeDecodeError:
        unfit = UnfitError("is not in UTF-8", "export it again as UTF-8")
    except UnfitError as fault:
        unfit = fault
    reason = f"row {number} {unfit.reason}"
    return Rejected(path=f"{file}#{number}", reason=reason, advice=unfit.advice)


def _plain(value: Any) -> Any:
    """Return a value as JSON would hold it: dates and times are text there."""
    return value.isoformat() if isinstance(value, dt.date) else value
