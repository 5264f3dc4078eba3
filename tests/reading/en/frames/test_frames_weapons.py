"""Weapons sent off, weapons that hurt people, and attacks that are but pointed at."""

import pytest

from onrecord.model.claim import Claim
from onrecord.reading import Reader
from plain_report import report


def attacks(reader: Reader, text: str) -> list[Claim]:
    kinds = {"strike", "impact", "assault"}
    return [one for one in reader.read(report(text)).claims if one.kind in kinds]


def items(reader: Reader, text: str) -> list[str | None]:
    return [one.item.type if one.item else None for one in attacks(reader, text)]


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("Barrel bombs dropped from army helicopters killed 11 people in Kutum.", "bomb.barrel"),
        ("The rockets fired from a Saudi warplane also wounded 25 people in Saada.", "rocket"),
        ("The missiles launched from the hill killed two shepherds in Marib.", "missile"),
        ("Pyongyang test-fired three long-range missiles off Wonsan.", "missile"),
    ],
)
def test_weapons_sent_off_are_a_strike_whatever_they_did(
    reader: Reader, text: str, item: str
) -> None:
    assert items(reader, text) == [item]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six mortar rounds fell on Taiz. Two more shells hit a school.", ["mortar", "mortar"]),
        ("Six rocket shells fell on Taiz. Two more shells hit a school.", ["rocket", "rocket"]),
        ("Six tank shells and a mortar shell fell on Taiz. Two more shells hit a school.",
         ["artillery", "mortar", "artillery"]),
        ("Six shells fell on Taiz. Two more shells hit a school.", ["artillery", "artillery"]),
    ],
)  # fmt: skip
def test_shells_are_of_the_sort_that_the_report_names(
    reader: Reader, text: str, expected: list[str]
) -> None:
    assert items(reader, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six rockets were fired at Safed. One crashed into a barn.", ["rocket", "rocket"]),
        ("Two drones hit Safed. Another slammed into a barn.", ["uav", "uav"]),
        ("No missiles were stopped over Safed, where one fell in a field.", ["missile"]),
        ("Mortar rounds came down near Safed. Two more exploded in a camp.", ["mortar", "mortar"]),
        ("Six men arrived in Safed. One fell in a field.", []),
        ("Six rockets were fired at Safed. One of the men fell from a roof.", ["rocket"]),
    ],
)
def test_weapons_that_are_but_counted_are_those_told_of_before(
    reader: Reader, text: str, expected: list[str]
) -> None:
    assert items(reader, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army used drones to attack the port of Kutum.", ["uav"]),
        ("The army used two cruise missiles to hit the port of Kutum.", ["missile.cruise"]),
        ("An unmanned boat attacked a tanker off Kutum.", ["uav"]),
        ("Phosphorus shells were fired at Kutum.", ["incendiary"]),
    ],
)
def test_with_what_it_was_done(reader: Reader, text: str, expected: list[str]) -> None:
    assert items(reader, text) == expected


def test_a_mine_that_miners_work_in_is_no_weapon(reader: Reader) -> None:
    assert items(reader, "A drone strike hit a gold mine near Abu Hamad on Tuesday.") == ["uav"]


def test_aircraft_that_may_be_many_count_no_strikes(reader: Reader) -> None:
    counts = [
        [one.quantity and one.quantity.high for one in attacks(reader, text)]
        for text in ("Its aircraft struck a depot in Gao.", "An aircraft struck a depot in Gao.")
    ]
    assert counts == [[None], [1]]


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("A bomb killed 18 people in Potiskum on Tuesday.", "bomb"),
        ("In July a suicide bomb killed at least 16 people in Maiduguri.", "ied"),
        ("A motorcycle bomber killed at least 16 people in Quetta.", "ied"),
        ("Two children were killed by army shells in Loikaw.", "artillery"),
        ("Sixteen people were injured by enemy rockets in Nikopol.", "rocket"),
        ("A landmine killed two farmers near Izium.", "mine"),
    ],
)
def test_a_weapon_that_hurt_people_came_down_there(reader: Reader, text: str, item: str) -> None:
    assert items(reader, text) == [item]


@pytest.mark.parametrize(
    "text",
    [
        "Warplanes killed 12 people in Kutum.",
        "A sniper killed a soldier in Goma.",
        "The bomb killed 18 people in Potiskum.",
        "A dust storm killed 12 people in Kutum.",
    ],
)
def test_whoever_else_hurts_people_is_no_weapon_that_came_down(reader: Reader, text: str) -> None:
    assert "impact" not in [one.kind for one in attacks(reader, text)]


