"""Weapons told in a row, each with its number."""

import pytest

from onrecord.model.claim import Claim
from onrecord.reading import Reader
from plain_report import report
from read_claims import claims

SAID = "Ukraine's air force said Russia had fired 40 missiles and drones. "
ALL_OVER = "Six fell in the Chernihiv region, the governor said."


def told(claim: Claim) -> tuple[str | None, float]:
    assert claim.quantity
    return claim.item.type if claim.item else None, float(claim.quantity.low)


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Russia launched six Kinzhal missiles, 12 Kh-101s and three Shahed drones at Ukraine.",
         "strike", [("missile.hypersonic", 6), ("missile.cruise", 12), ("uav.loitering", 3)]),
        ("Russia attacked Ukraine with 35 Shahed drones, six Iskander-M ballistic missiles and two "
         "Kh-59 missiles overnight.",
         "strike", [("uav.loitering", 35), ("missile.ballistic", 6), ("missile.cruise", 2)]),
        ("The enemy attacked Kharkiv with 4 S-300 anti-aircraft guided missiles from Belgorod "
         "region and 17 attack UAVs.",
         "strike", [("missile.air_defence", 4), ("uav.loitering", 17)]),
        ("Air defences shot down 12 Iskander-M missiles, 35 drones and two Kinzhal missiles over "
         "Kyiv.",
         "interception", [("missile.ballistic", 12), ("uav", 35), ("missile.hypersonic", 2)]),
        ("The overnight attack on Odesa involved 35 drones, 12 cruise missiles and four rockets.",
         "strike", [("uav", 35), ("missile.cruise", 12), ("rocket", 4)]),
        ("The mayor said Odesa had come under attack by 48 drones, two missiles and four guided "
         "bombs.", "strike", [("uav", 48), ("missile", 2), ("bomb.guided", 4)]),
        ("A strike with two missiles on Sumy killed nine people.", "strike", [("missile", 2)]),
        ("The barrage on Odesa consisted of 35 drones and six bombs.",
         "strike", [("uav", 35), ("bomb", 6)]),
        ("Russia used 20 drones and two missiles in the attack on Odesa.",
         "strike", [("uav", 20), ("missile", 2)]),
        ("A total of 524 aerial assault weapons were launched at Ukraine, including 20 missiles "
         "and 504 drones.", "strike", [(None, 524), ("missile", 20), ("uav", 504)]),
        ("In Ukraine 18 air targets were recorded: six Kinzhal missiles and 12 attack drones.",
         "strike", [(None, 18), ("missile.hypersonic", 6), ("uav.loitering", 12)]),
    ],
)  # fmt: skip
def test_each_weapon_of_a_row_has_its_number(
    reader: Reader, text: str, kind: str, expected: list[tuple[str, float]]
) -> None:
    assert [told(one) for one in claims(reader, text, kind)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russia fired 35 drones at Kyiv, and two people were killed.", [35]),
        ("Russia fired 35 drones, including 20 Shaheds, at Kyiv.", [35, 20]),
        ("Russia fired 35 drones at Kyiv, including at a school with 12 missiles.", [35]),
        ("Troops dropped 40 bombs on Kupiansk in at least 15 airstrikes.", [40, 15]),
    ],
)
def test_a_row_ends_where_something_else_is_told(
    reader: Reader, text: str, expected: list[float]
) -> None:
    assert [told(one)[1] for one in claims(reader, text, "strike")] == expected


@pytest.mark.parametrize(
    ("text", "mode", "expected"),
    [
        ("More than 20 others failed to reach their targets because of electronic warfare.",
         "jammed", (None, 21)),
        ("Another 12 drones failed to reach their targets.", "lost", ("uav", 12)),
        ("Another 12 were lost from radar.", "lost", (None, 12)),
        ("Another 12 drones did not reach their targets.", "lost", ("uav", 12)),
    ],
)  # fmt: skip
def test_what_did_not_arrive_is_of_what_flew(
    reader: Reader, text: str, mode: str, expected: tuple[str | None, float]
) -> None:
    (claim,) = claims(reader, SAID + text, "interception")
    assert (claim.mode, told(claim)) == (mode, expected)


def test_a_small_part_of_a_wave_is_told_of_the_country_as_the_wave_is(reader: Reader) -> None:
    row = "It said the attack involved six Kinzhal missiles and 12 Kh-101 cruise missiles. "
    found = claims(reader, SAID + row + ALL_OVER, "strike")
    assert [one.places[0].name for one in found] == ["Ukraine"] * 3


def test_a_weapon_that_reached_its_target_was_not_lost(reader: Reader) -> None:
    assert claims(reader, "Twelve drones reached their targets in Kyiv.", "interception") == []


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Twenty-two UAVs were destroyed over the Rostov region, 12 over the Belgorod region, nine "
         "each over the Kursk and Voronezh regions.", "interception",
         [(22, ["Rostov Oblast"]), (12, ["Belgorod Oblast"]), (9, ["Kursk Oblast"]),
          (9, ["Voronezh Oblast"])]),
        ("Three people were killed in Kherson, two in Nikopol and one in Sumy.", "killed",
         [(3, ["Kherson"]), (2, ["Nikopol"]), (1, ["Sumy"])]),
        ("Russia shot down 20 drones, including four each over Bryansk and Oryol.", "interception",
         [(20, ["Russia"]), (4, ["Bryansk"]), (4, ["Oryol"])]),
        ("Two people were killed in Kherson in 2022.", "killed", [(2, ["Kherson"])]),
    ],
)  # fmt: skip
def test_a_row_of_places_has_a_number_each(
    reader: Reader, text: str, kind: str, expected: list[tuple[float, list[str]]]
) -> None:
    found = claims(reader, text, kind)
    assert [(told(one)[1], [place.name for place in one.places]) for one in found] == expected


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Troops captured the centre of Kupiansk.", ["capture"]),
        ("Ukrainian forces have pushed Russian troops back from the centre of Kupiansk.",
         ["capture"]),
        ("About 19 drones entered the centre of Kupiansk.", []),
        ("Debris from a drone hit a house in Kyiv.", ["impact"]),
        ("Israeli artillery shelled the outskirts of Kodana in Syria.", ["strike"]),
    ],
)  # fmt: skip
def test_what_takes_ground_and_what_only_flies_over_it(
    reader: Reader, text: str, kinds: list[str]
) -> None:
    assert [one.kind for one in reader.read(report(text)).claims] == kinds


@pytest.mark.parametrize(
    "text",
    [
        "Several attempts were made to intercept the missile over Haifa.",
        "Air defences tried to intercept 12 missiles over Kyiv.",
    ],
)
def test_an_attempt_stops_no_missile(reader: Reader, text: str) -> None:
    assert claims(reader, text, "interception") == []
