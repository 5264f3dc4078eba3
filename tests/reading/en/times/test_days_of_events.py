"""Claims beside the day of a truce, of talks or of a vote, which is not theirs."""

import datetime as dt
from pathlib import Path

import pytest
import yaml

from onrecord.reading import Reader
from told_days import days_of

FILE = Path(__file__).with_name("days_of_events.yaml")
TOLD = yaml.load(FILE.read_text(encoding="utf-8"), yaml.BaseLoader)
DAY = dt.date(2024, 5, 15)


@pytest.mark.parametrize("beside", TOLD["beside"])
@pytest.mark.parametrize("event", TOLD["events"])
def test_the_day_of_an_event_is_of_no_attack(reader: Reader, beside: str, event: str) -> None:
    text = f"Shells killed nine people in Sumy {beside.format(event)}."
    assert days_of(reader, text, "killed", DAY) == ["2024-05-15"]


@pytest.mark.parametrize(("text", "day"), list(TOLD["own"].items()))
def test_a_claim_beside_an_event_has_its_own_day(reader: Reader, text: str, day: str) -> None:
    assert days_of(reader, text, "killed", DAY) == [day]


@pytest.mark.parametrize(
    "aside",
    [
        "In Brussels, ministers met on Monday to discuss new sanctions.",
        "The president visited the wounded on Monday.",
        "In Kyiv, hundreds of people protested against the war on Monday.",
    ],
)
def test_a_day_beside_the_war_dates_nothing_told_after_it(reader: Reader, aside: str) -> None:
    text = f"Shells hit a market in Sumy.\n\n{aside}\n\nNine people were killed."
    assert days_of(reader, text, "killed", DAY) == ["2024-05-15"]


def test_what_fighters_visit_is_an_attack_of_that_day(reader: Reader) -> None:
    text = "In Uvira, two bars were visited by gunmen on Monday: one policeman was killed."
    assert days_of(reader, text, "killed", DAY) == ["2024-05-13"]


def test_the_same_day_is_not_that_of_talks_told_before_it(reader: Reader) -> None:
    text = "Shells hit a market in Sumy.\n\nTalks resumed in Doha on Monday.\n\nThat day nine died."
    assert days_of(reader, text, "impact", DAY) == ["2024-05-15"]
