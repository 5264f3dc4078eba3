"""Lists a page at a time."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Generic, Protocol, TypeVar

from fastapi import HTTPException

from onrecord.web.asked import Asked


class Identified(Protocol):
    """What can be a row of a list: it has an id that no other row has."""

    @property
    def id(self) -> str:
        """The id."""


T = TypeVar("T", bound=Identified)


@dataclass(frozen=True)
class Page(Generic[T]):
    """Rows of a list, and the cursor to go on from, None at the list's end."""

    items: list[T]
    next: str | None


def page(rows: Iterable[T], asked: Asked) -> Page[T]:
    """Return the rows asked for; answer 400 when the cursor's row is no longer in the list."""
    left = iter(rows)
    # `any` takes rows until it has met the cursor's, which leaves those that come after it.
    if asked.cursor is not None and not any(row.id == asked.cursor for row in left):
        raise HTTPException(400, f"no row has the id {asked.cursor!r}; begin without a cursor")
    items = list(islice(left, asked.limit + 1))
    more = len(items) > asked.limit
    return Page(items[: asked.limit], items[asked.limit - 1].id if more else None)


def found(one: T | None, identity: str) -> T:
    """Return `one`; answer 404 when there is none."""
    if one is None:
        raise HTTPException(404, f"nothing on record has the id {identity!r}")
    return one
