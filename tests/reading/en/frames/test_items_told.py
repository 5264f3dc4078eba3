"""What sentences count and what they concern: kind, item and figure of each claim."""

from pathlib import Path

import pytest
import yaml

from onrecord.model.claim import Claim
from onrecord.reading import Reader
from plain_report import report

TOLD = yaml.safe_load(Path(__file__).with_name("items_told.yaml").read_text(encoding="utf-8"))
ARRIVING = {"impact": "strike"}
"""A weapon sent is coded as a weapon that arrives."""


def figure(claim: Claim) -> str:
    """Return a claim's bounds as `4`, `4..` or `4..6`; `-` where it counts nothing."""
    counted = claim.quantity
    if counted is None:
        return "-"
    low, high = f"{counted.low:.0f}", "" if counted.high is None else f"{counted.high:.0f}"
    return (low if low == high else f"{low}..{high}") + ("%" if counted.unit == "percent" else "")


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
