"""Who is told by others to be behind an attack, in each way of saying so."""

from itertools import product
from pathlib import Path

import pytest
import yaml

from onrecord.reading import Reader
from read_claims import parties

CROSSED = yaml.safe_load(
    Path(__file__).with_name("charged_crossed.yaml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize(
    ("charge", "who"), list(product(CROSSED["charges"], CROSSED["parties"].items()))
)
def test_those_charged_are_behind_the_dead(
    reader: Reader, charge: str, who: tuple[str, str]
) -> None:
    name, party = who
    assert parties(reader, charge.format(name), "killed") == [party]


@pytest.mark.parametrize("text", CROSSED["uncharged"])
def test_nobody_is_charged(reader: Reader, text: str) -> None:
    assert parties(reader, text, "killed") == [None]
