"""In which country a report's places lie, where names are many countries' or no gazetteer's."""

import datetime as dt

import pytest

from onrecord.model.claim import Claim
from onrecord.reading import Reader
from plain_report import report


def claims(reader: Reader, text: str) -> list[Claim]:
    return list(reader.read(report(text, published=dt.date(2024, 5, 14))).claims)


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        # A quarter in Japan is called Hama too.
        ("Jets dropped six bombs on the village of Tal Zuhra near Hama.", "Tal Zuhra", "SY"),
        (
            "Iraqi forces joined the Kurds. Ten Iraqi fighters came from Turkey. Clashes broke out"
            " in the Syrian border town of Kobani.",
            "Kobani",
            "SY",
        ),
        (
            "Ukrainian forces destroyed two boats near the island of Tovsta, beside the cruiser"
            " Moscow.",
            "Tovsta",
            "UA",
        ),
        ("Jets bombed the towns of Nishabiya and Otaya in Almarj area in Syria.", "Otaya", "SY"),
    ],
)
def test_a_place_lies_in_the_land_told_of(
    reader: Reader, text: str, name: str, country: str
) -> None:
    found = {(p.name, p.country) for one in claims(reader, text) for p in one.places}
    assert (name, country) in found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("An air raid killed 21 people at Syria market.", ["Syria"]),
        ("Six people were killed by a car bomb in a Homs district.", ["Homs"]),
        ("Rebels killed nine soldiers as they entered key Aleppo district.", ["Aleppo"]),
        (
            "The regime killed nine men in a Syrian Turkmen village in Latakia.",
            ["Latakia Governorate"],
        ),
        ("The assault on Manbij Kurdish-led forces began killed nine people.", ["Manbij"]),
    ],
)
def test_words_beside_a_name_that_are_none_of_it(
    reader: Reader, text: str, names: list[str]
) -> None:
    killed = next(one for one in claims(reader, text) if one.kind == "killed")
    assert [place.name for place in killed.places] == names


@pytest.mark.parametrize(
    "text",
    [
        "British Foreign Minister Boris Larkson spoke. Moscow hit out at Larkson. Nine people were"
        " killed.",
        "Nine men of the al-Furqan Brigades were killed.",
        "Truce in Syrias Aleppo Nearly nine soldiers were killed when rebels blew up a tunnel.",
    ],
)
def test_names_that_are_no_places(reader: Reader, text: str) -> None:
    places = {place.name for one in claims(reader, text) for place in one.places}
    assert places.isdisjoint({"Larkson", "al-Furqan Brigades", "al-Furqan", "Nearly"})
