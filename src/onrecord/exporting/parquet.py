"""Parquet: a table of nouns, in whose columns nested nouns are structs and tuples are lists.

A number that may have decimals is a float there; all else comes back as it was.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from types import MappingProxyType, NoneType
from typing import Any, Literal, TypeVar, get_args, get_origin

import pyarrow as pa
from pyarrow import parquet

from onrecord.model.noun import Noun

N = TypeVar("N", bound=Noun)

_PLAIN: Mapping[object, pa.DataType] = MappingProxyType(
    {
        str: pa.string(),
        int: pa.int64(),
        float: pa.float64(),
        bool: pa.bool_(),
        dt.date: pa.date32(),
        dt.datetime: pa.timestamp("us", tz="UTC"),
    }
)


def encode(rows: Iterable[N], noun: type[N]) -> bytes:
    """Return a Parquet file with a row for each of some nouns of one kind."""
    table = pa.Table.from_pylist([row.model_dump() for row in rows], schema=schema(noun))
    file = BytesIO()
    parquet.write_table(table, file, compression="zstd")
    return file.getvalue()


def decode(data: bytes, noun: type[N]) -> Iterator[N]:
    """Yield the nouns of a Parquet file that `encode` made."""
    table = parquet.read_table(BytesIO(data))
    return (noun.model_validate(row) for row in table.to_pylist())


def schema(noun: type[Noun]) -> pa.Schema:
    """Return the columns of a noun."""
    return pa.schema(_fields(noun))


def _fields(noun: type[Noun]) -> list[pa.Field]:
    return [pa.field(name, _type(field.annotation)) for name, field in noun.model_fields.items()]


def _type(annotation: Any) -> pa.DataType:
    """Return the type of a column, which may always hold nothing as well."""
    inner = [part for part in get_args(annotation) if part not in (NoneType, Ellipsis)]
    if get_origin(annotation) is Literal:
        return pa.string()
    if get_origin(annotation) is tuple:
        return pa.list_(_type(inner[0]))
    if inner:  # a union: of something with None, or of int with float
        return _PLAIN[float] if float in inner else _type(inner[0])
    if issubclass(annotation, Noun):
        return pa.struct(_fields(annotation))
    return _PLAIN[annotation]
