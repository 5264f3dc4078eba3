"""Headings inside a report: where and when what stands under them happened."""

import pytest

from onrecord.model.claim import Claim
from onrecord.reading import Reader
from plain_report import report


def read(reader: Reader, *lines: str) -> tuple[Claim, ...]:
    return reader.read(report("\n".join(lines))).claims


def names(claim: Claim) -> list[str]:
    return [place.name for place in claim.places]


@pytest.mark.parametrize(
    ("heading", "place"),
    [
        ("Sumy region", "Sumy Oblast"),
        ("SUMY REGION", "Sumy Oblast"),
        ("Sumy region:", "Sumy Oblast"),
        ("Mykolaiv", "Mykolaiv"),
        ("MYKOLAIV", "Mykolaiv"),
        ("Location: Bakhmut, Donetsk region", "Bakhmut"),
        ("Situation in the Sumy region", "Sumy Oblast"),
        ("Casualties in Sumy region", "Sumy Oblast"),
    ],
)
def test_what_stands_under_the_name_of_a_place_happened_there(
    reader: Reader, heading: str, place: str
) -> None:
    claims = read(
        reader, "Daily summary of shelling in Ukraine", "", "Odesa", "Two people were wounded.",
        "", heading, "A shell killed three farmers.",
    )  # fmt: skip
    first, last = [one for one in claims if one.kind in {"killed", "injured"}]
    assert names(first) == ["Odesa"]
    assert names(last) == [place]


@pytest.mark.parametrize("line", ["Sumy opens new theatre", "- Talks held in the Sumy region"])
def test_a_line_that_says_more_than_where_is_no_heading_of_a_place(
    reader: Reader, line: str
) -> None:
    claims = read(
        reader, "Daily summary of shelling in Ukraine", "", "Odesa", "Two people were wounded.",
        "", line, "A shell killed three farmers.",
    )  # fmt: skip
    assert names(claims[-1]) == ["Odesa"]


def test_what_stands_under_a_day_happened_then(reader: Reader) -> None:
    claims = read(
        reader, "Attacks in the Kherson region", "", "Friday, 16 December",
        "A drone killed a man in Kherson.", "", "Saturday, 17 December",
        "A shell killed three women in Beryslav.",
    )  # fmt: skip
    days = [one.time and str(one.time.end_local) for one in claims if one.kind == "killed"]
    assert days == ["2022-12-16", "2022-12-17"]


def test_items_of_a_list_are_not_said_by_the_same(reader: Reader) -> None:
    claims = read(
        reader, "Flash update", "", "- Nine villagers killed in Ituri, the local chief said.",
        "- Some 3,000 people fled to Bunia on Sunday.",
    )  # fmt: skip
    fled = next(one for one in claims if one.kind == "displaced")
    assert fled.speaker is None


def test_a_label_tells_when_an_incident_was(reader: Reader) -> None:
    claims = read(
        reader, "Incident report", "", "Date of incident: 16 December 2022", "Location: Kherson",
        "A shell killed two men.",
    )  # fmt: skip
    assert {str(one.time.end_local) for one in claims if one.time} == {"2022-12-16"}
    assert {name for one in claims for name in names(one)} == {"Kherson"}


@pytest.mark.parametrize(
    "opening", ["2. Okhtyrka. ", "2/ Okhtyrka. ", "Okhtyrka. ", "As for Okhtyrka. "]
)
def test_a_place_told_alone_before_a_sentence_in_its_line_is_where_it_happened(
    reader: Reader, opening: str
) -> None:
    claims = read(
        reader, "Daily summary of shelling in Ukraine", "",
        "1. Odesa. Two people were wounded.", "", f"{opening}A shell killed three farmers.",
    )  # fmt: skip
    assert [names(one) for one in claims if one.kind in {"killed", "injured"}] == [
        ["Odesa"], ["Okhtyrka"],
    ]  # fmt: skip
