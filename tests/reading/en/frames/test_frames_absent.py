"""People missing, displaced, detained and hurt, told of in other words than figures."""

import pytest

from onrecord.reading import Reader
from plain_report import report


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.open()


def people(reader: Reader, text: str, kind: str) -> list[str]:
    """Figure and item of each claim of a kind, in a line each: `3 child`."""
    lines = []
    for one in reader.read(report(text)).claims:
        if one.kind == kind and one.item:
            low, high = (one.quantity.low, one.quantity.high) if one.quantity else ("-", "-")
            figure = f"{low}" if low == high else f"{low}+" if high is None else f"{low}..{high}"
            lines.append(f"{figure} {one.item.type}")
    return lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rescue teams were working to recover victims from under the rubble.", ["2+ person"]),
        ("Rescuers recovered six people from under the rubble.", []),
        ("They dug on to find the missing.", ["2+ person"]),
        ("Civilians tried to free a man buried up to his neck in the rubble.", ["1 person"]),
        ("Tens of thousands more remain trapped in the city.", ["20000+ person"]),
        ("The whereabouts of two reporters remain unknown.", ["2 journalist"]),
        ("The fate of two reporters was discussed.", []),
    ],
)
def test_missing(reader: Reader, text: str, expected: list[str]) -> None:
    assert people(reader, text, "missing") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dozens of civilians were hit as they fled the town.", ["24+ civilian"]),
        ("They were evacuated in May under a deal.", ["- person"]),
        ("More than two million have found refuge abroad.", ["2000001+ person"]),
        ("Over 12000 civilians left rebel-held districts of the city.", ["12001+ civilian"]),
        ("Twelve soldiers left the base.", []),
        ("Terrorists fleeing the town were shot.", []),
        (
            "Millions were forced to flee including two million who have sought refuge abroad.",
            ["2000000+ person", "2000000 person"],
        ),
        ("More than three million people have become refugees.", ["3000001+ person"]),
        ("A shell hit a camp for displaced persons.", []),
    ],
)
def test_displaced(reader: Reader, text: str, expected: list[str]) -> None:
    assert people(reader, text, "displaced") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels shot more than 20 soldiers after taking them captive.", ["21+ military"]),
        ("Suspected militants kidnapped them in the east.", ["- person"]),
        ("The 14 abducted worshippers were freed a week later.", ["14 civilian"]),
        ("Troops rounded up and executed at least six men.", ["6+ person"]),
        ("The navy captured two more Ukrainian ships.", []),
        ("A man was arrested after a search that included the police force.", ["1 person"]),
    ],
)
def test_detained(reader: Reader, text: str, expected: list[str]) -> None:
    assert people(reader, text, "detained") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The attack killed four civilians and injured others.", ["2+ civilian"]),
        ("A number of people suffered suffocation cases.", ["3+ person"]),
        ("A rescuer rushed a bloodied child into an ambulance.", ["1 child"]),
        ("Three people were hurt, including women and children.", ["3 person", "2+ child"]),
        ("It is unclear how many people were wounded.", []),
    ],
)
def test_injured(reader: Reader, text: str, expected: list[str]) -> None:
    assert people(reader, text, "injured") == expected


def test_passive_verbs_of_saying_are_looked_through(reader: Reader) -> None:
    text = "All six people on board are believed to have died."
    assert people(reader, text, "killed") == ["6 person"]


def test_participles_read_as_adjectives(reader: Reader) -> None:
    kinds = [one.kind for one in reader.read(report("Damaged houses in the city of Sumy.")).claims]
    assert kinds == ["damage"]
