"""What happens: attacks that a clause tells of, bombs dropped, debris, services restored."""

import pytest

from onrecord.reading import Reader
from read_claims import claims


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.open()


def told(reader: Reader, text: str) -> list[tuple[str, str | None, str | None]]:
    """Kind, mode and item of the claims of a text."""
    return [(one.kind, one.mode, one.item and one.item.type) for one in claims(reader, text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Helicopters dropped two barrel bombs on Taduf.", ("strike", None, "bomb.barrel")),
        ("The bombing took place near the market of Douma.", ("strike", None, "bomb")),
        ("The airstrikes hit the town of Douma.", ("strike", None, "aircraft")),
        (
            "The mayor reported the fall of debris from a shell or a rocket in Homs.",
            ("impact", "debris", "artillery"),
        ),
        ("Snipers opened fire on a crowd in Homs.", ("strike", None, "gunfire")),
        ("Police shot directly at marchers in Homs.", ("strike", None, "gunfire")),
        ("Soldiers fired several rockets on Douma.", ("strike", None, "rocket")),
        ("Two S-300 missiles on Izium. A school is hit.", ("strike", None, "missile.air_defence")),
        ("A van packed with explosives blew up in Hama.", ("strike", None, "ied")),
        ("Russia attacked the airport in Lutsk.", ("strike", None, None)),
        ("Three drones were lost over Sumy.", ("interception", "lost", "uav")),
        ("The attacker detonated his explosives in Homs.", ("strike", None, "ied")),
        ("The army freed the town of Palmyra.", ("capture", "recaptured", None)),
        ("Troops pushed the rebels from the town of Douma.", ("capture", "captured", None)),
        ("Gunners destroyed over 60 terrorists near Homs.", ("killed", None, "military")),
        ("Two trucks were put out of action.", ("damage", "destroyed", "vehicle.civilian")),
        ("Ukraine shot down nine Shahed drones.", ("interception", "shot_down", "uav.loitering")),
        (
            "Russia bombed Lviv with charges dropped from drones called Gerans.",
            ("strike", None, "uav.loitering"),
        ),
    ],
)
def test_told(reader: Reader, text: str, expected: tuple[str, str | None, str | None]) -> None:
    assert expected in told(reader, text)


@pytest.mark.parametrize(
    "text",
    [
        "A crowd stood in the street where the blast occurred.",
        "The blast shocked the town.",
        "Aid groups called for a halt to air strikes on Homs.",
        "The council asked both sides to stop the bombing of Homs.",
        "Homs has been empty since the start of the invasion.",
        "The West must help. 1. Deliver tanks to Ukraine!",
        "The only way is to impose sanctions on Russia.",
        "A man stood in the street surrounding the park of Homs.",
        "The front held near Homs.",
        "Nineteen killed and injured in Homs",
        "The terrorists committed a massacre in the village of Aqrab.",
        "Two residents reached by telephone in Homs said that shops were shut.",
        "Some people had left the scene in Homs.",
        "Nine of the inmates of the prison in Homs escaped.",
        "Their bodies were taken to a mosque in Homs.",
        "Talks on an end of hostilities in Homs began.",
        "The special military operation near Homs goes on.",
        "Forty men work in a copper mine near Homs.",
    ],
)
def test_what_is_not_told_makes_no_claim(reader: Reader, text: str) -> None:
    assert not claims(reader, text)


def test_what_is_so_and_more_is_not_denied(reader: Reader) -> None:
    (claim,) = claims(reader, "The army has not only captured the town of Douma.")
    assert (claim.kind, claim.polarity) == ("capture", "affirmed")


def test_each_service_that_a_town_is_deprived_of_is_told(reader: Reader) -> None:
    found = told(reader, "900 villages are deprived of light, water and heat.")
    assert sorted(found, key=str) == [
        ("outage", "out", "heating"),
        ("outage", "out", "power"),
        ("outage", "out", "water"),
    ]


def test_who_confirms_a_blast_tells_of_it(reader: Reader) -> None:
    (claim,) = claims(reader, "The blasts were confirmed by the mayor of Lviv, Andriy Koval.")
    assert (claim.kind, claim.certainty) == ("impact", "confirmed")
    assert claim.speaker is not None
    assert "Koval" in claim.speaker.name


def test_each_service_restored_is_told(reader: Reader) -> None:
    text = "Crews on the power and heating grid are working to restore normal service in Lviv."
    assert sorted(told(reader, text), key=str) == [
        ("restoration", "ongoing", "heating"),
        ("restoration", "ongoing", "power"),
    ]


def test_an_attack_told_by_the_report_and_by_a_speaker_is_two_claims(reader: Reader) -> None:
    text = (
        "Jets bombed the town of Douma on Sunday. "
        "Jets bombed the town of Douma on Sunday, a doctor said."
    )
    strikes = [one for one in claims(reader, text) if one.kind == "strike"]
    assert [one.speaker is None for one in strikes] == [True, False]


