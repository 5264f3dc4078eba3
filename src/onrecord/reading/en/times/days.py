"""Calendar arithmetic: weekdays, months and periods as first and last days."""

import calendar
import datetime as dt

Days = tuple[dt.date | None, dt.date | None]
"""The first and last day of an occurrence, inclusive; None where that end is open."""

_PARTS = {
    "early": (1, 4),
    "mid": (5, 8),
    "late": (9, 12),
    "first half": (1, 6),
    "second half": (7, 12),
    "first quarter": (1, 3),
    "second quarter": (4, 6),
    "third quarter": (7, 9),
    "fourth quarter": (10, 12),
    "last quarter": (10, 12),
}
"""The first and last month of the parts of a year."""
_DAY = dt.timedelta(days=1)
_AHEAD = 60
_LENGTHS = {"day": 1, "week": 7, "fortnight": 14, "month": 30, "year": 365}
_LONGEST = 36500


def one_day(day: dt.date) -> Days:
    """Return the interval of a single day."""
    return day, day


def meet(one: Days, other: Days) -> bool:
    """Say whether two intervals share a day; an open end goes on for ever."""
    (first, last), (start, end) = one, other
    before = last is not None and start is not None and last < start
    return not before and not (end is not None and first is not None and end < first)


def shifted(days: Days, by: int) -> Days:
    """Return an interval moved by a number of days; open ends stay open."""
    first, last = days
    return (first and first + by * _DAY), (last and last + by * _DAY)


def until(days: Days, last: dt.date) -> Days:
    """Return the period that an interval begins and `last` ends."""
    first = days[0]
    return (min(first, last) if first else None), last


def weekday_before(number: int, today: dt.date, *, strictly: bool = False) -> dt.date:
    """Return the last such weekday (Monday is 0), today itself included unless `strictly`."""
    back = (today.weekday() - number) % 7
    return today - (7 if strictly and not back else back) * _DAY


def weekday_after(number: int, today: dt.date) -> dt.date:
    """Return the next such weekday, after today."""
    return today + ((number - today.weekday() - 1) % 7 + 1) * _DAY


def date_of(day: int, month: int, year: int | None, today: dt.date) -> dt.date | None:
    """Return a date of the calendar; without a year the last one, or one soon after today.

    None where there is no such day.
    """
    try:
        date = dt.date(year or today.year, month, day)
        if year is None and date > today + _AHEAD * _DAY:
            date = date.replace(year=date.year - 1)
    except ValueError:
        return None
    return date


def in_year(day: dt.date, year: int) -> dt.date:
    """Return the same date of another year; of 29 February the day before it."""
    leap = (day.month, day.day) == (2, 29)
    return day.replace(year=year, day=28 if leap else day.day)


def month_of(month: int, year: int | None, today: dt.date, part: str = "") -> Days:
    """Return a month, or its `early`, `mid` or `late` part, ended by today where it runs on."""
    if year is None:
        year = today.year if month <= today.month else today.year - 1
    first = dt.date(year, month, 1)
    last = first.replace(day=calendar.monthrange(year, month)[1])
    if part == "early":
        last = first.replace(day=10)
    elif part == "mid":
        first, last = first.replace(day=11), first.replace(day=20)
    elif part == "late":
        first = first.replace(day=21)
    return first, _capped(first, last, today)


def year_of(year: int, today: dt.date, part: str = "") -> Days:
    """Return a year, or a part of it, ended by today where it runs on.

    Parts are its `early`, `mid` and `late` thirds, its halves and its quarters.
    """
    months = _PARTS.get(" ".join(part.split()), (1, 12))
    first = dt.date(year, months[0], 1)
    last = month_of(months[1], year, dt.date.max)[1] or first
    return first, _capped(first, last, today)


def season_of(first_month: int, year: int, today: dt.date) -> Days:
    """Return the three months that begin with a month: summer is June to August."""
    first = dt.date(year, first_month, 1)
    after = first_month + 2
    last = month_of((after - 1) % 12 + 1, year + (after > 12), dt.date.max)[1] or first
    return first, _capped(first, last, today)


def back(count: int, unit: str, today: dt.date) -> dt.date | None:
    """Return the day so many days, weeks, months or years before; None beyond a century."""
    if unit in {"month", "year"}:
        months = today.year * 12 + today.month - 1 - count * (12 if unit == "year" else 1)
        if months < 12 or count * _LENGTHS[unit] > _LONGEST:
            return None
        year, month = divmod(months, 12)
        return dt.date(year, month + 1, min(today.day, calendar.monthrange(year, month + 1)[1]))
    days = count * _LENGTHS[unit]
    return today - days * _DAY if days <= _LONGEST else None


def week_of(today: dt.date, weeks_ago: int = 0) -> Days:
    """Return this week from Monday to today, or a whole week before; of -1 the next."""
    monday = weekday_before(0, today)
    if not weeks_ago:
        return monday, today
    return shifted((monday, monday + 6 * _DAY), -7 * weeks_ago)


def weekend_of(today: dt.date) -> Days:
    """Return the last Saturday and Sunday, ended by today."""
    saturday = weekday_before(5, today)
    return saturday, min(saturday + _DAY, today)


def _capped(first: dt.date, last: dt.date, today: dt.date) -> dt.date:
    return min(last, today) if first <= today else last
