"""In which country or town a name lies, by the names right beside it."""

from collections import Counter

import pytest

from onrecord.gazetteer import Gazetteer
from onrecord.reading.mention import Mention
from onrecord.reading.places import PlaceFinder
from onrecord.reading.segments import segments
from plain_report import report


def named(gazetteer: Gazetteer, text: str, country: str) -> list[Mention]:
    """Return the settled mentions of a text that is mostly of a country."""
    settled = PlaceFinder(gazetteer).find(list(segments(report(text))), Counter({country: 9}))
    return [one for row in settled for one in row]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("A missile struck Beersheba's Tombolwa neighborhood.", "IL"),
        ("A missile struck the Tombolwa neighborhood.", "IR"),
    ],
)
def test_a_quarter_lies_in_the_country_of_its_town(
    gazetteer: Gazetteer, text: str, country: str
) -> None:
    assert named(gazetteer, text, "IR")[-1].country == country


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("A shell hit the Al-Rawdhah neighbourhood of Marib city.", False),
        ("A shell hit the Al-Rawdhah neighbourhood.", True),
        ("A shell hit the Crater district of Aden.", True),
    ],
)
def test_a_quarter_of_a_town_is_none_of_that_name_elsewhere(
    gazetteer: Gazetteer, text: str, known: bool
) -> None:
    assert (named(gazetteer, text, "YE")[0].place is not None) is known


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Six died in the Tanzanian village of Tombolwa.", "TZ"),
        ("Six died in the Syrian border town of Kobani.", "SY"),
        ("Six died in the Israeli settlement of Tombolwa.", "TR"),
    ],
)
def test_a_town_lies_in_the_country_whose_it_is_called(
    gazetteer: Gazetteer, text: str, country: str
) -> None:
    assert named(gazetteer, text, "TR")[-1].country == country


@pytest.mark.parametrize(
    ("text", "country", "name", "told"),
    [
        ("Six died on Tombolwa island, in Nigeria's Kukawa area.", "TD", "Tombolwa Island", "NG"),
        ("Six died in the Banwa forest.", "BF", "Banwa Forest", "BF"),
        ("Six died in Banwa.", "BF", "Banwa", "BF"),
    ],
)
def test_an_island_and_a_forest_are_no_town_and_no_district(
    gazetteer: Gazetteer, text: str, country: str, name: str, told: str
) -> None:
    one = named(gazetteer, text, country)[0]
    assert (one.name, one.country) == (name, told)
