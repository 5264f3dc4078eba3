"""Reading lists from the record's file, row by row and from a row on."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Column, Engine, Row, Select

from onrecord.record import ordering
from onrecord.record.errors import explained

_T = TypeVar("_T")
_AT_ONCE = 200


class Lister:
    """Yields what queries select, as the nouns that a function makes of their rows."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self._path = path
        self._engine = engine

    def rows(self, query: Select[Any], make: Callable[[Row[Any]], _T]) -> Iterator[_T]:
        """Yield what a query selects."""
        with explained(self._path), self._engine.connect() as connection:
            for row in connection.execution_options(yield_per=_AT_ONCE).execute(query):
                yield make(row)

    def after(
        self,
        query: Select[Any],
        order: ordering.Order,
        ids: Column[Any],
        cursor: str | None,
        make: Callable[[Row[Any]], _T],
        whole: Callable[[Select[Any]], Select[Any]] = lambda query: query,
    ) -> Iterator[_T]:
        """Yield the rows of a list after that of the id `cursor`; LookupError if none has it.

        `whole` turns the query for rows of the list into one for all that is made of them.
        """
        if cursor is not None:
            key = query.limit(None).with_only_columns(*order).where(ids == cursor)
            row = next(self.rows(key, lambda row: row), None)
            query = ordering.beyond(query, order, row, cursor)
        yield from self.rows(whole(query), make)
