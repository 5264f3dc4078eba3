"""The order of each list, whatever order the reports were added in, and how to go on in it."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    Row,
    Select,
    func,
    literal,
    literal_column,
    select,
    tuple_,
)

from onrecord.model.claim import ClaimOrder
from onrecord.record.tables import claims, events, queue, revisions

Order = tuple[ColumnElement[Any], ...]

REPORTS: Order = (revisions.c.published, revisions.c.report_id, revisions.c.number)
"""By publication."""
# Written out, here and below, as in the indexes of the migrations.
_DAY = literal_column("coalesce(events.since, events.until, '9999-12-31')", Date)
EVENTS: Order = (_DAY, events.c.id)
"""By time, those of unknown time last."""
_CLAIMS: Order = (claims.c.published, claims.c.report_id, claims.c.revision, claims.c.position)
_UNKNOWN = 2
"""Stands for an unknown confidence, beyond all that are known."""

# Beyond all that are known, for claims of no event.
_NEED: ColumnElement[float] = func.coalesce(
    select(queue.c.need)
    .where(queue.c.one == claims.c.row, queue.c.other.is_(None))
    .scalar_subquery(),
    _UNKNOWN,
)
QUEUE: Order = (queue.c.need, queue.c.published, queue.c.id)
"""By need, then by publication."""


def of_claims(wanted: ClaimOrder) -> Order:
    """Return what claims are sorted by; publication, report and position settle all ties."""
    match wanted:
        case "published":
            return _CLAIMS
        case "surest":
            return (func.coalesce(-claims.c.confidence, _UNKNOWN), *_CLAIMS)
        case "least-sure":
            return (func.coalesce(claims.c.confidence, _UNKNOWN), *_CLAIMS)
        case "need":
            return (_NEED, *_CLAIMS)


def beyond(query: Select[Any], order: Order, row: Row[Any] | None, cursor: str) -> Select[Any]:
    """Narrow a query to what comes after a row that has these values of what it is ordered by.

    Raises LookupError where the list has no row of the id `cursor`.
    """
    if row is None:
        raise LookupError(f"no row of the list has the id {cursor!r}")
    values: Sequence[ColumnElement[Any]] = [
        literal(value, column.type) for column, value in zip(order, row, strict=True)
    ]
    return query.where(tuple_(*order) > tuple_(*values))
