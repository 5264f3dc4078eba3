"""In which country a place lies that no gazetteer has, in a report on another country."""

from collections import Counter

import pytest

from onrecord.gazetteer import Gazetteer
from onrecord.reading.places import PlaceFinder
from onrecord.reading.segments import segments
from plain_report import report


def country_of_katorwa(gazetteer: Gazetteer, text: str) -> str | None:
    """Return the country of the place so called in a report that is mostly of Ukraine."""
    settled = PlaceFinder(gazetteer).find(list(segments(report(text))), Counter({"UA": 9}))
    return next(one.country for row in settled for one in row if "Katorwa" in one.name)


@pytest.mark.parametrize(
    "text",
    [
        "A drone hit the Katorwa base near Homs.",
        "In Homs, a drone hit the Katorwa airport.",
        "Nine people were wounded in the village of Katorwa, some 20 km north of Homs.",
        "In Syria, shells fell on the village of Katorwa.",
        "The village of Katorwa near Homs was attacked by the group, which is banned in Russia.",
    ],
)
def test_a_place_lies_in_the_country_of_those_told_beside_it(
    gazetteer: Gazetteer, text: str
) -> None:
    assert country_of_katorwa(gazetteer, text) == "SY"


@pytest.mark.parametrize(
    "text",
    [
        "A drone hit the Katorwa base.",
        "The defence ministry in Moscow said its men had taken the village of Katorwa.",
        "Rockets fired from Belgorod hit the village of Katorwa.",
        "Russia said its men had taken the village of Katorwa.",
    ],
)
def test_who_tells_or_shoots_puts_no_place_in_his_country(gazetteer: Gazetteer, text: str) -> None:
    assert country_of_katorwa(gazetteer, text) == "UA"
