"""Which of the two days of a night something happened on, by the time of day that is told."""

import datetime as dt
import re
from functools import cache

from onrecord.reading.en.times.days import Days, one_day
from onrecord.reading.en.times.time_vocabulary import any_of, time_words

_NIGHT = dt.timedelta(days=1)
_NOON, _DUSK, _LAST = 12, 17, 23
_HOUR = re.compile(
    r"\b(?:at|from|between|around|as\s+of)\s+(?:about\s+)?(?P<hour>[0-2]?\d)"
    r"(?:[:.][0-5]\d(?P<half>\s*[ap]\.?m\b)?|(?P<bare>\s*[ap]\.?m\b))",
    re.IGNORECASE,
)


def of_night(days: Days, text: str) -> Days:
    """Return the day of a night that its time of day falls on, both days where none is told.

    `Overnight, from 00:10 to 02:30` is on the second day, `at 11.30 p.m.` on the first.
    """
    first, last = days
    if first is None or last is None or last - first != _NIGHT:
        return days
    hour = _hour(text)
    if hour is None:
        return days
    if hour < _NOON:
        return one_day(last)
    return one_day(first) if hour >= _DUSK else days


def _hour(text: str) -> int | None:
    """Return the first hour a sentence tells, of 24; that of its words for a part of the night."""
    told = _HOUR.search(text)
    if told is None:
        parts = {"small_hours": 0, "before_midnight": _LAST}
        return next((hour for part, hour in parts.items() if _told(part).search(text)), None)
    hour, half = int(told["hour"]), (told["half"] or told["bare"] or "").strip().lower()
    return hour if not half else hour % 12 + (12 if half[0] == "p" else 0)


@cache
def _told(part: str) -> re.Pattern[str]:
    """Match the words for a part of the night."""
    return re.compile(rf"\b(?:{any_of(time_words(part))})\b", re.IGNORECASE)
