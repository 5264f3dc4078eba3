"""Names that begin with a place's or are one, of what is no place."""

import pytest

from onrecord.reading import Reader
from plain_report import report

_BEFORE = "Air strikes hit Saraqib in Idlib province on Thursday."


@pytest.mark.parametrize(
    "text",
    [
        "Seven people were killed in Operation Euphrates Shield.",
        "Seven people were killed despite the Astana agreement.",
        "Seven people were killed ahead of the Geneva talks.",
        "Seven people were killed as talks in Geneva went on.",
        "Seven people were killed while diplomats met in Vienna.",
        "Seven rebels of the Hama Falcons were killed.",
        "Seven players of the Homs Wanderers were wounded.",
        "Two students of the Aleppo Law Academy were wounded.",
        "Seven fighters of the Hama battalion were killed.",
        "Like in Douma, seven people were killed.",
        "Seven people were killed in an attack reminiscent of Douma.",
        "Seven people were killed in a raid similar to the one in Douma.",
    ],
)
def test_what_is_called_after_a_place_is_none(reader: Reader, text: str) -> None:
    claims = reader.read(report(f"{_BEFORE} {text}")).claims[1:]
    assert {one.name for claim in claims for one in claim.places} == {"Saraqib"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Seven residents of the Hama countryside were killed.", "Hama Governorate"),
        ("Seven farmers of the Hama region were killed.", "Hama Governorate"),
        ("Seven people were killed in Hama.", "Hama"),
    ],
)
def test_other_names_are_of_places(reader: Reader, text: str, expected: str) -> None:
    claim = reader.read(report(f"{_BEFORE} {text}")).claims[-1]
    assert [one.name for one in claim.places] == [expected]


def test_a_surname_told_in_full_before_is_no_place(reader: Reader) -> None:
    text = "Melitopol Mayor Ivan Fedorov was abducted on Friday. Kyiv condemned the arrest of {}."
    named = reader.read(report(text.format("Fedorov"))).claims[-1]
    assert "Fedorov" not in {one.name for one in named.places}
