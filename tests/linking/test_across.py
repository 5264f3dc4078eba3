from coded_claims import claims_of
from onrecord.linking.account import Account
from onrecord.linking.across import across_reports
from onrecord.linking.affinity import ENOUGH

SAID = "affirmed,stated | - | -"
TEXT = "date 2022-12-19 Drones hit Kyiv today. Two people were hurt there." + " " * 600 + "It was."


def account(line: str, name: str = "report") -> Account:
    return Account.of(claims_of(TEXT, [line], name)[0])


STRIKE = f"strike | {SAID} | RU | uav | - | Kyiv, UA | 2022-12-19 | Drones hit Kyiv"
DEAD = f"killed | {SAID} | RU | person | =31 | Kyiv, UA | 2022-12-19 | It was"
REBELS = f"strike | {SAID} | rebels | rocket | - | Kyiv, UA | 2022-12-19 | It was"
SOMEWHERE = f"strike | {SAID} | RU | uav | - | - | 2022-12-19 | It was"
COUNTRY = f"strike | {SAID} | RU | uav | - | Ukraine, UA | 2022-12-19 | It was"
HARM = f"killed | {SAID} | RU | person | =1 | Ukraine, UA | 2022-12-19 | It was"


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


def test_a_whole_country_ties_deeds_of_one_party_and_nothing_else() -> None:
    def points(one: str, other: str) -> int:
        return across_reports(account(one), account(other, "other")).points

    assert points(COUNTRY, COUNTRY) >= ENOUGH
    assert points(COUNTRY, COUNTRY.replace("RU", "-")) == 0
    assert points(HARM, HARM) == points(HARM, COUNTRY) == 0
    many = HARM.replace("=1", "=41")
    assert points(many, many) >= ENOUGH


def test_two_sums_of_other_things_are_not_one() -> None:
    dead = DEAD.replace("| 2022-12-19", "| 2022-01-01..2022-12-19").replace("=31", "=310")
    damage = dead.replace("killed", "damage").replace("person", "housing")
    one = across_reports(account(dead), account(dead.replace("310", "290"), "other"))
    other = across_reports(account(dead), account(damage, "other"))
    assert one.points >= ENOUGH > other.points == 0


def test_who_was_seized_in_those_weeks_says_little_of_an_attack_nearby() -> None:
    week = (
        f"detained | {SAID} | - | military | vague:2 | Kyiv, UA | 2022-12-19..2022-12-22 | It was"
    )
    attack, seized = account(STRIKE), account(week, "other")
    assert across_reports(attack, seized).points < ENOUGH
    dead = account(week.replace("detained", "killed"), "other")
    assert across_reports(attack, dead).points >= ENOUGH
    day = account(week.replace("..2022-12-22", ""), "other")
    assert across_reports(attack, day).points >= ENOUGH


def test_what_one_report_tells_apart_stays_apart() -> None:
    assert across_reports(account(DEAD), account(DEAD)).points == 0
    assert across_reports(account(DEAD), account(DEAD, "other")).points >= ENOUGH