def test_a_weapon_is_told_of_once(reader: Reader) -> None:
    (claim,) = attacks(reader, "Five people were killed by bombs that fell on a market in Kutum.")
    assert (claim.item and claim.item.type) == "bomb"


def test_a_bomb_in_a_report_of_laid_bombs_is_one_of_them(reader: Reader) -> None:
    text = "A suicide bomber struck Quetta in June. A bomb killed 18 people there on Tuesday."
    assert items(reader, text) == ["ied", "ied"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Rebel fire on the Hamdania district of Taiz killed 13 people.", 1),
        ("Two boys were killed by Israeli fire in Jenin.", 1),
        ("Helicopter fire killed 12 people in a camp near Baidoa.", 1),
        ("Two people died in a fire at a depot in Samara.", 0),
        ("The Maui Fire killed 97 people in Lahaina.", 0),
    ],
)
def test_the_fire_of_someone_at_someone_is_a_strike(reader: Reader, text: str, count: int) -> None:
    assert len(attacks(reader, text)) == count


@pytest.mark.parametrize(
    ("text", "speaker", "polarity"),
    [
        ("A car bomb exploded in Quetta. The BLA claimed responsibility for the attack.",
         "BLA", "affirmed"),
        ("A drone hit a hotel in Odesa. Russia denied responsibility for the attack.",
         "Russia", "denied"),
    ],
)  # fmt: skip
def test_who_claims_an_attack_tells_of_it(
    reader: Reader, text: str, speaker: str, polarity: str
) -> None:
    claim = attacks(reader, text)[1]
    assert claim.speaker is not None
    assert (claim.speaker.name, claim.polarity) == (speaker, polarity)


@pytest.mark.parametrize(
    "text",
    [
        "A car bomb exploded in Quetta. No group has claimed responsibility for the attack.",
        "A car bomb exploded in Quetta. The BLA has yet to claim responsibility for the attack.",
    ],
)
def test_nobody_tells_of_an_attack_that_none_has_claimed(reader: Reader, text: str) -> None:
    assert len(attacks(reader, text)) == 1


def test_an_attack_in_a_report_of_laid_bombs_was_made_with_one(reader: Reader) -> None:
    text = "Two suicide bombers blew themselves up in Gao. The attack hit a hotel in Gao."
    assert items(reader, text) == ["ied", "ied"]


@pytest.mark.parametrize(
    "text",
    [
        "Diplomats will discuss the alleged attack.",
        "Shells hit Marib. The terrorist attacks caused panic among the traders.",
        "Forty rebels were killed in their failed attacks, the army said.",
        "Two hours after the attack on the minibus, the mayor of Taiz spoke.",
        "The attack on the depot left the people of Taiz without fuel.",
        "Residents of Taiz blamed the rebels for both attacks.",
    ],
)
def test_an_attack_that_is_but_called_names_is_pointed_at(reader: Reader, text: str) -> None:
    claims = attacks(reader, text)
    assert not [one for one in claims if "attack" in one.evidence.text]


@pytest.mark.parametrize(
    "text",
    [
        "Dozens were hurt in the blast next to the Rahman mosque in Gao.",
        "State media gave a toll of 44 dead in the bombing which hit a suburb of Gao.",
        "Dozens were hurt in the terrorist attacks with rocket shells on Taiz.",
        "Dozens were hurt in the attack on the market of Taiz.",
        "The mission mourns those who fell in the ambush laid by gunmen near Taiz.",
    ],
)
def test_an_attack_with_its_place_is_told_of(reader: Reader, text: str) -> None:
    assert len(attacks(reader, text)) == 1


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Two vehicles laden with explosives went off in Baidoa.", 1),
        ("Militants detonated a motorcycle parked near a clinic in Baidoa, a bomb in it.", 1),
        ("Two suicide bombers detonated their trucks in Baidoa.", 1),
        ("In western Omdurman rebel shelling killed two people.", 1),
        ("Two schools in Omdurman were hit in rebel shelling.", 1),
        ("The army pounded Loikaw with 27 barrel bombs, 90 missiles, 68 rockets, 36 mortar shells "
         "and 12 cluster bombs.", 5),
    ],
)  # fmt: skip
def test_how_many_attacks_a_sentence_tells_of(reader: Reader, text: str, count: int) -> None:
    assert len(attacks(reader, text)) == count


def test_a_time_before_a_weapon_is_none_of_its_words(reader: Reader) -> None:
    text = "Fighting began in Kutum on Sunday evening and mortar shells landed on a market."
    assert [one.evidence.text for one in attacks(reader, text)] == ["mortar shells landed"]
