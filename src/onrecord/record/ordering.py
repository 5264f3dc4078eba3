"""The order of each list, whatever order the reports were added in, and how to go on in it."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    Integer,
    Row,
    Select,
    case,
    func,
    literal,
    literal_column,
    select,
    tuple_,
)

from onrecord.model.claim import ClaimOrder
from onrecord.record.tables import claims, event_claims, events, revisions

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

_DISPUTED = claims.c.id.in_(select(event_claims.c.claim_id).where(event_claims.c.disputed))
_LARGE: ColumnElement[int] = literal_column(
    "json_extract(coalesce(claims.corrected, claims.body), '$.quantity.low') >= 100", Integer
)
_NEED: ColumnElement[Any] = (
    func.coalesce(claims.c.confidence, 0.5)
    - case((_DISPUTED, 0.5), else_=0.0)
    - 0.25 * func.coalesce(_LARGE, 0)  # within a `case` it would not be taken from the index
)
"""How little a claim needs a person: doubt, a dispute and a large figure each make it need more."""


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
