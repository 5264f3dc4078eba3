"""The bounds and the best of several claims of one number, with the rule that chose it in words."""

from collections import Counter
from collections.abc import Sequence

from onrecord.model.claim import Claim
from onrecord.model.quantity import Number, Quantity
from onrecord.reconciling.rank import rank, voice


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

    A number comes before a vague word, as it does in the bounds; a later word of a speaker replaces
    his earlier one; what is said outright comes before what is preliminary; then the most trusted
    kind of speaker, the latest report, the narrower bounds, and what more claims say.
    """
    if len(claims) == 1:
        return value(claims[0]), "only claim"
    if len({value(c) for c in claims}) == 1:
        return value(claims[0]), "all claims agree"
    exact = [c for c in claims if c.quantity and c.quantity.qualifier != "vague"] or claims
    latest = _latest_words(exact)
    firm = [c for c in latest if c.certainty != "preliminary"] or latest
    trust = min(rank(c).trust for c in firm)
    trusted = [c for c in firm if rank(c).trust == trust]
    repeats = Counter(value(c) for c in claims)
    chosen = min(
        trusted,
        key=lambda c: (
            -c.report.published.toordinal(),
            _width(c),
            -repeats[value(c)],
            -value(c),
            c.id,
        ),
    )
    return value(chosen), f"latest {rank(chosen).name}"


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


def _latest_words(claims: Sequence[Claim]) -> list[Claim]:
    last = {
        speaker: max(c.report.published for c in claims if voice(c) == speaker)
        for speaker in {voice(c) for c in claims}
    }
    return [c for c in claims if c.report.published == last[voice(c)]]


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
