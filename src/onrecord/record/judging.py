"""Judgements: what they are about, what speaks against them, and putting them on record.

A function that makes one raises JudgementError where it cannot be taken.
"""

from collections.abc import Callable, Iterable, Sequence

from sqlalchemy import Connection, delete, func, insert, select

from onrecord.codebook import compact
from onrecord.gazetteer import Gazetteer
from onrecord.model.claim import Claim
from onrecord.model.judgement import Action, Anchor, Change, Judgement, Signature
from onrecord.record import freshness, remembering, rows
from onrecord.record.correcting import Corrector
from onrecord.record.errors import JudgementError
from onrecord.record.queries import IS_CURRENT, select_claim
from onrecord.record.remembering import Pair
from onrecord.record.settling import settle, text_of
from onrecord.record.tables import claims, event_claims, judged, judgements, reports

OpenGazetteer = Callable[[], Gazetteer]


def relate(
    connection: Connection, action: Action, one: str, other: str, signed: Signature
) -> Judgement:
    """Judge that two claims or events are the same, or different.

    An event stands for the claim that it is named after. Refused is what contradicts a judgement in
    force: SAME, when claims of the two events are judged different; DIFFERENT, when judgements
    that claims are the same lead from one to the other.
    """
    first = _standing(connection, _told_by(connection, one))
    second = _standing(connection, _told_by(connection, other, besides=first.id))
    if first.id == second.id:
        raise JudgementError(f"{one} and {other} are one claim; give two")
    pairs = remembering.pairs(connection)
    for pair in pairs:
        if {pair.one, pair.other} == {first.id, second.id} and pair.same is (action is Action.SAME):
            raise JudgementError(f"that is on record already, as {pair.judgement} by {pair.by}")
    if action is Action.SAME:
        sides = _event_of(connection, first.id), _event_of(connection, second.id)
        against = [pair for pair in pairs if not pair.same and _between(pair, *sides)]
    else:
        joined = _joined(pairs, first.id)
        against = [pair for pair in pairs if pair.same and {pair.one, pair.other} <= joined]
        against = against if second.id in joined else []
    if against:
        said = "different" if action is Action.SAME else "the same"
        raise JudgementError(
            f"that contradicts {against[0].judgement}, by which {against[0].by} judged "
            f"{against[0].one} and {against[0].other} {said}; undo it first if it is wrong"
        )
    anchors = tuple(Anchor.of(_as_read(connection, claim)) for claim in (first, second))
    return Judgement.made(action, signed, anchors)


def accept(connection: Connection, claim_id: str, signed: Signature) -> Judgement:
    """Judge that a claim is what its report says, as it stands."""
    claim = _standing(connection, claim_id)
    return Judgement.made(Action.ACCEPT, signed, (Anchor.of(_as_read(connection, claim)),))


def reject(connection: Connection, claim_id: str, signed: Signature) -> Judgement:
    """Judge that a claim is not what its report says."""
    claim = _standing(connection, claim_id)
    return Judgement.made(Action.REJECT, signed, (Anchor.of(_as_read(connection, claim)),))


def correct(
    connection: Connection,
    claim_id: str,
    changes: Sequence[Change],
    signed: Signature,
    gazetteer: OpenGazetteer,
) -> Judgement:
    """Judge that slots of a claim hold something else than was read.

    Also raises MiscodedError for values that are not in the codebook's form.
    """
    claim = _standing(connection, claim_id)
    text: str = connection.execute(text_of(claim.report.id)).scalar_one()
    corrector = Corrector(text, gazetteer())
    corrected = corrector.corrected(claim, [(change, "") for change in changes])
    if unknown := corrector.unknown(corrected):
        raise JudgementError(
            f"{unknown[0]} is in no gazetteer; name a place that is, or one that the report names, "
            "with the code of its country"
        )
    slots = {change.slot for change in changes}
    if all(compact.written(claim, slot) == compact.written(corrected, slot) for slot in slots):
        raise JudgementError(f"{claim.id} says so already; nothing to correct")
    anchor = Anchor.of(_as_read(connection, claim))
    return Judgement.made(Action.CORRECT, signed, (anchor,), tuple(changes))


