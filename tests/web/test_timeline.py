import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from onrecord.record import Tally
from onrecord.web.drawing.timeline import timeline

DAYS = st.dates(dt.date(2010, 1, 1), dt.date(2030, 1, 1))
TALLIES = st.lists(
    st.builds(
        Tally,
        day=DAYS,
        measure=st.sampled_from(["killed", "launched"]),
        total=st.integers(0, 10_000),
        events=st.integers(1, 9),
    ),
    min_size=1,
    max_size=30,
    unique_by=lambda tally: (tally.day, tally.measure),
).map(lambda tallies: sorted(tallies, key=lambda tally: (tally.day, tally.measure)))


def tally(day, total, measure="killed"):
    return Tally(day=dt.date.fromisoformat(day), measure=measure, total=total, events=1)


def test_nothing_to_draw():
    assert timeline([], ["killed"]) is None


def test_days_for_a_short_time_and_weeks_for_a_longer_one():
    short = timeline([tally("2022-12-19", 2), tally("2022-12-21", 4)], ["launched", "killed"])
    assert short.step == "day"
    assert [row.measure for row in short.rows] == ["killed"]
    assert [(bar.at, bar.height) for bar in short.rows[0].bars] == [(0, 50), (2, 100)]
    long = timeline([tally("2022-12-19", 2), tally("2023-05-20", 4)], ["killed"])
    assert long.step == "week"
    assert long.rows[0].bars[-1].until - long.rows[0].bars[-1].since == dt.timedelta(days=6)


@given(TALLIES)
def test_nothing_is_lost_and_every_bar_holds_its_days(tallies):
    drawn = timeline(tallies, ["killed", "launched"])
    assert len(drawn.steps) < 600
    for row in drawn.rows:
        own = [one for one in tallies if one.measure == row.measure]
        assert sum(bar.total for bar in row.bars) == sum(one.total for one in own)
        for one in own:
            held = [bar for bar in row.bars if bar.since <= one.day <= bar.until]
            assert len(held) == 1
            assert drawn.steps[held[0].at] == held[0].since
        assert all(0 <= bar.height <= 100 for bar in row.bars)
    assert drawn.steps[0].isoformat().startswith(drawn.ticks[0])
