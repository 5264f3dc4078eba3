import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reading.en.times.clock import clocks, contradiction, in_gmt

WINTER, SUMMER = dt.date(2022, 12, 19), dt.date(2022, 7, 19)


@pytest.mark.parametrize(
    ("text", "local", "gmt"),
    [
        ("at 5:50 a.m. (07:50 GMT) the sky was clear", dt.time(5, 50), dt.time(7, 50)),
        ("around 3 a.m. (0000 GMT)", dt.time(3), dt.time(0)),
        ("at 12.15 pm", dt.time(12, 15), None),
        ("at 12 a.m.", dt.time(0), None),
        ("at 17:30 local time (14:30 UTC)", dt.time(17, 30), dt.time(14, 30)),
    ],
)
def test_a_time_of_day_is_read(text: str, local: dt.time, gmt: dt.time | None) -> None:
    (found,) = clocks(text, 0)
    assert (found.local, found.gmt) == (local, gmt)


@pytest.mark.parametrize("text", ["at 13 pm", "5:75 a.m.", "a ratio of 17:30", "20 sq.m."])
def test_what_is_no_time_of_day_is_left(text: str) -> None:
    assert list(clocks(text, 0)) == []


def test_a_contradiction_is_told_in_words() -> None:
    (found,) = clocks("5:50 a.m. (07:50 GMT)", 0)
    assert contradiction(found, WINTER, "Europe/Kyiv", "Kyiv") == (
        "5:50 a.m. in Kyiv is 03:50 GMT, not 07:50 GMT"
    )


def test_a_zone_differs_by_the_season() -> None:
    (found,) = clocks("5:50 a.m. (02:50 GMT)", 0)
    assert contradiction(found, SUMMER, "Europe/Kyiv", "Kyiv") is None
    assert contradiction(found, WINTER, "Europe/Kyiv", "Kyiv") is not None


def test_an_hour_that_the_clocks_repeat_or_skip_may_be_either() -> None:
    (repeated,) = clocks("3:30 a.m. (01:30 GMT)", 0)
    assert contradiction(repeated, dt.date(2022, 10, 30), "Europe/Kyiv", "Kyiv") is None
    (skipped,) = clocks("3:30 a.m. (00:30 GMT)", 0)
    assert contradiction(skipped, dt.date(2023, 3, 26), "Europe/Kyiv", "Kyiv") is None


@given(
    local=st.times().map(lambda one: one.replace(second=0, microsecond=0)),
    day=st.dates(dt.date(2000, 1, 1), dt.date(2035, 12, 31)),
    zone=st.sampled_from(["Europe/Kyiv", "Asia/Damascus", "Asia/Tehran", "UTC"]),
)
def test_a_time_beside_its_own_gmt_never_contradicts(
    local: dt.time, day: dt.date, zone: str
) -> None:
    gmt = dt.datetime.combine(day, local, ZoneInfo(zone)).astimezone(dt.UTC)
    text = f"{local:%H:%M} local time ({gmt:%H:%M} GMT)"
    (found,) = clocks(text, 7)
    assert contradiction(found, day, zone, "here") is None
    assert gmt.time() in in_gmt(found, day, zone)
    assert text[found.start - 7 : found.end - 7] == found.text
