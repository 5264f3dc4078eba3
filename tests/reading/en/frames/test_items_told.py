"""What sentences count and what they concern: kind, item and figure of each claim."""

from pathlib import Path

import pytest
import yaml

from onrecord.reading import Reader
from plain_report import report
from told_figures import figure

TOLD = yaml.safe_load(Path(__file__).with_name("items_told.yaml").read_text(encoding="utf-8"))
ARRIVING = {"impact": "strike"}
"""A weapon sent is coded as a weapon that arrives."""


@pytest.mark.parametrize(
    ("text", "told"), [(text, told) for texts in TOLD.values() for text, told in texts.items()]
)
def test_a_sentence_tells_how_many_of_what(reader: Reader, text: str, told: str) -> None:
    claims = {
        f"{ARRIVING.get(claim.kind, claim.kind)} {claim.item.type if claim.item else '-'} "
        f"{figure(claim)}"
        for claim in reader.read(report(text)).claims
    }
    wanted = {one.strip().replace("impact", "strike") for one in told.split(";")}
    assert wanted <= claims
