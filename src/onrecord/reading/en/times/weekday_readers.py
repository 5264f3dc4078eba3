"""Reading weekdays as days around a report's own date."""

import datetime as dt
import re

from onrecord.codebook import load
from onrecord.reading.en.times.date_readers import days_up_to
from onrecord.reading.en.times.days import (
    month_of,
    one_day,
    shifted,
    weekday_after,
    weekday_before,
    year_of,
)
from onrecord.reading.en.times.time_readers import Meaning

_WEEK = 7
_SIX = dt.timedelta(days=6)
_EARLY, _LATE = (0, 1), (4, 6)
"""The days of the early and the late part of a week, counted from Monday."""
_PARTS = {"early": "early", "start": "early", "beginning": "early"}


def weekday(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `Friday`, `last Friday`, `next Friday`: the last one, unless the words look ahead."""
    number = load("en/times")["weekdays"][match["weekday"].lower()]
    lead = (match["lead"] or "").lower()
    if "next" in lead or "coming" in lead:
        return Meaning(one_day(weekday_after(number, today)))
    day = weekday_before(number, today, strictly="last" in lead)
    if "last" in lead and day == today - dt.timedelta(days=1):
        day -= dt.timedelta(days=_WEEK)  # yesterday is not called so
    return Meaning(one_day(day))


def weekdays(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `Friday and Saturday`, `between Tuesday and Thursday`."""
    names = load("en/times")["weekdays"]
    last = weekday_before(names[match["last"].lower()], today)
    first = weekday_before(names[match["weekday"].lower()], last, strictly=True)
    return Meaning((first, last), "range") if (last - first).days <= 3 else None


def into_night(match: re.Match[str], today: dt.date) -> Meaning:
    """Read `Thursday and during the night`: that day and the next."""
    day = weekday_before(load("en/times")["weekdays"][match["weekday"].lower()], today)
    return Meaning((day, min(day + dt.timedelta(days=1), today)), "range")


def night_to(match: re.Match[str], today: dt.date) -> Meaning:
    """Read `overnight into Friday`: the night that ends on that day."""
    day = weekday_before(load("en/times")["weekdays"][match["weekday"].lower()], today)
    return Meaning((day - dt.timedelta(days=1), day), "part_of_day")


def stretch_to(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `the three days to Sunday`."""
    return days_up_to(
        match, weekday_before(load("en/times")["weekdays"][match["weekday"].lower()], today)
    )


def of_last_week(match: re.Match[str], today: dt.date) -> Meaning:
    """Read `Thursday last week`, `Thursday of last week`, `last week Thursday`."""
    number = _number(match)
    return Meaning(one_day(weekday_before(0, today) + dt.timedelta(days=number - _WEEK)))


def before_last(match: re.Match[str], today: dt.date) -> Meaning:
    """Read `penultimate Friday`, `the Friday before last`: that of the week before the last."""
    last = weekday_before(_number(match), today, strictly=True)
    return Meaning(one_day(last - dt.timedelta(days=_WEEK)))


def _number(match: re.Match[str]) -> int:
    """Return the number of a weekday, which stands before or behind what tells which it is."""
    number: int = load("en/times")["weekdays"][(match["weekday"] or match["again"]).lower()]
    return number


def night_of(match: re.Match[str], today: dt.date) -> Meaning:
    """Read `the night of Tuesday`: that day and the next."""
    day = weekday_before(load("en/times")["weekdays"][match["weekday"].lower()], today)
    return Meaning((day, min(day + dt.timedelta(days=1), today)), "part_of_day")


def part_of_this(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `late last week` (from its Friday), `early this month`, `late last year`."""
    unit, part = match["unit"].lower(), _PARTS.get(match["part"].split()[0].lower(), "late")
    last = match["which"].lower() == "last"
    if unit == "year":
        return Meaning(year_of(today.year - last, today, part), "year")
    if unit == "month":
        day = today.replace(day=1) - dt.timedelta(days=1) if last else today
        return Meaning(month_of(day.month, day.year, today, part), "month")
    monday = shifted(one_day(weekday_before(0, today)), -7 * last)[0]
    if monday is None:
        return None
    ends = _EARLY if part == "early" else _LATE
    first, end = (monday + dt.timedelta(days=one) for one in ends)
    return Meaning((first, min(end, today)), "range") if first <= today else None


def week_of_month(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `the first week of November`: its first seven days; `the last week`: its last seven."""
    number = load("en/times")["months"][match["month"].lower()]
    year = int(match["year"]) if match["year"] else None
    first, last = month_of(number, year, today)
    if first is None or last is None:
        return None
    nth = match["nth"].lower()
    ordinal = {**load("en/times")["ordinals"], "first": 1}.get(nth)
    begins = first + dt.timedelta(weeks=ordinal - 1) if ordinal else last - _SIX
    return Meaning((begins, min(begins + _SIX, today)), "range") if begins <= today else None
