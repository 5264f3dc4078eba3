"""The days that words of time mean in a report of Wednesday 14 May 2025."""

import datetime as dt

import pytest

from onrecord.reading import Reader
from plain_report import report


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("late on Tuesday", "2025-05-13", "2025-05-13"),
        ("in the early hours of Tuesday", "2025-05-13", "2025-05-13"),
        ("early on Wednesday", "2025-05-14", "2025-05-14"),
        ("overnight", "2025-05-13", "2025-05-14"),
        ("overnight into Wednesday", "2025-05-13", "2025-05-14"),
        ("on the night of 12 May", "2025-05-12", "2025-05-13"),
        ("on the night of May 12-13", "2025-05-12", "2025-05-13"),
        ("over the weekend", "2025-05-10", "2025-05-11"),
        ("at the weekend", "2025-05-10", "2025-05-11"),
        ("last weekend", "2025-05-10", "2025-05-11"),
        ("on Sunday and Monday", "2025-05-11", "2025-05-12"),
        ("from Sunday to Tuesday", "2025-05-11", "2025-05-13"),
        ("between 3 and 9 May", "2025-05-03", "2025-05-09"),
        ("in the past 24 hours", "2025-05-13", "2025-05-14"),
        ("over the past day", "2025-05-13", "2025-05-14"),
        ("in the last three days", "2025-05-11", "2025-05-14"),
        ("in the week ending 11 May", "2025-05-05", "2025-05-11"),
        ("earlier this week", "2025-05-12", "2025-05-14"),
        ("last week", "2025-05-05", "2025-05-11"),
        ("earlier this month", "2025-05-01", "2025-05-14"),
        ("in early May", "2025-05-01", "2025-05-10"),
        ("in mid-April", "2025-04-11", "2025-04-20"),
        ("in late April", "2025-04-21", "2025-04-30"),
        ("last month", "2025-04-01", "2025-04-30"),
        ("in April", "2025-04-01", "2025-04-30"),
        ("at the end of April", "2025-04-21", "2025-04-30"),
        ("at the start of May", "2025-05-01", "2025-05-10"),
        ("last year", "2024-01-01", "2024-12-31"),
        ("two days ago", "2025-05-12", "2025-05-12"),
        ("three weeks ago", "2025-04-23", "2025-04-23"),
        ("the day before yesterday", "2025-05-12", "2025-05-12"),
        ("yesterday evening", "2025-05-13", "2025-05-13"),
        ("this morning", "2025-05-14", "2025-05-14"),
        ("on Monday last", "2025-05-12", "2025-05-12"),
        ("last Friday", "2025-05-09", "2025-05-09"),
        ("on Friday of last week", "2025-05-09", "2025-05-09"),
        ("on 9 May", "2025-05-09", "2025-05-09"),
        ("on May 9th", "2025-05-09", "2025-05-09"),
        ("on the 9th of May", "2025-05-09", "2025-05-09"),
        ("on the 9th", "2025-05-09", "2025-05-09"),
        ("on 9 and 10 May", "2025-05-09", "2025-05-10"),
        ("on the afternoon of 9 May", "2025-05-09", "2025-05-09"),
        ("since Sunday", "2025-05-11", "2025-05-14"),
        ("since 1 May", "2025-05-01", "2025-05-14"),
        ("since the start of the month", "2025-05-01", "2025-05-14"),
        ("since the beginning of the year", "2025-01-01", "2025-05-14"),
        ("so far this year", "2025-01-01", "2025-05-14"),
        ("this year", "2025-01-01", "2025-05-14"),
        ("in the first quarter of 2025", "2025-01-01", "2025-03-31"),
        ("in the second half of 2024", "2024-07-01", "2024-12-31"),
        ("between January and March", "2025-01-01", "2025-03-31"),
        ("from January to April", "2025-01-01", "2025-04-30"),
        ("a week ago", "2025-05-07", "2025-05-07"),
        ("a year ago", "2024-01-01", "2024-12-31"),
        ("in the summer of 2024", "2024-06-01", "2024-08-31"),
        ("on New Year's Eve", "2024-12-31", "2024-12-31"),
        ("at dawn today", "2025-05-14", "2025-05-14"),
        ("before dawn on Tuesday", "2025-05-13", "2025-05-13"),
        ("shortly after midnight on Tuesday", "2025-05-13", "2025-05-13"),
        ("around noon on Monday", "2025-05-12", "2025-05-12"),
        ("during the night from Monday to Tuesday", "2025-05-12", "2025-05-13"),
        ("in the night to Tuesday", "2025-05-12", "2025-05-13"),
        ("Monday through Tuesday", "2025-05-12", "2025-05-13"),
        ("from 3 May until 9 May", "2025-05-03", "2025-05-09"),
        ("for the past two weeks", "2025-04-30", "2025-05-14"),
        ("in two days", "2025-05-13", "2025-05-14"),
        ("in recent days", None, "2025-05-14"),
        ("recently", None, "2025-05-14"),
        ("in 2023", "2023-01-01", "2023-12-31"),
        ("in March 2023", "2023-03-01", "2023-03-31"),
        ("on 3.05.2025", "2025-05-03", "2025-05-03"),
        ("on 03/05/2025", "2025-05-03", "2025-05-03"),
        ("on the evening of the 12th", "2025-05-12", "2025-05-12"),
        ("on Tuesday, 13 May", "2025-05-13", "2025-05-13"),
        ("on Tuesday the 13th", "2025-05-13", "2025-05-13"),
        ("on Monday, a day after the truce ended", "2025-05-12", "2025-05-12"),
        ("on Tuesday night", "2025-05-13", "2025-05-13"),
        ("in the week to 12 May", "2025-05-06", "2025-05-12"),
    ],
)
def test_when_a_claim_is_dated_by_such_words(
    reader: Reader, words: str, first: str | None, last: str
) -> None:
    text = f"Russian shells killed nine people in Sumy {words}."
    claims = reader.read(report(text, published=dt.date(2025, 5, 14))).claims
    (killed,) = (one for one in claims if one.kind == "killed")
    assert killed.time
    days = (killed.time.start_local, killed.time.end_local)
    assert tuple(day and day.isoformat() for day in days) == (first, last)
