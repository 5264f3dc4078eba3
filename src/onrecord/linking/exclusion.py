"""What rules out that two accounts tell of one occurrence, whatever speaks for it."""

from onrecord.linking.account import Account, apart
from onrecord.linking.clock import far
from onrecord.linking.family import families
from onrecord.linking.spot import Relation, closest


def excludes(one: Account, other: Account) -> bool:
    """Say whether two accounts can't be of one occurrence; symmetric.

    They can't when a person has judged so, when their days or hours are disjoint, their families
    differ, when a report calls one of them another attack than the other, tells of two attackers
    at two places, or has one speaker name two attackers. Nor when their places are far apart or
    one is a wave across a country and the other an attack on a locality within it; but where both
    tell what two occurrences hardly share, a large toll or the same words, one of the reports only
    named the place or the means less closely.
    """
    if one.bars(other):
        return True
    if one.window and other.window and one.window.meet(other.window) is None:
        return True
    if not (one.another.isdisjoint(other.named) and other.another.isdisjoint(one.named)):
        return True
    if far(one.hours, other.hours):
        return True
    if one.rivals(other) and one.reports & other.reports and not _same_place(one, other):
        return True
    if _told_of_two(one, other) or _owned_by_two(one, other):
        return True
    if not _one_sort(one, other):
        return True
    if ((one.wide and other.local) or (other.wide and one.local)) and not _alike(one, other):
        return True
    if not apart(one.sites, other.sites):
        return False
    same_words = not one.wordings.isdisjoint(other.wordings)
    return not (same_words or (one.agrees(other) and _one_country(one, other)))


def _alike(one: Account, other: Account) -> bool:
    """Say whether both tell a number or words that two occurrences do not share easily."""
    return not one.telling_tolls.isdisjoint(other.telling_tolls) or one.agrees(other)


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
