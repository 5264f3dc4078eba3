"""The days of feasts, those that move with Easter too."""

import datetime as dt

from onrecord.codebook import load
from onrecord.reading.en.times.days import date_of

_ORTHODOX = "orthodox "


def feast_before(name: str, today: dt.date) -> dt.date | None:
    """Return the day of a feast, by its name: the last one, or one soon after today."""
    words, vocabulary = " ".join(name.lower().split()), load("en/times")
    if words in vocabulary["feasts"]:
        month, number = vocabulary["feasts"][words]
        return date_of(number, month, None, today)
    after = dt.timedelta(days=vocabulary["movable_feasts"][words.removeprefix(_ORTHODOX)])
    eastern = words.startswith(_ORTHODOX)
    days = (easter(year, eastern=eastern) + after for year in (today.year, today.year - 1))
    return next((day for day in days if day <= today), None)


def easter(year: int, *, eastern: bool = False) -> dt.date:
    """Return Easter Sunday of a year of this century or the last, by the rule of either church."""
    moon = (19 * (year % 19) + 15) % 30
    if eastern:
        since = moon + (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
        return dt.date(year, 4, 4) + dt.timedelta(days=since)
    moon = (19 * (year % 19) + 24) % 30
    since = moon + (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7
    late = since == 35 or (since == 34 and moon == 28 and year % 19 > 10)
    return dt.date(year, 3, 22) + dt.timedelta(days=since - 7 * late)
