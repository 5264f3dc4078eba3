"""Reports that tell entry by entry, each with its hour, in a report of a Thursday."""

import datetime as dt

import pytest

from onrecord.reading import Reader
from told_days import days_of

DAY = dt.date(2019, 8, 22)


def test_an_entry_about_days_before_does_not_date_the_next(reader: Reader) -> None:
    text = """Live: fighting in Taiz

13:05 Aden
A drone hit a mosque in Aden this morning. In Marib three soldiers were killed on Sunday.

09:12 Strike on the port
At least six people have been killed in Hodeidah, the health ministry says.
"""
    assert days_of(reader, text, "killed", DAY) == ["2019-08-18", "2019-08-22"]


def test_under_a_heading_with_a_day_entries_are_of_that_day(reader: Reader) -> None:
    text = """Log of the fighting in Taiz

Sunday, 18 August

09:12 Shells killed six people in Taiz.

11:30 A mine killed two soldiers in Marib.
"""
    assert days_of(reader, text, "killed", DAY) == ["2019-08-18", "2019-08-18"]


@pytest.mark.parametrize("hour", ["13:05", "13.05", "[13:05]", "• 13:05", "1.05pm", "13:05 GMT"])
def test_an_hour_on_a_line_of_its_own_begins_an_entry(reader: Reader, hour: str) -> None:
    text = f"""Live: fighting in Taiz

{hour}
Shells killed six people in Taiz.

09:12
A drone hit a mosque in Aden on Monday. Three people were killed.

08:30
A mine killed two soldiers in Marib.
"""
    assert days_of(reader, text, "killed", DAY) == ["2019-08-22", "2019-08-19", "2019-08-22"]
