"""How strongly two accounts seem to tell of one occurrence, in points with their reasons."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePath

from onrecord.linking.account import Account
from onrecord.linking.breath import ONE_BREATH, ONE_PASSAGE, gap
from onrecord.linking.family import families
from onrecord.linking.spot import Relation, Spot, beside, closest
from onrecord.model.claim import Claim
from onrecord.model.event import Link

ENOUGH = 4
"""Points from which two accounts are held to be of one occurrence."""
PLACE_POINTS = {Relation.SAME: 3, Relation.NEAR: 2, Relation.IN_COUNTRY: 1}
COUNTRY_POINTS = 1
"""That two claims name one country says less than that they name one town."""
TOLL_POINTS = 3
VICTIM_POINTS = 3
WORDING_POINTS = 4
SOURCE_POINTS = 3
OTHER_PLACE_POINTS = 3
"""How much it speaks against one event that a report tells of attacks at places of two names."""
TWO_TOWNS_POINTS = 2
"""How much it speaks against one event that two speakers each tell of a town of their own."""


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


def within_report(one: Account, other: Account) -> Affinity:
    """Return the affinity of two single claims of one report."""
    relation, spot = _closest(one, other)
    points, why = _place_and_day(one, other, relation, spot)
    between = gap(one.claims[0], other.claims[0])
    if between <= ONE_PASSAGE:
        points += 4 if between <= 0 else 3 if between <= ONE_BREATH else 1
        told = "together" if between <= ONE_BREATH else "in one passage"
        why.add(f"told {told} in {_file(one.claims[0].report.path)}")
    if one.window is None or other.window is None:
        told_apart = between > ONE_PASSAGE  # nothing but the place ties an undated claim told there
        points += -1 if told_apart else bool(one.attackers & other.attackers)
    if relation is Relation.NEAR and _in_two_towns(one, other):
        points -= PLACE_POINTS[relation] + TWO_TOWNS_POINTS
        why.add("but told by another speaker of another town")
    if relation is Relation.UNCLEAR and one.sites and other.sites and one.families:
        points -= OTHER_PLACE_POINTS if other.families else 0
    if one.families == other.families and one.families:
        points += 1
        why.add("same sort of event")
    for number, kind in ((n, k) for k, n in one.telling_tolls & other.telling_tolls):
        points += TOLL_POINTS
        why.add(f"same toll ({number} {kind}) told again")
    if one.rivals(other):
        points -= 4
        why.add("but by another party")
    return Affinity(points, frozenset(why), max(0, between))


def across_reports(one: Account, other: Account) -> Affinity:
    """Return the affinity of accounts of different reports.

    None without a place, a number, a victim or words that both have, or a source that goes on. That
    a whole country is named by both says something only of deeds of one sort by one party; and two
    sums over a longer time are not one that count no kind in common.
    """
    relation, spot = _closest(one, other)
    telling = one.telling_tolls & other.telling_tolls
    wordings = one.wordings & other.wordings
    going_on = (one.unplaced_by & other.sources) | (other.unplaced_by & one.sources)
    victims = one.victims & other.victims
    placed = relation >= Relation.NEAR and (_is_local(spot) or _one_deed(one, other))
    if not (placed or telling or victims or wordings or going_on) or _other_sums(one, other):
        return Affinity(0, frozenset())
    points, why = _place_and_day(one, other, relation, spot)
    if _is_stray(one, other) or _is_stray(other, one):
        points -= 1
    if going_on:
        points += SOURCE_POINTS
        why.add(f"told on by the same source ({min(going_on)}), which names no other place")
    points += TOLL_POINTS * len(telling) + len((one.tolls & other.tolls) - telling)
    why |= {f"same toll ({number} {kind}) in several reports" for kind, number in telling}
    if victims:
        points += VICTIM_POINTS
        why.add(f"same victim ({'; '.join(sorted(victims)).title()})")
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


def _in_two_towns(one: Account, other: Account) -> bool:
    """Say whether two speakers each tell of a town of their own."""
    ours, theirs = one.claims[0].speaker, other.claims[0].speaker
    if ours is None or theirs is None or ours.name == theirs.name:
        return False
    if ours.party is not None and ours.party == theirs.party:
        return False
    return all(beside(places, them) for places in one.sites for them in other.sites)


def _is_local(spot: Spot | None) -> bool:
    return spot is not None and spot.level != "country"


def _one_deed(one: Account, other: Account) -> bool:
    """Say whether both name what was done, of one sort, and by one party if it was an attack."""
    shared = one.families & other.families
    attacks = shared & set(families()["attacks"])
    return bool(shared - attacks or (attacks and one.attackers & other.attackers))


def _is_stray(one: Account, other: Account) -> bool:
    """Say whether one tells only what many things bring about, and not of just the other's days."""
    if one.window is None or one.window == other.window or one.window.by == "news":
        return False
    return {claim.kind for claim in one.claims} <= set(families()["stray"])


def _other_sums(one: Account, other: Account) -> bool:
    """Say whether both sum up a longer time and no kind of claim is in both."""
    if not (one.window and other.window and one.window.cumulative and other.window.cumulative):
        return False
    return {c.kind for c in one.claims}.isdisjoint(c.kind for c in other.claims)


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
