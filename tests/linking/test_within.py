from coded_claims import claims_of
from onrecord.linking.account import Account
from onrecord.linking.affinity import ENOUGH
from onrecord.linking.within import within_report

SAID = "affirmed,stated | - | -"
TEXT = "date 2022-12-19 Drones hit Kyiv today. Two people were hurt there." + " " * 600 + "It was."


def account(line: str, name: str = "report") -> Account:
    return Account.of(claims_of(TEXT, [line], name)[0])


STRIKE = f"strike | {SAID} | RU | uav | - | Kyiv, UA | 2022-12-19 | Drones hit Kyiv"
HURT = f"injured | {SAID} | - | person | =2 | - | - | Two people were hurt"
LATER = f"injured | {SAID} | - | person | =2 | - | - | It was"
DEAD = f"killed | {SAID} | RU | person | =31 | Kyiv, UA | 2022-12-19 | It was"


def test_what_is_told_in_one_breath_belongs_together() -> None:
    near = within_report(account(STRIKE), account(HURT))
    assert near.points == 3
    assert near.why == {"told together in report.txt"}
    assert within_report(account(STRIKE), account(LATER)).points < near.points


def test_a_toll_told_again_in_a_report_ties_it_to_the_first() -> None:
    again = within_report(account(DEAD), account(DEAD))
    assert "same toll (31 killed) told again" in again.why


def test_two_speakers_who_each_tell_of_a_town_of_their_own_tell_of_two_attacks() -> None:
    def said(speaker: str, town: str, words: str) -> Account:
        line = f"killed | affirmed,stated | {speaker} | - | - | person | =2 | {town}, UA"
        return account(f"{line} | 2022-12-19 | {words}")

    bucha = said("mayor", "Bucha", "Drones hit Kyiv")
    irpin = said("police", "Irpin", "Two people were hurt")
    assert within_report(bucha, irpin).points < ENOUGH
    assert within_report(bucha, said("mayor", "Irpin", "Two people were hurt")).points >= ENOUGH


def test_deeds_at_places_of_two_names_are_two_though_nobody_knows_where_they_are() -> None:
    def raid(place: str) -> Account:
        line = f"assault | {SAID} | gunmen | - | - | {place}, NG | 2025-11-01..2025-11-30"
        return account(f"{line} | Two people were hurt")

    church, school = raid("Bright Hill Chapel"), raid("Green Lane School")
    assert within_report(church, school).points < within_report(church, church).points
    beside = f"assault | {SAID} | gunmen | - | - | Green Lane School, NG | 2025-11-01..2025-11-30"
    assert within_report(church, account(f"{beside} | Drones hit Kyiv")).points < ENOUGH


def test_blame_with_no_day_is_told_with_the_attack_of_who_is_blamed() -> None:
    blame = (
        "judgement.condemned | affirmed,stated | UN | - | RU | - | - | Kyiv, UA | - | people were"
    )
    far = blame.replace("RU", "UA")
    assert (
        within_report(account(STRIKE), account(blame)).points
        > within_report(account(STRIKE), account(far)).points
    )


def test_an_unknown_village_may_lie_in_the_region_told_of_beside_it() -> None:
    def battle(place: str) -> Account:
        line = f"clash | {SAID} | - | - | - | {place} | 2022-12-19 | Two people were hurt"
        return account(line)

    village = battle("Little Hamlet, UA")
    assert within_report(village, battle("Sumy Oblast, UA")).points >= ENOUGH
    assert (
        within_report(village, battle("Other Hamlet, UA")).points
        < within_report(village, battle("Sumy Oblast, UA")).points
    )


def test_two_speakers_on_two_unknown_places_tell_of_two_things() -> None:
    def said(speaker: str, place: str, words: str) -> Account:
        line = f"injured | affirmed,stated | {speaker} | - | - | person | =2 | {place}"
        return account(f"{line} | 2022-12-19 | {words}")

    here = said("a doctor", "Little Hamlet, UA", "Drones hit Kyiv")
    there = said("police", "Other Hamlet, UA", "Two people were hurt")
    assert within_report(here, there).points < ENOUGH
    same = said("a doctor", "Other Hamlet, UA", "Two people were hurt")
    assert within_report(here, same).points >= ENOUGH
