"""What is so although a verb over it is negated, and what is not."""

import pytest

from onrecord.model.claim import Claim
from onrecord.reading import Reader
from plain_report import report


def only(reader: Reader, text: str, kind: str) -> Claim:
    (claim,) = (one for one in reader.read(report(text)).claims if one.kind == kind)
    return claim


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The army did not comment on the shelling of Malakal.", "strike"),
        ("The bishop was not hurt in the air strike on Malakal.", "strike"),
        ("The drone attack on Malakal did not cause any damage.", "strike"),
        ("The air strikes on Malakal were not the first.", "strike"),
        ("The army has not stopped shelling Malakal.", "strike"),
        ("Guards failed to protect the villagers during the attack on Malakal.", "assault"),
        ("Clinics in Malakal were not spared, with shelling of two wards on Monday.", "strike"),
    ],
)
def test_what_is_known_of_is_not_denied(reader: Reader, text: str, kind: str) -> None:
    assert only(reader, text, kind).polarity == "affirmed"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The army did not launch an attack on Malakal.", "assault"),
        ("The attack on Malakal was not carried out by our men, the group said.", "assault"),
        ("The shelling of Malakal did not resume on Monday.", "strike"),
        ("The army failed to take Malakal.", "capture"),
    ],
)
def test_what_did_not_come_about_is_denied(reader: Reader, text: str, kind: str) -> None:
    assert only(reader, text, kind).polarity == "denied"


def test_what_comes_before_a_plan_is_no_plan(reader: Reader) -> None:
    text = "The government said it would retaliate after the drone attack on Malakal."
    assert only(reader, text, "strike").certainty == "stated"
