"""What a report of a war tells of floods, accidents and illness is no claim; attacks stay."""

from itertools import product

import pytest

from onrecord.reading import Reader
from plain_report import report

CAUSES = ("floods", "an earthquake", "Cyclone Freda", "landslides", "a cholera outbreak")
OF_CAUSES = (
    "{C} killed 12 people and injured 30 in Vara.",
    "Twelve people were killed by {c} in Vara.",
    "Officials said 12 people had died after {c} hit Vara.",
    "{C} hit Vara, killing 12 people.",
    "{C} left 300 families homeless in Vara.",
    "The death toll from {c} in Vara rose to 12.",
    "Twelve people, killed in {c} in Vara, were buried.",
)
ACCIDENTS = ("a bus overturned", "two trains collided", "a boat capsized", "a ferry sank")
OF_ACCIDENTS = (
    "Twelve people were killed and 30 injured when {c} near Vara.",
    "{C} near Vara, killing 12 people.",
    "{C} near Vara; 12 people were injured.",
    "At least 12 people died as {c} in Vara, officials said.",
)
MISHAPS = [*product(CAUSES, OF_CAUSES), *product(ACCIDENTS, OF_ACCIDENTS)]


@pytest.mark.parametrize(("cause", "form"), MISHAPS)
def test_what_came_of_no_attack_is_no_claim(reader: Reader, cause: str, form: str) -> None:
    told = form.format(c=cause, C=cause[0].upper() + cause[1:])
    read = reader.read(report(f"Rebels shelled Goma on Monday.\n{told}"))
    assert [claim.evidence.text for claim in read.claims] == ["shelled Goma"]
    assert {note.text for note in read.notes} == {"no claim: this came of no attack"}


def test_what_goes_on_about_it_is_none(reader: Reader) -> None:
    text = "The army helped in Derna, where floods had killed 900 people. Others were injured."
    assert not reader.read(report(text)).claims


@pytest.mark.parametrize(
    "text",
    [
        "A drone set off a wildfire near Sochi that destroyed 12 houses.",
        "A missile hit a bus, which crashed into a ravine, killing 12 people in Kupiansk.",
        "An army helicopter crashed in a storm near Goma, killing eight soldiers.",
        "Three people were killed in a stampede when soldiers opened fire in Gaza City.",
        "Nine soldiers were injured when their truck overturned near Goma.",
        "The flood-hit town of Vara was shelled on Monday; two people were killed.",
        "Rebels hold Goma. Shells set a forest on fire. The wildfire destroyed nine houses.",
        "The army blew up the dam at Vara. The floods displaced 300 people.",
        "The army helped after the quake in Vara. In Goma shells killed two people.",
    ],
)
def test_what_came_of_an_attack_stays(reader: Reader, text: str) -> None:
    read = reader.read(report(text))
    assert {claim.kind for claim in read.claims} & {"killed", "injured", "damage", "displaced"}
    assert not read.notes
