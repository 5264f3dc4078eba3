import pytest
from hypothesis import given
from hypothesis import strategies as st

from coded_claims import claims_of
from onrecord.linking.account import Account
from onrecord.linking.exclusion import excludes
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


RAIDS = f"strike | {SAID} | SY | aircraft"


def day(*lines: str) -> list[Account]:
    """Return the accounts of `code | words` lines, each in a report of its own."""
    return [
        Account.of(
            claims_of(f"date 2016-07-03 {line.rpartition('| ')[2]}", [line], f"report {n}")[0]
        )
        for n, line in enumerate(lines)
    ]


def test_a_raid_is_part_of_the_days_raids_on_its_town_and_these_of_those_on_the_region() -> None:
    region, town, raid, other = day(
        f"{RAIDS} | =30 strikes | Idlib Governorate, SY | 2016-07-02 | thirty raids",
        f"{RAIDS} | =5 strikes | Saraqib, SY | 2016-07-02 | five raids on the town",
        f"{RAIDS} | =1 strikes | Saraqib, SY | 2016-07-02 | a raid on a market",
        f"killed | {SAID} | - | person | =3 | Ariha, SY | 2016-07-02 | three died",
    )
    expected = {town.id: region.id, raid.id: town.id, other.id: region.id}
    assert waves(region, town, raid, other) == expected


@pytest.mark.parametrize(
    "code",
    [
        f"{RAIDS} | =1 strikes | Saraqib, SY | 2016-07-01 | a raid the day before",
        f"{RAIDS} | =1 strikes | Ariha, SY | 2016-07-02 | a raid elsewhere",
        f"strike | {SAID} | IL | aircraft | =1 strikes | Saraqib, SY | 2016-07-02 | others' raid",
        f"{RAIDS} | vague:2 strikes | Saraqib, SY | 2016-07-02 | the raids",
        f"{RAIDS} | >5 strikes | Saraqib, SY | 2016-07-02 | more than five raids",
        f"clash | {SAID} | - | - | - | Saraqib, SY | 2016-07-02 | a clash",
    ],
)
def test_what_differs_or_may_be_all_of_it_is_no_part_of_a_days_raids(code: str) -> None:
    town, other = day(f"{RAIDS} | =5 strikes | Saraqib, SY | 2016-07-02 | five raids on it", code)
    assert waves(town, other) == {}


def test_where_more_died_is_no_part_of_where_fewer_did() -> None:
    died = f"killed | {SAID} | - | person"
    raids, eight, nine = day(
        f"{RAIDS} | =30 strikes | Idlib Governorate, SY | 2016-07-02 | thirty raids",
        f"{died} | =8 | Idlib Governorate, SY | 2016-07-02 | eight died",
        f"{died} | =9 | Saraqib, SY | 2016-07-02 | nine died",
    )
    assert waves(raids.joined(eight, TOGETHER), nine) == {}
    assert waves(raids, nine) == {nine.id: raids.id}


def test_a_series_and_one_of_it_are_never_one_event_but_where_both_tell_one_toll() -> None:
    died = f"killed | {SAID} | - | person | =41 | Saraqib, SY | 2016-07-02 | 41 died"
    town, raid, toll, same = day(
        f"{RAIDS} | =5 strikes | Saraqib, SY | 2016-07-02 | five raids on the town",
        f"{RAIDS} | =1 strikes | Saraqib, SY | 2016-07-02 | a raid on a market",
        died,
        died,
    )
    assert excludes(town, raid)
    assert excludes(raid, town)
    assert not excludes(town.joined(toll, TOGETHER), raid.joined(same, TOGETHER))


PLACES = st.sampled_from(["Saraqib", "Ariha", "Idlib", "Idlib Governorate", "Aleppo", "Syria"])
LINES = st.builds(
    "strike | affirmed,stated | - | - | {} | aircraft | {} | {}, SY | 2016-07-0{} | {}".format,
    st.sampled_from(["SY", "RU", "-"]),
    st.sampled_from(["=1 strikes", "=2 strikes", "=5 strikes", "vague:2 strikes", "-"]),
    PLACES,
    st.integers(1, 3),
    st.sampled_from(["a raid", "raids", "the raids", "raids across it"]),
)


@given(lines=st.lists(LINES, max_size=12), chance=st.randoms(use_true_random=False))
def test_parts_are_of_a_broader_whole_in_any_order(lines, chance) -> None:
    accounts = day(*lines)
    tied = waves(*accounts)
    assert waves(*chance.sample(accounts, len(accounts))) == tied
    by_id = {account.id: account for account in accounts}
    for part, whole in tied.items():
        assert excludes(by_id[part], by_id[whole])  # else they might be told as one event
        days = by_id[part].window, by_id[whole].window
        assert days[0].meet(days[1]) is not None
        seen = {part}
        while whole in tied:
            assert whole not in seen
            seen.add(whole)
            whole = tied[whole]
