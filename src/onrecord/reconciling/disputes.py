"""What the claims of an event exclude of each other, as questions with the claims on each side."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence

from onrecord import codebook
from onrecord.linking.denials import STRUCK
from onrecord.model.claim import Claim
from onrecord.model.event import Dispute, EventPlace
from onrecord.model.figure import Figure
from onrecord.reconciling.rank import voice

TAKEN = frozenset({"captured", "recaptured"})
"""Modes of `capture` after which the taker holds the place."""


def disputes(
    claims: Sequence[Claim], found: Sequence[Figure], place: EventPlace | None
) -> tuple[Dispute, ...]:
    """Return the disputes of an event, sorted by question.

    What is only expected excludes nothing, but where somebody denies it: "close to capturing the
    town" against "did not take it".
    """
    said = [c for c in claims if c.certainty != "expected"]
    asked = (
        *_numbers(found, place),
        *_denials(claims, place),
        *_holders(said, place),
        *_attackers(said, place),
        *_judgements(said),
    )
    return tuple(sorted(asked, key=lambda dispute: (dispute.question, dispute.sides)))


def taker_side(claim: Claim) -> str | None:
    """Return `own` where the actor is the country the place lies in, `other` for anyone else."""
    countries = {p.country for p in claim.places if p.role == "target"}
    if claim.actor is None or not countries:
        return None
    return "own" if countries & set(claim.actor.party.split("; ")) else "other"


def _numbers(found: Sequence[Figure], place: EventPlace | None) -> Iterator[Dispute]:
    template = codebook.load("titles")["exclusions"]["number"]
    for figure in found:
        if figure.disputed and figure.against:
            sort = f" ({figure.item})" if figure.item else ""
            what = figure.measure.replace("_", " ") + sort
            where = figure.place or _name(place)
            yield Dispute(
                question=template.format(measure=what, place=where),
                sides=(figure.claims, figure.against),
            )


def _denials(claims: Sequence[Claim], place: EventPlace | None) -> Iterator[Dispute]:
    """Yield what some deny, each kind with all that other speakers affirm of it."""
    groups: defaultdict[Hashable, list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[_denied_as(claim)].append(claim)
    for group in groups.values():
        denials = [c for c in group if c.polarity == "denied"]
        denied = [
            c for c in group if c.polarity == "affirmed" and any(_denies(one, c) for one in denials)
        ]
        denying = [one for one in denials if any(_denies(one, c) for c in denied)]
        if denied:
            actor = next((c.actor.name for c in denied + denying if c.actor), _words("somebody"))
            template = codebook.load("titles")["questions"][denying[0].kind]
            yield Dispute(
                question=template.format(actor=actor, place=_name(place)),
                sides=(_ids(denied), _ids(denying)),
            )


def _denied_as(claim: Claim) -> Hashable:
    """Return what claims share of which one may deny the other: an impact is of a strike."""
    if claim.kind in STRUCK:
        return STRUCK
    return claim.kind, "taken" if claim.mode in TAKEN else claim.mode, taker_side(claim)


def _denies(denial: Claim, claim: Claim) -> bool:
    """Say whether a denial is of what another speaker's claim says.

    It is not where both name the party that did it and share none, nor where both name what it was
    done with and the one can't be told as the other: who denies an air strike denies its bombs.
    """
    if voice(denial) == voice(claim):
        return False
    parties = [set(c.actor.party.split("; ")) for c in (denial, claim) if c.actor]
    if claim.kind in STRUCK and len(parties) == 2 and parties[0].isdisjoint(parties[1]):
        return False
    roots = {c.item.type.partition(".")[0] for c in (denial, claim) if c.item}
    dropped = set(codebook.load("families")["dropped"])
    return len(roots) < 2 or ("aircraft" in roots and bool(roots & dropped))


def _holders(claims: Sequence[Claim], place: EventPlace | None) -> Iterator[Dispute]:
    holding = [
        c
        for c in claims
        if (c.kind == "control" and c.mode != "contested")
        or (c.kind == "capture" and c.mode in TAKEN)
    ]
    yield from _exclusion("control", _by_actor(holding), _name(place))


def _attackers(claims: Sequence[Claim], place: EventPlace | None) -> Iterator[Dispute]:
    struck = [c for c in claims if c.kind in STRUCK or _is_blame(c)]
    yield from _exclusion("attacker", _by_actor(struck), _name(place))


def _is_blame(claim: Claim) -> bool:
    return claim.kind == "judgement" and claim.mode == "condemned"


def _judgements(claims: Sequence[Claim]) -> Iterator[Dispute]:
    sides: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.kind == "judgement" and claim.polarity == "affirmed" and claim.mode:
            sides[claim.mode].append(claim)
    actor = next((c.actor.name for c in claims if c.actor), _words("somebody"))
    template = codebook.load("titles")["exclusions"]["judgement"].format(actor=actor)
    if len(sides) > 1:
        yield Dispute(question=template, sides=_sides(sides))


def _by_actor(claims: Sequence[Claim]) -> dict[str, list[Claim]]:
    sides: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.actor and claim.polarity == "affirmed":
            sides[claim.actor.party].append(claim)
    return sides


def _exclusion(sort: str, sides: Mapping[str, list[Claim]], where: str) -> Iterator[Dispute]:
    """Yield the dispute of two parties that share no member, each named by another speaker."""
    parties = [set(party.split("; ")) for party in sides]
    apart = any(not a & b for a in parties for b in parties)
    voices = {voice(c) for group in sides.values() for c in group}
    if apart and len(voices) > 1:
        template = codebook.load("titles")["exclusions"][sort]
        yield Dispute(question=template.format(place=where), sides=_sides(sides))


def _sides(sides: Mapping[str, list[Claim]]) -> tuple[tuple[str, ...], ...]:
    return tuple(_ids(sides[name]) for name in sorted(sides))


def _ids(claims: Sequence[Claim]) -> tuple[str, ...]:
    return tuple(sorted(claim.id for claim in claims))


def _name(place: EventPlace | None) -> str:
    return place.name if place else _words("somewhere")


def _words(key: str) -> str:
    return str(codebook.load("titles")[key])
