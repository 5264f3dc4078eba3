"""Reports of earthquakes, matches and labour disputes make no claims, and a note says so."""

from pathlib import Path

import pytest
import yaml

from onrecord.reading import Reader
from plain_report import report

TEXTS = yaml.safe_load(Path(__file__).with_name("matters_told.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("matter", "text"), [(name, text) for name, texts in TEXTS["silent"].items() for text in texts]
)
def test_a_report_of_another_matter_claims_nothing(reader: Reader, matter: str, text: str) -> None:
    read = reader.read(report(text))
    assert not read.claims
    assert [note.text for note in read.notes] == [
        f"no claims: tells of {matter}, and of no fighting, weapons or armed groups"
    ]
    assert read.notes[0].evidence.text in text


@pytest.mark.parametrize("text", TEXTS["told"])
def test_a_report_of_an_attack_is_read(reader: Reader, text: str) -> None:
    read = reader.read(report(text))
    assert read.claims
    assert not read.notes
