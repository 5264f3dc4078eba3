"""What rules out that two accounts tell of one occurrence, whatever speaks for it."""

from functools import lru_cache

from onrecord.linking.account import Account, Sites, apart
from onrecord.linking.clock import far
from onrecord.linking.family import families
from onrecord.linking.spot import BREADTH, Relation, closest


def excludes(one: Account, other: Account) -> bool:
    """Say whether two accounts can't be of one occurrence; symmetric.

    They can't when a person has judged so, when their days or hours are disjoint, their families
    differ, when a report calls one of them another attack than the other, tells of two attackers
    at two places or with two means, or has one speaker name two attackers. Nor when their places
    are far apart or one sums up attacks of which the other may be a part; but where both tell what
    two occurrences hardly share, a large toll or the same words, one of the reports only named the
    place or the means less closely.
    """
    if apart(one.sites, other.sites) and not _told_alike(one, other):
        return True
    if one.bars(other):
        return True
    if one.window and other.window and one.window.meet(other.window) is None:
        return True
    if not (one.another.isdisjoint(other.named) and other.another.isdisjoint(one.named)):
        return True
    if far(one.hours, other.hours):
        return True
    if _told_of_rivals(one, other):
        return True
    if _told_of_two(one, other) or _owned_by_two(one, other):
        return True
    if not _one_sort(one, other):
        return True
    return (_may_hold(one, other) or _may_hold(other, one)) and not _alike(one, other)


def _told_alike(one: Account, other: Account) -> bool:
    """Say whether two accounts may be of one occurrence though their places are far apart."""
    same_words = not one.wordings.isdisjoint(other.wordings)
    return same_words or (one.agrees(other) and _one_country(one, other))


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


def _alike(one: Account, other: Account) -> bool:
    """Say whether both tell a number or words that two occurrences do not share easily."""
    return not one.telling_tolls.isdisjoint(other.telling_tolls) or one.agrees(other)


def _told_of_rivals(one: Account, other: Account) -> bool:
    """Say whether one report tells of two attackers at two places, or with means of their own."""
    return (
        one.rivals(other)
        and not one.reports.isdisjoint(other.reports)
        and (not _same_place(one, other) or _by_other_means(one, other))
    )


def _told_of_two(one: Account, other: Account) -> bool:
    """Say whether one speaker names another attacker of the one than of the other."""
    return bool(one.blames and other.blames) and any(
        (report, speaker, said) == (their_report, their_speaker, they_said) and not parties & theirs
        for report, speaker, said, parties in one.blames
        for their_report, their_speaker, they_said, theirs in other.blames
    )


def _owned_by_two(one: Account, other: Account) -> bool:
    """Say whether in one report a party that owns up to one attack did not make the other."""
    return bool(one.reports & other.reports) and any(
        doers.owned and others.attackers and doers.owned.isdisjoint(others.attackers)
        for doers, others in ((one, other), (other, one))
    )


def _same_place(one: Account, other: Account) -> bool:
    return any(
        closest(places, others)[0] is Relation.SAME
        for places in one.sites
        for others in other.sites
    )


def _by_other_means(one: Account, other: Account) -> bool:
    """Say whether each is affirmed and made with what the other can't have been made with."""
    if any(said == "denied" for _, _, said, _ in one.blames | other.blames):
        return False
    if not (one.weapons and other.weapons) or one.weapons & other.weapons:
        return False
    both, dropped = one.weapons | other.weapons, set(families()["dropped"])
    return not ("aircraft" in both and both & dropped)


def _one_country(one: Account, other: Account) -> bool:
    ours, theirs = (
        {spot.country for places in account.sites for spot in places} for account in (one, other)
    )
    return None in ours | theirs or not ours.isdisjoint(theirs)


def _one_sort(one: Account, other: Account) -> bool:
    """Say whether both may tell of one sort of occurrence.

    What came of an attack joins attacks alone. Two sorts of attack are two occurrences, save
    for equal tolls and where one names no weapon: "a blast" may be a bomb's or a missile's.
    """
    named = one.families | other.families
    only_attacks = named.issubset(families()["attacks"])
    if (one.follows or other.follows) and not only_attacks:
        return False
    if len(named) < 2:
        return True
    unarmed = "ground" not in named and not (one.weapons and other.weapons)
    return only_attacks and (unarmed or _alike(one, other))
