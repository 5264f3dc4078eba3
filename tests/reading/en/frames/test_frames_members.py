"""People told of as members of those killed or hurt, in rows, tolls and by what was found."""

import pytest

from onrecord.reading import Reader
from plain_report import report


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.open()


def people(reader: Reader, text: str) -> list[str]:
    """Kind, figure and item of each claim about people, in a line each: `killed 3 child`."""
    lines = []
    for one in reader.read(report(text)).claims:
        if one.kind in {"killed", "injured", "missing", "displaced", "detained"} and one.item:
            low, high = (one.quantity.low, one.quantity.high) if one.quantity else ("-", "-")
            figure = f"{low}" if low == high else f"{low}+" if high is None else f"{low}..{high}"
            lines.append(f"{one.kind} {figure} {one.item.type}")
    return lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine children were among the victims of the raid.", ["killed 9 child"]),
        ("The bride was among the dead.", ["killed 1 civilian"]),
        (
            "The dead were identified as three soldiers and a child.",
            ["killed 3 military", "killed 1 child"],
        ),
        ("The dead were identified as militants of one group.", []),
        (
            "Three nurses were among at least 14 people killed on Monday.",
            ["killed 3 medic", "killed 14+ person"],
        ),
        (
            "Among those killed were two women and three boys.",
            ["killed 2 civilian", "killed 3 child"],
        ),
        ("Among the wounded was a nurse.", ["injured 1 medic"]),
        (
            "The victims included 31 children 18 women four medics and two journalists.",
            ["killed 31 child", "killed 18 civilian", "killed 4 medic", "killed 2 journalist"],
        ),
        ("Two of the victims were children.", ["killed 2 child"]),
        ("At least six of those killed were soldiers.", ["killed 6+ military"]),
        ("All those killed were civilians.", ["killed - civilian"]),
        ("The rest of the dead were militants.", ["killed 2+ military"]),
        (
            "Five guards and nine rebels made up the rest of the dead.",
            ["killed 5 military", "killed 9 military"],
        ),
        (
            "Nineteen people were wounded in Homs. Two of them were women.",
            ["injured 19 person", "injured 2 civilian"],
        ),
        (
            "Nineteen people were killed in Homs. The rest were soldiers.",
            ["killed 19 person", "killed 2+ military"],
        ),
        ("The rest were soldiers.", []),
        ("None of the victims were soldiers.", ["killed 0 military"]),
    ],
)
def test_members_of_those_told_of(reader: Reader, text: str, expected: list[str]) -> None:
    assert sorted(people(reader, text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The raid killed 12 militants from the Levant Front group and six civilians.",
            ["killed 12 military", "killed 6 civilian"],
        ),
        (
            "The raids killed 16 people including four children outside Homs and another 21 people"
            " in Hama.",
            ["killed 16 person", "killed 21 person", "killed 4 child"],
        ),
        (
            "The blast took the lives of three women (one of them a nurse) as well as 4 soldiers.",
            ["killed 3 civilian", "killed 1 medic", "killed 4 military"],
        ),
        (
            "In Aleppo 12 fighters from the group and three civilians were killed in a blast.",
            ["killed 12 military", "killed 3 civilian"],
        ),
        (
            "At least 24 civilians among them six children and seven women were killed.",
            ["killed 24+ civilian", "killed 6 child", "killed 7 civilian"],
        ),
        (
            "The raid killed 12 militants in Homs and six civilians were wounded.",
            ["killed 12 military", "injured 6 civilian"],
        ),
    ],
)
def test_rows_go_on_after_more_words(reader: Reader, text: str, expected: list[str]) -> None:
    assert sorted(people(reader, text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The army killed and wounded a number of fighters.",
            ["killed 3+ military", "injured 3+ military"],
        ),
        ("No one was killed or wounded.", ["killed 0 person", "injured 0 person"]),
        ("Twelve people were killed or wounded.", []),
        ("The war has put the death toll at as high as 320000.", ["killed 0..320000 person"]),
        (
            "The raid killed 12 people, bringing to 36 the number killed in two days.",
            ["killed 12 person", "killed 36 person"],
        ),
        ("A total of 700 people have fallen victim to the attack.", ["killed 700 person"]),
        ("The bodies of 11 victims arrived at the morgue.", ["killed 11 person"]),
        ("Footage showed the lifeless body of a boy.", ["killed 1 child"]),
        ("There are fatalities among the residents.", ["killed 2+ civilian"]),
        ("Forty were neutralised near Marte.", ["killed 40 military"]),
        ("Forty were killed near Marte.", ["killed 40 person"]),
        (
            "Thirty miners were hurt in Marte, six of them critically.",
            ["injured 30 civilian", "injured 6 civilian"],
        ),
        ("Thirty miners met in Marte, six of them in a bad mood.", []),
        ("They carried out a massacre against 14 civilians.", ["killed 14 civilian"]),
        ("More than 90000 people are estimated to have been killed.", ["killed 90001+ person"]),
    ],
)
def test_tolls_bodies_and_shared_objects(reader: Reader, text: str, expected: list[str]) -> None:
    assert sorted(people(reader, text)) == sorted(expected)
