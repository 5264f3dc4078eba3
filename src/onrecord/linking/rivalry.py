"""Whether what is said of who attacked tells two attacks apart."""

from onrecord.linking.account import Account
from onrecord.linking.family import families
from onrecord.linking.likeness import same_place
from onrecord.linking.sides import may_be_one


def by_two(one: Account, other: Account) -> bool:
    """Say whether who is said to have attacked makes two occurrences of two accounts.

    What one report says of both counts for more than what two reports say.
    """
    if (one.bereaved or other.bereaved) and (_hit_itself(one, other) or _hit_itself(other, one)):
        return True
    if one.reports.isdisjoint(other.reports):
        return False
    if one.flown & other.grounded or other.flown & one.grounded:
        return True
    return _of_rivals(one, other) or _told_of_two(one, other) or _owned_by_two(one, other)


def _hit_itself(deed: Account, harm: Account) -> bool:
    """Say whether the one is harm that a party told of its own, and the other that party's deed."""
    return bool(deed.attackers) and deed.attackers <= harm.bereaved


def _of_rivals(one: Account, other: Account) -> bool:
    """Say whether two attackers struck at two places, or with means of their own."""
    return one.rivals(other) and (not same_place(one, other) or _by_other_means(one, other))


def _told_of_two(one: Account, other: Account) -> bool:
    """Say whether one speaker names another attacker of the one than of the other."""
    return bool(one.blames and other.blames) and any(
        (report, speaker, said) == (their_report, their_speaker, they_said)
        and not may_be_one(parties, theirs)
        for report, speaker, said, parties in one.blames
        for their_report, their_speaker, they_said, theirs in other.blames
    )


def _owned_by_two(one: Account, other: Account) -> bool:
    """Say whether a party that owns up to one attack did not make the other."""
    return any(
        doers.owned and others.attackers and not may_be_one(doers.owned, others.attackers)
        for doers, others in ((one, other), (other, one))
    )


def _by_other_means(one: Account, other: Account) -> bool:
    """Say whether each is affirmed and made with what the other can't have been made with."""
    if any(said == "denied" for _, _, said, _ in one.blames | other.blames):
        return False
    if not (one.weapons and other.weapons) or one.weapons & other.weapons:
        return False
    both, dropped = one.weapons | other.weapons, set(families()["dropped"])
    return not ("aircraft" in both and both & dropped)
