"""Days counted from others, in stories of which the right ones are known."""

import datetime as dt
from itertools import product
from pathlib import Path

import pytest
import yaml

from onrecord.reading import Reader
from told_days import days_of

FILE = Path(__file__).with_name("counted_days.yaml")
TOLD = yaml.load(FILE.read_text(encoding="utf-8"), yaml.BaseLoader)
DAY = dt.date(2024, 5, 15)
NEWS = "Nine people were killed on Tuesday in Sharara, Sudan, the worst raid since the war began."


@pytest.mark.parametrize("since", TOLD["since"])
@pytest.mark.parametrize(("before", "day"), list(TOLD["since_then"].items()))
def test_since_then_is_since_what_was_told_last(
    reader: Reader, before: str, day: str, since: str
) -> None:
    found = days_of(reader, f"{NEWS} {before} {since}", "killed", DAY)
    assert found[-1] == f"{day}..2024-05-15"


@pytest.mark.parametrize("between", ["", "Mali's president condemned it on Wednesday. "])
@pytest.mark.parametrize(("came", "day"), list(TOLD["came"].items()))
def test_an_attack_came_after_another(reader: Reader, came: str, day: str, between: str) -> None:
    text = f"A bomb exploded in Gao on Tuesday, killing nine people. {between}It came {came}."
    assert days_of(reader, text, "killed", DAY) == ["2024-05-14", day]


@pytest.mark.parametrize(("later", "day"), list(TOLD["later"].items()))
def test_so_long_after_the_attack_is_later(reader: Reader, later: str, day: str) -> None:
    text = f"A bomb killed nine people in Gao on Friday. {later}"
    assert days_of(reader, text, "killed", DAY) == ["2024-05-10", day]


@pytest.mark.parametrize(("text", "days"), list(TOLD["led_up"].items()))
def test_what_led_up_to_a_day_ended_on_it(reader: Reader, text: str, days: str) -> None:
    assert days_of(reader, text, "strike", DAY) == [days]


@pytest.mark.parametrize(
    ("to_come", "told"), list(product(TOLD["to_come"], TOLD["from_monday"].items()))
)
def test_no_day_counts_from_one_to_come(
    reader: Reader, to_come: str, told: tuple[str, str]
) -> None:
    text = f"A missile hit a market in Odesa on Monday, killing nine people. {to_come} {told[0]}"
    assert days_of(reader, text, "injured", DAY) == [told[1]]


@pytest.mark.parametrize("rank", TOLD["ranks"])
@pytest.mark.parametrize("where", TOLD["where"])
@pytest.mark.parametrize("of_all", TOLD["of_all"])
def test_a_record_is_of_its_own_day(reader: Reader, rank: str, where: str, of_all: str) -> None:
    text = f"A missile hit Kyiv on Monday, killing nine people. {rank}{where} {of_all}."
    assert set(days_of(reader, text, "strike", DAY)) <= {"2024-05-13"}


@pytest.mark.parametrize("claimed", TOLD["claimed"])
def test_the_day_of_claiming_an_attack_is_not_its_own(reader: Reader, claimed: str) -> None:
    opening = "A suicide bomber blew himself up in Kabul on Monday, killing nine people."
    text = f"{opening} Islamic State {claimed}. Twelve people were wounded."
    assert set(days_of(reader, text, "strike", DAY)) == {"2024-05-13"}
    assert days_of(reader, text, "injured", DAY) == ["2024-05-13"]


@pytest.mark.parametrize("rose", TOLD["rose"])
def test_a_toll_that_rose_is_of_the_day_of_the_attack(reader: Reader, rose: str) -> None:
    text = f"A missile hit Kyiv on Monday, killing nine people. {rose}"
    assert days_of(reader, text, "killed", DAY) == ["2024-05-13", "2024-05-13"]


@pytest.mark.parametrize("adds", ["bringing the toll", "pushing its losses", "taking the number"])
def test_what_adds_up_since_a_day_is_the_sum_alone(reader: Reader, adds: str) -> None:
    text = f"On Tuesday the army said 29 soldiers had been killed, {adds} since 27 April to 633."
    assert days_of(reader, text, "killed", DAY)[0] == "..2024-05-14"


@pytest.mark.parametrize("said", ["on Tuesday", "late on Tuesday", "Tuesday"])
@pytest.mark.parametrize("after", ["The missile struck late on Sunday.", "It was hit on Sunday."])
def test_a_lead_said_on_a_day_is_of_the_day_told_next(
    reader: Reader, said: str, after: str
) -> None:
    text = f"Nine people have been killed in a strike on Sumy, officials said {said}. {after}"
    assert days_of(reader, text, "killed", DAY) == ["2024-05-12"]


@pytest.mark.parametrize("told", TOLD["told_before"])
def test_what_was_said_before_had_happened_by_then(reader: Reader, told: str) -> None:
    text = f"A missile hit Sumy on Sunday. A drone wounded one man in Kherson on Tuesday. {told}"
    assert days_of(reader, text, "injured", DAY) == ["2024-05-14", "..2024-05-12"]


@pytest.mark.parametrize("so_far", TOLD["so_far"])
def test_what_has_come_so_far_came_since_the_attack(reader: Reader, so_far: str) -> None:
    text = f"A missile hit a market in Sumy on Monday, wounding twelve people. {so_far}"
    assert days_of(reader, text, "killed", DAY) == ["2024-05-13..2024-05-15"]


@pytest.mark.parametrize("opening", ["", "Shells hit Kherson on Tuesday. "])
@pytest.mark.parametrize(("ago", "days"), list(TOLD["ago"].items()))
def test_what_was_long_ago(reader: Reader, ago: str, days: str, opening: str) -> None:
    assert days_of(reader, opening + ago, "killed", DAY) == [days]


@pytest.mark.parametrize("between", TOLD["between"])
@pytest.mark.parametrize(("opening", "again"), list(TOLD["again"].items()))
def test_what_is_told_of_again_was_on_its_own_day(
    reader: Reader, opening: str, between: str, again: str
) -> None:
    assert days_of(reader, f"{opening} {between} {again}", "injured", DAY) == ["2024-05-13"]


@pytest.mark.parametrize(("there", "day"), list(TOLD["there"].items()))
def test_what_befell_a_place_was_when_it_was_hit(reader: Reader, there: str, day: str) -> None:
    text = f"On Monday a missile hit Sumy. On Tuesday a drone hit Kherson. {there}"
    assert days_of(reader, text, "injured", DAY) == [day]


@pytest.mark.parametrize(("text", "days"), list(TOLD["up_to"].items()))
def test_what_went_on_up_to_a_day(reader: Reader, text: str, days: str) -> None:
    assert days_of(reader, text, "killed", DAY) == [days]


def test_the_present_under_a_dated_heading_is_of_its_day(reader: Reader) -> None:
    entries = "Tuesday 14 May\n2am: Nine people are killed in an explosion in Mogadishu."
    text = f"How the attack unfolded\n\nMonday 13 May\n9pm: Gunmen storm a hotel.\n{entries}\n"
    assert days_of(reader, text, "impact", DAY) == ["2024-05-14"]
