import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from onrecord.record import Tally
from onrecord.web.drawing.timeline import timeline

DAYS = st.dates(dt.date(2010, 1, 1), dt.date(2030, 1, 1))


@st.composite
def tallies(draw):
    since = draw(st.none() | DAYS)
    until = draw(st.none() | DAYS.map(lambda day: max(day, since or day)))
    total = draw(st.integers(0, 10_000))
    measure = draw(st.sampled_from(["killed", "launched"]))
    return Tally(since, until, measure, total, total, draw(st.integers(1, 9)))


def tally(since, total, measure="killed", until=None):
    first = dt.date.fromisoformat(since)
    last = dt.date.fromisoformat(until) if until else first
    return Tally(first, last, measure, total, total, 1)


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


def test_the_toll_of_a_war_is_no_days_figure_and_is_said_to_be_left_out():
    war = tally("2011-03-15", 370_001, until="2019-10-08")
    drawn = timeline([tally("2019-10-07", 9), war, tally("2019-10-08", 3)], ["killed"])
    assert drawn.step == "day"
    assert (drawn.rows[0].most, len(drawn.steps)) == (9, 2)
    assert (drawn.rows[0].long, drawn.rows[0].largest) == (1, 370_001)
    assert timeline([war], ["killed"]) is None


def test_a_night_is_of_the_day_that_it_begins_on():
    drawn = timeline([tally("2022-12-18", 30, until="2022-12-19")], ["killed"])
    assert [(bar.since, bar.total) for bar in drawn.rows[0].bars] == [(dt.date(2022, 12, 18), 30)]


@given(st.lists(tallies(), max_size=30))
def test_nothing_is_lost_and_every_bar_holds_its_days(some):
    drawn = timeline(some, ["killed", "launched"])
    if drawn is None:
        assert all(None in (one.since, one.until) or one.since < one.until for one in some)
        return
    assert len(drawn.steps) < 600
    for row in drawn.rows:
        own = [one for one in some if one.measure == row.measure]
        assert sum(bar.events for bar in row.bars) + row.long == sum(one.events for one in own)
        for bar in row.bars:
            begun = [one for one in own if one.since and bar.since <= one.since <= bar.until]
            assert bar.total <= sum(one.total for one in begun)
            assert drawn.steps[bar.at] == bar.since
        assert all(0 <= bar.height <= 100 for bar in row.bars)
    assert drawn.steps[0].isoformat().startswith(drawn.ticks[0])
