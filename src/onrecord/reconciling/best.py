"""The bounds and the best of several claims of one number, with the rule that chose it in words."""

import datetime as dt
from collections.abc import Sequence

from onrecord.linking.updates import corrected, recalled, rose
from onrecord.model.claim import Claim
from onrecord.model.quantity import Number, Quantity
from onrecord.reconciling.rank import rank, voice

AGREED = 3
"""Voices that admit one number and so set aside another that nobody admits but who says it."""


def bounds_of(claims: Sequence[Claim]) -> tuple[Number, Number | None]:
    """Return the least and the greatest number that any of the claims states.

    A vague word ("dozens") counts only where nobody gives a number. A bound that is open counts
    by its stated side; the greatest is None (not known) where it would only repeat an open least.
    """
    numbers = _numbered(claims)
    low = min(q.low for q in numbers)
    high = max(_top(q) for q in numbers)
    unbounded = high == low and any(q.high is None for q in numbers)
    return low, None if unbounded else high


def best_of(claims: Sequence[Claim]) -> tuple[Number, str]:
    """Return the best number and, in words, the rule that chose it.

    A number comes before a vague word, as it does in the bounds; a later word replaces those it
    stands in for (`last_words`); what is said outright comes before what is preliminary; a number
    that no other voice admits gives way to one that many do; then the most trusted kind of
    speaker, the latest report, the narrower bounds, and what more voices say.
    """
    if len(claims) == 1:
        return value(claims[0]), "only claim"
    if len({value(c) for c in claims}) == 1:
        return value(claims[0]), "all claims agree"
    exact = [c for c in claims if c.quantity and c.quantity.qualifier != "vague"] or claims
    latest = last_words(exact)
    firm = [c for c in latest if c.certainty != "preliminary"] or latest
    numbers = {value(c) for c in firm}
    voices = {n: len({voice(c) for c in latest if not excludes(c, n)}) for n in numbers}
    told_by = {n: len({voice(c) for c in claims if value(c) == n}) for n in numbers}
    most = max(voices.values())
    admitted = [c for c in firm if voices[value(c)] > 1 or most < AGREED]
    ranks = {c.id: rank(c) for c in admitted}
    trust = min(one.trust for one in ranks.values())
    chosen = min(
        (c for c in admitted if ranks[c.id].trust == trust),
        key=lambda c: (
            -c.report.published.toordinal(),
            _width(c),
            -told_by[value(c)],
            -value(c),
            c.id,
        ),
    )
    return value(chosen), f"latest {ranks[chosen.id].name}"


def last_words(claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims that no later word stands in for.

    A speaker's word stands in for all he said in earlier reports; one that says that the number
    has risen, for every lesser number published before it; one that says that it was corrected,
    for all published before it. In its own report each stands in for what the same speaker recalls:
    "the group had put the toll at 22".
    A number recalled from before ("had earlier reported") counts only where nobody gives another.
    """
    fresh = [c for c in claims if not recalled(c)]
    claims = fresh or claims
    latest: dict[str, dt.date] = {}
    for claim in claims:
        who, day = voice(claim), claim.report.published
        latest[who] = max(day, latest.get(who, day))
    updates = [c for c in claims if corrected(c) or rose(c)]
    return [
        c
        for c in claims
        if c.report.published == latest[voice(c)] and not any(_updates(one, c) for one in updates)
    ]


def value(claim: Claim) -> Number:
    """Return the number a claim gives, within its bounds: the one stated, or the middle."""
    quantity = claim.quantity
    if quantity is None:
        raise ValueError(f"claim {claim.id} has no quantity")
    if quantity.stated is not None:
        return max(quantity.low, min(quantity.stated, _top(quantity)))
    if quantity.high is None:
        return quantity.low
    return (quantity.low + quantity.high) // 2


def excludes(claim: Claim, number: Number) -> bool:
    """Say whether a claim can't be true together with the number."""
    quantity = claim.quantity
    return quantity is not None and not (
        quantity.low <= number and (quantity.high is None or number <= quantity.high)
    )


def _updates(later: Claim, claim: Claim) -> bool:
    """Say whether a claim of a number that rose or was corrected stands in for another."""
    if corrected(claim) or not (corrected(later) or value(claim) < value(later)):
        return False
    newer = later.report.published > claim.report.published
    same_report = later.report.id == claim.report.id and later.id != claim.id
    return newer or (same_report and voice(later) == voice(claim))


def _numbered(claims: Sequence[Claim]) -> list[Quantity]:
    quantities = [c.quantity for c in claims if c.quantity is not None]
    return [q for q in quantities if q.qualifier != "vague"] or quantities


def _top(quantity: Quantity) -> Number:
    return quantity.low if quantity.high is None else quantity.high


def _width(claim: Claim) -> float:
    quantity = claim.quantity
    if quantity is None or quantity.high is None:
        return float("inf")
    return quantity.high - quantity.low
