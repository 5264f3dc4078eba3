"""What dates, months, seasons and years mean: from a match and today to days."""

import datetime as dt
import re

from onrecord.codebook import load
from onrecord.reading.en.times.days import (
    date_of,
    month_of,
    one_day,
    season_of,
    shifted,
    weekday_before,
    year_of,
)
from onrecord.reading.en.times.feasts import feast_before
from onrecord.reading.en.times.time_readers import Meaning, count_of, single

_MONTHS = 12
_HALF = 15
"""Days of the first half of a month."""
_PARTS = {
    "end": "late", "start": "early", "beginning": "early", "middle": "mid", "first days": "early",
    "opening days": "early", "last days": "late", "final days": "late", "closing days": "late",
    "first months": "early", "opening months": "early", "last months": "late",
    "final months": "late", "closing months": "late",
}  # fmt: skip
_CENTURY, _HALF_YEAR = 100, 183
_LENGTHS = {"week": 7, "day": 1}


def _month(word: str) -> int:
    number: int = load("en/times")["months"][word.lower().rstrip(".")]
    return number


def _year(match: re.Match[str], today: dt.date) -> int | None:
    told = match.groupdict()
    if told.get("lastyear"):
        return today.year - 1
    return int(told["year"]) if told.get("year") else None


def _date(match: re.Match[str], today: dt.date) -> dt.date | None:
    """Return the date of a match, whether its month or its day comes first."""
    told = match.groupdict()
    day, name = told.get("nth") or told["day"], told.get("first") or told["month"]
    return date_of(int(day), _month(name), _year(match, today), today)


def _part(match: re.Match[str]) -> str:
    """Return the part of a month or a year that is told, `end` as `late`; empty for all of it."""
    part = " ".join((match.groupdict().get("part") or "").lower().split())
    return _PARTS.get(part, part)