def test_those_who_have_a_service_again_are_counted(reader: Reader) -> None:
    text = "Power was restored for 40,000 households in Kharkiv on Sunday."
    (restored,) = (one for one in claims(reader, text) if one.kind == "restoration")
    assert restored.quantity is not None
    assert (restored.quantity.low, restored.quantity.high) == (40_000, 40_000)


@pytest.mark.parametrize("verb", ["retook", "had retaken", "recaptured", "retook control of"])
def test_even_a_hamlet_can_be_retaken(reader: Reader, verb: str) -> None:
    (taken,) = claims(reader, f"Ukrainian forces {verb} Robotyne, officers said.")
    assert (taken.kind, taken.mode) == ("capture", "recaptured")
    assert [(place.name, place.country) for place in taken.places] == [("Robotyne", "UA")]


def test_a_number_before_a_singular_noun_stands_alone(reader: Reader) -> None:
    text = "Strike on clinic kills 10 monitoring group says"
    (killed,) = (one for one in claims(reader, text) if one.kind == "killed")
    assert killed.quantity is not None
    assert killed.quantity.low == 10


@pytest.mark.parametrize(
    ("text", "kind", "mode", "item", "number"),
    [
        ("Sirens sounded in Safed and Acre after dark.", "alert", "on", None, None),
        ("All clear in the Mykolaiv region.", "alert", "off", None, None),
        ("Half a million people face catastrophic hunger.", "need", None, "person", 500_000),
        ("As many as 300 soldiers surrendered in Lashio.", "detained", None, "military", 0),
        ("The hospital in Kosti has had no electricity for days.", "outage", "out", "power", None),
        ("Some 40 villages in Sumy region had no power.", "outage", "out", "power", 36),
        ("Homes in Aleppo are without running water.", "outage", "out", "water", None),
        ("Crews in Sumy reconnected 6,200 households.", "restoration", "done", "power", 6_200),
        ("The airport in Kazan was closed overnight.", "outage", "out", "transport", None),
        ("Control of Omdurman is contested.", "control", "contested", None, None),
        ("A landing ship burned out in Sevastopol.", "damage", "destroyed", "ship", 1),
        ("There were two hits in Kharkiv.", "impact", "hit", None, 2),
        ("Two hits near Kharkiv.", "impact", "hit", None, 2),
        ("A missile hit was recorded in Kharkiv.", "impact", "hit", "missile", 1),
    ],
)
def test_states_of_places_and_services_are_told(
    reader: Reader, text: str, kind: str, mode: str | None, item: str | None, number: int | None
) -> None:
    (claim,) = claims(reader, text)
    assert (claim.kind, claim.mode, claim.polarity) == (kind, mode, "affirmed")
    assert (claim.item and claim.item.type) == item
    assert (claim.quantity and claim.quantity.low) == number


def test_hits_are_counted_by_where_they_were(reader: Reader) -> None:
    (claim,) = claims(reader, "Hits were recorded in nine locations.")
    assert (claim.kind, claim.mode) == ("impact", "hit")
    assert claim.quantity is not None
    assert (claim.quantity.low, claim.quantity.unit) == (9, "locations")


def test_a_place_among_the_targets_is_the_place(reader: Reader) -> None:
    text = (
        "Russian bombings on many Ukrainian cities on Friday, including the capital Kyiv, went on."
    )
    (claim,) = (one for one in claims(reader, text) if one.kind == "strike")
    assert [(place.name, place.carried) for place in claim.places] == [("Kyiv", False)]


def test_what_is_set_on_fire_is_told_once(reader: Reader) -> None:
    text = "Settlers set fire to a mosque in Deir Istiya."
    assert told(reader, text) == [("damage", "fire", "religious")]


@pytest.mark.parametrize(
    "text",
    [
        "Settlers set a mosque in Deir Istiya alight.",
        "A mosque in Deir Istiya was set alight by settlers.",
        "A mosque in Deir Istiya was looted and caught fire.",
        "A mosque in Deir Istiya was still burning.",
        "A mosque in Deir Istiya was left ablaze.",
        "The blaze engulfed a mosque in Deir Istiya.",
    ],
)
def test_what_burns_is_told_once(reader: Reader, text: str) -> None:
    assert told(reader, text) == [("damage", "fire", "religious")]


def test_deaths_do_not_burn(reader: Reader) -> None:
    found = told(reader, "A mosque burned in Deir Istiya, no deaths.")
    assert [one for one in found if one[0] == "damage"] == [("damage", "fire", "religious")]


@pytest.mark.parametrize(
    "text",
    [
        "Fighting raged near Walikale.",
        "Hostilities flared near Walikale.",
        "There were 38 combat engagements near Walikale.",
    ],
)
def test_fighting_that_goes_on_is_a_clash(reader: Reader, text: str) -> None:
    assert told(reader, text) == [("clash", None, None)]


def test_a_number_stands_before_the_part_in_brackets(reader: Reader) -> None:
    (claim,) = claims(reader, "14 wounded (3 critically) in Sumy.")
    assert claim.quantity is not None
    assert claim.quantity.stated == 14
