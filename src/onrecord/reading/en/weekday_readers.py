"""Reading weekdays as days around a report's own date."""

import datetime as dt
import re

from onrecord.codebook import load
from onrecord.reading.en.days import one_day, week_of, weekday_after, weekday_before
from onrecord.reading.en.time_readers import Meaning

_TUESDAY, _FRIDAY = 1, 4


def weekday(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `Friday`, `last Friday`, `next Friday`: the last one, unless the words look ahead."""
    number = load("en/times")["weekdays"][match["weekday"].lower()]
    lead = (match["lead"] or "").lower()
    if "next" in lead or "coming" in lead:
        return Meaning(one_day(weekday_after(number, today)))
    return Meaning(one_day(weekday_before(number, today, strictly="last" in lead)))


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


def part_of_week(match: re.Match[str], today: dt.date) -> Meaning | None:
    """Read `late last week`: from its Friday; `early this week`: to its Tuesday."""
    monday, sunday = week_of(today, weeks_ago=int(match["which"].lower() == "last"))
    if monday is None or sunday is None:
        return None
    early = match["part"].lower() == "early"
    first = monday if early else monday + dt.timedelta(days=_FRIDAY)
    last = min(sunday, monday + dt.timedelta(days=_TUESDAY)) if early else sunday
    return Meaning((first, last), "range") if first <= last else None
