"""Words around the names of places that tell which of them a claim happened in."""

import pytest

from onrecord.reading import Reader
from plain_report import report


def placed(reader: Reader, text: str) -> list[tuple[str, list[str]]]:
    """The kind of each claim, and the names of its places."""
    return [
        (one.kind, [place.name for place in one.places]) for one in reader.read(report(text)).claims
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two people were killed in Sevastopol, in Russian-occupied Crimea.", ["Sevastopol"]),
        ("Two people were killed in northern Hama, Syria.", ["Hama Governorate"]),
        ("Two people were killed in eastern Aleppo, Syria.", ["Aleppo"]),
        ("Two people were killed in southern Kyiv.", ["Kyiv"]),
        ("Two people were killed in Syrias Aleppo.", ["Aleppo"]),
        ("In Kharkiv, Russia killed two people.", ["Kharkiv"]),
        ("Two people were killed in Kharkiv, Syria TV said.", ["Kharkiv"]),
        ("Two people were killed in the Ukrainian capital, Russia said.", ["Kyiv"]),
        ("Two people died in the western districts of Aleppo.", ["Aleppo"]),
        ("A monitor based in Britain said two people died in Kharkiv.", ["Kharkiv"]),
        ("Two people died in Kharkiv, said a network of sources inside Syria.", ["Kharkiv"]),
        ("The Damascus government said two people died in Homs.", ["Homs"]),
        ("Two people died in Kharkiv in an attack by the group (banned in Russia).", ["Kharkiv"]),
        ("Two people died in Madaya west of the Syrian capital Damascus.", ["Madaya"]),
        ("Two people were killed in the town of Rastan near Homs.", ["Al-Rastan"]),
        ("Two people were killed in Homs and near Hama.", ["Homs", "Hama"]),
        ("Troops loyal to Damascus killed two people in Homs.", ["Homs"]),
    ],
)
def test_a_death_is_placed(reader: Reader, text: str, expected: list[str]) -> None:
    assert placed(reader, text)[0] == ("killed", expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Strikes killed 20 people across Gaza, including nine in Khan Younis.",
            [("killed", ["Gaza Strip"]), ("killed", ["Khan Younis"])],
        ),
        (
            "They wounded 12 people across Ukraine, among them three in Kharkiv and two in Sumy.",
            [("injured", ["Ukraine"]), ("injured", ["Kharkiv"]), ("injured", ["Sumy"])],
        ),
        (
            "Air defences shot down 89 drones over Russia, including 18 over Moscow.",
            [("interception", ["Russia"]), ("interception", ["Moscow"])],
        ),
        (
            "They killed 20 people, including three children, in Kharkiv.",
            [("killed", ["Kharkiv"]), ("killed", ["Kharkiv"])],
        ),
    ],
)
def test_a_part_told_by_its_place_is_where_it_says(
    reader: Reader, text: str, expected: list[tuple[str, list[str]]]
) -> None:
    claims = placed(reader, text)
    assert [one for one in claims if one[0] != "strike"] == expected
