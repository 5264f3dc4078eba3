from coded_claims import claims_of
from onrecord.linking.account import Account
from onrecord.linking.waves import Outline, wave_of
from onrecord.model.event import Link

TOGETHER = Link(claims=("c_1", "c_2"), score=5, reasons=("told together",))
SAID = "affirmed,stated | - | -"


def account(code: str, name: str = "report") -> Account:
    return Account.of(claims_of("date 2022-12-20 It was.", [f"{code} | It was"], name)[0])


def waves(*accounts: Account) -> dict[str, str]:
    return wave_of(outline for one in accounts if (outline := Outline.of(one)))


WAVE = account(f"strike | {SAID} | RU | uav | >=35 | Ukraine, UA | 2022-12-19")
CITY = account(f"strike | {SAID} | RU | uav | >20 | Kyiv, UA | 2022-12-19")


def test_a_local_attack_and_what_came_of_it_are_part_of_the_days_wave() -> None:
    outage = account(f"outage | {SAID} | - | power | - | Lviv, UA | 2022-12-18..2022-12-19")
    assert waves(WAVE, CITY, outage) == {CITY.id: WAVE.id, outage.id: WAVE.id}


def test_another_day_attacker_country_or_ground_attack_is_no_part_of_it() -> None:
    others = [
        account(f"strike | {SAID} | RU | uav | - | Kyiv, UA | 2022-12-16"),
        account(f"strike | {SAID} | UA | uav | - | Donetsk, UA | 2022-12-19"),
        account(f"strike | {SAID} | RU | uav | - | Aleppo, SY | 2022-12-19"),
        account(f"clash | {SAID} | - | - | - | Bakhmut, UA | 2022-12-19"),
    ]
    assert waves(WAVE, *others) == {}


def test_of_two_waves_the_one_with_more_claims_is_taken() -> None:
    second = account(f"strike | {SAID} | RU | missile | - | Ukraine, UA | 2022-12-19")
    shot = account(f"interception | {SAID} | UA | missile | - | Ukraine, UA | -")
    both = second.joined(shot, TOGETHER)
    assert waves(WAVE, CITY, both) == {CITY.id: both.id}
