"""Who says it, crossed with where it is said who says it: what is told stays the same."""

from pathlib import Path

import pytest
import yaml

from onrecord.reading import Reader
from plain_report import report

CROSSED = yaml.safe_load(
    Path(__file__).with_name("speakers_crossed.yaml").read_text(encoding="utf-8")
)
TOLD = "two traders were killed in Sumy on Tuesday"


def sentence(frame: str, speaker: str) -> str:
    """Put a speaker and what is told into a frame, with no comma before another mark."""
    text = frame.format(
        s=speaker, S=speaker[0].upper() + speaker[1:], c=TOLD, C=TOLD[0].upper() + TOLD[1:]
    )
    if not speaker.endswith(","):
        text = text.replace(f"{speaker}, said on", f"{speaker} said on")
    for mark in (",", ".", ":"):
        text = text.replace(f",{mark}", mark)
    return text.rstrip(",")


@pytest.mark.parametrize("frame", CROSSED["described_in"])
@pytest.mark.parametrize("what", CROSSED["descriptions"])
def test_one_described_by_another_speaks_alone(reader: Reader, frame: str, what: str) -> None:
    told = reader.read(report(frame.format(s=f"Mercy Watch, {what},", c=TOLD))).claims
    (claim,) = (one for one in told if one.kind == "killed")
    assert claim.quantity is not None
    assert claim.quantity.low == 2
    assert claim.speaker is not None
    assert claim.speaker.name.partition(",")[0] == "Mercy Watch"


@pytest.mark.parametrize("frame", CROSSED["frames"])
@pytest.mark.parametrize(("speaker", "name"), CROSSED["speakers"].items())
def test_whoever_says_it_wherever_what_is_told_stays_the_same(
    reader: Reader, frame: str, speaker: str, name: str
) -> None:
    text = sentence(frame, speaker)
    (claim,) = reader.read(report(text)).claims
    assert claim.kind == "killed"
    assert claim.quantity is not None
    assert claim.quantity.low == 2
    assert [place.name for place in claim.places] == ["Sumy"]
    assert claim.polarity == "affirmed"
    assert claim.speaker is not None
    assert claim.speaker.name.partition(",")[0].lower() == name.lower()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Two people were killed in Goma, North Kivu, the governor said.", "governor"),
        ("The army said two soldiers died in Goma.", "army"),
        ("The spokesman, Ann Lee, said three soldiers and a nurse were killed in Goma.", "Ann Lee"),
        ("“Rebels killed two men in Goma,” an official, speaking anonymously, said.", "official"),
        ("Two men were killed in Goma, said a war monitor.", "war monitor"),
        ("Two men were killed in Goma, the People's Defence Force said.", "People's Defence Force"),
        ("Two men were killed in Goma, according to a captured soldier.", "captured soldier"),
        ("Two men were killed in Goma, said the 47th Assault Brigade.", "47th Assault Brigade"),
        ("Two men were killed in Goma, according to a 45-year-old farmer.", "45-year-old farmer"),
        ("According to state media, UN chief Ann Lee killed two men in Goma.", "state media"),
        (
            "An official in the border town of Suruc was quoted as saying two men were killed.",
            "official in the border town of Suruc",
        ),
        (
            "Two men died in Goma, the head of police in the northern city of Kunduz said.",
            "head of police in the northern city of Kunduz",
        ),
        ("The ministry is reporting that two men were killed in Goma.", "ministry"),
    ],
)
def test_what_stands_beside_a_speaker_is_none_of_the_name(
    reader: Reader, text: str, name: str
) -> None:
    claims = reader.read(report(text)).claims
    assert {claim.speaker.name for claim in claims if claim.speaker} == {name}


def test_a_rocket_does_not_come_from_where_its_teller_is(reader: Reader) -> None:
    text = "A rocket hit a school in Sarmin on Tuesday, an activist from Idlib said."
    (claim,) = reader.read(report(text)).claims
    assert [(place.role, place.name) for place in claim.places] == [("target", "Sarmin")]
