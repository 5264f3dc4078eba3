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


@pytest.mark.parametrize("between", STORIES["elsewhere"])
@pytest.mark.parametrize(("last", "kind"), list(STORIES["recalled"].items()))
def test_the_attack_was_when_it_was_told_to_be(
    reader: Reader, between: str, last: str, kind: str
) -> None:
    opening = "An air strike hit a market in Kharkiv on Monday, killing nine people."
    assert set(days_of(reader, f"{opening} {between} {last}", kind, DAY)) == {"2024-05-13"}


@pytest.mark.parametrize("last", STORIES["after"])
def test_what_is_not_of_the_attack_is_of_the_day_told_last(reader: Reader, last: str) -> None:
    opening = "An air strike hit a market in Kharkiv on Monday, killing nine people."
    text = f"{opening} {STORIES['elsewhere'][0]} {last}"
    assert days_of(reader, text, "injured", DAY) == ["2024-05-14"]


@pytest.mark.parametrize("between", STORIES["tuesday"])
@pytest.mark.parametrize(("tie", "day"), list(STORIES["tied"].items()))
def test_words_tie_a_sentence_to_a_day_of_no_claim(
    reader: Reader, between: str, tie: str, day: str
) -> None:
    opening = "A Russian missile hit a market in Kharkiv on Sunday, killing nine people."
    text = f"{opening} {between} {tie} shells wounded three people in Vovchansk."
    assert days_of(reader, text, "injured", DAY) == [day]


@pytest.mark.parametrize("before", STORIES["led_up"])
@pytest.mark.parametrize(("news", "day"), list(STORIES["news_told"].items()))
def test_what_led_to_the_news_does_not_date_what_follows(
    reader: Reader, news: str, day: str, before: str
) -> None:
    last = "Three houses were destroyed."
    assert days_of(reader, f"{news}{before} {last}", "damage", DAY) == [day]


def test_what_came_after_dates_what_follows(reader: Reader) -> None:
    assert days_of(reader, f"{STORIES['led_on']} {LAST}", "injured", DAY) == ["2024-05-14"]


@pytest.mark.parametrize("held", STORIES["held"])
def test_who_is_said_to_hold_a_place_does_so_today(reader: Reader, held: str) -> None:
    assert days_of(reader, f"{MONDAY} {held}", "control", DAY) == ["2024-05-15"]


def test_people_have_fled_since_the_first_day_of_the_news(reader: Reader) -> None:
    text = f"{MONDAY} On Tuesday, drones hit a school there. Some 3,000 people have fled the city."
    assert days_of(reader, text, "displaced", DAY) == ["2024-05-13..2024-05-15"]
