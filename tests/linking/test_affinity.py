from coded_claims import claims_of
from onrecord.linking.account import Account
from onrecord.linking.affinity import ENOUGH, across_reports, within_report

SAID = "affirmed,stated | - | -"
TEXT = "date 2022-12-19 Drones hit Kyiv today. Two people were hurt there." + " " * 600 + "It was."


def account(line: str, name: str = "report") -> Account:
    return Account.of(claims_of(TEXT, [line], name)[0])


STRIKE = f"strike | {SAID} | RU | uav | - | Kyiv, UA | 2022-12-19 | Drones hit Kyiv"
HURT = f"injured | {SAID} | - | person | =2 | - | - | Two people were hurt"
LATER = f"injured | {SAID} | - | person | =2 | - | - | It was"
DEAD = f"killed | {SAID} | RU | person | =31 | Kyiv, UA | 2022-12-19 | It was"
REBELS = f"strike | {SAID} | rebels | rocket | - | Kyiv, UA | 2022-12-19 | It was"
SOMEWHERE = f"strike | {SAID} | RU | uav | - | - | 2022-12-19 | It was"


def test_what_is_told_in_one_breath_belongs_together() -> None:
    near = within_report(account(STRIKE), account(HURT))
    assert near.points == 3
    assert near.why == {"told together in report.txt"}
    assert within_report(account(STRIKE), account(LATER)).points < near.points


def test_reasons_are_sentences_on_place_day_and_toll() -> None:
    same = across_reports(account(DEAD), account(DEAD, "other"))
    assert same.points >= ENOUGH
    assert same.why == {
        "same place (Kyiv) and day (2022-12-19)",
        "same attacker (RU)",
        "same toll (31 killed) in several reports",
    }


def test_two_attackers_speak_against_one_event() -> None:
    one = across_reports(account(STRIKE), account(STRIKE, "other"))
    rival = across_reports(account(STRIKE), account(REBELS, "other"))
    assert rival.points < ENOUGH <= one.points


def test_a_day_and_a_weapon_alone_tie_no_two_reports() -> None:
    assert across_reports(account(STRIKE), account(SOMEWHERE, "other")).points == 0