def date(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `24 February 2022`, `Feb. 24`, `May 4 last year`."""
    return single(_date(match, today))


def nth_of(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `the fourth of May`."""
    number = load("en/times")["ordinals"].get(match["day"].lower(), 1)
    return single(date_of(number, _month(match["month"]), _year(match, today), today))


def day_of_month(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `since the 20th`: the last such day."""
    number = int(match["day"])
    before = today.replace(day=1) - dt.timedelta(days=1)
    month = today if number <= today.day else before
    return single(date_of(number, month.month, month.year, today))


def numeric(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `24.02.2022`, `24.02.22`, `5-04-2016`, `on 24/02` (day first) or `2022-02-24`.

    The month is first where so alone the day has come: `05/13/2024`, `on 02/05` in February.
    """
    told = match.groupdict()
    year = int(told["year"]) if told.get("year") else None
    if year is not None and year < _CENTURY:
        year += today.year // _CENTURY * _CENTURY
    day, number = int(told["day"]), int(told["month"] or told["after"])
    date, other = (date_of(*order, year, today) for order in ((day, number), (number, day)))
    if "/" in match.group() and other and _is_late(other, today) and not _is_late(date, today):
        date = other
    return single(date)


def _is_late(day: dt.date | None, today: dt.date) -> bool:
    """Say whether a day has come, and not long ago."""
    return day is not None and 0 <= (today - day).days <= _HALF_YEAR


def dates(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `21-22 June`, `June 21 and 22`, `Nov. 14 to Nov. 17`."""
    month, year = _month(match["month"]), _year(match, today)
    other = match.groupdict().get("other")
    first = date_of(int(match["day"]), month, year, today)
    last = date_of(int(match["last"]), _month(other) if other else month, year, today)
    return Meaning((first, last), "range") if first and last and first <= last else None


def night_of(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `the night of 12 May`: that day and the next; of a report's own day, the night to it."""
    first = date_of(int(match["day"]), _month(match["month"]), None, today)
    if first is None:
        return None
    first -= dt.timedelta(days=first == today)
    return Meaning((first, first + dt.timedelta(days=1)), "part_of_day")


def night_to(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `the night to 13 May`: that day and the one before."""
    last = _date(match, today)
    return Meaning((last - dt.timedelta(days=1), last), "part_of_day") if last else None


def stretch_to(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `the week ending 11 May`, `the three days to 11 May`: the days up to it."""
    return days_up_to(match, _date(match, today))


def days_up_to(match: re.Match[str], last: dt.date | None) -> Meaning | None:
    """Return the days of a stretch that ends on a day; so many hours reach back into the first."""
    count, unit = count_of(match["count"]), match["unit"].lower()
    if last is None or count is None or (unit != "week" and match["count"] is None):
        return None
    back = -(-count // 24) if unit == "hour" else _LENGTHS[unit] * count - 1
    return Meaning((last - dt.timedelta(days=back), last), "range")


def week_of_date(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `the week of 5 May`, that date's from its Monday; `the week beginning 6 May`."""
    day = _date(match, today)
    if day is None or day > today:
        return None
    first = weekday_before(0, day) if match["way"].lower() == "of" else day
    return Meaning((first, min(first + dt.timedelta(days=6), today)), "range")


def start_of_month(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `the first half of May`, `the first ten days of May`, `the last ten days of May`."""
    first, last = month_of(_month(match["month"]), _year(match, today), today)
    count = count_of(match["count"])
    if first is None or last is None or count is None:
        return None
    if match["unit"].lower() == "days" and match["count"] is None:
        return None
    if match["nth"].lower() == "last":
        begins = last - dt.timedelta(days=count - 1)
        return Meaning((begins, last), "range") if match["unit"].lower() == "days" else None
    if match["nth"].lower() != "first":
        middle = first + dt.timedelta(days=_HALF)
        halved = match["unit"].lower() == "half" and middle <= last
        return Meaning((middle, last), "range") if halved else None
    length = {"half": _HALF, "weeks": 7 * count}.get(match["unit"].lower(), count)
    end = first + dt.timedelta(days=min(length, _HALF * 2) - 1)
    return Meaning((first, min(end, last)), "range")


def months(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `between January and March`, `between December and April`: over the new year."""
    begins, ends = _month(match["month"]), _month(match["last"])
    last = month_of(ends, _year(match, today), today)
    if last[0] is None or begins == ends:
        return None
    first = month_of(begins, last[0].year - (begins > ends), today)
    return Meaning((first[0], last[1]), "range")


def month(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `March 2011`, `late May`, `in August last year`, `last May`."""
    number, year = _month(match["month"]), _year(match, today)
    if number == today.month and match.string[: match.start()].endswith(" last "):
        year = today.year - 1  # "last May" in May
    return Meaning(month_of(number, year, today, _part(match)), "month")


def first_months(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `the first ten months of the year`."""
    number, year = count_of(match["count"]), _year(match, today) or today.year
    if number is None or not 0 < number <= _MONTHS:
        return None
    first, last = month_of(1, year, today)[0], month_of(number, year, today)[1]
    return Meaning((first, last), "range")


def season(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `the summer of 2012`."""
    first = load("en/times")["seasons"][match["season"].lower()]
    return Meaning(season_of(first, int(match["year"]), today), "range")


def last_season(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `last winter`, the last that is over; `in the spring`, the one that last began."""
    number = load("en/times")["seasons"][match["season"].lower()]
    over = match.group().lower().startswith("last")
    for year in (today.year, today.year - 1, today.year - 2):
        first, last = season_of(number, year, dt.date.max)
        if first and last and (last if over else first) <= today:
            return Meaning((first, min(last, today)), "range")
    return None


def years(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `from 2014 to 2016`, `in 2014 and 2015`."""
    first, last = int(match["year"]), int(match["until"])
    if not first < last <= today.year:
        return None
    return Meaning((year_of(first, today)[0], year_of(last, today)[1]), "year")


def year(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `in 2011`, `early 2015`; years to come beyond the next two are numbers of something."""
    number, part = _year(match, today) or today.year, _part(match)
    return Meaning(year_of(number, today, part), "year") if number <= today.year + 2 else None


def feast(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `Christmas`, `two days before Christmas`, `Easter Sunday`."""
    day = feast_before(match["feast"], today)
    by = (count_of(match["count"]) or 0) if match["way"] else 0
    sign = -1 if (match["way"] or "").lower() == "before" else 1
    return None if day is None else Meaning(shifted(one_day(day), sign * by))
