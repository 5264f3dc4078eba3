"""What the sentences of a report claim: kinds, figures, items and who did it."""

import pytest

from onrecord.reading import Reader
from read_claims import claims

Row = tuple[str, int | None, int | None, str | None]


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.open()


def rows(reader: Reader, text: str, *kinds: str) -> list[Row]:
    """Kind, low, high and item of the claims of some kinds."""
    return [
        (
            one.kind,
            int(one.quantity.low) if one.quantity else None,
            int(one.quantity.high) if one.quantity and one.quantity.high is not None else None,
            one.item.type if one.item else None,
        )
        for one in claims(reader, text)
        if not kinds or one.kind in kinds
    ]


PEOPLE = ("killed", "injured", "missing", "displaced", "detained")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Shells killed six civilians and five soldiers in the town.",
            [("killed", 6, 6, "civilian"), ("killed", 5, 5, "military")],
        ),
        (
            "Ten people were killed and 22 wounded in the market.",
            [("killed", 10, 10, "person"), ("injured", 22, 22, "person")],
        ),
        (
            "4 Killed Over 43 Injured in Damascus",
            [("killed", 4, 4, "person"), ("injured", 44, None, "person")],
        ),
        ("Three children from one family were killed.", [("killed", 3, 3, "child")]),
        (
            "A mortar round claimed the life of a child in Taiz.",
            [("killed", 1, 1, "child")],
        ),
        (
            "Shells wounded three persons from the medical staff in Taiz.",
            [("injured", 3, 3, "medic")],
        ),
        (
            "The army shelled gunmen near Taiz, killing dozens of them.",
            [("killed", 24, None, "military")],
        ),
        ("The battle claimed the lives of 19 loyalists.", [("killed", 19, 19, "military")]),
        (
            "At least 11 civilians including three children were killed on Tuesday.",
            [("killed", 11, None, "civilian"), ("killed", 3, 3, "child")],
        ),
        (
            "The blast claimed the lives of at least 40 people and left scores wounded.",
            [("killed", 40, None, "person"), ("injured", 40, None, "person")],
        ),
        ("The death toll rose to 44.", [("killed", 44, 44, "person")]),
        ("No casualties were reported in the raid.", [("killed", 0, 0, "person")]),
        (
            "Seven fighters were killed and five wounded.",
            [("killed", 7, 7, "military"), ("injured", 5, 5, "military")],
        ),
        (
            "Nine guards died, two of them women.",
            [("killed", 9, 9, "military"), ("killed", 2, 2, "civilian")],
        ),
        ("Twenty people were killed or wounded.", []),
        (
            "Six people were killed in Sumy, among them a child.",
            [("killed", 6, 6, "person"), ("killed", 1, 1, "child")],
        ),
        (
            "The dead include four women. Those hurt included two medics.",
            [("killed", 4, 4, "civilian"), ("injured", 2, 2, "medic")],
        ),
        ("Two of those killed were women.", [("killed", 2, 2, "civilian")]),
        (
            "Twelve people were wounded, among them a six-year-old boy.",
            [("injured", 12, 12, "person"), ("injured", 1, 1, "child")],
        ),
        ("Five people are still under the rubble.", [("missing", 5, 5, "person")]),
        ("The bodies of six men were pulled from the rubble.", [("killed", 6, 6, "person")]),
        ("Nine people sustained injuries.", [("injured", 9, 9, "person")]),
        (
            "At least 70 regime and rebel fighters have been killed.",
            [("killed", 70, None, "military")],
        ),
    ],
)  # fmt: skip
def test_people(reader: Reader, text: str, expected: list[Row]) -> None:
    assert sorted(rows(reader, text, *PEOPLE), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rebels targeted the district with mortar shells.",
            [("strike", 2, None, "mortar")],
        ),
        (
            "Repeated missile and drone strikes on the city went on.",
            [("strike", 2, None, "missile"), ("strike", 2, None, "uav")],
        ),
        ("A twin bombing hit the market.", [("strike", 2, 2, "ied")]),
        ("Russia launched 57 missiles and drones at Kyiv.", [("strike", 57, 57, None)]),
        ("A man blew himself up at a checkpoint.", [("strike", 1, 1, "ied")]),
        ("The warplanes bombed a village.", [("strike", 2, None, "aircraft")]),
        ("Dozens of air strikes hit the town.", [("strike", 24, None, "aircraft")]),
        ("Residents fear the blast.", []),
    ],
)
def test_strikes(reader: Reader, text: str, expected: list[Row]) -> None:
    assert sorted(rows(reader, text, "strike", "impact"), key=str) == sorted(expected, key=str)


