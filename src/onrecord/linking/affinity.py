"""How strongly two accounts seem to tell of one occurrence, in points with their reasons."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePath

from onrecord.linking.account import Account
from onrecord.linking.spot import Relation, Spot, closest
from onrecord.model.claim import Claim
from onrecord.model.event import Link

ENOUGH = 4
"""Points from which two accounts are held to be of one occurrence."""
ONE_BREATH = 120
"""Characters between two claims that are told in one breath, about a sentence."""
ONE_PASSAGE = 500
"""Characters between two claims of one passage, about a paragraph."""
PLACE_POINTS = {Relation.SAME: 3, Relation.NEAR: 2, Relation.IN_COUNTRY: 1}
COUNTRY_POINTS = 1
"""That two claims name one country says less than that they name one town."""
TOLL_POINTS = 3
WORDING_POINTS = 4
SOURCE_POINTS = 3


@dataclass(frozen=True, slots=True)
class Affinity:
    """Points for two accounts being one, and the words for what they were given for."""

    points: int
    why: frozenset[str]

    def link(self, one: Account, other: Account) -> Link:
        """Return the link that this makes between two accounts, at the claims most alike."""
        ids = min(_unlike(ours, theirs) for ours in one.claims for theirs in other.claims)[-2:]
        return Link(claims=ids, score=self.points, reasons=tuple(sorted(self.why)))


def within_report(one: Account, other: Account) -> Affinity:
    """Return the affinity of two single claims of one report."""
    relation, spot = _closest(one, other)
    points, why = _place_and_day(one, other, relation, spot)
    gap = _gap(one.claims[0], other.claims[0])
    if gap <= ONE_PASSAGE:
        points += 4 if gap <= 0 else 3 if gap <= ONE_BREATH else 1
        told = "together" if gap <= ONE_BREATH else "in one passage"
        why.add(f"told {told} in {_file(one.claims[0].report.path)}")
    elif one.window is None or other.window is None:
        points -= 1  # nothing but the place ties an undated claim told elsewhere
    if one.families == other.families and one.families:
        points += 1
        why.add("same sort of event")
    if one.rivals(other):
        points -= 4
        why.add("but by another party")
    return Affinity(points, frozenset(why))


def across_reports(one: Account, other: Account) -> Affinity:
    """Return the affinity of accounts of different reports.

    None without a place, a number or words that both have, or a source that goes on.
    """
    relation, spot = _closest(one, other)
    telling = one.telling_tolls & other.telling_tolls
    wordings = one.wordings & other.wordings
    going_on = (one.unplaced_by & other.sources) | (other.unplaced_by & one.sources)
    if relation < Relation.NEAR and not (telling or wordings or going_on):
        return Affinity(0, frozenset())
    points, why = _place_and_day(one, other, relation, spot)
    if going_on:
        points += SOURCE_POINTS
        why.add(f"told on by the same source ({min(going_on)}), which names no other place")
    points += TOLL_POINTS * len(telling) + len((one.tolls & other.tolls) - telling)
    why |= {f"same toll ({number} {kind}) in several reports" for kind, number in telling}
    if wordings:
        points += WORDING_POINTS
        why.add(f"same words (“{min(wordings, key=lambda words: (-len(words), words))}”)")
    if one.rivals(other):
        points -= 2
        why.add("but by another party")
    elif one.attackers & other.attackers:
        points += 1
        why.add(f"same attacker ({'; '.join(sorted(one.attackers & other.attackers))})")
    if one.weapons and other.weapons:
        same = one.weapons & other.weapons
        points += 1 if same else -1
        why.add(f"same weapon ({'; '.join(sorted(same))})" if same else "but another weapon")
    return Affinity(points, frozenset(why))


def _closest(one: Account, other: Account) -> tuple[Relation, Spot | None]:
    return max(
        (closest(places, others) for places in one.sites for others in other.sites),
        key=lambda found: (found[0], found[1].name if found[1] else ""),
        default=(Relation.UNCLEAR, None),
    )


def _place_and_day(
    one: Account, other: Account, relation: Relation, spot: Spot | None
) -> tuple[int, set[str]]:
    points, ties = PLACE_POINTS.get(relation, 0), []
    if spot is not None and points:
        if spot.level == "country":
            points = COUNTRY_POINTS
        ties.append(_place_words(relation, spot))
    if one.window and other.window:
        points += 2 if one.window == other.window else 1
        ties.append(f"day ({one.window.meet(other.window)})")
    return points, {"same " + " and ".join(ties)} if ties else set()


def _place_words(relation: Relation, spot: Spot) -> str:
    if relation is Relation.IN_COUNTRY:
        return f"country as {spot.name}"
    return f"place ({spot.name})"


def _gap(one: Claim, other: Claim) -> int:
    """Return the characters between the words of two claims, 0 or less where they overlap."""
    return max(one.evidence.start, other.evidence.start) - min(one.evidence.end, other.evidence.end)


def _unlike(one: Claim, other: Claim) -> tuple[bool, bool, bool, int, str, str]:
    """Return what sorts pairs of claims, those of one kind, number and item first; then ids."""
    numbers = one.quantity and one.quantity.low, other.quantity and other.quantity.low
    items = one.item and one.item.type, other.item and other.item.type
    return (
        one.kind != other.kind,
        numbers[0] is None or numbers[0] != numbers[1],
        items[0] != items[1],
        one.evidence.start + other.evidence.start,
        min(one.id, other.id),
        max(one.id, other.id),
    )


@lru_cache(1 << 12)
def _file(path: str) -> str:
    return PurePath(path).name
