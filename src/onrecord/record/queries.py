"""Filters as queries, each in the order of its list."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Select,
    Text,
    and_,
    exists,
    func,
    literal_column,
    or_,
    select,
)

from onrecord.record import ordering
from onrecord.record.filters import ClaimFilter, EventFilter, ReportFilter
from onrecord.record.lined import lined
from onrecord.record.tables import (
    claim_places,
    claims,
    event_claims,
    events,
    judged,
    reports,
    revisions,
)

Conditions = list[ColumnElement[bool]]
# Written out, not with bound values, as the indexes of the migrations are.
_ITEM: ColumnElement[str] = literal_column(
    "json_extract(coalesce(claims.corrected, claims.body), '$.item.type')", Text
)
_SOURCE: ColumnElement[str] = literal_column("json_extract(claims.body, '$.report.source')", Text)
IS_CURRENT = (claims.c.report_id == reports.c.id) & (claims.c.revision == reports.c.current)


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


def select_reports(wanted: ReportFilter) -> Select[Any]:
    """Select the current revisions, in order of publication."""
    query = select_entries().where(reports.c.current == revisions.c.number)
    if wanted.since:
        query = query.where(revisions.c.published >= wanted.since)
    if wanted.until:
        query = query.where(revisions.c.published <= wanted.until)
    if wanted.source:
        query = query.where(revisions.c.source == wanted.source)
    if wanted.text:
        words = wanted.text.casefold()
        fields = (revisions.c.title, revisions.c.text)
        query = query.where(or_(*(_holds(func.casefold(field), words) for field in fields)))
    return query.limit(wanted.limit)


def select_claims(wanted: ClaimFilter, inside: Sequence[str] = ()) -> Select[Any]:
    """Select claims (as `rows.claim` takes them) in the order wanted.

    `inside` are the ids of places that lie in the place wanted.
    """
    revision = reports.c.current if wanted.revision is None else wanted.revision
    query = (
        _claims()
        .where(claims.c.revision == revision, *_of_claims(wanted, inside))
        .where(*_overlap(wanted, claims.c.since, claims.c.until))
        .order_by(*ordering.of_claims(wanted.order))
    )
    if wanted.party:
        query = query.where(_holds(claims.c.actor, lined(wanted.party)))
    if wanted.event:
        query = query.where(event_claims.c.event_id == wanted.event)
    if wanted.rejected is not None:
        query = query.where(claims.c.rejected == wanted.rejected)
    if wanted.judged is not None:
        is_judged = claims.c.id.in_(select(judged.c.claim_id).where(judged.c.claim_id.is_not(None)))
        query = query.where(is_judged if wanted.judged else ~is_judged)
    if wanted.disputed is not None:
        query = query.where(func.coalesce(event_claims.c.disputed, False) == wanted.disputed)
    return query.limit(wanted.limit)


def select_places() -> Select[Any]:
    """Select the ids of all places that claims name and the gazetteer knows."""
    return select(claim_places.c.place_id).where(claim_places.c.place_id.is_not(None)).distinct()


def select_claim(claim_id: str) -> Select[Any]:
    """Select the claims of that id: the current one, else the latest."""
    return (
        _claims()
        .where(claims.c.id == claim_id)
        .order_by((claims.c.revision == reports.c.current).desc(), claims.c.revision.desc())
    )


def select_events(wanted: EventFilter, inside: Sequence[str] = ()) -> Select[Any]:
    """Select events (body) in order of time, those of unknown time last."""
    query = (
        select(events.c.body)
        .where(*_overlap(wanted, events.c.since, events.c.until))
        .order_by(*ordering.EVENTS)
    )
    if of_claims := _of_claims(wanted, inside):
        fitting = (
            select(event_claims.c.event_id)
            .join(claims, claims.c.id == event_claims.c.claim_id)
            .join(reports, IS_CURRENT)
            .where(*of_claims, ~claims.c.rejected)
        )
        query = query.where(events.c.id.in_(fitting))
    if wanted.type:
        query = query.where(events.c.type == wanted.type)
    if wanted.part_of:
        query = query.where(events.c.part_of == wanted.part_of)
    if wanted.party:
        query = query.where(_holds(events.c.parties, lined(wanted.party)))
    if wanted.disputed is not None:
        query = query.where(events.c.disputed == wanted.disputed)
    return query.limit(wanted.limit)


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


def _of_claims(wanted: ClaimFilter | EventFilter, inside: Sequence[str]) -> Conditions:
    """Return the conditions that one claim must meet, for claims and events alike."""
    conditions: Conditions = []
    if wanted.kind:
        kind, _, mode = wanted.kind.partition(".")
        conditions.append(claims.c.kind == kind)
        if mode:
            conditions.append(claims.c.mode == mode)
    if wanted.place:
        conditions.append(_at(wanted.place, inside))
    if wanted.speaker:
        conditions.append(_holds(claims.c.speaker, wanted.speaker.casefold()))
    if wanted.item:
        conditions.append(_of_sort(_ITEM, wanted.item))
    if wanted.source:
        conditions.append(_SOURCE.in_([wanted.source]))
    if wanted.text:
        evidence = func.json_extract(claims.c.body, "$.evidence.text")
        conditions.append(_holds(func.casefold(evidence), wanted.text.casefold()))
    if wanted.certainty:
        conditions.append(claims.c.certainty == wanted.certainty)
    if wanted.report:
        conditions.append(claims.c.report_id == wanted.report)
    if wanted.confidence is not None:
        conditions.append(claims.c.confidence >= wanted.confidence)
    return conditions


def _at(place: str, inside: Sequence[str]) -> ColumnElement[bool]:
    """Return the condition that a claim happened at a place, by name, code or gazetteer."""
    # Two letters are a country's code or a whole name: `ua` is no part of Guam.
    name = lined(place) if len(place) == 2 else place.casefold()
    return exists().where(
        claim_places.c.claim == claims.c.row,
        or_(
            _holds(claim_places.c.words, name),
            claim_places.c.country == place.upper(),
            claim_places.c.place_id.in_(inside),
        ),
    )


def _overlap(
    wanted: ClaimFilter | EventFilter, since: Column[object], until: Column[object]
) -> Conditions:
    """Return the conditions that since..until, one of which may be open, meets the days wanted."""
    conditions: Conditions = []
    if wanted.since:
        conditions.append(or_(until >= wanted.since, and_(until.is_(None), since.is_not(None))))
    if wanted.until:
        conditions.append(or_(since <= wanted.until, and_(since.is_(None), until.is_not(None))))
    return conditions


def _of_sort(column: ColumnElement[str], sort: str) -> ColumnElement[bool]:
    """Return the condition that a dotted type is a sort or one below it."""
    # A full stop comes just before a slash: what lies between begins with the sort and a stop.
    return or_(column == sort, and_(column >= f"{sort}.", column < f"{sort}/"))


def _holds(column: ColumnElement[str] | Column[object], part: str) -> ColumnElement[bool]:
    return func.instr(column, part) > 0
