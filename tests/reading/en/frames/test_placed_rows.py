"""Numbers that a row tells place by place, each with the place beside it."""

import pytest

from onrecord.model.claim import Claim
from onrecord.reading import Reader
from plain_report import report


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.open()


def told(claim: Claim) -> str:
    """Write a claim's figure with its place: `3 Kharkiv`."""
    figure = claim.quantity.low if claim.quantity else "-"
    return f"{figure} {','.join(place.name for place in claim.places)}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two people were killed in Sumy and three in Kharkiv.", ["2 Sumy", "3 Kharkiv"]),
        ("In Sumy two people were killed, in Kharkiv three.", ["2 Sumy", "3 Kharkiv"]),
        ("In Sumy, two people were killed, and in Kharkiv three.", ["2 Sumy", "3 Kharkiv"]),
        ("In Sumy two people were killed, and three in Kharkiv.", ["2 Sumy", "3 Kharkiv"]),
        (
            "In Aleppo 12 civilians were hurt, in Idlib seven and in Hama two.",
            ["12 Aleppo", "7 Idlib", "2 Hama"],
        ),
        (
            "In Kharkiv region, one person died; in Sumy region, two.",
            ["1 Kharkiv Oblast", "2 Sumy Oblast"],
        ),
        ("Three houses were destroyed in Sumy and two in Kharkiv.", ["3 Sumy", "2 Kharkiv"]),
        ("In Sumy ten houses were damaged, in Kharkiv four.", ["10 Sumy", "4 Kharkiv"]),
        ("Two schools were damaged in Sumy, in Kharkiv five.", ["2 Sumy", "5 Kharkiv"]),
        ("There were 13 air strikes on Douma and 11 on Harasta.", ["13 Douma", "11 Harasta"]),
    ],
)
def test_each_number_has_the_place_beside_it(
    reader: Reader, text: str, expected: list[str]
) -> None:
    assert [told(one) for one in reader.read(report(text)).claims] == expected


@pytest.mark.parametrize("mark", [",", ":", " –", " ("])
@pytest.mark.parametrize(
    ("whole", "parts"),
    [
        ("Five people were killed{}two in Sumy and three in Kharkiv",
         ["5 Ukraine", "2 Sumy", "3 Kharkiv"]),
        ("Thirty drones were shot down{}ten over Sumy and twenty over Kharkiv",
         ["30 Ukraine", "10 Sumy", "20 Kharkiv"]),
    ],
)  # fmt: skip
def test_the_whole_is_at_the_place_of_no_part(
    reader: Reader, mark: str, whole: str, parts: list[str]
) -> None:
    opened = mark if mark == " (" else mark + " "
    text = whole.format(opened) + (")." if mark == " (" else ".")
    assert [told(one) for one in reader.read(report(text)).claims] == parts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two people were killed between 3 and 5 in Sumy.", ["2 Sumy"]),
        ("At least two, and possibly three, people were killed in Sumy.", ["2 Sumy"]),
        ("Four people were killed on May 11, 2024, in Sumy.", ["4 Sumy"]),
        ("Two people were killed and three wounded in Sumy.", ["2 Sumy", "3 Sumy"]),
    ],
)
def test_a_number_that_counts_nobody_else_takes_no_place(
    reader: Reader, text: str, expected: list[str]
) -> None:
    assert [told(one) for one in reader.read(report(text)).claims] == expected
