"""So many more of the things and weapons that were told of before."""

import pytest

from onrecord.reading import Reader
from plain_report import report


def told(reader: Reader, text: str, kind: str) -> list[tuple[float, str | None]]:
    """The number and item of each claim of a kind, in the order of the words."""
    claims = reader.read(report(text)).claims
    return [
        (one.quantity.low, one.item.type if one.item else None)
        for one in claims
        if one.kind == kind and one.quantity
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Soldiers burned 140 houses in Gao on Sunday; 60 more went up in flames in Kidal.",
         [(140, "housing"), (60, "housing")]),
        ("Soldiers burned 140 houses in Gao on Sunday. Another 60 were destroyed in Kidal.",
         [(140, "housing"), (60, "housing")]),
        ("A school was damaged in Gao on Monday. Two others burned down.",
         [(1, "education"), (2, "education")]),
        ("The raid destroyed three tanks in Gao on Monday. The army lost two others.",
         [(3, "tank"), (2, "tank")]),
        ("Jets took out four rocket launchers near Gao on Monday.", [(4, "rocket")]),
    ],
)  # fmt: skip
def test_more_things_are_damaged(
    reader: Reader, text: str, expected: list[tuple[float, str]]
) -> None:
    assert told(reader, text, "damage") == expected


@pytest.mark.parametrize(
    "more",
    ["A second hit a tea stall.", "A third fell on a school.", "Another came down by the river."],
)
def test_one_more_weapon_comes_down(reader: Reader, more: str) -> None:
    text = f"A shell landed on a bus in Gao on Monday. {more}"
    assert told(reader, text, "impact") == [(1, "artillery"), (1, "artillery")]


@pytest.mark.parametrize(
    "text",
    [
        "Ten lorries left Gao on Monday. Twenty more arrived on Tuesday.",
        "Ten schools opened in Gao on Monday. Another 20 were praised.",
        "One car came in first in Gao on Monday. A second hit the brakes.",
        "Jets took out four bottles near Gao on Monday.",
    ],
)
def test_more_of_what_no_harm_was_told_of_is_no_damage(reader: Reader, text: str) -> None:
    assert not reader.read(report(text)).claims
