"""What happened whatever is said of it, and what words deny or leave open."""

import pytest

from onrecord.reading import Reader
from plain_report import report


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
