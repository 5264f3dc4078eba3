import datetime as dt

import pytest

from coded_claims import claims_of
from onrecord.model.claim import Claim, Item
from onrecord.reconciling.scene import event_type, parties, place, time


def told(*codes: str) -> list[Claim]:
    return claims_of("date 2022-12-20 It was.", [f"{code} | It was" for code in codes])


def at(*places: str, kind: str = "strike") -> list[Claim]:
    return told(*(f"{kind} | affirmed,stated | - | - | RU | - | - | {one} | -" for one in places))


def on(*times: str) -> list[Claim]:
    return told(*(f"strike | affirmed,stated | - | - | - | - | - | - | {one}" for one in times))


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        ("strike:uav killed:person killed:person", "air_attack"),
        ("impact:- strike:ied", "attack_on_people"),
        ("clash:- killed:military", "ground_action"),
        ("alert:-", "alert"),
        ("alert:- killed:person", "attack_on_people"),
        ("outage:power", "air_attack"),
        ("transfer:uav", "measure"),
        ("need:person", "statement"),
    ],
)
def test_the_type_is_of_the_claims_kinds_and_weapons(kinds: str, expected: str) -> None:
    pairs = (kind.split(":") for kind in kinds.split())
    lines = [
        f"{k} | affirmed,stated | - | - | - | {i} | ={n} | - | -" for n, (k, i) in enumerate(pairs)
    ]
    assert event_type(told(*lines)) == expected


def test_the_parties_are_those_most_claims_name() -> None:
    strikes = [f"strike | affirmed,stated | - | - | RU | - | ={n} | - | -" for n in (1, 2)]
    other = "strike | affirmed,stated | - | - | Wagner | - | - | - | -"
    shot = "interception | affirmed,stated | - | - | UA | - | - | - | -"
    found = parties(told(*strikes, other, shot))
    assert (found.attacker, found.defender) == ("RU", "UA")
    assert parties(on("-")).attacker is None


@pytest.mark.parametrize(
    ("places", "name"),
    [
        (("Kyiv, UA", "Kyiv Oblast, UA"), "Kyiv"),
        (("Darnytskyi District, UA", "Dniprovskyi District, UA", "Kyiv, UA"), "Kyiv"),
        (("Bakhmut, UA", "Donetsk Oblast, UA", "Ukraine, UA"), "Bakhmut"),
        (("Kyiv, UA; Ukraine, UA",), "Ukraine"),
        (("Kyiv, UA; Lviv, UA",), "Ukraine"),
    ],
)
def test_the_place_is_the_most_specific_that_covers_the_claims(
    places: tuple[str, ...], name: str
) -> None:
    found = place(at(*places))
    assert found is not None
    assert found.name == name


def test_an_alert_over_a_wider_area_does_not_widen_the_attack() -> None:
    alert = at("Kyiv, UA; Ukraine, UA", kind="alert")
    found = place(at("Kyiv, UA") + alert)
    assert found is not None and found.name == "Kyiv"
    assert place(on("-")) is None


def test_the_time_is_the_days_that_all_claims_share() -> None:
    found = time(on("2022-12-18..2022-12-19", "2022-12-19", "-"))
    assert found is not None
    assert (found.start_local, found.end_local) == (dt.date(2022, 12, 19), dt.date(2022, 12, 19))
    assert found.precision == "day"
    night = time(on("2022-12-18..2022-12-19"))
    assert night is not None and night.precision == "range"
    until = time(on("..2022-02-24"))
    assert until is not None and until.start_local is None
    assert time(on("-")) is None


def test_what_lasts_tells_no_day_where_the_attack_has_one() -> None:
    raid, missing = "2022-12-18..2022-12-19", "2022-12-19"
    lines = [
        f"assault | affirmed,stated | - | - | - | - | - | - | {raid}",
        f"missing | affirmed,stated | - | - | - | person | =9 | - | {missing}",
    ]
    found, alone = time(told(*lines)), time(told(lines[1]))
    assert found
    assert (found.start_local, found.end_local) == (dt.date(2022, 12, 18), dt.date(2022, 12, 19))
    assert alone
    assert alone.start_local == dt.date(2022, 12, 19)


def test_shelling_told_with_fighting_is_of_the_battle() -> None:
    battle = at("Kyiv, UA", kind="clash")
    assert event_type(battle + at("Kyiv, UA", kind="strike")) == "air_attack"
    shells = [
        claim.model_copy(update={"item": Item(type="mortar", model=None, text=None)})
        for claim in at("Kyiv, UA", kind="strike")
    ]
    assert event_type(battle + shells) == "ground_action"


def test_a_site_of_unknown_position_gives_the_town_that_it_is_named_after() -> None:
    (market,) = at("Kosti market, SD")
    (site,) = (place.model_copy(update={"level": "site"}) for place in market.places)
    market = market.model_copy(update={"places": (site,)})
    found = place([*at("Kosti, SD"), market])
    assert found is not None and found.name == "Kosti"
    alone = place([market])
    assert alone is not None and alone.name == "Kosti market"


def test_those_said_to_have_done_nothing_are_no_parties() -> None:
    """A side that denies an interception does not defend the place."""
    strike = "strike | affirmed,stated | - | - | RU | - | =2 | - | -"
    shot = "interception | affirmed,stated | - | - | UA | - | =1 | - | -"
    denied = [f"interception | denied,stated | - | - | RU | - | ={n} | - | -" for n in (1, 2)]
    assert parties(told(strike, shot, *denied)).defender == "UA"
    assert parties(told(strike, *denied)).defender is None
    none = "strike | denied,stated | - | - | RU | - | - | - | -"
    assert parties(told(none, shot)).attacker is None
