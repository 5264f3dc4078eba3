from coded_claims import claims_of
from onrecord.linking.account import Account
from onrecord.linking.exclusion import excludes
from onrecord.model.event import Link


def account(line: str, name: str = "report") -> Account:
    code = f"{line} | It happened"
    return Account.of(claims_of("date 2022-12-20 It happened.", [code], name)[0])


TOGETHER = Link(claims=("c_1", "c_2"), score=5, reasons=("told together",))
CITY = "strike | affirmed,stated | - | - | RU | uav | - | Kyiv, UA | 2022-12-19"
WAVE = "strike | affirmed,stated | - | - | RU | uav | - | Ukraine, UA | 2022-12-19"
DEATHS = "killed | affirmed,stated | - | - | RU | person | =31 | Kyiv, UA | 2022-12-19"
COUNTRYWIDE = "killed | affirmed,stated | - | - | RU | person | =31 | Ukraine, UA | 2022-12-19"
BLAST = "impact | affirmed,stated | - | - | - | - | =1 | Kyiv, UA | 2022-12-19"
BOMB = "strike | affirmed,stated | - | - | - | ied | =1 | Kyiv, UA | 2022-12-19"
SANCTION = "sanction | affirmed,stated | - | - | EU | - | - | Kyiv, UA | 2022-12-19"


def test_a_wave_excludes_the_attack_on_a_city() -> None:
    assert excludes(account(WAVE), account(CITY))
    assert excludes(account(CITY), account(WAVE))


def test_settlements_cut_off_across_a_country_are_of_no_one_towns_attack() -> None:
    dark = (
        "outage | affirmed,stated | - | - | - | power | =408 settlements | Ukraine, UA | 2022-12-19"
    )
    assert excludes(account(dark), account(CITY))
    assert not excludes(account(dark.replace("408", "3")), account(CITY))


def test_a_flight_from_a_region_is_of_no_one_towns_attack() -> None:
    flight = (
        "displaced | affirmed,stated | - | - | - | person | >=28000 | Kyiv Oblast, UA | 2022-12-19"
    )
    assert excludes(account(flight), account(CITY))
    assert not excludes(account(flight.replace("28000", "280")), account(CITY))


def test_an_equal_telling_toll_shows_that_a_report_only_named_the_place_less_closely() -> None:
    near = account(CITY).joined(account(DEATHS), TOGETHER)
    far = account(WAVE, "other").joined(account(COUNTRYWIDE, "other"), TOGETHER)
    assert not excludes(near, far)
    both = near.joined(far, TOGETHER)
    assert both.extent.local
    assert not both.extent.wide


def test_consequences_join_attacks_and_nothing_else() -> None:
    assert not excludes(account(DEATHS), account(CITY))
    assert excludes(account(DEATHS), account(SANCTION))


def test_a_blast_by_an_unnamed_weapon_is_told_apart_by_the_one_that_names_it() -> None:
    assert excludes(account(CITY), account(BOMB))
    assert not excludes(account(BLAST), account(BOMB))
    assert account(BLAST).joined(account(BOMB), TOGETHER).families == {"people"}


def test_joining_keeps_all_claims_and_the_days_they_share() -> None:
    night = account(CITY.replace("2022-12-19", "2022-12-18..2022-12-19"))
    both = night.joined(account(DEATHS), TOGETHER)
    assert str(both.window) == "2022-12-19"
    assert len(both.claims) == 2
    assert both.links == (TOGETHER,)
