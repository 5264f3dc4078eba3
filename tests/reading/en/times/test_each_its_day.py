"""The day of each claim where a sentence names several, or one of something else."""

import datetime as dt
import re
from pathlib import Path

import pytest
import yaml

from onrecord.reading import Reader
from plain_report import report
from told_days import days_of, written

FILE = Path(__file__).with_name("each_its_day.yaml")
TOLD = yaml.load(FILE.read_text(encoding="utf-8"), yaml.BaseLoader)
DAY = dt.date(2019, 8, 22)
WHICH = {
    "Monday's": "2019-08-19", "yesterday's": "2019-08-21", "last week's": "2019-08-12..2019-08-18",
    "an overnight": "2019-08-21..2019-08-22", "the weekend": "2019-08-17..2019-08-18",
    "the 2 August": "2019-08-02", "a Monday night": "2019-08-19",
    "the March": "2019-03-01..2019-03-31", "Sunday evening's": "2019-08-18",
}  # fmt: skip
WHERE = [
    "Nine people were killed by {} shelling of Taiz.",
    "Nine people were killed in {} missile strike on Taiz.",
    "The death toll from {} strike on Taiz has risen to nine.",
]


@pytest.mark.parametrize(("text", "told"), list(TOLD.items()))
def test_each_claim_has_its_own_day(reader: Reader, text: str, told: str) -> None:
    claims = reader.read(report(text, published=DAY)).claims
    for kind, *days in (re.split(r"\s+", one.strip()) for one in told.split(",")):
        assert {str(written(one)) for one in claims if one.kind == kind} == set(days)


@pytest.mark.parametrize("where", WHERE)
@pytest.mark.parametrize(("words", "day"), list(WHICH.items()))
def test_a_time_tells_which_attack_it_was(reader: Reader, where: str, words: str, day: str) -> None:
    assert days_of(reader, where.format(words), "killed", DAY) == [day]
