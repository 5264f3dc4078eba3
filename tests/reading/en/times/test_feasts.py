import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reading.en.times.feasts import easter, feast_before

TODAY = dt.date(2025, 5, 14)


@pytest.mark.parametrize(
    ("western", "eastern"),
    [
        ("1954-04-18", "1954-04-25"),
        ("1981-04-19", "1981-04-26"),
        ("2016-03-27", "2016-05-01"),
        ("2022-04-17", "2022-04-24"),
        ("2023-04-09", "2023-04-16"),
        ("2024-03-31", "2024-05-05"),
        ("2025-04-20", "2025-04-20"),
        ("2049-04-18", "2049-04-25"),
        ("2076-04-19", "2076-04-26"),
    ],
)
def test_easter_falls_where_the_churches_keep_it(western: str, eastern: str) -> None:
    year = int(western[:4])
    assert f"{easter(year)}" == western
    assert f"{easter(year, eastern=True)}" == eastern


@given(st.integers(1901, 2099), st.booleans())
def test_easter_is_a_sunday_of_spring(year: int, eastern: bool) -> None:
    day = easter(year, eastern=eastern)
    assert day.strftime("%A") == "Sunday"
    assert dt.date(year, 3, 22) <= day <= dt.date(year, 5, 8)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("Easter Sunday", "2025-04-20"),
        ("Good  Friday", "2025-04-18"),
        ("Orthodox Good Friday", "2025-04-18"),
        ("Pentecost", "2024-05-19"),
        ("Christmas", "2024-12-25"),
        ("Orthodox Christmas", "2025-01-07"),
    ],
)
def test_a_feast_is_the_last_one_before_the_report(name: str, day: str) -> None:
    assert f"{feast_before(name, TODAY)}" == day
