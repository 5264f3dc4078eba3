"""From days and times of day to instants, by the time zone of a place."""

import datetime as dt
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from onrecord.gazetteer import Gazetteer
from onrecord.model.interval import Interval, Precision
from onrecord.model.place import ClaimPlace
from onrecord.reading.en.times.when import When

_LAST = dt.time(23, 59, 59)


def zone_of(places: Sequence[ClaimPlace], gazetteer: Gazetteer) -> str | None:
    """Return the time zone at places: of the first that has one, or of its country's capital."""
    for one in places:
        place = gazetteer.get(one.id) if one.id else None
        if place and place.zone:
            return place.zone
        capital = gazetteer.capital(one.country) if one.country else None
        if capital and capital.zone:
            return capital.zone
    return None


def interval(when: When | None, zone: str | None) -> Interval | None:
    """Return a choice of time as an interval, with its instants where the zone is known."""
    if when is None or when.days == (None, None):
        return None
    first, last = when.days
    source = None if when.carried else when.source
    clock = when.clock if first == last else None
    return Interval(
        text=source.text if source else None,
        start=_instant(first, clock.local if clock else dt.time.min, zone),
        end=_instant(last, clock.local if clock else _LAST, zone),
        start_local=first,
        end_local=last,
        zone=zone,
        precision=clock.precision if clock else _precision(when),
        carried=when.carried,
        text_start=source.start if source else None,
        text_end=source.end if source else None,
    )


def _precision(when: When) -> Precision:
    if None in when.days:
        return "range"
    return when.source.precision if when.source else "day"


def _instant(day: dt.date | None, time: dt.time, zone: str | None) -> dt.datetime | None:
    if day is None or zone is None:
        return None
    return dt.datetime.combine(day, time, ZoneInfo(zone)).astimezone(dt.UTC)
