"""How strongly two claims of one report seem to tell of one occurrence."""

from functools import lru_cache
from pathlib import PurePath

from onrecord.linking.account import Account
from onrecord.linking.affinity import PLACE_POINTS, TOLL_POINTS, Affinity, nearest, place_and_day
from onrecord.linking.breath import ONE_BREATH, ONE_PASSAGE, gap
from onrecord.linking.spot import Relation, beside

OTHER_PLACE_POINTS = 3
"""How much it speaks against one event that a report tells of attacks at places of two names."""
TWO_TOWNS_POINTS = 2
"""How much it speaks against one event that two speakers each tell of a town of their own."""


def within_report(one: Account, other: Account) -> Affinity:
    """Return the affinity of two single claims of one report."""
    relation, spot = nearest(one, other)
    points, why = place_and_day(one, other, relation, spot)
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
    if relation is Relation.UNCLEAR and _at_two_names(one, other):
        points -= OTHER_PLACE_POINTS
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


def _at_two_names(one: Account, other: Account) -> bool:
    """Say whether two deeds, or two speakers, have a place each, and none may hold the other.

    An unknown village may lie in the region that is told of beside it.
    """
    if not (one.sites and other.sites) or one.breadths != other.breadths:
        return False
    return bool(one.families and other.families) or _by_two_speakers(one, other)


def _in_two_towns(one: Account, other: Account) -> bool:
    """Say whether two speakers each tell of a town of their own."""
    return _by_two_speakers(one, other) and all(
        beside(places, them) for places in one.sites for them in other.sites
    )


def _by_two_speakers(one: Account, other: Account) -> bool:
    """Say whether two claims are the words of two, who do not speak for one party."""
    ours, theirs = one.claims[0].speaker, other.claims[0].speaker
    if ours is None or theirs is None or ours.name == theirs.name:
        return False
    return ours.party is None or ours.party != theirs.party


@lru_cache(1 << 12)
def _file(path: str) -> str:
    return PurePath(path).name
