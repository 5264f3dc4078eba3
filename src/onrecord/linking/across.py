"""How strongly accounts of two reports seem to tell of one occurrence."""

from onrecord.linking.account import Account
from onrecord.linking.affinity import TOLL_POINTS, Affinity, nearest, place_and_day
from onrecord.linking.family import families
from onrecord.linking.spot import Relation, Spot

VICTIM_POINTS = 3
WORDING_POINTS = 4
SOURCE_POINTS = 3


def across_reports(one: Account, other: Account) -> Affinity:
    """Return the affinity of accounts of different reports.

    None without a place, a number, a victim or words that both have, or a source that goes on. That
    a whole country is named by both says something only of deeds of one sort by one party; and two
    sums over a longer time are not one that count no kind in common.
    """
    if not one.reports.isdisjoint(other.reports):
        return Affinity(0, frozenset())  # what one report tells apart stays so
    relation, spot = nearest(one, other)
    telling = one.telling_tolls & other.telling_tolls
    wordings = one.wordings & other.wordings
    going_on = (one.unplaced_by & other.sources) | (other.unplaced_by & one.sources)
    victims = one.victims & other.victims
    placed = relation >= Relation.NEAR and (_is_local(spot) or _one_deed(one, other))
    if not (placed or telling or victims or wordings or going_on) or _other_sums(one, other):
        return Affinity(0, frozenset())
    points, why = place_and_day(one, other, relation, spot)
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
