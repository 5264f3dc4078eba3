"""The bounds and the best of several claims of one number, with the rule that chose it in words."""

from collections.abc import Sequence

from onrecord.linking.updates import corrected, rose
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
    voices = {c.id: len({voice(o) for o in latest if not excludes(o, value(c))}) for c in firm}
    admitted = [c for c in firm if voices[c.id] > 1 or max(voices.values()) < AGREED]
    trust = min(rank(c).trust for c in admitted)
    trusted = [c for c in admitted if rank(c).trust == trust]
    chosen = min(
        trusted,
        key=lambda c: (
            -c.report.published.toordinal(),
            _width(c),
            -len({voice(o) for o in claims if value(o) == value(c)}),
            -value(c),
            c.id,
        ),
    )
    return value(chosen), f"latest {rank(chosen).name}"


def last_words(claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims that no later word stands in for.

    A speaker's word stands in for all he said in earlier reports; one that says that the number
    has risen, for every lesser number published before it; one that says that it was corrected,
    for all published before it. In its own report each stands in for what the same speaker recalls:
    "the group had put the toll at 22".
    """
    return [c for c in claims if not any(_stands_in(other, c) for other in claims)]


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


def _stands_in(later: Claim, claim: Claim) -> bool:
    same_voice = voice(later) == voice(claim)
    newer = later.report.published > claim.report.published
    if newer and same_voice:
        return True
    updates = corrected(later) or (rose(later) and value(claim) < value(later))
    recalled = later.report.id == claim.report.id and same_voice and later.id != claim.id
    return updates and not corrected(claim) and (newer or recalled)


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
