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
_BACK = {"last", "previous", "before"}


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
    unit, last = match["unit"].lower(), (match["which"] or "").lower() in _BACK
    if unit == "week":
        gone = not today.weekday() and match.group().lower().startswith("earlier")
        return Meaning(week_of(today, weeks_ago=int(last or gone)), "range")
    if unit == "weekend":
        return Meaning(weekend_of(today), "range")
    if unit == "month":
        day = today.replace(day=1) - dt.timedelta(days=1) if last else today
        return Meaning(month_of(day.month, day.year, today), "month")
    return Meaning(year_of(today.year - last, today), "year")
