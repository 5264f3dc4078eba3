"""Asides on a place name others, where nothing of what is told happened."""

from itertools import product
from pathlib import Path

import pytest
import yaml

from onrecord.reading import Reader
from plain_report import report

WORDINGS = yaml.safe_load(Path(__file__).with_name("asides.yaml").read_text(encoding="utf-8"))


def places(reader: Reader, text: str) -> set[tuple[str, ...]]:
    """Return the places of each claim of a report, in their order."""
    return {tuple(one.name for one in claim.places) for claim in reader.read(report(text)).claims}


@pytest.mark.parametrize(("frame", "aside"), [*product(WORDINGS["frames"], WORDINGS["asides"])])
def test_an_aside_tells_only_of_another_place(reader: Reader, frame: str, aside: str) -> None:
    assert places(reader, frame.format(aside)) == {("Kupiansk",)}


@pytest.mark.parametrize(("text", "told"), WORDINGS["none"].items())
def test_what_is_no_aside_tells_where(reader: Reader, text: str, told: list[str]) -> None:
    assert places(reader, text) == {tuple(told)}
