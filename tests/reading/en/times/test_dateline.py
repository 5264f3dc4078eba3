"""The day that a report's own times count from."""

import datetime as dt

import pytest

from onrecord.reading.en.times.dateline import dateline
from onrecord.reading.segments import segments
from plain_report import report

PUBLISHED = dt.date(2025, 5, 14)


def day(text: str) -> dt.date:
    found = report(text, published=PUBLISHED)
    return dateline(found, list(segments(found)))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("LVIV, May 12 (Agency) - A missile hit a depot.", dt.date(2025, 5, 12)),
        ("LVIV, Monday (Agency) – A missile hit a depot.", dt.date(2025, 5, 12)),
        ("Published: 11 May 2025\n\nA missile hit a depot.", dt.date(2025, 5, 11)),
    ],
)
def test_an_agencys_or_a_full_date_at_the_top_is_that_day(text: str, told: dt.date) -> None:
    assert day(text) == told


@pytest.mark.parametrize(
    ("since", "told"),
    [
        ("Police said on Wednesday that two had died.", PUBLISHED),
        ("Two people died, police said on May 14.", PUBLISHED),
        ("Two people died, police said on Tuesday.", dt.date(2025, 5, 13)),
        ("Two people died, police said today.", dt.date(2025, 5, 13)),
        ("Talks are due to resume on Wednesday.", dt.date(2025, 5, 13)),
    ],
)
def test_a_report_that_tells_what_was_said_since_its_dateline_counts_from_later(
    since: str, told: dt.date
) -> None:
    assert day(f"LVIV, May 13 (Agency) - A missile hit a depot. {since}") == told


@pytest.mark.parametrize(
    "text",
    [
        "A missile hit a depot on May 12.",
        "What happened yesterday\n\n- A missile hit a depot.",
        "Events of Monday\n– A missile hit a depot.",
        "LVIV, May 12, 2024 (Agency) - A missile hit a depot.",
        "Chronicle\n\n3 May – A missile hit a depot.\n4 May – Two soldiers died.",
        "May 3: A missile hit a depot.\nMay 4: Two soldiers died.",
    ],
)
def test_no_other_day_is_the_day_it_was_put_out(text: str) -> None:
    assert day(text) == PUBLISHED
