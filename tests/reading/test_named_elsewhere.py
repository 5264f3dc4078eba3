"""A name that no gazetteer has is a place's where the report says so elsewhere."""

from collections import Counter

import pytest

from onrecord.gazetteer import Gazetteer
from onrecord.reading.places import PlaceFinder
from onrecord.reading.segments import segments
from plain_report import report

TOLD = "Three people were killed in Thoikwei on Monday.\n\n"


def places_of(gazetteer: Gazetteer, text: str) -> list[str]:
    """Return the names of the places in the second paragraph of a report on South Sudan."""
    rows = PlaceFinder(gazetteer).find(list(segments(report(text))), Counter({"SS": 3}))
    start = text.index("\n\n")
    return [one.text for row in rows for one in row if one.start > start]


@pytest.mark.parametrize(
    "text",
    [
        "A Thoikwei resident counted nine dead.",
        "The Thoikwei attack left nine dead.",
        "Nobody returned: Thoikwei stood empty.",
    ],
)
def test_a_name_told_to_be_a_place_is_one_elsewhere(gazetteer: Gazetteer, text: str) -> None:
    assert places_of(gazetteer, TOLD + text) == ["Thoikwei"]
    assert not places_of(gazetteer, f"Three people were killed.\n\n{text}")


@pytest.mark.parametrize(
    "text",
    [
        "Elders of the Thoikwei clan met.",
        "A doctor, Deng Thoikwei, counted nine dead.",
        "Thoikwei said that nine had died.",
        "Mr Thoikwei counted nine dead.",
    ],
)
def test_a_person_or_a_clan_of_that_name_is_no_place(gazetteer: Gazetteer, text: str) -> None:
    assert not places_of(gazetteer, TOLD + text)
