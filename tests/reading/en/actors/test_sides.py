"""Which parties a sentence names, without the words that only describe another."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.gazetteer import Gazetteer
from onrecord.reading.en.actors.sides import Side, sides
from onrecord.reading.en.parties import Parties

WORDS = ["Syrian", "army", "rebels", "Islamist", "IS", "is", "-", "held", "(", ")", "and", "the"]


@pytest.fixture(scope="module")
def parties() -> Parties:
    return Parties(Gazetteer.open())


def named(parties: Parties, text: str) -> list[Side]:
    """Return the parties named in words set apart by blanks."""
    words = text.split()
    return list(sides(parties.find([(word.lower(),) for word in words]), words))


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Syrian rebels shelled the village", ["rebels"]),
        ("Islamist rebels shelled the village", ["rebels"]),
        ("The Syrian army shelled the village", ["SY"]),
        ("Hezbollah troops shelled the village", ["Hezbollah"]),
        ("IS militants shelled the village", ["ISIS"]),
        ("Militants from the Islamic State shelled the village", ["ISIS"]),
        ("Hezbollah ( its name in Lebanon ) militants shelled it", ["Hezbollah"]),
        ("Russian and regime aircraft bombed the village", ["RU", "government"]),
        ("rebels in Syria shelled the village", ["rebels", "SY"]),
        ("The town is quiet and none of us heard it", []),
        ("IS said it shot at US aircraft", ["ISIS", "US"]),
        ("An anti - jihadist unit shelled the village", []),
    ],
)
def test_described_once(parties: Parties, text: str, codes: list[str]) -> None:
    assert [one.party.code for one in named(parties, text)] == codes


def test_a_party_takes_in_the_words_that_describe_it(parties: Parties) -> None:
    (found,) = named(parties, "the Syrian army shelled it")
    assert (found.start, found.end) == (1, 3)


@pytest.mark.parametrize(
    ("text", "holding", "backing"),
    [
        ("a rebel - held village", True, False),
        ("the rebels held the village", False, False),
        ("Turkish - backed units", False, True),
        ("Turkish backed units", False, True),
        ("Hezbollah backed by air strikes", False, False),
    ],
)
def test_whose_it_is_and_who_stands_behind(
    parties: Parties, text: str, holding: bool, backing: bool
) -> None:
    (found,) = named(parties, text)
    assert (found.holding, found.backing) == (holding, backing)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("the army and allied militias", ["government"]),
        ("the army and militias", ["government", "militia"]),
        ("the pro - government Wazalendo militia", ["Wazalendo"]),
        ("the al-Qaeda affiliate JNIM", ["JNIM"]),
        ("Ola and her sons", []),
        ("the OLA", ["OLA"]),
    ],
)
def test_who_is_but_beside_or_behind_another(parties: Parties, text: str, codes: list[str]) -> None:
    assert [one.party.code for one in named(parties, text)] == codes


@given(st.lists(st.sampled_from(WORDS), max_size=12))
def test_parties_stand_in_order_and_apart(parties: Parties, words: list[str]) -> None:
    found = named(parties, " ".join(words))
    bounds = [number for one in found for number in (one.start, one.end)]
    assert bounds == sorted(bounds)
    assert all(one.start < one.end <= len(words) for one in found)


def test_enemies_are_those_of_a_war_and_its_day(parties: Parties) -> None:
    """Neither Georgia's nor Chechnya's war has Ukraine as Russia's enemy."""

    def enemy(war: str, told: set[str], year: int) -> str | None:
        return parties.during(war, told, dt.date(year, 8, 9), "").enemy("RU")

    assert enemy("GE", {"GE", "RU"}, 2024) is None
    assert enemy("GE", {"GE", "RU", "UA"}, 2024) == "UA"
    assert enemy("RU", {"RU"}, 2024) == "UA"
    assert enemy("RU", {"RU", "UA"}, 2000) is None
