"""Which sorts of attack may be one: from the air, on the ground, among people."""

from onrecord.linking.account import Account
from onrecord.linking.breath import ONE_BREATH, gap
from onrecord.linking.family import families, family
from onrecord.linking.likeness import alike, same_place


def one_sort(one: Account, other: Account) -> bool:
    """Say whether both may tell of one sort of occurrence.

    What came of an attack joins attacks alone. Two sorts of attack are two occurrences, save
    for equal tolls, where one names no weapon ("a blast" may be a bomb's or a missile's), and for
    the shelling in a battle.
    """
    named = one.families | other.families
    only_attacks = named.issubset(families()["attacks"])
    if (one.follows or other.follows) and not only_attacks:
        return False
    if len(named) < 2 or not one.families.isdisjoint(other.families):
        return True
    if not only_attacks:
        return False
    unarmed = "ground" not in named and not (one.weapons and other.weapons)
    return unarmed or alike(one, other) or _of_battle(one, other) or _of_battle(other, one)


def _of_battle(shelling: Account, fighting: Account) -> bool:
    """Say whether one is shelling told in one breath with fighting at the same place."""
    if fighting.families != {"ground"} or not shelling.of_battle:
        return False
    return same_place(shelling, fighting) and _in_one_breath(shelling, fighting)


def _in_one_breath(one: Account, other: Account) -> bool:
    """Say whether a report tells in one breath of the attacks that both name."""
    return not one.reports.isdisjoint(other.reports) and any(
        claim.report.id == beside.report.id and gap(claim, beside) <= ONE_BREATH
        for claim in one.claims
        if family(claim)
        for beside in other.claims
        if family(beside)
    )