def undo(connection: Connection, judgement_id: str, signed: Signature) -> Judgement:
    """Take a judgement back."""
    held = remembering.judgement(connection, judgement_id)
    if held is None:
        raise JudgementError(f"{judgement_id}: no judgement has this id")
    if held.action is Action.UNDO:
        raise JudgementError(f"{held.id} took another back; judge anew instead of undoing it")
    if by := remembering.undoing(connection, held.id):
        raise JudgementError(f"{held.id} is undone already, by {by}")
    return Judgement.made(Action.UNDO, signed, undoes=held.id)


def put_on_record(connection: Connection, judgement: Judgement, gazetteer: OpenGazetteer) -> None:
    """Write a judgement, and bring the claims it is about up to date with it."""
    connection.execute(
        insert(judgements).values(
            id=judgement.id,
            action=judgement.action,
            undoes=judgement.undoes,
            body=judgement.model_dump_json(),
        )
    )
    concerned = {anchor.report for anchor in judgement.claims}
    for position, anchor in enumerate(judgement.claims):
        row = {"position": position, "report_id": anchor.report, "claim_id": anchor.claim}
        connection.execute(insert(judged).values(judgement_id=judgement.id, **row))
    if judgement.undoes:
        undone = judged.c.judgement_id == judgement.undoes
        concerned |= set(connection.scalars(select(judged.c.report_id).where(undone)))
        connection.execute(delete(judged).where(undone))
    for report_id in sorted(concerned):
        settle(connection, report_id, gazetteer)
    freshness.mark(connection, sorted(concerned))


def _told_by(connection: Connection, given: str, besides: str | None = None) -> str:
    """Return the id of a claim, or of the claim that an event is named after, `besides` another."""
    if not given.startswith("e_"):
        return given
    query = select(func.min(event_claims.c.claim_id)).where(event_claims.c.event_id == given)
    return connection.execute(query.where(event_claims.c.claim_id != (besides or ""))).scalar() or (
        besides or given
    )


def _standing(connection: Connection, claim_id: str) -> Claim:
    """Return a claim that can be judged: one of a report as it is read now, not rejected."""
    row = connection.execute(select_claim(claim_id)).first()
    if row is None:
        raise JudgementError(f"{claim_id}: nothing on record has this id")
    claim = rows.claim(row)
    if not row.is_current:
        raise JudgementError(f"{claim_id} is of an earlier text of report {claim.report.id}")
    if claim.rejected:
        raise JudgementError(f"{claim_id} is rejected; see `onrecord history {claim_id}`")
    return claim


def _as_read(connection: Connection, claim: Claim) -> Claim:
    query = select(claims.c.body).join(reports, IS_CURRENT).where(claims.c.id == claim.id)
    return Claim.model_validate_json(connection.execute(query).scalar_one())


def _event_of(connection: Connection, claim_id: str) -> set[str]:
    """Return the claims of the event that a claim is of."""
    event = select(event_claims.c.event_id).where(event_claims.c.claim_id == claim_id)
    kin = select(event_claims.c.claim_id).where(event_claims.c.event_id.in_(event))
    return {claim_id, *connection.scalars(kin)}


def _between(pair: Pair, ours: set[str], theirs: set[str]) -> bool:
    return (pair.one in ours and pair.other in theirs) or (
        pair.other in ours and pair.one in theirs
    )


def _joined(pairs: Iterable[Pair], claim_id: str) -> set[str]:
    """Return the claims that judgements of sameness lead to from a claim, and the claim."""
    same = [{pair.one, pair.other} for pair in pairs if pair.same]
    joined, before = {claim_id}, set[str]()
    while joined != before:
        before = joined
        joined = joined.union(*(pair for pair in same if pair & joined))
    return joined
