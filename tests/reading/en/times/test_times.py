import datetime as dt
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.codebook import load
from onrecord.reading.en.times.settled import settled
from onrecord.reading.en.times.time_rules import rules
from onrecord.reading.en.times.times import TimeSpan, times

MONDAY = dt.date(2022, 12, 19)
DATES = st.dates(dt.date(1950, 1, 1), dt.date(2090, 12, 31))
WEEKDAYS = sorted(load("en/times")["weekdays"])
MONTHS = sorted(load("en/times")["months"])
EXPRESSIONS = [
    "today", "yesterday", "overnight", "last night", "this week", "earlier this week", "last month",
    "over the past 48 hours", "in the last two months", "three days ago", "a day earlier",
    "two days before Christmas", "in recent days", "since March 2011", "in August last year",
    "the summer of 2012", "early 2015", "late May", "the five-year conflict", "in four days",
    "since the full-scale invasion", "at the weekend", "Friday and Saturday", "2022-12-19",
    "Thursday and during the night", "the tenth consecutive day", "three days of fighting",
    "for nearly a week", "the March offensive", "a 2014 offensive", "5-04-2016", "28.04.2017",
    "June 21-22", "21 and 22 June 2016", "Nov. 14 to Nov. 17", "the two weeks to 4 May",
    "the first half of May", "the first ten days of June", "two weeks ago today",
]  # fmt: skip


def days(text: str, published: dt.date = MONDAY) -> list[tuple[str | None, str | None]]:
    found = settled(tuple(times(text, 0, published)), None, published)
    return [(first and f"{first}", last and f"{last}") for first, last in (x.days for x in found)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Shells fell on Monday.", "2022-12-19", "2022-12-19"),
        ("Shells fell on Friday.", "2022-12-16", "2022-12-16"),
        ("last Monday's attack", "2022-12-12", "2022-12-12"),
        ("Talks resume next Tuesday.", "2022-12-20", "2022-12-20"),
        ("struck overnight", "2022-12-18", "2022-12-19"),
        ("since March 2011", "2011-03-01", "2011-03-31"),
        ("on 5-04-2016", "2016-04-05", "2016-04-05"),
        ("16.05.2017(updated)", "2017-05-16", "2017-05-16"),
        ("June 21-22", "2022-06-21", "2022-06-22"),
        ("between Nov. 14 to Nov. 17", "2022-11-14", "2022-11-17"),
        ("Saturday 9 Jul 2016", "2016-07-09", "2016-07-09"),
        ("in late May", "2022-05-21", "2022-05-31"),
        ("in August last year", "2021-08-01", "2021-08-31"),
        ("last December", "2022-12-01", "2022-12-19"),
        ("in early 2015", "2015-01-01", "2015-04-30"),
        ("the summer of 2012", "2012-06-01", "2012-08-31"),
        ("two days before Christmas", "2022-12-23", "2022-12-23"),
        ("over the past 48 hours", "2022-12-17", "2022-12-19"),
        ("in less than 24 hours", "2022-12-18", "2022-12-19"),
        ("the five-year conflict", "2017-01-01", "2022-12-19"),
        ("earlier this week", "2022-12-12", "2022-12-18"),
        ("at the weekend", "2022-12-17", "2022-12-18"),
        ("before the full-scale invasion", None, "2022-02-24"),
        ("in recent days", None, "2022-12-19"),
        ("in the three weeks to 4 December", "2022-11-14", "2022-12-04"),
        ("in the week to 4 December", "2022-11-28", "2022-12-04"),
        ("in the first half of November", "2022-11-01", "2022-11-15"),
        ("in the first ten days of December", "2022-12-01", "2022-12-10"),
        ("in the first two weeks of November", "2022-11-01", "2022-11-14"),
        ("between the 3rd and the 9th of December", "2022-12-03", "2022-12-09"),
        ("by the end of November", None, "2022-11-30"),
        ("hours before Friday's raid", "2022-12-16", "2022-12-16"),
        ("two weeks ago today", "2022-12-05", "2022-12-05"),
        ("besieged for months", None, "2022-12-19"),
        ("on Thursday last week", "2022-12-15", "2022-12-15"),
        ("on Wednesday of last week", "2022-12-14", "2022-12-14"),
        ("the 2017 ambush", "2017-01-01", "2017-12-31"),
        ("during the night of Friday", "2022-12-16", "2022-12-17"),
        ("on each of the past three nights", "2022-12-16", "2022-12-19"),
        ("Friday night and into the early hours of Saturday", "2022-12-16", "2022-12-17"),
        ("by Friday", None, "2022-12-16"),
        ("Thursday and during the night", "2022-12-15", "2022-12-16"),
        ("the tenth day in a row", "2022-12-10", "2022-12-19"),
        ("the 3rd consecutive day", "2022-12-17", "2022-12-19"),
        ("three days of heavy fighting", "2022-12-16", "2022-12-19"),
        ("for nearly a week", "2022-12-12", "2022-12-19"),
        ("the March offensive", "2022-03-01", "2022-03-31"),
        ("a 2014 offensive", "2014-01-01", "2014-12-31"),
    ],
)
def test_an_expression_means_its_days(text: str, first: str | None, last: str | None) -> None:
    assert days(text) == [(first, last)]


