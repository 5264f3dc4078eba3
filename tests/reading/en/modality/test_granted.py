"""What happened whatever is said of it, and what words deny or leave open."""

import pytest

from onrecord.reading import Reader
from plain_report import report
from read_claims import only


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The retreat from Sake on Monday does not mean that the war is lost.", "affirmed stated"),
        ("The minister will not be deterred by Monday's shelling of Goma.", "affirmed stated"),
        ("The attack on Goma on Monday will not go unpunished.", "affirmed stated"),
        ("Fighting has not stopped in Goma since Monday.", "affirmed stated"),
        ("The blast in Goma on Monday was not an accident.", "affirmed stated"),
        ("The council should condemn Monday's shelling of Goma.", "affirmed stated"),
        ("Iran will retaliate for the strike on Isfahan on Monday.", "affirmed stated"),
        ("The shelling of Goma on Monday did not take place.", "denied stated"),
        ("The airstrike on Goma on Monday was not carried out by jets.", "denied stated"),
        ("The withdrawal from Goma has not begun.", "denied stated"),
        ("They did not succeed in the capture of Goma on Monday.", "denied stated"),
        ("Shelling did not resume in Goma on Monday.", "denied stated"),
    ],
)
def test_what_a_denied_verb_says_more_of_happened(reader: Reader, text: str, told: str) -> None:
    (claim,) = reader.read(report(text)).claims
    assert f"{claim.polarity} {claim.certainty}" == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The army denied airstrikes and shelling in Goma on Monday.", ["denied", "denied"]),
        ("There were no airstrikes or shelling in Goma on Monday.", ["denied", "denied"]),
        ("Airstrikes and shelling hit Goma on Monday.", ["affirmed", "affirmed"]),
        ("It is not clear whether airstrikes or shelling hit Goma on Monday.", []),
    ],
)
def test_the_same_is_told_of_all_of_a_row(reader: Reader, text: str, told: list[str]) -> None:
    assert [claim.polarity for claim in reader.read(report(text)).claims] == told


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Explosions could be heard in Goma on Monday.", "stated"),
        ("Heavy gunfire could be heard in Goma on Monday.", "stated"),
        ("Burning houses could be seen in Goma on Monday.", "stated"),
        ("An offensive could be launched in Goma on Tuesday, he warned.", "expected"),
    ],
)
def test_what_could_be_witnessed_happened(reader: Reader, text: str, certainty: str) -> None:
    assert {claim.certainty for claim in reader.read(report(text)).claims} <= {certainty}
    assert certainty == "expected" or reader.read(report(text)).claims


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
