"""The days of claims without any of their own, in stories of which the right ones are known."""

import datetime as dt
from pathlib import Path

import pytest
import yaml

from onrecord.reading import Reader
from told_days import days_of

FILE = Path(__file__).with_name("days_of_stories.yaml")
STORIES = yaml.load(FILE.read_text(encoding="utf-8"), yaml.BaseLoader)
DAY = dt.date(2024, 5, 15)
LAST = "Twelve people were wounded."
MONDAY, NIGHT, *_ = STORIES["opens"]
TIES = [(MONDAY, *one) for one in STORIES["monday"].items()]
TIES += [(NIGHT, *one) for one in STORIES["night"].items()]


@pytest.mark.parametrize("between", STORIES["others"] + STORIES["before"])
@pytest.mark.parametrize(("opening", "day"), list(STORIES["opens"].items()))
def test_a_story_goes_on_about_its_day(
    reader: Reader, opening: str, day: str, between: str
) -> None:
    assert days_of(reader, f"{opening} {between} {LAST}", "injured", DAY) == [day]


@pytest.mark.parametrize("between", STORIES["before"])
def test_a_story_without_a_day_is_of_today(reader: Reader, between: str) -> None:
    text = f"{STORIES['undated']} {between} {LAST}"
    assert days_of(reader, text, "injured", DAY) == ["2024-05-15"]


@pytest.mark.parametrize(("between", "day"), list(STORIES["news"].items()))
def test_an_attack_told_without_a_claim_dates_what_follows(
    reader: Reader, between: str, day: str
) -> None:
    opening = "A mine blew up a bus near Gao on Sunday."
    assert days_of(reader, f"{opening} {between} {LAST}", "injured", DAY) == [day]


@pytest.mark.parametrize(("opening", "tie", "day"), TIES)
def test_words_tie_a_sentence_to_the_one_before(
    reader: Reader, opening: str, tie: str, day: str
) -> None:
    text = f"{opening} {tie} shells wounded three people in Vovchansk."
    assert days_of(reader, text, "injured", DAY) == [day]


def test_a_state_told_as_past_was_so_on_its_day(reader: Reader) -> None:
    text = f"{MONDAY} The city was still without power on Tuesday."
    assert days_of(reader, text, "outage", DAY) == ["2024-05-14"]


@pytest.mark.parametrize(("opening", "days"), list(STORIES["stretches"].items()))
def test_a_report_of_a_stretch_of_days_goes_on_about_it(
    reader: Reader, opening: str, days: str
) -> None:
    assert days_of(reader, f"{opening} {LAST}", "injured", DAY) == [days]
