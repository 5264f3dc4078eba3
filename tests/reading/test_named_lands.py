"""Which a bare name means that a region shares with its town."""

from collections import Counter

import pytest

from onrecord.gazetteer import Gazetteer
from onrecord.reading.places import PlaceFinder
from onrecord.reading.segments import segments
from plain_report import report


@pytest.fixture(scope="module")
def finder(gazetteer: Gazetteer) -> PlaceFinder:
    return PlaceFinder(gazetteer)


def last(finder: PlaceFinder, text: str) -> str | None:
    """Return the level of the place that a text names last."""
    settled = finder.find(list(segments(report(text))), Counter())
    place = [one for row in settled for one in row][-1].place
    return place.level if place else None


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Shells fell in Daraa province. Fighting goes on in Daraa.", "region"),
        ("Gunmen raided Katsina State. Forty people died in Katsina.", "region"),
        ("Shells fell in Daraa province. Fighting goes on in Daraa city.", "settlement"),
        ("Shells fell in Daraa province. The city of Daraa was hit. Five died in Daraa.",
         "settlement"),
        ("Shells fell in Daraa province. Rebels hold the suburbs of Daraa. Five died in Daraa.",
         "settlement"),
        ("Shells fell in Daraa province. Tanks stood near Daraa.", "settlement"),
        ("Shells fell in the Sumy region. Two people were killed in Sumy.", "settlement"),
        ("Drones hit the Kursk region. Five were shot down over Kursk.", "region"),
        ("Russia stopped 60 drones over six regions. It downed nine over Bryansk.", "region"),
        ("Russia stopped 60 drones over two seas. It downed nine over Bryansk.", "settlement"),
        ("Shells fell in Aleppo province. Two people were killed in Aleppo.", "settlement"),
    ],
)  # fmt: skip
def test_a_bare_name_is_the_regions_after_the_region_until_the_town_is_told_of(
    finder: PlaceFinder, text: str, level: str
) -> None:
    assert last(finder, text) == level


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Warplanes bombed eastern Hama in Syria.", "region"),
        ("Fighters left western Kandahar in Afghanistan.", "region"),
        ("Shells fell in eastern Aleppo in Syria.", "settlement"),
        ("Troops took western Mosul in Iraq.", "settlement"),
    ],
)
def test_the_halves_of_a_great_city_are_its_own_those_of_a_smaller_one_the_land_around_it(
    finder: PlaceFinder, text: str, level: str
) -> None:
    settled = finder.find(list(segments(report(text))), Counter())
    place = settled[0][0].place
    assert place is not None
    assert place.level == level


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("In Kharkiv, drones hit a house in the town of Chuhuiv.", "region"),
        ("In Katsina gunmen killed nine people in the village of Jibia.", "region"),
        ("In Katsina gunmen killed nine people and in Jibia two.", "settlement"),
        ("In Katsina gunmen killed nine people from the town of Kano.", "settlement"),
    ],
)
def test_a_sentence_opens_with_the_region_in_which_it_then_names_a_town(
    finder: PlaceFinder, text: str, level: str
) -> None:
    settled = finder.find(list(segments(report(text))), Counter())
    place = settled[0][0].place
    assert place is not None
    assert place.level == level


def test_a_region_has_each_spelling_of_the_town_it_is_called_after(finder: PlaceFinder) -> None:
    assert last(finder, "Syrian war planes bombed the northern province of Raqa.") == "region"
