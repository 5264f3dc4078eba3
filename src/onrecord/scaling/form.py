"""The forms that parts are written in."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import TypeVar

from onrecord.exporting import jsonl
from onrecord.model.noun import Noun

N = TypeVar("N", bound=Noun)


class Form(StrEnum):
    """A form, which is also how the names of its files end."""

    PARQUET = "parquet"
    JSONL = "jsonl"

    def dump(self, rows: Iterable[N], noun: type[N]) -> bytes:
        """Return a file that holds nouns of one kind."""
        match self:
            case Form.JSONL:
                return "".join(jsonl.line(row) + "\n" for row in rows).encode()
            case Form.PARQUET:
                from onrecord.exporting import parquet  # PyArrow is an extra

                return parquet.encode(rows, noun)

    def load(self, data: bytes, noun: type[N]) -> Iterator[N]:
        """Yield the nouns that a file holds."""
        match self:
            case Form.JSONL:
                return (noun.model_validate_json(line) for line in data.splitlines())
            case Form.PARQUET:
                from onrecord.exporting import parquet

                return parquet.decode(data, noun)
