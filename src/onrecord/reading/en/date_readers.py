"""What dates, months, seasons and years mean: from a match and today to days."""

import datetime as dt
import re

from onrecord.codebook import load
from onrecord.reading.en.days import date_of, month_of, one_day, season_of, shifted, year_of
from onrecord.reading.en.time_readers import Meaning, count_of, single

_MONTHS = 12
_HALF = 15
"""Days of the first half of a month."""
_PARTS = {"end": "late", "start": "early", "beginning": "early"}


def _month(word: str) -> int:
    number: int = load("en/times")["months"][word.lower().rstrip(".")]
    return number


def _year(match: re.Match[str]) -> int | None:
    year = match.groupdict().get("year")
    return int(year) if year else None


def _part(match: re.Match[str]) -> str:
    """Return the part of a month or a year that is told, `end` as `late`; empty for all of it."""
    part = (match.groupdict().get("part") or "").lower()
    return _PARTS.get(part, part)


def date(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `24 February 2022`, `Feb. 24`."""
    return single(date_of(int(match["day"]), _month(match["month"]), _year(match), today))


def day_of_month(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `since the 20th`: the last such day."""
    number = int(match["day"])
    before = today.replace(day=1) - dt.timedelta(days=1)
    month = today if number <= today.day else before
    return single(date_of(number, month.month, month.year, today))


def numeric(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `24.02.2022`, `5-04-2016` (day first) or `2022-02-24`."""
    return single(date_of(int(match["day"]), int(match["month"]), int(match["year"]), today))


def dates(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `21-22 June`, `June 21 and 22`, `Nov. 14 to Nov. 17`."""
    month, year = _month(match["month"]), _year(match)
    other = match.groupdict().get("other")
    first = date_of(int(match["day"]), month, year, today)
    last = date_of(int(match["last"]), _month(other) if other else month, year, today)
    return Meaning((first, last), "range") if first and last and first <= last else None


def night_of(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `the night of 12 May`: that day and the next."""
    first = date_of(int(match["day"]), _month(match["month"]), None, today)
    last = None if first is None else first + dt.timedelta(days=1)
    return Meaning((first, last), "part_of_day") if first else None


def week_to(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `the week ending 11 May`, `the two weeks to 11 May`: the days up to it."""
    last = date_of(int(match["day"]), _month(match["month"]), _year(match), today)
    count = count_of(match["count"])
    if last is None or count is None:
        return None
    return Meaning((last - dt.timedelta(days=7 * count - 1), last), "range")


def start_of_month(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `the first half of May`, `the first ten days of May`."""
    first, last = month_of(_month(match["month"]), _year(match), today)
    count = count_of(match["count"])
    if first is None or last is None or count is None:
        return None
    length = {"half": _HALF, "weeks": 7 * count}.get(match["unit"].lower(), count)
    end = first + dt.timedelta(days=min(length, _HALF * 2) - 1)
    return Meaning((first, min(end, last)), "range")


def months(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `between January and March`."""
    last = month_of(_month(match["last"]), _year(match), today)
    first = month_of(_month(match["month"]), last[0].year if last[0] else None, today)
    return Meaning((first[0], last[1]), "range") if first < last else None


def month(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `March 2011`, `late May`, `in August last year`."""
    part = _part(match)
    number, year = _month(match["month"]), _year(match)
    if match.groupdict().get("lastyear"):
        year = today.year - 1
    return Meaning(month_of(number, year, today, part), "month")


def first_months(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `the first ten months of the year`."""
    number, year = count_of(match["count"]), _year(match) or today.year
    if number is None or not 0 < number <= _MONTHS:
        return None
    first, last = month_of(1, year, today)[0], month_of(number, year, today)[1]
    return Meaning((first, last), "range")


def season(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `the summer of 2012`."""
    first = load("en/times")["seasons"][match["season"].lower()]
    return Meaning(season_of(first, int(match["year"]), today), "range")


def year(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `in 2011`, `early 2015`; years to come beyond the next two are numbers of something."""
    number, part = int(match["year"]), _part(match)
    return Meaning(year_of(number, today, part), "year") if number <= today.year + 2 else None


def feast(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `Christmas`, `two days before Christmas`."""
    month, number = load("en/times")["feasts"][" ".join(match["feast"].lower().split())]
    day = date_of(number, month, None, today)
    by = (count_of(match["count"]) or 0) if match["way"] else 0
    sign = -1 if (match["way"] or "").lower() == "before" else 1
    return None if day is None else Meaning(shifted(one_day(day), sign * by))
