"""The judgements on record, and how they stand now."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, Select, exists, func, or_, select

from onrecord.model.judgement import Action, Judgement, Remembered, State
from onrecord.record.queries import IS_CURRENT
from onrecord.record.tables import claims, event_claims, judged, judgements, reports

_UNDOING = judgements.alias()
_ONE, _OTHER = judged.alias(), judged.alias()
_SAID = [func.json_extract(judgements.c.body, f"$.{part}") for part in ("by", "reason")]
_PAIRS = (
    select(_ONE.c.claim_id, _OTHER.c.claim_id, judgements.c.action, judgements.c.id, *_SAID)
    .join(_ONE, _ONE.c.judgement_id == judgements.c.id)
    .join(_OTHER, _OTHER.c.judgement_id == judgements.c.id)
    .where(_ONE.c.position == 0, _OTHER.c.position == 1)
    .where(_ONE.c.claim_id.is_not(None), _OTHER.c.claim_id.is_not(None))
    .order_by(judgements.c.number)
)


class Pair(NamedTuple):
    """Two claims judged to be of one event, or of two, as they are read now."""

    one: str
    other: str
    same: bool
    judgement: str
    by: str
    reason: str | None


def pairs(connection: Connection) -> list[Pair]:
    """Return the pairs that are judged of by a judgement in force and can both be found."""
    return [
        Pair(first, second, action == Action.SAME, *rest)
        for first, second, action, *rest in connection.execute(_PAIRS)
    ]


def judgement(connection: Connection, judgement_id: str) -> Judgement | None:
    """Return the judgement of an id, None where there is none."""
    query = select(judgements.c.body).where(judgements.c.id == judgement_id)
    body = connection.execute(query).scalar()
    return Judgement.model_validate_json(body) if body else None


def undoing(connection: Connection, judgement_id: str) -> str | None:
    """Return the id of the judgement that took another back, None where none did."""
    query = select(judgements.c.id).where(judgements.c.undoes == judgement_id)
    return connection.execute(query).scalar()


def history(
    connection: Connection, about: str | None = None, latest: int | None = None
) -> Iterator[Remembered]:
    """Yield judgements, the first one first; those about one claim, event, report or judgement.

    Of all these, only the `latest`, unless None.
    """
    query = select(judgements, _UNDOING.c.id.label("undone_by")).outerjoin(
        _UNDOING, _UNDOING.c.undoes == judgements.c.id
    )
    chosen = _about(query, about).order_by(judgements.c.number.desc()).limit(latest)
    for row in reversed(connection.execute(chosen).all()):
        made = Judgement.model_validate_json(row.body)
        found = _found(connection, row.id)
        shown = tuple(one.claim_id for one in found) if row.undone_by is None else ()
        yield Remembered(**dict(made), state=_state(row, found), found=shown)


def _about(query: Select[Any], about: str | None) -> Select[Any]:
    if about is None:
        return query
    anchors = func.json_each(judgements.c.body, "$.claims").table_valued("value")
    anchored = (func.json_extract(anchors.c.value, f"$.{part}") for part in ("claim", "report"))
    found = select(judged.c.judgement_id).outerjoin(
        event_claims, event_claims.c.claim_id == judged.c.claim_id
    )
    return query.where(
        or_(
            judgements.c.id == about,
            judgements.c.undoes == about,
            exists(select(1).select_from(anchors).where(or_(*(one == about for one in anchored)))),
            judgements.c.id.in_(
                found.where(or_(judged.c.claim_id == about, event_claims.c.event_id == about))
            ),
        )
    )


def _found(connection: Connection, judgement_id: str) -> list[Row[Any]]:
    """Return the claims of a judgement in force: their ids now, whether rejected, their events."""
    # Looked up claim by claim; joined, all claims of the record would be gone through.
    current = select(claims.c.row).join(reports, IS_CURRENT)
    rejected = current.where(claims.c.id == judged.c.claim_id, claims.c.rejected).exists()
    query = (
        select(judged.c.claim_id, rejected.label("rejected"), event_claims.c.event_id)
        .outerjoin(event_claims, event_claims.c.claim_id == judged.c.claim_id)
        .where(judged.c.judgement_id == judgement_id)
        .order_by(judged.c.position)
    )
    return list(connection.execute(query))


def _state(row: Row[Any], found: Iterable[Row[Any]]) -> State:
    found = list(found)
    if row.undone_by is not None:
        return "undone"
    if any(one.claim_id is None for one in found):
        return "lost"
    if row.action != Action.REJECT and any(one.rejected for one in found):
        return "idle"
    if row.action == Action.SAME and len({one.event_id for one in found}) > 1:
        return "idle"
    return "standing"
