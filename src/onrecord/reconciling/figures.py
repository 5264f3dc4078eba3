"""The figures of an event: which claims speak of one number, and what is known of it."""

from collections import defaultdict
from collections.abc import Sequence

from onrecord import codebook
from onrecord.linking.family import family
from onrecord.linking.spot import spots, wide
from onrecord.model.claim import Claim
from onrecord.model.figure import Figure
from onrecord.model.quantity import Number
from onrecord.reconciling.best import best_of, bounds_of, excludes, last_words, value
from onrecord.reconciling.measure import Subject, subject
from onrecord.reconciling.models import added_up
from onrecord.reconciling.rank import voice
from onrecord.reconciling.tolls import with_wholes

Told = tuple[Subject, list[Claim]]
Copies = Sequence[Sequence[str]]


def figures(claims: Sequence[Claim], copies: Copies = ()) -> tuple[Figure, ...]:
    """Return the figures that an event's claims give, by measure, item and place.

    Claims of what is expected give none; a denied one only stands against a figure. Of `copies`,
    groups of claims that repeat one text, each counts once.
    """
    said = [
        (claim, about)
        for claim in claims
        if claim.certainty != "expected" and (about := subject(claim))
    ]
    told: defaultdict[Subject, list[Claim]] = defaultdict(list)
    for claim, about in with_wholes(said):
        told[about].append(claim)
    gathered = _gathered(list(told.items()), _spread(claims))
    found = (_figure(about, group, copies) for about, group in gathered)
    return tuple(
        sorted(filter(None, found), key=lambda f: (f.measure, f.item or "", f.place or ""))
    )


def _gathered(told: list[Told], spread: bool) -> list[Told]:
    """Put together what reports tell more or less closely.

    Two reports that name a place more or less closely tell one number. One speaker who tells two
    numbers in one report means two: subjects that share a speaker's word stay apart, unless one
    only repeats the other's numbers.
    """
    told.sort(key=lambda t: (-len({c.report.id for c in t[1]}), t[0].key))
    gathered: list[Told] = []
    for about, group in told:
        for index, (home, others) in enumerate(gathered):
            if home.covers(about, spread) and _are_of_one(group, others):
                gathered[index] = (home.with_closer_place(about), others + group)
                break
        else:
            gathered.append((about, group))
    return gathered


def _are_of_one(group: Sequence[Claim], others: Sequence[Claim]) -> bool:
    """Say whether no speaker tells a number beside another in one report."""
    return _words(group).isdisjoint(_words(others)) or _numbers(group) <= _numbers(others)


def _spread(claims: Sequence[Claim]) -> bool:
    """Say whether most of the claims that name what happened name several places or a country."""
    named = [wide(sites) for claim in claims if family(claim) and (sites := spots(claim))]
    return 2 * sum(named) >= len(named)


def _figure(about: Subject, group: list[Claim], copies: Copies) -> Figure | None:
    summed = added_up(group)
    affirmed = [c for c in summed if c.polarity == "affirmed" and not _is_part(c, summed)]
    if not affirmed:
        return None
    told = _once(affirmed, copies)
    low, high = bounds_of(told)
    best, rule = best_of(told)
    denied = {c.id for c in group if c.polarity == "denied"}
    against = denied | {c.id for c in affirmed if excludes(c, best)}
    counted = {c.id for c in affirmed} | ({c.id for c in group} - {c.id for c in summed})
    return Figure(
        measure=about.measure,
        item=about.item,
        place=about.place,
        low=low,
        best=best,
        high=high,
        rule=f"{rule}, in {len(affirmed)} copies" if len(told) == 1 < len(affirmed) else rule,
        disputed=bool(denied) or _disputed(told),
        claims=tuple(sorted(counted - against)),
        against=tuple(sorted(against)),
    )


def _once(claims: Sequence[Claim], copies: Copies) -> list[Claim]:
    """Return the claims with the first published of each group of copies alone."""
    group_of = {claim: index for index, group in enumerate(copies) for claim in group}
    kept: dict[object, Claim] = {}
    for claim in sorted(claims, key=lambda c: (c.report.published, c.report.id, c.id)):
        kept.setdefault(group_of.get(claim.id, claim.id), claim)
    return sorted(kept.values(), key=lambda c: c.id)


def _is_part(claim: Claim, group: Sequence[Claim]) -> bool:
    """Say whether a claim counts things that another claim of the same report counts with more.

    In one report a smaller number by the same speaker, or by nobody in particular, is of some
    among the larger ("35 drones, ten of them at Kyiv"), and "at least 12" adds nothing to 31
    whoever says it. Another speaker's smaller number stands beside the larger. Of people, see
    `with_wholes`.
    """
    own = claim.quantity
    if own is None or codebook.load("kinds")[claim.kind]["counts"] == "people":
        return False
    return any(
        other.quantity.low > (own.high or own.low)
        and (own.high is None or claim.speaker is None or voice(other) == voice(claim))
        for other in group
        if other.quantity and other.polarity == "affirmed" and other.report.id == claim.report.id
    )


def _disputed(affirmed: Sequence[Claim]) -> bool:
    """Say whether the last words of two speakers, each with a number, exclude each other."""
    firm = [c for c in last_words(affirmed) if c.certainty != "preliminary"]
    limits = [(voice(c), c.quantity) for c in firm if c.quantity]
    limits = [(who, quantity) for who, quantity in limits if quantity.qualifier != "vague"]
    return any(
        who != other and most.high is not None and least.low > most.high
        for who, least in limits
        for other, most in limits
    )


def _numbers(group: Sequence[Claim]) -> set[Number]:
    return {value(claim) for claim in group}


def _words(group: Sequence[Claim]) -> set[tuple[str, str]]:
    """Return who tells a number in which report; "dozens" is no other number than 73."""
    return {
        (c.report.id, voice(c)) for c in group if c.quantity and c.quantity.qualifier != "vague"
    }
