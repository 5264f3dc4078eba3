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


COUNTRY = f"strike | {SAID} | RU | uav | - | Ukraine, UA | 2022-12-19 | It was"
HARM = f"killed | {SAID} | RU | person | =1 | Ukraine, UA | 2022-12-19 | It was"


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
