"""Villages that no gazetteer has, called as places of other countries are."""

import datetime as dt

import pytest

from onrecord.model.claim import Claim
from onrecord.reading import Reader
from plain_report import report

LEAD = "BANNU, Pakistan, May 14 - Two soldiers were killed on Sunday in North Waziristan."


def last(reader: Reader, text: str) -> Claim:
    """Return the last claim of a report on Pakistan that ends with a text."""
    return reader.read(report(f"{LEAD} {text}", published=dt.date(2024, 5, 14))).claims[-1]


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen attacked Wanda on Monday.",
        "Gunmen stormed Wanda on Monday and burned 60 houses.",
        "Wanda was shelled on Monday.",
        "More than 3,000 people fled Wanda on Monday.",
        "Fighting raged for Wanda on Monday.",
        "Five people were killed on Monday in Wanda village.",
        "A bomb struck an army vehicle near Wanda, injuring five soldiers from Botswana.",
    ],
)
def test_they_lie_in_the_land_told_of(reader: Reader, text: str) -> None:
    told = last(reader, text)
    assert [(one.name, one.country) for one in told.places] == [("Wanda", "PK")]


def test_a_row_of_them(reader: Reader) -> None:
    told = last(reader, "On Monday shells struck Wanda and Sabrata, killing five people.")
    assert {(one.name, one.country) for one in told.places} == {("Wanda", "PK"), ("Sabrata", "PK")}


def test_a_great_city_abroad_is_meant_itself(reader: Reader) -> None:
    told = last(reader, "Gunmen attacked Lahore on Monday. A bomb killed two people in Mumbai.")
    assert [(one.name, one.country) for one in told.places] == [("Mumbai", "IN")]


def test_whence_the_hurt_came_is_no_origin(reader: Reader) -> None:
    told = last(reader, "A bomb struck Wanda, injuring five soldiers from Botswana.")
    assert [one.role for one in told.places] == ["target"]
