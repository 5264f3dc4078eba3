"""Figures of people that are shared and split: all that befell anybody, and nothing else."""

from pathlib import Path

import pytest
import yaml

from onrecord.reading import Reader
from plain_report import report
from told_figures import figure

TOLD = yaml.safe_load(Path(__file__).with_name("figures_shared.yaml").read_text(encoding="utf-8"))
BEFALLEN = {"killed", "injured", "missing", "detained"}


@pytest.mark.parametrize(
    ("text", "told"), [(text, told) for texts in TOLD.values() for text, told in texts.items()]
)
def test_each_of_those_told_of_is_counted_once(reader: Reader, text: str, told: str) -> None:
    claims = sorted(
        f"{one.kind} {one.item.type if one.item else '-'} {figure(one)}"
        for one in reader.read(report(text)).claims
        if one.kind in BEFALLEN
    )
    assert claims == sorted(told.split("; "))
