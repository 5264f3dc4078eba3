"""The many ways in which news says where something happened: a sentence for each."""

from pathlib import Path

import pytest
import yaml

from onrecord.reading import Reader
from plain_report import report

WORDINGS = yaml.safe_load(
    Path(__file__).with_name("place_wordings.yaml").read_text(encoding="utf-8")
)
LAND = "Talks on the war in Mali went on."
"""Tells where the names lie that no gazetteer has."""


@pytest.mark.parametrize(("text", "places"), (WORDINGS["told"] | WORDINGS["beside"]).items())
def test_a_wording_tells_where(reader: Reader, text: str, places: list[str]) -> None:
    assert targets(reader, text) == places


@pytest.mark.parametrize(("text", "places"), (WORDINGS["unknown"] | WORDINGS["elsewhere"]).items())
def test_words_make_an_unknown_name_a_place(reader: Reader, text: str, places: list[str]) -> None:
    assert targets(reader, f"{LAND} {text}") == places


def targets(reader: Reader, text: str) -> list[str]:
    """Return the places where the last claim of a report happened."""
    claim = reader.read(report(text)).claims[-1]
    return [place.name for place in claim.places if place.role == "target"]
