"""What rules out that two accounts tell of one occurrence, whatever speaks for it."""

from functools import lru_cache

from onrecord.linking.account import Account, Sites, apart
from onrecord.linking.clock import far
from onrecord.linking.likeness import alike, alike_anywhere, rounded
from onrecord.linking.rivalry import by_two
from onrecord.linking.sorts import one_sort
from onrecord.linking.spot import BREADTH


def excludes(one: Account, other: Account) -> bool:
    """Say whether two accounts can't be of one occurrence; symmetric.

    They can't when a person has judged so, when their days or hours are disjoint, their families
    differ, when a report calls one of them another attack than the other, or when two parties made
    them. Nor when their places are far apart or one sums up attacks of which the other may be a
    part; but where both tell what two occurrences hardly share, a large toll or the same words, one
    of the reports only named the place or the means less closely.
    """
    if apart(one.sites, other.sites) and not alike_anywhere(one, other):
        return True
    if one.bars(other) or _on_other_days(one, other):
        return True
    if not (one.another.isdisjoint(other.named) and other.another.isdisjoint(one.named)):
        return True
    if far(one.hours, other.hours) or by_two(one, other) or not one_sort(one, other):
        return True
    if not (_may_hold(one, other) or _may_hold(other, one)):
        return False
    return not (alike(one, other) or rounded(one, other))


def _on_other_days(one: Account, other: Account) -> bool:
    """Say whether two accounts share no day, nor a toll or words told on a day only assumed."""
    if one.window is None or other.window is None or one.window.meet(other.window) is not None:
        return False
    return not (one.window.beside(other.window) and one.agrees(other))


def _may_hold(whole: Account, part: Account) -> bool:
    """Say whether one is a wave or series of attacks and the other may be one of them.

    That is an attack on a locality and a wave across the country, an attack on a town and a series
    of attacks in its region, and a single raid and the raids on one town.
    """
    if whole.extent.wide and part.extent.local:
        return True
    if not (whole.extent.sums_up and whole.extent.local and part.extent.local):
        return False
    narrowest, broadest = whole.breadths[0], part.breadths[1]
    if broadest < narrowest > BREADTH["settlement"]:
        return _within(part.sites, whole.sites)
    return part.extent.is_one and broadest <= narrowest


@lru_cache(1 << 14)
def _within(sites: Sites, others: Sites) -> bool:
    """Say whether a place of the one is known to lie within a place of the other."""
    return any(
        spot.is_within(other)
        for places in sites
        for spot in places
        for around in others
        for other in around
    )
