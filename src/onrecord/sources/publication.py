"""When a report was published, and whether that can be."""

import datetime as dt
import re

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_FARTHEST_EAST = dt.timezone(dt.timedelta(hours=14))


EARLIEST = dt.date(1800, 1, 1)
"""No report is older: what says so has a wrong date."""


def fault_of(published: dt.date, today: dt.date) -> str | None:
    """Say what is wrong with a date of publication; `today` is the last that it can be."""
    if published > today:
        return f"{published}, which is still to come"
    if published < EARLIEST:
        return f"{published}, which is before there was news of this kind"
    return None


def latest_today() -> dt.date:
    """Return the latest date it is anywhere on Earth, by the computer's clock."""
    return dt.datetime.now(_FARTHEST_EAST).date()


def date_of(written: str) -> dt.date:
    """Return the date of `YYYY-MM-DD` or of an ISO 8601 date and time.

    Of a date and time it is the date as written, whatever the zone. Raises ValueError.
    """
    if _DATE.fullmatch(written):
        return dt.date.fromisoformat(written)
    if _DATE.match(written):
        return dt.datetime.fromisoformat(written).date()
    raise ValueError(f"{written!r} is not written YYYY-MM-DD")