def test_a_day_earlier_counts_from_the_day_named_before_it() -> None:
    assert days("On Thursday they withdrew from the hill taken a day earlier.") == [
        ("2022-12-15", "2022-12-15"),
        ("2022-12-14", "2022-12-14"),
    ]


def test_a_day_earlier_counts_from_the_day_of_an_earlier_sentence() -> None:
    found = tuple(times("It fell two days later.", 0, MONDAY))
    (span,) = settled(found, dt.date(2022, 12, 1), MONDAY)
    assert settled(found, dt.date(2022, 12, 18), MONDAY) == ()
    assert span.days == (dt.date(2022, 12, 3), dt.date(2022, 12, 3))


def test_what_an_operation_began_on_is_marked() -> None:
    (span,) = times("the offensive that was launched on Thursday", 0, MONDAY)
    assert span.begun
    assert span.since is None


def test_since_is_marked_by_where_it_stands() -> None:
    (span,) = times("killed since the siege began in March", 100, MONDAY)
    assert span.since == 107


@pytest.mark.parametrize(
    "text",
    ["2022-02-31", "2022-13-01", "25 soldiers may leave", "45", "not seen for years",
     "without power for days at a time", "killed over two hundred", "the spring floods",
     "on the first day of the siege", "the week the truce began"],
)  # fmt: skip
def test_what_is_no_day_is_no_time(text: str) -> None:
    assert days(text) == []


def in_order(span: TimeSpan) -> bool:
    first, last = span.days
    return first is None or last is None or first <= last


@given(published=DATES, text=st.sampled_from(EXPRESSIONS))
def test_no_interval_ends_before_it_begins(published: dt.date, text: str) -> None:
    assert all(map(in_order, times(text, 0, published)))


@given(published=DATES, weekday=st.sampled_from(WEEKDAYS))
def test_a_weekday_is_that_weekday_and_in_the_last_week(published: dt.date, weekday: str) -> None:
    (span,) = times(f"shells fell on {weekday.title()}", 0, published)
    first, last = span.days
    assert first == last
    assert first is not None
    assert first.weekday() == load("en/times")["weekdays"][weekday]
    assert 0 <= (published - first).days < 7


@given(published=DATES, day=DATES)
def test_a_full_date_is_that_date_whenever_it_is_read(published: dt.date, day: dt.date) -> None:
    for text in (f"{day:%d %B %Y}", f"{day:%B} {day.day}, {day.year}", day.isoformat()):
        (span,) = times(f"On {text} it fell.", 0, published)
        assert span.days == (day, day)


@given(published=DATES, month=st.sampled_from(MONTHS), day=st.integers(1, 28))
def test_a_date_without_a_year_is_not_far_ahead(published: dt.date, month: str, day: int) -> None:
    (span,) = times(f"{month.title()} {day}", 0, published)
    assert span.days[0] is not None
    assert -305 <= (span.days[0] - published).days + 1 <= 61 or span.days[0] <= published


@given(
    published=DATES,
    base=st.integers(0, 5000),
    words=st.lists(st.sampled_from([*EXPRESSIONS, *WEEKDAYS, "and", "said", ","]), max_size=12),
)
def test_the_text_at_the_offsets_is_the_expression(
    published: dt.date, base: int, words: list[str]
) -> None:
    text = " ".join(words)
    found = sorted(times(text, base, published), key=lambda one: one.start)
    assert all(text[one.start - base : one.end - base] == one.text for one in found)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))


@pytest.mark.parametrize("text", ["thus they sat down in the sun", "a march that may begin"])
def test_words_that_look_like_names_of_days_and_months_are_none(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize("text", [*EXPRESSIONS, "On Thurs. 5 Sept. 2019", "CHRISTMAS EVE", "TODAY"])
def test_no_rule_that_matches_lacks_a_sign(text: str) -> None:
    matching = {rule for rule in rules().rules if rule.pattern.search(text)}
    assert matching
    assert matching <= set(rules().likely(text))


@given(st.text("abdeghimnorstuy0123 -/", max_size=40))
def test_no_text_hides_a_time_from_its_signs(text: str) -> None:
    matching = {rule for rule in rules().rules if rule.pattern.search(text)}
    assert matching <= set(rules().likely(text))


def test_a_day_later_that_would_lie_after_the_report_is_left_out() -> None:
    told = tuple(times("It fell two days later.", 0, MONDAY))
    assert settled(told, dt.date(2022, 12, 18), MONDAY) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in the first half of 2021", ("2021-01-01", "2021-06-30")),
        ("in the last quarter of 2021", ("2021-10-01", "2021-12-31")),
        ("in the second half of 2022", ("2022-07-01", "2022-12-19")),
    ],
)
def test_halves_and_quarters_of_a_year(text: str, expected: tuple[str, str]) -> None:
    assert days(f"Ten people were killed {text}.") == [expected]


def test_a_stretch_right_after_a_past_time_is_how_long_it_was_then() -> None:
    assert days("In 2019, a week of shelling killed ten.") == [("2019-01-01", "2019-12-31")]
    assert len(days("On Friday, ten died; a week of shelling followed.")) == 2


def test_only_the_first_time_after_since_begins_a_stretch() -> None:
    (first, then) = settled(tuple(times("since March, as on Monday", 0, MONDAY)), None, MONDAY)
    assert first.since == 0
    assert then.since is None
