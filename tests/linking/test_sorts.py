from coded_claims import claims_of
from onrecord.linking import link
from onrecord.linking.account import Account
from onrecord.linking.sorts import one_sort
from onrecord.model.claim import Claim

TEXT = "date 2024-05-22 Fighting broke out in the town and mortar shells fell." + " and so on" * 40


def claim(kind: str, item: str, words: str, name: str = "report") -> Claim:
    line = f"{kind} | affirmed,stated | - | - | - | {item} | - | Bakhmut, UA | 2024-05-21"
    return claims_of(f"{TEXT} Jets came later.", [f"{line} | {words}"], name)[0]


FIGHT = claim("clash", "-", "Fighting broke out in the town")
SHELLS = claim("impact", "mortar", "mortar shells fell")
RAID = claim("strike", "aircraft", "mortar shells fell")
LATER = claim("strike", "mortar", "Jets came later")


def sorted_as_one(one: Claim, other: Claim) -> bool:
    result = one_sort(Account.of(one), Account.of(other))
    assert result == one_sort(Account.of(other), Account.of(one))
    return result


def test_shelling_told_in_one_breath_with_fighting_is_of_the_battle() -> None:
    assert sorted_as_one(FIGHT, SHELLS)
    assert len(link([FIGHT, SHELLS])) == 1


def test_an_air_raid_and_shelling_told_elsewhere_are_not() -> None:
    assert not sorted_as_one(FIGHT, RAID)
    assert not sorted_as_one(FIGHT, LATER)
    assert not sorted_as_one(FIGHT, claim("impact", "mortar", "mortar shells fell", "another"))


def test_a_battle_with_its_shelling_is_a_battle_and_no_attack_from_the_air() -> None:
    (battle,) = link([FIGHT, SHELLS])
    raid = claim("strike", "aircraft", "Jets came later", "another")
    assert len(link([FIGHT, SHELLS, raid])) == 2
    assert len(battle.claims) == 2
