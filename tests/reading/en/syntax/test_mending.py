"""Verbs with a time in them, and clauses robbed of their subjects, told on 22 August 2019."""

import datetime as dt
from itertools import product

import pytest

from onrecord.reading import Reader
from plain_report import report
from told_days import written

WHEN = {
    "on Sunday": "2019-08-18",
    "late on Monday": "2019-08-19",
    "on 2 August": "2019-08-02",
    "in the past 24 hours": "2019-08-21..2019-08-22",
}
WHAT = [
    ("At least 14 civilians were {} killed by bandits in Zamfara.", "killed", 14),
    ("Nine villagers have been {} abducted by bandits in Zamfara.", "detained", 9),
    ("The governor said that nine people were {} wounded by bandits in Zamfara.", "injured", 9),
]


@pytest.mark.parametrize(("when", "what"), list(product(WHEN, WHAT)))
def test_a_time_in_a_passive(reader: Reader, when: str, what: tuple[str, str, int]) -> None:
    text, kind, number = what
    claims = reader.read(report(text.format(when), published=dt.date(2019, 8, 22))).claims
    (told,) = (one for one in claims if one.kind == kind)
    assert told.quantity
    assert told.actor
    assert (written(told), told.quantity.low, told.actor.party) == (WHEN[when], number, "bandits")


def test_a_time_beside_no_verb_leaves_the_parse_alone(reader: Reader) -> None:
    text = "The teacher was on Monday in hospital after shells killed two people in Taiz."
    claims = reader.read(report(text, published=dt.date(2019, 8, 22))).claims
    assert [one.quantity.low for one in claims if one.kind == "killed" and one.quantity] == [2]


SAYING = [
    "the mayor said on Tuesday",
    "the mayor told AFP by phone",
    "a spokesman said in a statement",
]
SAID = [
    ("At least two people, {}, were killed in Taiz on Monday.", "killed"),
    ("Two teachers, {}, have been abducted in Taiz.", "detained"),
    ("The power supply, {}, was restored in Taiz.", "restoration"),
    ("The rebels, {}, had captured two villages near Taiz.", "capture"),
]


@pytest.mark.parametrize(("saying", "said"), list(product(SAYING, SAID)))
def test_who_says_it_inside_what_is_said(
    reader: Reader, saying: str, said: tuple[str, str]
) -> None:
    text, kind = said
    claims = reader.read(report(text.format(saying), published=dt.date(2019, 8, 22))).claims
    assert [one.kind for one in claims] == [kind]
    assert claims[0].speaker is not None


@pytest.mark.parametrize(
    ("clause", "kind", "item"),
    [
        ("power was cut", "outage", "power"),
        ("the village of Alba was seized", "capture", None),
        ("the mobile network has gone down", "outage", "telecom"),
        ("electricity was restored", "restoration", "power"),
    ],
)
def test_a_clause_beside_another_has_its_own_subject(
    reader: Reader, clause: str, kind: str, item: str | None
) -> None:
    text = f"A house was set on fire and {clause} in Taiz on Monday."
    claims = reader.read(report(text, published=dt.date(2019, 8, 22))).claims
    told = next(one for one in claims if one.kind == kind)
    assert (told.item.type if told.item else None) == item


def test_a_row_before_a_verb_stays_one(reader: Reader) -> None:
    text = "Shells damaged a school and a clinic that was full in Taiz on Monday."
    claims = reader.read(report(text, published=dt.date(2019, 8, 22))).claims
    told = [one.item.type for one in claims if one.kind == "damage" and one.item]
    assert told == ["education", "health"]
