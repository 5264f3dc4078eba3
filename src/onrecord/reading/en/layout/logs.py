"""Logs, which tell entry by entry, each with its hour: `14:35 Shells hit the port`."""

import datetime as dt
import re
from collections.abc import Sequence

from onrecord.reading.en.context import Context
from onrecord.reading.segments import Segment

_ZONE = r"(?:\s*(?:GMT|UTC|[A-Z]{2,3}T|local\s+time))?"
_HOUR = rf"(?:[0-2]\d[:.][0-5]\d|\d?\d(?:[:.][0-5]\d)?\s?[ap]\.?m\b\.?){_ZONE}"
_OPENING = re.compile(rf"{_HOUR}\s+[^\W\d]")
_STAMP = re.compile(rf"(?:update\s+)?[\W_]*{_HOUR}\W*(?:$|(?<=\W)[^\W\d])", re.IGNORECASE)
_DAY = dt.timedelta(days=1)


def entries(cut: Sequence[Segment]) -> frozenset[int]:
    """Return the numbers of the lines with which the entries of a log begin.

    A line with nothing but an hour begins one only where another does so too.
    """
    opening = {n for n, one in enumerate(cut) if _OPENING.match(one.text)}
    stamped = {n for n, one in enumerate(cut) if _STAMP.match(one.text)} - opening
    return frozenset(opening | stamped if len(opening | stamped) > 1 else opening)


def next_entry(number: int, context: Context) -> None:
    """Return to the news where the next entry of a log begins.

    An entry that told of days before it does not date the next.
    """
    if context.dated or number not in context.entries:
        return
    context.entry = number
    news = context.published - _DAY
    last = context.time.days[1] if context.time else None
    if last is not None and last < news:
        context.time = None
    if context.said is not None and context.said < news:
        context.said = None
