import datetime as dt

import pytest

from coded_claims import claims_of
from onrecord.linking.window import Window


def window(time: str, quantity: str = "=5") -> Window | None:
    line = f"killed | affirmed,stated | - | - | - | person | {quantity} | - | {time} | Five died"
    return Window.of(claims_of("date 2022-12-20 Five died.", [line])[0])


def test_a_claim_with_no_time_has_no_window() -> None:
    assert window("-") is None


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        ("2022-12-18..2022-12-19", "2022-12-19", "2022-12-19"),
        ("2022-12-18..2022-12-20", "2022-12-19..2022-12-21", "2022-12-19..2022-12-20"),
        ("2022-12-16", "2022-12-19", None),
        ("2022-01-01..2022-12-19", "2022-12-19", None),
        ("2022-01-01..2022-12-19", "2022-01-01..2022-12-15", "2022-01-01..2022-12-15"),
        ("2022-01-01..2022-12-19", "2022-05-01..2022-12-19", None),
        ("2022-12-01..2022-12-14", "2022-12-02..2022-12-15", "2022-12-02..2022-12-14"),
        ("2022-12-01..2022-12-14", "2022-12-04..2022-12-17", None),
        ("2022-12-01..2022-12-14", "2022-12-02..2022-12-20", None),
        ("..2022-12-19", "2022-12-18", "2022-12-18"),
        ("..2022-12-19", "2022-12-01", None),
        ("2022-12-19..", "2022-12-20", "2022-12-20"),
    ],
)
def test_windows_meet_in_the_days_they_share(one: str, other: str, both: str | None) -> None:
    first, second = window(one), window(other)
    assert first is not None and second is not None
    assert first.meet(second) == second.meet(first)
    assert (str(first.meet(second)) if first.meet(second) else None) == both


def test_an_uncounted_week_belongs_with_its_days_but_a_counted_one_sums_them_up() -> None:
    counted, uncounted = window("2022-12-13..2022-12-19"), window("2022-12-13..2022-12-19", "-")
    assert counted is not None and uncounted is not None
    assert (counted.cumulative, uncounted.cumulative) == (True, False)


def test_a_cumulative_window_is_looked_up_by_the_days_around_its_first() -> None:
    since, short = window("2022-01-01..2022-12-19"), window("2022-12-18..2022-12-19")
    assert since is not None and short is not None
    assert since.days() == tuple(dt.date(2022, 1, day) for day in (1, 2, 3))
    assert short.days() == (dt.date(2022, 12, 18), dt.date(2022, 12, 19))


def test_a_toll_that_has_risen_is_of_the_days_before() -> None:
    rose, day = "The toll has risen to 82", "killed | affirmed,stated | - | - | - | person | =82"
    (claim,) = claims_of(f"date 2022-12-20 {rose}.", [f"{day} | Kyiv, UA | 2022-12-20 | {rose}"])
    assert str(Window.of(claim)) == "2022-12-16..2022-12-20"


def test_a_day_that_is_only_assumed_does_not_narrow_news_of_a_risen_toll() -> None:
    day = dt.date(2022, 12, 20)
    news = Window(day - 4 * dt.timedelta(1), day, False, "news")
    assumed, told = Window(day, day, False, "assumed"), Window(day, day, False)
    assert news.meet(assumed) == assumed.meet(news) == news
    assert news.meet(told) == told.meet(news) == told
    earlier = Window(day - 9 * dt.timedelta(1), day - 9 * dt.timedelta(1), False, "assumed")
    assert news.meet(earlier) is None


def test_people_still_missing_are_missed_since_an_attack_in_the_days_before() -> None:
    line = "missing | affirmed,stated | - | - | - | person | =9 | - | 2022-12-20 | {words}"
    text = "date 2022-12-20 Nine are still missing. Nine are missing."
    still, missing = (
        Window.of(claims_of(text, [line.format(words=words)])[0])
        for words in ("Nine are still missing", "Nine are missing")
    )
    assert (str(still), str(missing)) == ("2022-12-16..2022-12-20", "2022-12-20")


def assumed(day: str) -> Window:
    date = dt.date.fromisoformat(day)
    return Window(date, date, cumulative=False, by="assumed")


def test_a_day_that_is_only_assumed_may_be_the_one_beside_it() -> None:
    told = window("2022-12-19")
    assert told
    for day in ("2022-12-18", "2022-12-20"):
        assert told.beside(assumed(day)) and assumed(day).beside(told)
        assert told.both(assumed(day)) == assumed(day).both(told) == told
    assert not told.beside(assumed("2022-12-21"))
    next_day = window("2022-12-20")
    assert next_day and not told.beside(next_day)


def test_a_week_with_no_number_is_the_days_fighting_and_a_number_of_it_a_sum() -> None:
    week = "2022-12-13..2022-12-19"
    counted, plural = window(week), window(week, "vague:2")
    assert counted and counted.cumulative
    assert plural and not plural.cumulative


def of_battle(item: str, words: str, told: str | None = None) -> bool:
    line = f"killed | affirmed,stated | - | - | - | {item} | =18 | - | 2022-12-15..2022-12-19"
    claim = claims_of(f"date 2022-12-20 {words}.", [f"{line} | {words}"])[0]
    assert claim.time
    time = claim.time.model_copy(update={"text": told})
    found = Window.of(claim.model_copy(update={"time": time}))
    return found is not None and not found.cumulative


def test_the_dead_of_a_five_day_battle_are_those_of_the_battle() -> None:
    assert of_battle("military", "18 soldiers died")
    assert of_battle("person", "18 were killed in the battle")
    assert not of_battle("person", "18 were killed")
    assert not of_battle("military", "18 soldiers died", "since Thursday")
