"""The many ways in which news says that something happened: a sentence for each."""

from pathlib import Path

import pytest
import yaml

from onrecord.reading import Reader
from plain_report import report

WORDINGS = yaml.safe_load(Path(__file__).with_name("wordings.yaml").read_text(encoding="utf-8"))
NOTHING = WORDINGS.pop("none")


@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind, texts in WORDINGS.items() for text in texts]
)
def test_a_wording_tells_of_what_happened(reader: Reader, kind: str, text: str) -> None:
    assert kind in {claim.kind for claim in reader.read(report(text)).claims}


@pytest.mark.parametrize("text", NOTHING)
def test_a_wording_alike_tells_of_nothing(reader: Reader, text: str) -> None:
    assert not reader.read(report(text)).claims
