"""Lists a page at a time."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from fastapi import HTTPException

from onrecord.record import Doubt, Waiting


class Identified(Protocol):
    """What can be a row of a list: it has an id that no other row has."""

    @property
    def id(self) -> str:
        """The id."""


T = TypeVar("T")
R = TypeVar("R", bound=Identified)


@dataclass(frozen=True)
class Page(Generic[R]):
    """Rows of a list, and the cursor to go on from, None at the list's end."""

    items: list[R]
    next: str | None


@dataclass(frozen=True)
class Left:
    """A page of what is left to review, and how many claims and links are left in all."""

    items: list[Doubt]
    next: str | None
    claims: int
    links: int


def left(waiting: Waiting, limit: int) -> Left:
    """Return a page of what is left, of which there is one more if there is a next page."""
    shown = page(waiting.doubts, limit)
    return Left(shown.items, shown.next, waiting.claims, waiting.links)


def page(rows: Iterable[R], limit: int) -> Page[R]:
    """Return a page of the rows, of which there is one more if there is a next page.

    Answers 400 when the cursor's row is not in the list.
    """
    items = answered(lambda: list(rows))
    more = len(items) > limit
    return Page(items[:limit], items[limit - 1].id if more else None)


def answered(asked: Callable[[], T]) -> T:
    """Return what is asked of a list; answer 400 when the cursor's row is not in it."""
    try:
        return asked()
    except LookupError as error:
        raise HTTPException(400, f"{error}; begin without a cursor") from error


def found(one: T | None, identity: str) -> T:
    """Return `one`; answer 404 when there is none."""
    if one is None:
        raise HTTPException(404, f"nothing on record has the id {identity!r}")
    return one