def test_of_a_share_both_are_told(reader: Reader) -> None:
    text = "Air defence destroyed 18 of 29 missiles and 25 of 28 drones overnight."
    assert sorted(rows(reader, text), key=str) == [
        ("interception", 18, 18, "missile"),
        ("interception", 25, 25, "uav"),
        ("strike", 28, 28, "uav"),
        ("strike", 29, 29, "missile"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The army destroyed 404 tanks, 95 helicopters and 3 ships.",
            [("damage", 404, 404, "tank"), ("damage", 95, 95, "helicopter"),
             ("damage", 3, 3, "ship")],
        ),
        (
            "The attack caused material damage to a number of shops and two parked cars.",
            [("damage", 3, None, "commerce"), ("damage", 2, 2, "vehicle.civilian")],
        ),
        ("The blasts caused massive damage in the area.", [("damage", None, None, None)]),
        (
            "Thousands of people were left without electricity, water and heat.",
            [("outage", 2000, None, "power"), ("outage", 2000, None, "water"),
             ("outage", 2000, None, "heating")],
        ),
        ("Soldiers returned heavy fire.", []),
    ],
)  # fmt: skip
def test_things(reader: Reader, text: str, expected: list[Row]) -> None:
    assert sorted(rows(reader, text, "damage", "outage"), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army captured three villages near Aleppo.", ["capture"]),
        ("Rebels launched an offensive to retake Aleppo.", ["assault"]),
        ("Fighters entered its fourth week of protest.", []),
        ("Hundreds of fighters had entered Mali via Niger.", []),
        ("Government forces control most of Aleppo.", ["control"]),
        ("Rebel-held Idlib is in the north.", []),
        ("The army repelled two attacks near Aleppo.", ["repulse"]),
        ("Jets bombed Aleppo, and the army repelled two attacks.", ["strike", "repulse"]),
        ("Jets bombed Aleppo. A rebel raid on Azaz killed two.", ["strike", "killed"]),
        ("The loss of Aleppo was the latest in a series of blows to Turkey.", ["capture"]),
        ("Troops opened fire near Aleppo. The fire was suppressed.", ["strike"]),
        ("Three drones that crossed from Yemen were intercepted.", ["interception"]),
        ("Food aid for 3,000 people arrived in Aleppo.", []),
        ("Protesters attacked a police station in Aleppo.", []),
        ("Destroyed: 2 schools, a hospital in Aleppo.", ["damage", "damage"]),
        ("Heavy clashes broke out near Aleppo.", ["clash"]),
        ("Militants withdrew from Aleppo.", ["withdrawal"]),
    ],
)
def test_ground(reader: Reader, text: str, expected: list[str]) -> None:
    assert [one.kind for one in claims(reader, text)] == expected


def test_condition_claims_nothing(reader: Reader) -> None:
    assert claims(reader, "If rebels bombed the city, 10 people would be killed.") == []


@pytest.mark.parametrize(
    ("text", "kind", "party"),
    [
        ("Russian missiles hit Kyiv. Five people were killed.", "killed", "RU"),
        ("ISIS militants attacked a village near Raqqa, killing 7 people.", "killed", "ISIS"),
        ("Strikes by the US-led coalition killed 9 people in Raqqa.", "killed", "US"),
        ("Syrian rebels fired two rockets at Aleppo.", "strike", "rebels"),
        ("Regime helicopters bombed Aleppo in Syria.", "strike", "SY"),
        ("Russian and regime air strikes hit Aleppo in Syria.", "strike", "RU; SY"),
    ],
)
def test_who_did_it(reader: Reader, text: str, kind: str, party: str) -> None:
    acting = [one.actor.party for one in claims(reader, text) if one.kind == kind and one.actor]
    assert acting == [party]


def test_fullest_telling_is_kept(reader: Reader) -> None:
    text = "Raid kills 15 in Aleppo\n\nAn air raid killed at least 15 people in Aleppo on Sunday."
    (killed,) = (one for one in claims(reader, text) if one.kind == "killed")
    assert killed.evidence.text.startswith("killed at least 15")


def test_small_tolls_of_two_places_are_two(reader: Reader) -> None:
    text = "Two people were killed in Aleppo. Two people were killed in Homs."
    assert len(rows(reader, text, "killed")) == 2
