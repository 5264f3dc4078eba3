"""Filters as queries, each in the order of its list."""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    Text,
    and_,
    false,
    func,
    literal_column,
    or_,
    select,
    tuple_,
)

from onrecord.record import conditions, ordering
from onrecord.record.conditions import CLAIMS, TELLINGS, holds
from onrecord.record.filters import ClaimFilter, EventFilter, ReportFilter
from onrecord.record.lined import lined
from onrecord.record.seeking import Sought
from onrecord.record.tables import (
    claims,
    event_claims,
    events,
    judged,
    notes,
    rejected,
    report_words,
    reports,
    revisions,
    tellings,
)

IS_CURRENT = (claims.c.report_id == reports.c.id) & (claims.c.revision == reports.c.current)
_NOTHING = Sought()
_ALL = 2**62
_EVENT: ColumnElement[str] = literal_column("+events.id", Text)
"""An event's id, looked up in what fits; without the sign each that fits would be looked up."""


def select_entries() -> Select[Any]:
    """Select each revision with the id of its report, whether it is current, and its claims."""
    held = (
        select(func.count())
        .where(claims.c.report_id == revisions.c.report_id, claims.c.revision == revisions.c.number)
        .scalar_subquery()
    )
    current = (reports.c.current == revisions.c.number).label("current")
    return (
        select(revisions, current, held.label("claims"))
        .join(reports, reports.c.id == revisions.c.report_id)
        .order_by(*ordering.REPORTS)
    )


def select_reports(wanted: ReportFilter, sought: Sought = _NOTHING) -> Select[Any]:
    """Select the current revisions, in order of publication."""
    query = select_entries().where(reports.c.current == revisions.c.number)
    if wanted.since:
        query = query.where(revisions.c.published >= wanted.since)
    if wanted.until:
        query = query.where(revisions.c.published <= wanted.until)
    if wanted.source:
        query = query.where(revisions.c.source == wanted.source)
    for part in sought.parts or ():
        has_words = revisions.c.row.in_(conditions.matching(report_words, part))
        told = select(claims.c.report_id, claims.c.revision)
        told = told.where(claims.c.row.in_(conditions.in_places(part)))
        named = tuple_(revisions.c.report_id, revisions.c.number).in_(told)
        query = query.where(or_(has_words, named) if part.places else has_words)
    if sought.parts == ():
        query = query.where(false())
    return query.limit(wanted.limit)


def select_claims(wanted: ClaimFilter, sought: Sought = _NOTHING) -> Select[Any]:
    """Select the row numbers of claims in the order wanted: what one index has, without bodies."""
    revision = reports.c.current if wanted.revision is None else wanted.revision
    query = (
        select(claims.c.row)
        .join(reports, reports.c.id == claims.c.report_id)
        .where(claims.c.revision == revision, *conditions.of_claim(wanted, sought, CLAIMS))
        .where(*conditions.overlap(wanted, claims.c.since, claims.c.until))
        .order_by(*ordering.of_claims("published"))
    )
    if wanted.party:
        query = query.where(holds(claims.c.actor, lined(wanted.party)))
    if wanted.event:
        query = query.where(_is_linked(event_claims.c.event_id == wanted.event))
    if wanted.rejected is not None:
        query = query.where(claims.c.rejected == wanted.rejected)
    if wanted.judged is not None:
        is_judged = claims.c.id.in_(select(judged.c.claim_id).where(judged.c.claim_id.is_not(None)))
        query = query.where(is_judged if wanted.judged else ~is_judged)
    if wanted.disputed is not None:
        is_disputed = _is_linked(event_claims.c.disputed)
        query = query.where(is_disputed if wanted.disputed else ~is_disputed)
    if wanted.order != "published":
        # Chosen in the order of the index, so from that alone, and then put in the order wanted.
        # The limit is there to have the database keep that order.
        chosen = query.limit(_ALL)
        query = select(claims.c.row).where(claims.c.row.in_(chosen))
        query = query.order_by(*ordering.of_claims(wanted.order))
    return query.limit(wanted.limit)


def of_rows(chosen: Select[Any], order: ordering.Order) -> Select[Any]:
    """Select the claims (as `rows.claim` takes them) of the row numbers chosen, in an order."""
    return _claims().where(claims.c.row.in_(chosen)).order_by(*order)


def select_claim(claim_id: str) -> Select[Any]:
    """Select the claims of that id: the current one, else the latest."""
    return (
        _claims()
        .where(claims.c.id == claim_id)
        .order_by((claims.c.revision == reports.c.current).desc(), claims.c.revision.desc())
    )


def select_current() -> Select[Any]:
    """Select the claims of current revisions, as `rows.claim` takes them."""
    return _claims().where(claims.c.revision == reports.c.current)


def select_events(wanted: EventFilter, sought: Sought = _NOTHING) -> Select[Any]:
    """Select events (body) in order of time, those of unknown time last."""
    query = (
        select(events.c.body)
        .where(*conditions.overlap(wanted, events.c.since, events.c.until))
        .order_by(*ordering.EVENTS)
    )
    if of_claim := conditions.of_claim(wanted, sought, TELLINGS):
        query = query.where(_EVENT.in_(select(tellings.c.event_id).where(*of_claim)))
    if wanted.at:
        query = query.where(events.c.place_id == wanted.at)
    if wanted.type:
        query = query.where(events.c.type == wanted.type)
    if wanted.part_of:
        query = query.where(events.c.part_of == wanted.part_of)
    if wanted.party:
        query = query.where(holds(events.c.parties, lined(wanted.party)))
    if wanted.disputed is not None:
        query = query.where(events.c.disputed == wanted.disputed)
    return query.limit(wanted.limit)


def select_event(event_id: str) -> Select[Any]:
    """Return the query of one event's body."""
    return select(events.c.body).where(events.c.id == event_id)


def select_rejected() -> Select[Any]:
    """Return the query of what was rejected and not added since, in order of path."""
    return select(rejected.c.path, rejected.c.reason, rejected.c.advice).order_by(rejected.c.path)


def select_notes(report_id: str) -> Select[Any]:
    """Return the query of what the reader noted of a report's current revision."""
    return (
        select(notes.c.body)
        .join(reports, reports.c.id == notes.c.report_id)
        .where(reports.c.id == report_id, notes.c.revision == reports.c.current)
        .order_by(notes.c.position)
    )


def _is_linked(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """Return the condition that a claim is in an event, where something holds of that."""
    linked = claims.c.id.in_(select(event_claims.c.claim_id).where(condition))
    return linked & (claims.c.revision == reports.c.current)


def _claims() -> Select[Any]:
    """Select claims with their events; only those of current revisions have one."""
    return (
        select(
            claims.c.body,
            claims.c.corrected,
            claims.c.rejected,
            event_claims.c.event_id,
            (claims.c.revision == reports.c.current).label("is_current"),
        )
        .join(reports, reports.c.id == claims.c.report_id)
        .outerjoin(event_claims, and_(event_claims.c.claim_id == claims.c.id, IS_CURRENT))
    )
