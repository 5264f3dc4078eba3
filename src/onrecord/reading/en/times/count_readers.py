"""What times mean that count from today or from another day: `two days ago`, `a day earlier`."""

import datetime as dt
import re

from onrecord.codebook import load
from onrecord.reading.en.times.days import back, month_of, one_day, shifted, year_of
from onrecord.reading.en.times.time_readers import Meaning, ReadTime, count_of, single

_NOW = {"minute", "hour"}
_ROUND_THE_CLOCK = {24: 1, 48: 2, 72: 3}
"""The days that so many hours make, as those who count hours do."""


def nth_day(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `the tenth consecutive day`: from the first of them to today; a night is of two days."""
    number = _number(match["nth"].lower())
    first = back(number - (match["unit"].lower() == "day"), "day", today)
    return None if first is None else Meaning((first, today), "range", trailing=True)


def ago(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `two days ago`, `hours ago`, `five months ago`: that month."""
    unit, count = match["unit"].lower(), count_of(match["count"])
    unit = "day" if unit == "night" else unit
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


def long_ago(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `more than a month ago`: at some time before that."""
    count = count_of(match["count"])
    last = None if count is None else back(count, match["unit"].lower(), today)
    return None if last is None else Meaning((None, last), "range")


def anniversary(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `the second anniversary of`: what follows was so many years ago, about this time."""
    count = count_of(match["count"]) if match["count"] else _number(match["nth"].lower())
    first = None if count is None else back(count, "year", today)
    if first is None:
        return None
    return Meaning(month_of(first.month, first.year, today), "month", apart=True)


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


def _number(nth: str) -> int:
    """Return the number of an ordinal: of `second`, of `2nd`."""
    known = {"first": 1, **load("en/times")["ordinals"]}
    return known.get(nth) or int(re.sub(r"\D", "", nth))
