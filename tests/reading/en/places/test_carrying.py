"""Where claims happened whose own words name no place, read from sentences of our own."""

import pytest

from onrecord.reading import Reader
from plain_report import report


def places(reader: Reader, text: str, kind: str) -> list[str]:
    """Return the places of the last claim of a kind that a text makes."""
    last = [one for one in reader.read(report(text)).claims if one.kind == kind][-1]
    return [one.name for one in last.places]


_RAID = "Gunmen raided the village of Bakin in northern Nigeria on Friday. "
_HIT = "A shell hit the town of Goris in Armenia on Monday. "


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (_RAID + "Bandits have killed 740 villagers nationwide since April, a monitor said.",
         "killed", "Nigeria"),
        ("Shells hit Kreminna in Ukraine on Friday. The brigade has lost 40 men in the war.",
         "killed", "Ukraine"),
        ("Shells hit Kreminna in Ukraine on Friday. It was the deadliest attack in the war, and "
         "killed 58 people.", "killed", "Kreminna"),
        (_RAID + "The envoy said the army is committing war crimes.", "judgement", "Nigeria"),
        (_RAID + "The envoy said such atrocities are war crimes.", "judgement", "Nigeria"),
        (_RAID + "The envoy called the raid a war crime.", "judgement", "Bakin"),
    ],
)  # fmt: skip
def test_what_sums_up_a_war_is_of_all_the_country(
    reader: Reader, text: str, kind: str, expected: str
) -> None:
    assert places(reader, text, kind) == [expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Officials said 12,000 people had fled since Friday.", "Goris"),
        ("The war has driven 12,000 people from their homes.", "Armenia"),
        ("Officials said 700,000 people had fled since Friday.", "Armenia"),
    ],
)
def test_those_who_fled_lately_left_the_place_told_of(
    reader: Reader, told: str, expected: str
) -> None:
    assert places(reader, _HIT + told, "displaced") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A strike hit Nuseirat in Gaza on Monday. Officials say the war has killed more than "
         "46,000 Palestinians.", "Gaza Strip"),
        ("Settlers burned a house in Nablus on Monday. The war has killed more than 46,000 "
         "Palestinians.", "Palestine"),
        ("Shells hit Kharkiv on Monday. The war has killed more than 46,000 people.", "Ukraine"),
    ],
)  # fmt: skip
def test_the_toll_of_a_war_is_of_the_land_it_is_fought_in(
    reader: Reader, text: str, expected: str
) -> None:
    assert places(reader, text, "killed") == [expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Fighting for Lyman went on. The army said it had lost 12 men there.", "Lyman"),
        ("The front near Lyman is quiet. A doctor there said two people had died.", "Lyman"),
        ("Calm returned to Lyman, in the Donetsk region. Two people had died there.", "Lyman"),
        ("Drones flew across the Donetsk region. Two people died there.", "Kreminna"),
        ("The front near Lyman is quiet. There were two dead on Friday.", "Kreminna"),
    ],
)
def test_there_is_the_place_named_last(reader: Reader, told: str, expected: str) -> None:
    assert places(reader, "Shells hit Kreminna in Ukraine. " + told, "killed") == [expected]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("A drone hit a depot in Odesa in Ukraine on Sunday. Ukrainian police detained two men. "
         "Russia was silent.", "detained", "Odesa"),
        ("A drone hit a depot in Odesa in Ukraine on Sunday. Ukraine evacuated 300 people. Russia "
         "was silent.", "displaced", "Odesa"),
        ("Mexican troops shot dead five men in Culiacan on Sunday. The army killed three more. "
         "The United States praised Mexico.", "killed", "Culiacán"),
        ("Ukrainian drones hit Belgorod in Russia on Sunday. Russia fired 40 missiles in "
         "response. Nine people were hurt.", "strike", "Ukraine"),
        ("Ukrainian drones hit Belgorod in Russia on Sunday. Russia fired 40 missiles in "
         "response. Nine people were hurt.", "injured", "Ukraine"),
    ],
)  # fmt: skip
def test_what_one_does_at_home_or_abroad(
    reader: Reader, text: str, kind: str, expected: str
) -> None:
    assert places(reader, text, kind) == [expected]


@pytest.mark.parametrize(
    "teller",
    [
        "said a nurse reached by phone in Bangui",
        "said a priest contacted in Bangui",
        "said traders interviewed in Bangui",
    ],
)
def test_nothing_happened_where_tellers_were_reached(reader: Reader, teller: str) -> None:
    text = f"Shells hit Kabo in the Central African Republic. Twelve people were killed, {teller}."
    assert places(reader, text, "killed") == ["Kabo"]


def test_it_is_what_was_told_of(reader: Reader) -> None:
    text = (
        "In Russian-occupied Crimea, crowds left Feodosia. Ukraine said its missiles hit it on "
        "Sunday. Russia was silent."
    )
    assert places(reader, text, "impact") == ["Feodosiia"]


def test_two_states_strike_together_in_the_land_of_one(reader: Reader) -> None:
    text = (
        "Syrian and Russian warplanes bombed Idlib on Sunday. Officials said schools were closing "
        "because of the bombardment by Russian and Syrian forces. China called for a truce."
    )
    assert places(reader, text, "strike") == ["Idlib"]


def test_a_number_with_parts_over_regions_is_of_the_country(reader: Reader) -> None:
    text = (
        "Shells hit Sevsk in Russia on Sunday. The ministry reported 61 drones destroyed, 23 of "
        "these over the Bryansk region and 14 over the Kursk region."
    )
    told = [one for one in reader.read(report(text)).claims if one.kind == "interception"]
    assert [one.name for one in told[0].places] == ["Russia"]


_SHELLED = "Shells hit the town of Goris in Armenia on Thursday. "


@pytest.mark.parametrize(
    "aside",
    [
        "The attack came a day after a bombing in Sisian.",
        "The attack came hours after two people died in Sisian.",
        "It came two weeks after an air strike on Sisian.",
    ],
)
def test_what_was_so_long_before_is_not_where_a_report_goes_on(reader: Reader, aside: str) -> None:
    assert places(reader, f"{_SHELLED}{aside} Nine people were wounded.", "injured") == ["Goris"]


def test_what_is_called_by_its_day_was_where_that_day_was_told_of(reader: Reader) -> None:
    text = f"{_SHELLED}Last month two people died in Sisian. Thursday's attack wounded nine people."
    assert places(reader, text, "injured") == ["Goris"]
    text = f"{_SHELLED}Last month two people died in Sisian. The attack wounded nine people."
    assert places(reader, text, "injured") == ["Sisian"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 700 Israelis have been killed since Saturday.", ["Israel"]),
        ("Two Israelis were killed there.", ["Khan Younis"]),
        ("At least 700 people have been killed since Saturday.", ["Khan Younis"]),
    ],
)
def test_many_of_a_people_died_at_home(reader: Reader, text: str, expected: list[str]) -> None:
    told = f"Jets bombed Khan Younis in the Gaza Strip on Monday. {text}"
    assert places(reader, told, "killed") == expected


def test_the_territory_of_a_country_is_the_country(reader: Reader) -> None:
    text = "Missiles fired from the territory of Armenia hit Ganja in Azerbaijan on Monday."
    (claim,) = reader.read(report(text)).claims
    assert [(one.name, one.country) for one in claim.places if one.role == "origin"] == [
        ("Armenia", "AM")
    ]
