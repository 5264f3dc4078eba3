"""What is only thought of makes no claim; what was done or is announced does."""

import pytest

from onrecord.reading import Reader
from plain_report import report


def kinds(reader: Reader, text: str) -> list[str]:
    return [one.kind for one in reader.read(report(text)).claims]


@pytest.mark.parametrize(
    "text",
    [
        "The carrier is not yet in a position to strike Iran.",
        "The army is able to strike targets in Iran.",
        "The shield is designed to defeat large missile barrages.",
        "Kyiv said it needs missiles to shoot down drones.",
        "The general spoke of saturation attacks that could overwhelm defences.",
        "The senator said bombing is not the answer.",
        "He is unsure that striking Iran will have the effect that is intended.",
        "If the rebels shell Goma, the army will answer.",
        "Will the army retake Wad Madani?",
        "Rebels often fire missiles into Marib.",
        "High tolls from artillery attacks are not rare in Marib.",
        "Drone strikes on Nikopol are common.",
        "The monitor determines what planes carried out raids in Taiz.",
        "The alliance has not reached its goal of destroying the base in Taiz.",
        "Mediators called for a halt to air strikes on Mekelle.",
    ],
)
def test_what_is_only_thought_of_is_no_claim(reader: Reader, text: str) -> None:
    assert kinds(reader, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 1,400 civilians were able to leave Bunia on Sunday.", ["displaced"]),
        ("From their positions the rebels shelled Azaz.", ["strike"]),
        ("Rescuers needed three hours to put out a fire at a depot in Odesa.", ["damage"]),
        ("The strike on Nikopol on Monday was of a rare kind.", ["strike"]),
        ("Drones that could not be stopped hit Kyiv.", ["impact"]),
        ("The bombing of Aleppo was the heaviest this year.", ["strike"]),
    ],
)
def test_what_was_done_is_one(reader: Reader, text: str, expected: list[str]) -> None:
    assert kinds(reader, text) == expected


def test_what_somebody_was_not_able_to_do_is_denied(reader: Reader) -> None:
    for text in (
        "The army was not able to capture Vuhledar.",
        "The army was unable to capture Vuhledar.",
    ):
        (claim,) = reader.read(report(text)).claims
        assert (claim.kind, claim.polarity) == ("capture", "denied")
