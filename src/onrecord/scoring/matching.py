"""Which claim answers which coded claim, and on which slots the two agree."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from onrecord.scoring.coding import CodedClaim
from onrecord.scoring.names import same_speaker, shared_places

SLOTS = (
    "quantity",
    "places",
    "time",
    "speaker",
    "item",
    "polarity",
    "certainty",
    "actor",
    "channel",
)
STRICT = ("quantity", "places", "time", "speaker", "item", "polarity")
"""The slots that must all agree for a claim to count as strictly right."""

_ALIKE: Mapping[str, str] = MappingProxyType({"impact": "strike"})
"""Kinds that may stand for each other (codebook, section 2)."""


def agreement(coded: CodedClaim, claim: CodedClaim) -> frozenset[str]:
    """Return the slots on which the two agree.

    Places agree when half or more of all places are common to both, items when their roots are
    equal, quantities and times when both their bounds are.
    """
    common = shared_places(coded.places, claim.places)
    union = len(coded.places) + len(claim.places) - common
    agrees = {
        "quantity": coded.quantity == claim.quantity,
        "places": not union or common / union >= 0.5,
        "time": coded.time == claim.time,
        "speaker": same_speaker(coded.speaker, claim.speaker),
        "item": _root(coded.item) == _root(claim.item),
        "polarity": coded.polarity == claim.polarity,
        "certainty": coded.certainty == claim.certainty,
        "actor": (coded.actor or "").lower() == (claim.actor or "").lower(),
        "channel": coded.channel == claim.channel,
    }
    return frozenset(slot for slot in SLOTS if agrees[slot])


def match(
    coded: Sequence[CodedClaim], claims: Sequence[CodedClaim]
) -> list[tuple[CodedClaim, CodedClaim]]:
    """Pair coded claims with claims, one to one: same kind, overlapping evidence.

    The pairs that agree on most slots come first; then those whose evidence begins nearest, those
    that are not optional, and those that come first.
    """
    ranked = sorted(
        (-len(agreement(one, other)), abs(one.start - other.start), one.optional, i, j)
        for i, one in enumerate(coded)
        for j, other in enumerate(claims)
        if _alike(one, other)
    )
    pairs: dict[int, int] = {}
    for *_, i, j in ranked:
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return [(coded[i], claims[j]) for i, j in pairs.items()]


def _alike(one: CodedClaim, other: CodedClaim) -> bool:
    same_kind = _ALIKE.get(one.kind, one.kind) == _ALIKE.get(other.kind, other.kind)
    return same_kind and overlap(one, other) > 0


def overlap(one: CodedClaim, other: CodedClaim) -> int:
    """Return how many characters of evidence the two have in common."""
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def _root(item: str | None) -> str:
    return (item or "").partition(".")[0]
