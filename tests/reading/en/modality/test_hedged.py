"""What is left open by first words, refusals to confirm and denials that are none."""

import pytest

from onrecord.reading import Reader
from plain_report import report

TOLD = ("a rocket hit a school in Goma on Tuesday", "soldiers arrested nine men in Goma on Tuesday")


def told(reader: Reader, frame: str, what: str) -> set[tuple[str, str]]:
    """Return whether what a frame tells is so, and how surely."""
    text = frame.format(c=what, C=what[0].upper() + what[1:])
    return {(one.polarity, one.certainty) for one in reader.read(report(text)).claims}


@pytest.mark.parametrize("what", TOLD)
@pytest.mark.parametrize(
    "frame",
    [
        "Preliminary data show {c}.",
        "Unconfirmed reports said {c}.",
        "According to preliminary information, {c}.",
        "The governor said {c}, according to initial reports.",
        "Rumours spread that {c}.",
        "It is understood that {c}.",
        "The governor said it was likely that {c}.",
        "There was no official confirmation that {c}.",
        "Police declined to confirm that {c}.",
        "The army neither confirmed nor denied that {c}.",
        "The army would neither confirm nor deny that {c}.",
    ],
)
def test_what_is_left_open_is_not_said_outright(reader: Reader, frame: str, what: str) -> None:
    assert told(reader, frame, what) == {("affirmed", "preliminary")}


@pytest.mark.parametrize("what", TOLD)
@pytest.mark.parametrize(
    "frame",
    [
        "The governor said in a report that {c}.",
        "It should be noted that {c}.",
        "It may be recalled that {c}.",
        "It must be said that {c}.",
        "The army did not deny that {c}.",
        "Local media quoted a man who asked not to be named as saying that {c}.",
        "{C}, an official who declined to be identified said.",
    ],
)
def test_what_is_said_outright_is_so(reader: Reader, frame: str, what: str) -> None:
    assert told(reader, frame, what) == {("affirmed", "stated")}


@pytest.mark.parametrize("what", TOLD)
@pytest.mark.parametrize(
    "frame",
    [
        "The army said reports that {c} were untrue.",
        "Reports that {c} are untrue, the army said.",
        "The army has denied that {c}.",
    ],
)
def test_what_is_called_untrue_is_denied(reader: Reader, frame: str, what: str) -> None:
    assert told(reader, frame, what) == {("denied", "stated")}


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("According to initial reports, two men were killed and five were wounded in Goma.", True),
        ("Preliminary data show that two men were killed and five were wounded in Goma.", True),
        ("Two men were reportedly killed and five wounded in Goma.", True),
        ("A shell reportedly killed two men and wounded five in Goma.", True),
        ("Two men were reportedly killed and soldiers arrested five others in Goma.", False),
        ("Two men were killed and five were reportedly wounded in Goma.", True),
    ],
)
def test_what_is_joined_to_what_is_left_open_is_so_too(
    reader: Reader, text: str, second: bool
) -> None:
    sure = reader.read(report(text)).claims[-1].certainty
    assert (sure == "preliminary") is second
