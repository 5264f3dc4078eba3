"""The days that words of time mean in a report of Wednesday 14 May 2025."""

import datetime as dt
from pathlib import Path

import pytest
import yaml

from onrecord.reading import Reader
from plain_report import report

FILE = Path(__file__).with_name("time_words.yaml")
WORDS = yaml.load(FILE.read_text(encoding="utf-8"), yaml.BaseLoader)


@pytest.mark.parametrize(("words", "days"), list(WORDS.items()))
def test_when_a_claim_is_dated_by_such_words(reader: Reader, words: str, days: str) -> None:
    text = f"Russian shells killed nine people in Sumy {words}."
    claims = reader.read(report(text, published=dt.date(2025, 5, 14))).claims
    (killed,) = (one for one in claims if one.kind == "killed")
    assert killed.time
    first, last = killed.time.start_local, killed.time.end_local
    told = str(last) if first == last else f"{first or ''}..{last}"
    assert told == days
