"""Verbs with a time in them, in a report of Thursday 22 August 2019."""

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
