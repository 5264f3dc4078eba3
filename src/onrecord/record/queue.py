"""The queue of the review: claims and weak links, what most needs a person first."""

import json
from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Integer,
    MetaData,
    Row,
    Select,
    Table,
    func,
    insert,
    literal_column,
    or_,
    select,
)

from onrecord.model.claim import Claim
from onrecord.model.event import Link
from onrecord.model.judgement import Action
from onrecord.record import ordering, queries, rows
from onrecord.record.doubt import BETWEEN, Doubt
from onrecord.record.filters import ClaimFilter, QueueFilter
from onrecord.record.seeking import Sought
from onrecord.record.stock import WANTED
from onrecord.record.tables import claims, events, judged, judgements, queue

# With signs, as rows are looked at one after the other, not looked up by what they must meet.
_SIDES = tuple(literal_column(f"+queue.{side}", Integer) for side in ("one", "other"))
_IS_LINK = _SIDES[1].is_not(None)
_ONE, _OTHER = claims.alias("one"), claims.alias("other")
_DOUBTS = (
    select(queue, _ONE.c.id.label("one_id"), _OTHER.c.id.label("other_id"))
    .join(_ONE, _ONE.c.row == queue.c.one)
    .outerjoin(_OTHER, _OTHER.c.row == queue.c.other)
)
_CLAIMS = queries.select_current().where(claims.c.id.in_(WANTED))
_EVENTS = select(events.c.body).where(events.c.id.in_(WANTED))
_NOT_OF_CLAIMS = {"only", "limit", "cursor", "disputed"}

# What people have judged: claims that are as their report says, and pairs that are one event.
_FIRST, _SECOND = judged.alias(), judged.alias()
_ACCEPTED = (
    select(judged.c.claim_id)
    .join(judgements, judgements.c.id == judged.c.judgement_id)
    .where(judgements.c.action.in_([Action.ACCEPT, Action.CORRECT]))
    .where(judged.c.claim_id.is_not(None))
)
_JOINED = (
    select(_FIRST.c.claim_id + BETWEEN + _SECOND.c.claim_id)
    .join(_SECOND, _SECOND.c.judgement_id == _FIRST.c.judgement_id)
    .where(_FIRST.c.claim_id < _SECOND.c.claim_id)
)

# The claims that fit, for as long as a question lasts.
_fitting = Table(
    "fitting",
    MetaData(),
    Column("row", Integer, primary_key=True),
    prefixes=["TEMPORARY"],
)


class Waiting(NamedTuple):
    """A page of what is left to review, and how many claims and links are left in all."""

    doubts: list[Doubt]
    claims: int
    links: int


def waiting(connection: Connection, wanted: QueueFilter, sought: Sought) -> Waiting:
    """Return what is left of what is wanted; LookupError if the cursor is nothing that can be.

    What the cursor names may have been judged meanwhile.
    """
    left = _left(connection, wanted, sought)
    counted = select(func.count(), func.count(queue.c.other)).where(*left)
    every, links = connection.execute(counted).one()
    page: Select[Any] = select(queue.c.id).where(*left).order_by(*ordering.QUEUE)
    if wanted.cursor is not None:
        key: Select[Any] = select(*ordering.QUEUE).where(queue.c.id == wanted.cursor)
        last = connection.execute(key).first()
        page = ordering.beyond(page, ordering.QUEUE, last, wanted.cursor)
    chosen = _DOUBTS.where(queue.c.id.in_(page.limit(wanted.limit))).order_by(*ordering.QUEUE)
    return Waiting(_made(connection, connection.execute(chosen).all()), every - links, links)


def doubt(connection: Connection, doubt_id: str) -> Doubt | None:
    """Return what can be reviewed by its id, judged already or not; None if there is none."""
    found = connection.execute(_DOUBTS.where(queue.c.id == doubt_id)).all()
    return next(iter(_made(connection, found)), None)


def _left(connection: Connection, wanted: QueueFilter, sought: Sought) -> list[ColumnElement[bool]]:
    """Return the conditions that what is wanted and left must meet."""
    left: list[ColumnElement[bool]] = [queue.c.id.not_in(_ACCEPTED), queue.c.id.not_in(_JOINED)]
    if wanted.only:
        left.append(_IS_LINK if wanted.only == "links" else ~_IS_LINK)
    if wanted.disputed is not None:
        left.append(queue.c.disputed == wanted.disputed)
    if asked := wanted.model_dump(exclude=_NOT_OF_CLAIMS, exclude_defaults=True):
        _fitting.create(connection)
        # In the order of the index of claims, so that they are chosen from that alone.
        chosen = queries.select_claims(ClaimFilter(**asked), sought)
        connection.execute(insert(_fitting).from_select(["row"], chosen))
        left.append(or_(*(side.in_(select(_fitting.c.row)) for side in _SIDES)))
    return left


def _made(connection: Connection, chosen: Sequence[Row[Any]]) -> list[Doubt]:
    told = _claims(connection, {one for row in chosen for one in _sides(row)})
    links = _links(connection, {row.event_id for row in chosen if row.other})
    return [
        Doubt(
            id=row.id,
            need=row.need,
            event=row.event_id,
            disputed=row.disputed,
            large=row.large,
            claims=tuple(told[one] for one in _sides(row)),
            link=links[row.id] if row.other else None,
        )
        for row in chosen
    ]


def _sides(row: Row[Any]) -> list[str]:
    return [one for one in (row.one_id, row.other_id) if one]


def _claims(connection: Connection, wanted: Collection[str]) -> dict[str, Claim]:
    found = connection.execute(_CLAIMS, {"wanted": json.dumps(sorted(wanted))})
    return {claim.id: claim for claim in map(rows.claim, found)}


def _links(connection: Connection, wanted: Collection[str]) -> dict[str, Link]:
    found = connection.execute(_EVENTS, {"wanted": json.dumps(sorted(wanted))})
    held = (link for event in map(rows.event, found) for link in event.links)
    return {BETWEEN.join(link.claims): link for link in held}
