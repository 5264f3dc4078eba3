"""What one speaker says is not so that another told just before."""

import pytest

from onrecord.reading import Reader
from plain_report import report


def denied(reader: Reader, text: str) -> list[str]:
    """Who denies what, in a line each: `army: capture Sake`."""
    return [
        f"{one.speaker.name if one.speaker else '-'}: {one.kind} {one.places[0].name}"
        for one in reader.read(report(text)).claims
        if one.polarity == "denied"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rebels said on Monday that they had captured Sake. The mayor denied the claim.",
            ["mayor: capture Sake"],
        ),
        (
            "Rebels said on Monday that they had captured Sake, which the mayor denied.",
            ["mayor: capture Sake"],
        ),
        (
            "Rebels accused Israel on Monday of destroying a bridge at Tyre,"
            " something Israel denies.",
            ["Israel: damage Tyre"],
        ),
        (
            "Residents said jets hit a clinic in Rafah on Monday, killing five."
            " The mayor, who was there, rejected the allegation.",
            ["mayor: strike Rafah"],
        ),
        ("Residents said ten people died in Goma on Monday. He denied this.", []),
        ("Residents said ten people died in Goma on Monday. The mayor rejected the offer.", []),
        (
            "Residents said ten people died in Goma on Monday."
            " The mayor neither confirmed nor denied this.",
            [],
        ),
        (
            "The mayor said ten people died in Goma on Monday. The mayor denied the claim that"
            " he had resigned.",
            [],
        ),
    ],
)
def test_who_denies_what_was_told(reader: Reader, text: str, expected: list[str]) -> None:
    assert denied(reader, text) == expected


def test_what_is_denied_is_told_as_well(reader: Reader) -> None:
    text = "Rebels said on Monday that they had captured Sake. The mayor denied the claim."
    told, answer = reader.read(report(text)).claims
    assert (told.polarity, answer.polarity) == ("affirmed", "denied")
    assert (told.time, told.places) == (answer.time, answer.places)
    assert answer.evidence.text == "The mayor denied the claim"
