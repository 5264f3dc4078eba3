"""Which kinds are taken for which: coded claims that only a claim of another kind overlaps."""

from collections import Counter
from collections.abc import Sequence

from onrecord.scoring.coding import CodedClaim
from onrecord.scoring.matching import match, overlap


def confused(
    coded: Sequence[CodedClaim], claims: Sequence[CodedClaim]
) -> Counter[tuple[str, str | None]]:
    """Count, for each coded claim that counts, its kind and the kind found for it.

    None is found where no claim left over overlaps its evidence. Of several the one that overlaps
    most is taken, and each only once.
    """
    pairs = match(coded, claims)
    answered = {id(one): claim.kind for one, claim in pairs}
    left = [one for one in claims if id(one) not in {id(claim) for _, claim in pairs}]
    counted: Counter[tuple[str, str | None]] = Counter()
    for one in coded:
        if one.optional:
            continue
        kind = answered.get(id(one))
        if kind is None:
            other = max(left, key=lambda claim: overlap(one, claim), default=None)
            if other is not None and overlap(one, other):
                left.remove(other)
                kind = other.kind
        counted[one.kind, kind] += 1
    return counted
