"""Rows of places some of which no gazetteer has."""

import pytest

from onrecord.gazetteer import Gazetteer
from onrecord.reading.mentions import MentionFinder
from onrecord.reading.segments import Segment


def names(gazetteer: Gazetteer, text: str) -> list[str]:
    segment = Segment(text, 0, paragraph=0, headline=False)
    return [one.text for one in MentionFinder(gazetteer).find(segment, "," in text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A lorry hit a mine between Djibo and Namsiguia in Burkina Faso.",
         ["Djibo", "Namsiguia", "Burkina Faso"]),
        ("They shelled Abu Haraz, Um Qarfa and Jebel Moya on Thursday.",
         ["Abu Haraz", "Um Qarfa", "Jebel Moya"]),
        ("Jets struck near Marjayoun, Debbine and the outskirts of Tyre on Monday.",
         ["Marjayoun", "Debbine", "Tyre"]),
        ("Six died in Makumo, Mununze and Mangodomu, three villages of the east.",
         ["Makumo", "Mununze", "Mangodomu"]),
        ("Shells fell on Kupwara, Churanda and the vegetable market.",
         ["Kupwara", "Churanda"]),
        ("Planes bombed the Kutum, Kabkabiya and Saraf Omra localities of North Darfur.",
         ["Kutum", "Kabkabiya", "Saraf Omra", "North Darfur"]),
    ],
)  # fmt: skip
def test_a_row_of_places_goes_on_with_names_that_no_gazetteer_has(
    gazetteer: Gazetteer, text: str, expected: list[str]
) -> None:
    assert names(gazetteer, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Four were killed in Kharkiv, Synehubov and his deputy said.",
        "On Friday, four were killed in Kharkiv and Petrenko said six were hurt.",
        "Four were killed in Kharkiv, and Synehubov, in office since 2021, mourned them.",
        "Four were killed in Kharkiv and Synehubov, the governor, mourned them.",
        "In Kharkiv, Synehubov and Dudin on Friday mourned four.",
        "Four were killed in Kharkiv and Hryhorivka-based gunners fled.",
    ],
)
def test_who_is_named_after_a_place_is_none(gazetteer: Gazetteer, text: str) -> None:
    assert names(gazetteer, text) == ["Kharkiv"]
