"""Numbers of weapons, of one sort or several, in every construction that tells of them."""

from itertools import product
from pathlib import Path

import pytest
import yaml

from onrecord.reading import Reader
from plain_report import report
from told_figures import figure

CROSSED = yaml.safe_load(Path(__file__).with_name("joint_figures.yaml").read_text(encoding="utf-8"))
WEAPONS = CROSSED.pop("weapons").items()
TOLD = [
    (kind, text.format(weapons), expected)
    for kind, texts in CROSSED.items()
    for text, (weapons, expected) in product(texts, WEAPONS)
]


@pytest.mark.parametrize(("kind", "text", "expected"), TOLD)
def test_a_number_of_weapons_counts_those_it_is_said_of(
    reader: Reader, kind: str, text: str, expected: str
) -> None:
    claims = reader.read(report(text)).claims
    told = [f"{one.item.type if one.item else '-'} {figure(one)}" for one in claims]
    assert {one.kind.replace("impact", "strike") for one in claims} == {kind}
    assert sorted(told) == sorted(expected.split("; "))
