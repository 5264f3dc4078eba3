"""Points for two accounts telling of one occurrence, and what their places and days give."""

from dataclasses import dataclass

from onrecord.linking.account import Account
from onrecord.linking.spot import Relation, Spot, closest
from onrecord.model.claim import Claim
from onrecord.model.event import Link

ENOUGH = 4
"""Points from which two accounts are held to be of one occurrence."""
PLACE_POINTS = {Relation.SAME: 3, Relation.NEAR: 2, Relation.IN_COUNTRY: 1}
COUNTRY_POINTS = 1
"""That two claims name one country says less than that they name one town."""
TOLL_POINTS = 3


@dataclass(frozen=True, slots=True)
class Affinity:
    """Points for two accounts being one, and the words for what they were given for.

    `gap` is how many characters lie between two claims of one report, 0 where their words overlap.
    """

    points: int
    why: frozenset[str]
    gap: int = 0

    def link(self, one: Account, other: Account) -> Link:
        """Return the link that this makes between two accounts, at the claims most alike."""
        ids = min(_unlike(ours, theirs) for ours in one.claims for theirs in other.claims)[-2:]
        return Link(claims=ids, score=self.points, reasons=tuple(sorted(self.why)))


def nearest(one: Account, other: Account) -> tuple[Relation, Spot | None]:
    """Return the closest relation of their places, and the narrower place that it rests on."""
    return max(
        (closest(places, others) for places in one.sites for others in other.sites),
        key=lambda found: (found[0], found[1].name if found[1] else ""),
        default=(Relation.UNCLEAR, None),
    )


def place_and_day(
    one: Account, other: Account, relation: Relation, spot: Spot | None
) -> tuple[int, set[str]]:
    """Return the points for the places and days of two accounts, with the words for them."""
    points, ties = PLACE_POINTS.get(relation, 0), []
    if spot is not None and points:
        if spot.level == "country":
            points = COUNTRY_POINTS
        ties.append(_place_words(relation, spot))
    shared = one.window.meet(other.window) if one.window and other.window else None
    if shared is not None:
        points += 2 if one.window == other.window else 1
        ties.append(f"day ({shared})")
    return points, {"same " + " and ".join(ties)} if ties else set()


def _place_words(relation: Relation, spot: Spot) -> str:
    if relation is Relation.IN_COUNTRY:
        return f"country as {spot.name}"
    return f"place ({spot.name})"


def _unlike(one: Claim, other: Claim) -> tuple[bool, bool, bool, int, str, str]:
    """Return what sorts pairs of claims, those of one kind, number and item first; then ids."""
    number = one.quantity.low if one.quantity else None
    return (
        one.kind != other.kind,
        number is None or other.quantity is None or number != other.quantity.low,
        (one.item and one.item.type) != (other.item and other.item.type),
        one.evidence.start + other.evidence.start,
        min(one.id, other.id),
        max(one.id, other.id),
    )
