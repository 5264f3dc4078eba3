"""The place that a sentence without a claim opens with, read from sentences of our own."""

import pytest

from onrecord.reading import Reader
from plain_report import report


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("In Odesa, the mood was tense.", "Odesa"),
        ("Meanwhile, in the southern city of Odesa, the mood was tense.", "Odesa"),
        ("Further south, near Orikhiv, little changed.", "Orikhiv"),
        ("In Russian-occupied Crimea, crowds left Feodosia.", "Feodosiia"),
        ("The mood was tense in Odesa.", "Kharkiv"),
        ("Officials in Kyiv were silent.", "Kharkiv"),
        ("In the east of Ukraine, the mood was tense.", "Kharkiv"),
    ],
)
def test_what_follows_goes_on_about_the_place_that_opens_a_sentence(
    reader: Reader, told: str, expected: str
) -> None:
    text = f"Shells hit Kharkiv in Ukraine. {told} Nine people were hurt."
    claim = reader.read(report(text)).claims[-1]
    assert [one.name for one in claim.places] == [expected]
