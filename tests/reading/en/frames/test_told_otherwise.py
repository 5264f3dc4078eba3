"""Numbers that others give, or gave before, for those told of."""

import pytest

from onrecord.reading import Reader
from plain_report import report

KILLED = "Twelve people were killed in Gao on Monday."


def numbers(reader: Reader, text: str, kind: str = "killed") -> list[float]:
    """The lowest that each number of a kind of claim can be, in the order of the words."""
    claims = reader.read(report(text)).claims
    return [one.quantity.low for one in claims if one.kind == kind and one.quantity]


@pytest.mark.parametrize(
    "text",
    [
        "The governor's count stands at 15.",
        "The mayor put it at 15.",
        "The group had earlier put the toll at 15.",
        "A local chief gave a figure of 15.",
        "A nurse gave the number as 15.",
        "The real number is 15, a nurse said.",
        "The rebels speak of 15.",
        "A nurse speaks now of 15.",
        "Police later raised that to 15.",
    ],
)
def test_another_gives_another_number(reader: Reader, text: str) -> None:
    assert numbers(reader, f"{KILLED} {text}") == [12, 15]


def test_another_number_follows_in_the_same_sentence(reader: Reader) -> None:
    text = f"{KILLED[:-1]}, while the rebels spoke of 15, three of them children."
    assert numbers(reader, text) == [12, 15, 3]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Seventy people have been hurt in Gao since Monday, up from 41 on Friday.", "injured",
         [70, 41]),
        ("The ministry put the dead in Gao at 17, down from the 19 it knew of.", "killed",
         [17, 19]),
        ("Six thousand people fled Gao on Monday. Its bulletin had spoken of 4,500.", "displaced",
         [6000, 4500]),
    ],
)  # fmt: skip
def test_a_number_given_before_is_of_the_same(
    reader: Reader, text: str, kind: str, expected: list[float]
) -> None:
    assert numbers(reader, text, kind) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The number of schools in the town is 15.",
        "The temperature was put at 40.",
        "He spoke of 15 years of war.",
        "The price of bread rose from 10 to 15.",
        "There were no clashes. The number is 15, he said.",
    ],
)
def test_other_numbers_are_of_nobody_told_of(reader: Reader, text: str) -> None:
    assert numbers(reader, f"{KILLED} {text}") == [12]


@pytest.mark.parametrize("hurt", ["the wounded from the market", "those wounded there"])
def test_of_those_hurt_who_died_only_the_death_is_told(reader: Reader, hurt: str) -> None:
    text = f"Nine people were wounded in Gao on Monday. Two of {hurt} have died."
    assert numbers(reader, text, "injured") == [9]
    assert numbers(reader, text) == [2]
