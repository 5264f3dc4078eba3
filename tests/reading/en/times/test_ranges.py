"""Two days told as the ends of one stretch, in a report of Wednesday 14 May 2025."""

import datetime as dt

import pytest

from onrecord.reading.en.times.ranges import joined
from onrecord.reading.en.times.times import times
from onrecord.reading.segments import Segment

TODAY = dt.date(2025, 5, 14)


def told(text: str) -> list[str]:
    segment = Segment(text, 40, paragraph=0, headline=False)
    spans = joined(tuple(times(text, 40, TODAY)), segment)
    assert all(text[one.start - 40 : one.end - 40] == one.text for one in spans)
    return [f"{one.days[0] or ''}..{one.days[1]}" for one in spans]


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        ("Shells fell from Sunday to today.", "2025-05-11..2025-05-14"),
        ("Shells fell between 2 March and today.", "2025-03-02..2025-05-14"),
        ("Shells fell from late on 3 May until dawn on Sunday.", "2025-05-03..2025-05-11"),
        ("Shells fell from Friday, when the truce ended, to yesterday.", "2025-05-09..2025-05-13"),
        ("Shells fell yesterday and today.", "2025-05-13..2025-05-14"),
        ("Shells fell in April and May 2024.", "2024-04-01..2024-05-31"),
    ],
)
def test_days_that_begin_and_end_a_stretch_are_one_time(text: str, stretch: str) -> None:
    assert told(text) == [stretch]


@pytest.mark.parametrize(
    "text",
    [
        "Nine died on Sunday and two died today.",
        "Nine died on Friday, two on Sunday.",
        "They fled from Gao on Sunday and returned today.",
        "Nine died on 2 March and today.",
        "Nine died today, not yesterday.",
    ],
)
def test_days_told_of_apart_stay_apart(text: str) -> None:
    assert len(told(text)) == 2


def test_what_goes_on_until_a_day_begins_on_the_day_told_before() -> None:
    assert told("Jets came on Sunday, while guns went on until dawn today.") == [
        "2025-05-11..2025-05-11",
        "2025-05-11..2025-05-14",
    ]
    assert told("The town was held until Sunday and fell on Monday.")[0] == "..2025-05-11"
    assert told("On Monday they left the town held until Sunday.")[1] == "..2025-05-11"
