"""What the words of an expression of time mean: from a match and today to days."""

import datetime as dt
import re
from collections.abc import Callable
from typing import NamedTuple

from onrecord.codebook import load
from onrecord.model.interval import Precision
from onrecord.reading.en.times.days import (
    Days,
    back,
    month_of,
    one_day,
    shifted,
    week_of,
    weekend_of,
    year_of,
)

_PLURAL_HOURS = 12
_NOW = {"minute", "hour"}
_ROUND_THE_CLOCK = {24: 1, 48: 2, 72: 3}
"""The days that so many hours make, as those who count hours do."""


class Meaning(NamedTuple):
    """The days an expression means, and how they hang on the text around it."""

    days: Days
    precision: Precision = "day"
    from_last: int | None = None
    """Days after the day named last before ("a day earlier": -1), where it counts from that."""
    trailing: bool = False
    """Whether it ends at the moment of speaking ("in the past 48 hours")."""
    apart: bool = False
    """Whether it dates only what follows it: "two days after the raid"."""
    lasting: bool = False
    """Whether it is a long period that a war's toll adds up over ("the five-year war")."""


ReadTime = Callable[[re.Match[str], dt.date], Meaning | None]


def count_of(word: str | None) -> int | None:
    """Return the number a word or numeral counts; without one it is 1."""
    text = (word or "one").lower()
    return int(text) if text.isdigit() else load("en/times")["counts"].get(text)


def single(day: dt.date | None) -> Meaning | None:
    """Return the meaning of one day; None of none."""
    return None if day is None else Meaning(one_day(day))


