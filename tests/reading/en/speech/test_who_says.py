"""The many ways in which news says who says something: a sentence for each."""

from pathlib import Path

import pytest
import yaml

from onrecord.reading import Reader
from plain_report import report

SAYINGS = yaml.safe_load(Path(__file__).with_name("who_says.yaml").read_text(encoding="utf-8"))
NOBODY = SAYINGS.pop("nobody")


@pytest.mark.parametrize(
    ("who", "text"), [(who, text) for who, texts in SAYINGS.items() for text in texts]
)
def test_a_wording_tells_who_says_it(reader: Reader, who: str, text: str) -> None:
    speaker = reader.read(report(text)).claims[-1].speaker
    assert speaker is not None
    assert speaker.name == who


@pytest.mark.parametrize("text", NOBODY)
def test_a_wording_alike_names_nobody(reader: Reader, text: str) -> None:
    claims = reader.read(report(text)).claims
    assert claims
    assert all(claim.speaker is None for claim in claims)


def test_who_speaks_stands_nearer_than_the_subject_of_a_quotation_left_open(
    reader: Reader,
) -> None:
    text = '"A truck full of explosives blew up in Hama on Monday" the Syrian Observatory said.'
    claims = reader.read(report(text)).claims
    assert {claim.speaker.name for claim in claims if claim.speaker} == {
        "Syrian Observatory for Human Rights"
    }
