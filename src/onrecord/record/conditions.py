"""What filters of claims and of events ask alike, as conditions on one claim."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Select,
    TableClause,
    Text,
    and_,
    false,
    func,
    literal_column,
    or_,
    select,
)

from onrecord.record.filters import SaidFilter
from onrecord.record.lined import lined
from onrecord.record.seeking import Part, Sought
from onrecord.record.tables import claim_places, claim_words, claims, tellings

Conditions = list[ColumnElement[bool]]


@dataclass(frozen=True)
class Said:
    """The columns of a table that say what a claim says."""

    row: ColumnElement[int]
    report: ColumnElement[str]
    kind: ColumnElement[str]
    mode: ColumnElement[str]
    certainty: ColumnElement[str]
    speaker: ColumnElement[str]
    confidence: ColumnElement[float]
    item: ColumnElement[str]
    source: ColumnElement[str]


CLAIMS = Said(
    row=claims.c.row,
    report=claims.c.report_id,
    kind=claims.c.kind,
    mode=claims.c.mode,
    certainty=claims.c.certainty,
    speaker=claims.c.speaker,
    confidence=claims.c.confidence,
    # Written out, not with bound values, as the indexes of the migrations are.
    item=literal_column(
        "json_extract(coalesce(claims.corrected, claims.body), '$.item.type')", Text
    ),
    source=literal_column("json_extract(claims.body, '$.report.source')", Text),
)
TELLINGS = Said(
    row=tellings.c.claim,
    report=tellings.c.report_id,
    kind=tellings.c.kind,
    mode=tellings.c.mode,
    certainty=tellings.c.certainty,
    speaker=tellings.c.speaker,
    confidence=tellings.c.confidence,
    item=tellings.c.item,
    source=tellings.c.source,
)


def of_claim(wanted: SaidFilter, sought: Sought, said: Said) -> Conditions:
    """Return the conditions that one claim must meet."""
    conditions: Conditions = []
    if wanted.kind:
        kind, _, mode = wanted.kind.partition(".")
        conditions.append(said.kind == kind)
        if mode:
            conditions.append(said.mode == mode)
    if wanted.place:
        conditions.append(said.row.in_(_at(wanted.place, sought.inside)))
    if wanted.speaker:
        conditions.append(holds(said.speaker, wanted.speaker.casefold()))
    if wanted.item:
        conditions.append(_of_sort(said.item, wanted.item))
    if wanted.source:
        conditions.append(said.source.in_([wanted.source]))
    if sought.parts is not None:
        conditions += [said.row.in_(_told_of(part)) for part in sought.parts] or [false()]
    if wanted.certainty:
        conditions.append(said.certainty == wanted.certainty)
    if wanted.report:
        conditions.append(said.report == wanted.report)
    if wanted.confidence is not None:
        conditions.append(said.confidence >= wanted.confidence)
    return conditions


def overlap(wanted: SaidFilter, since: Column[object], until: Column[object]) -> Conditions:
    """Return the conditions that since..until, one of which may be open, meets the days wanted."""
    conditions: Conditions = []
    if wanted.since:
        conditions.append(or_(until >= wanted.since, and_(until.is_(None), since.is_not(None))))
    if wanted.until:
        conditions.append(or_(since <= wanted.until, and_(since.is_(None), until.is_not(None))))
    return conditions


def holds(column: ColumnElement[Any], part: str) -> ColumnElement[bool]:
    """Return the condition that a text has a stretch in it."""
    return func.instr(column, part) > 0


def matching(words: TableClause, part: Part) -> Select[tuple[int]]:
    """Select the numbers of the rows of a table of words that have those of a part."""
    return select(words.c.rowid).where(words.c[words.name].op("MATCH")(part.match))


def in_places(part: Part) -> Select[tuple[int]]:
    """Select the numbers of the claims of what happened at the places of a part."""
    return select(claim_places.c.claim).where(claim_places.c.place_id.in_(part.places))


def _told_of(part: Part) -> Any:
    """Select the numbers of the claims that have a part in their evidence or place."""
    found = matching(claim_words, part)
    return found.union_all(in_places(part)) if part.places else found


def _at(place: str, inside: Sequence[str]) -> Select[tuple[int]]:
    """Select the numbers of the claims of what happened at a place: by name, code or gazetteer."""
    # Two letters are a country's code or a whole name: `ua` is no part of Guam.
    name = lined(place) if len(place) == 2 else place.casefold()
    return select(claim_places.c.claim).where(
        or_(
            holds(claim_places.c.words, name),
            claim_places.c.country == place.upper(),
            claim_places.c.place_id.in_(inside),
        )
    )


def _of_sort(column: ColumnElement[str], sort: str) -> ColumnElement[bool]:
    """Return the condition that a dotted type is a sort or one below it."""
    # A full stop comes just before a slash: what lies between begins with the sort and a stop.
    return or_(column == sort, and_(column >= f"{sort}.", column < f"{sort}/"))
