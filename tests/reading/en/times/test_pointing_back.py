"""Words that point back at what was told before, in reports of a Thursday."""

import datetime as dt

import pytest

from onrecord.reading import Reader
from told_days import days_of

DAY = dt.date(2019, 8, 22)
RAID = "On Sunday, gunmen attacked the base at Djibo. "
NIGHT = "Drones hit Djibo overnight. "


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        # An occurrence told of just before.
        (RAID + "The army fought for a bridge at Arbinda on 3 August. A general said nine "
         "trucks were destroyed in that battle.", "damage", "2019-08-03"),
        (RAID + "In May 2018, gunmen overran Djibo. The then governor put the dead at 40.",
         "killed", "2018-05-01..2018-05-31"),
        # A time of day within a night, at the same place.
        (NIGHT + "At 06:15, another drone struck the same yard. A guard was killed.", "killed",
         "2019-08-22"),
        (NIGHT + "At 06:15, another drone struck the same yard. In Arbinda, a guard was killed.",
         "killed", "2019-08-21..2019-08-22"),
        (NIGHT + "As of 07:30, 3,000 households had no electricity.", "outage", "2019-08-22"),
        # Who is held responsible is so for what was told last.
        (RAID + "Residents held the army responsible.", "judgement", "2019-08-18"),
        (RAID + "Elders laid the blame on the army.", "judgement", "2019-08-18"),
    ],
)  # fmt: skip
def test_what_points_back(reader: Reader, text: str, kind: str, expected: str) -> None:
    assert days_of(reader, text, kind, DAY) == [expected]


def test_who_is_held_responsible_for_something_is_so_for_that(reader: Reader) -> None:
    text = RAID + "Residents held the army responsible for years of neglect."
    assert days_of(reader, text, "judgement", DAY) in ([], [None])


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("We recorded 16 civilian deaths in Taiz.", "killed", "2019-08-13..2019-08-19"),
        ("Shells killed two men in Taiz on Friday. Some 284 households fled in the reporting "
         "period.", "displaced", "2019-08-13..2019-08-19"),
        # What is told of one day is of that day.
        ("Shells killed two men in Taiz on Friday. Three houses burned down.", "damage",
         "2019-08-16"),
    ],
)  # fmt: skip
def test_the_stretch_that_a_title_names(
    reader: Reader, text: str, kind: str, expected: str
) -> None:
    title = "Weekly brief, 13-19 August\n\n"
    assert days_of(reader, title + text, kind, DAY) == [expected]


def test_all_whom_a_sentence_on_the_victims_tells_of_were_killed_then(reader: Reader) -> None:
    text = (
        "Shells hit Taiz on Tuesday. Raids killed 270 civilians in Djibo during April. The victims "
        "included 51 children, 28 women and five rescue workers."
    )
    assert days_of(reader, text, "killed", DAY) == ["2019-04-01..2019-04-30"] * 4


def test_what_is_summed_up_over_a_whole_weekend_does_not_date_the_next(reader: Reader) -> None:
    text = (
        "Shells hit Taiz on Sunday. The death toll over the whole weekend was 44. In Djibo, jets "
        "bombed a market, killing nine people."
    )
    assert days_of(reader, text, "killed", DAY) == ["2019-08-17..2019-08-18", "2019-08-18"]
