"""Sentences that tell of several things: each claim has its own place."""

from pathlib import Path

import pytest
import yaml

from onrecord.reading import Reader
from plain_report import report

WORDINGS = yaml.safe_load(Path(__file__).with_name("each_its_own.yaml").read_text(encoding="utf-8"))
TOWNS = [
    {"A": "Kupiansk", "B": "Sumy"},
    {"A": "Saraqib", "B": "Azaz"},
]


@pytest.mark.parametrize("towns", TOWNS)
@pytest.mark.parametrize(("told", "where"), WORDINGS.items())
def test_each_claim_has_its_own_place(
    reader: Reader, told: str, where: list[str], towns: dict[str, str]
) -> None:
    claims = reader.read(report(told.format(**towns))).claims
    places = [[one.name for one in claim.places] for claim in claims]
    assert places == [[towns[one]] for one in where]
