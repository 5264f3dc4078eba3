"""Things damaged in part, services and roads out, and shares said in percent."""

import pytest

from onrecord.reading import Reader
from plain_report import report


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.open()


def things(reader: Reader, text: str, kind: str) -> list[str]:
    """Figure with its unit, and item, of each claim of a kind: `40 percent housing`."""
    lines = []
    for one in reader.read(report(text)).claims:
        if one.kind == kind:
            quantity, item = one.quantity, one.item.type if one.item else "-"
            figure = "-"
            if quantity:
                high = "" if quantity.high is None else quantity.high
                figure = f"{quantity.low}..{high} {quantity.unit}"
            lines.append(f"{figure} {item}")
    return lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Six buildings including a kindergarten and a school were damaged.",
            ["6..6 things building", "1..1 things education"],
        ),
        ("40% of the town's houses were destroyed.", ["40..40 percent housing"]),
        ("Two universities in Mykolaiv suffered.", ["2..2 things education"]),
        ("The hospitals suffer from shortages.", []),
        ("Troops came to crush the uprising.", []),
        ("Shells caused damage in the upper floors of the building.", ["2.. things building"]),
        ("The blast caused the collapse of an apartment block.", ["1..1 things housing"]),
    ],
)
def test_damage(reader: Reader, text: str, expected: list[str]) -> None:
    assert things(reader, text, "damage") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The road remains completely closed.", ["- transport"]),
        ("The bridge is now impassable for trucks.", ["- transport"]),
        ("The case is closed.", []),
        ("The strikes plunged Kharkiv into darkness.", ["- power"]),
        ("Strikes cut power to 40 percent of the city.", ["40..40 percent power"]),
    ],
)
def test_outage(reader: Reader, text: str, expected: list[str]) -> None:
    assert things(reader, text, "outage") == expected


def test_half_of_a_people_is_a_share(reader: Reader) -> None:
    text = "Half of the country's population has fled their homes. Half a million people fled."
    assert things(reader, text, "displaced") == [
        "50..50 percent person",
        "500000..500000 people person",
    ]
