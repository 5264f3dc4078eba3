"""Saying it once: of tellings of one thing by one speaker, the fullest is the claim."""

from collections.abc import Sequence

from onrecord.model.claim import Content

_COUNTED = {"killed", "injured", "missing", "displaced", "detained", "need"}


def fullest(claims: Sequence[Content]) -> list[Content]:
    """Return the claims without repetitions (codebook, section 1), in their order.

    Two tell the same where kind, number and item agree and neither place, time nor speaker
    tells them apart; what only one of them says does not.
    """
    kept: list[Content] = []
    for claim in claims:
        same = next((n for n, other in enumerate(kept) if _same(claim, other)), None)
        if same is None:
            kept.append(claim)
        elif _fullness(claim) > _fullness(kept[same]):
            kept[same] = claim
    return sorted(kept, key=lambda one: one.evidence.start)


def _same(one: Content, other: Content) -> bool:
    if (one.kind, one.mode, one.polarity) != (other.kind, other.mode, other.polarity):
        return False
    if _root(one) != _root(other) and one.kind not in _COUNTED:
        return False
    if (
        one.kind in _COUNTED
        and {_root(one), _root(other)} & {"child"}
        and _root(one) != _root(other)
    ):
        return False
    if one.speaker and other.speaker and one.speaker.name != other.speaker.name:
        return False
    if one.quantity is None or other.quantity is None:
        return (
            one.quantity is other.quantity
            and _where(one) == _where(other)
            and _when(one) == _when(other)
        )
    if one.quantity.stated is None or other.quantity.stated is None or one.quantity.stated < 2:
        alike = one.quantity.low == other.quantity.low and one.quantity.high == other.quantity.high
        return alike and _where(one) == _where(other) and _when(one) == _when(other)
    return one.quantity.stated == other.quantity.stated


def _root(claim: Content) -> str | None:
    return claim.item.type.split(".")[0] if claim.item else None


def _where(claim: Content) -> frozenset[str]:
    return frozenset(place.name for place in claim.places if place.role == "target")


def _when(claim: Content) -> object:
    return claim.time and (claim.time.start_local, claim.time.end_local)


def _fullness(claim: Content) -> tuple[bool, int, int]:
    explicit = sum(not place.carried for place in claim.places) > 0
    timed = claim.time is not None and not claim.time.carried
    return claim.speaker is not None, explicit + timed, len(claim.evidence.text) // 40