def nth_day(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `the tenth consecutive day`: from the first of them to today; a night is of two days."""
    word = match["nth"].lower()
    number = load("en/times")["ordinals"].get(word) or int(re.sub(r"\D", "", word))
    first = back(number - (match["unit"].lower() == "day"), "day", today)
    return None if first is None else Meaning((first, today), "range", trailing=True)


def ago(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `two days ago`, `hours ago`, `five months ago`: that month."""
    unit, count = match["unit"].lower(), count_of(match["count"])
    if unit in _NOW:
        return Meaning(one_day(today))
    first = None if count is None else back(count, unit, today)
    if first is None:
        return None
    if unit == "month":
        return Meaning(month_of(first.month, first.year, today), "month")
    return Meaning(year_of(first.year, today), "year") if unit == "year" else single(first)


def ago_today(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `two months ago today`: the same day so long before."""
    count = count_of(match["count"])
    return single(None if count is None else back(count, match["unit"].lower(), today))


def relative(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `a day earlier`, `two days before,`: counted from the day named last."""
    unit, count = match["unit"].lower(), count_of(match["count"])
    if unit in _NOW or count is None:
        return Meaning(one_day(today), from_last=0) if unit in _NOW else None
    first = back(count, unit, today)
    if unit not in {"day", "week"} or first is None:
        return None
    by = (today - first).days * (1 if match["way"].lower()[:2] in {"la", "af"} else -1)
    return Meaning(shifted(one_day(today), by), from_last=by)


def apart(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `two days after` what led to it: what follows was so long before the day named last.

    `Less than two days after` is at some time within them, `days after` at any time before.
    """
    unit, after = (match["unit"] or match["some"]).lower(), match["way"].lower() == "after"
    count = count_of(match["count"])
    if unit == "hour" and match["within"] and count in _ROUND_THE_CLOCK:
        count, unit = _ROUND_THE_CLOCK[count], "day"
    if unit in _NOW or count is None or (match["some"] and not after):
        return None
    first = back(count, unit, today)
    if first is None:
        return None
    by = (today - first).days * (-1 if after else 1)
    begins, ends = shifted(one_day(today), by)
    if after and match["within"]:
        ends = today
    return Meaning((None if match["some"] else begins, ends), from_last=by, apart=True)


def from_last(by: int) -> ReadTime:
    """Read `the previous day`, `the next day`: so many days from the day named last."""

    def read(match: re.Match[str], today: dt.date) -> Meaning:
        return Meaning(shifted(one_day(today), by), from_last=by)

    return read


def around(first: int, last: int, precision: Precision = "day") -> ReadTime:
    """Read `yesterday`, `overnight`: from so many days from today to so many."""

    def read(match: re.Match[str], today: dt.date) -> Meaning:
        days = shifted(one_day(today), first)[0], shifted(one_day(today), last)[1]
        return Meaning(days, precision)

    return read


def past(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `over the past 48 hours`, `in four days`, `the two-week-old battle`: up to now."""
    unit, count = match["unit"].lower(), count_of(match["count"])
    if count is None:
        return None
    unit = "day" if unit == "night" else unit
    if unit == "hour":
        few = (match["count"] or "").lower() == "few" or count <= _PLURAL_HOURS
        first = today if few else back(-(-count // 24), "day", today)
    else:
        first = back(count, unit, today)
    return None if first is None else Meaning((first, today), "range", trailing=True)


def beyond(match: re.Match[str], today: dt.date) -> Meaning:
    """Read `for more than a month`: up to now, from a day that is not told."""
    return Meaning((None, today), "range", trailing=True)


def within(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `in four days`, `in less than 24 hours`; a stretch inside one day gives no days."""
    meaning, count = past(match, today), count_of(match["count"])
    first = meaning.days[0] if meaning else None
    if meaning and first and count and match["unit"].lower() == "day":
        # The day that is told from is the last of them.
        meaning = meaning._replace(days=(first + dt.timedelta(days=1), today))
    bare = match.group().lower().split()[1] in {"a", "an", "one"}
    return None if meaning is None or bare or meaning.days[0] == meaning.days[1] else meaning


def war_of(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `the five-year conflict`: from the year it began."""
    count = count_of(match["count"])
    if count is None or count >= today.year:
        return None
    first = dt.date(today.year - count, 1, 1)
    return Meaning((first, today), "range", lasting=True)


def since_then(match: re.Match[str], today: dt.date) -> Meaning:
    """Read `since then`: from the beginning told before, which the context knows."""
    return Meaning((None, today), "range", lasting=True)


def known_war(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `since the full-scale invasion`: from a war's well-known first day; `before` it."""
    for pattern, first in load("en/times")["known_wars"].items():
        if re.search(pattern, match.group(), re.IGNORECASE) and first <= today:
            if match.group().lower().startswith("before"):
                return Meaning((None, first), "range")
            return Meaning((first, today), "range", lasting=True)
    return None


def lately(match: re.Match[str], today: dt.date) -> Meaning:
    """Read `in recent days`: at some time up to now."""
    return Meaning((None, today), "range")


def before_last(match: re.Match[str], today: dt.date) -> Meaning:
    """Read `the week before last`, `the month before last`."""
    unit = match["unit"].lower()
    if unit == "week":
        return Meaning(week_of(today, weeks_ago=2), "range")
    if unit == "year":
        return Meaning(year_of(today.year - 2, today), "year")
    last = today.replace(day=1) - dt.timedelta(days=1)
    day = last.replace(day=1) - dt.timedelta(days=1)
    return Meaning(month_of(day.month, day.year, today), "month")


def coming(match: re.Match[str], today: dt.date) -> Meaning:
    """Read `next week`, `next month`."""
    unit = match["unit"].lower()
    if unit == "week":
        return Meaning(week_of(today, weeks_ago=-1), "range")
    if unit == "month":
        day = today.replace(day=28) + dt.timedelta(days=4)
        return Meaning(month_of(day.month, day.year, today), "month")
    return Meaning(year_of(today.year + 1, today), "year")


def this(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `this week`, `last month`, `the start of the year`."""
    unit, last = match["unit"].lower(), (match["which"] or "").lower() in {"last", "previous"}
    if unit == "week":
        gone = not today.weekday() and match.group().lower().startswith("earlier")
        return Meaning(week_of(today, weeks_ago=int(last or gone)), "range")
    if unit == "weekend":
        return Meaning(weekend_of(today), "range")
    if unit == "month":
        day = today.replace(day=1) - dt.timedelta(days=1) if last else today
        return Meaning(month_of(day.month, day.year, today), "month")
    return Meaning(year_of(today.year - last, today), "year")
