"""Times of day, and whether a local one and its GMT can both hold."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from zoneinfo import ZoneInfo

_TIME = r"(?P<{0}hour>\d{{1,2}})(?:[:.](?P<{0}minute>\d\d))?"
_HALF = r"\s*(?P<{0}half>[ap])\.?m\b\.?"
_PRECISE = r"(?P<{0}hour>[01]?\d|2[0-3])[:.]?(?P<{0}minute>[0-5]\d)"
_UNIVERSAL = r"\s*(?:GMT|UTC|Z\b)"
_CLOCK = re.compile(
    rf"(?<![\d.:])(?:{_TIME.format('')}{_HALF.format('')}|{_PRECISE.format('full')}(?=\s*(?:local|\()))"
    r"(?:\s+local\s+time)?"
    rf"(?:\s*(?:[(/]|\bor\b)\s*{_PRECISE.format('gmt')}{_UNIVERSAL}\s*\)?)?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Clock:
    """A local time of day: report offsets, words, and the same in GMT where that is told."""

    start: int
    end: int
    text: str
    local: dt.time
    precision: Literal["minute", "hour"]
    gmt: dt.time | None


def clocks(text: str, base: int) -> Iterator[Clock]:
    """Return the times of day in a text that starts at report offset `base`.

    Read are `5:50 a.m.`, `6 am` and `17:30 local time`, each with a GMT time beside it or
    without, and `17:30 (14:30 GMT)`; a bare `17:30` may be a score or a ratio and is left.
    """
    for match in _CLOCK.finditer(text):
        local = _local(match)
        if local is None:
            continue
        gmt = match["gmthour"] and dt.time(int(match["gmthour"]), int(match["gmtminute"]))
        yield Clock(
            start=base + match.start(),
            end=base + match.end(),
            text=match.group(),
            local=local,
            precision="minute" if match["minute"] or match["fullminute"] else "hour",
            gmt=gmt or None,
        )


def in_gmt(clock: Clock, day: dt.date, zone: str) -> tuple[dt.time, ...]:
    """Return what a local time of a day may be in GMT, in an IANA time zone.

    That is one time; two in the hour that clocks repeat in autumn or skip in spring.
    """
    local = dt.datetime.combine(day, clock.local, ZoneInfo(zone))
    folds = (local.replace(fold=fold).astimezone(dt.UTC).time() for fold in (0, 1))
    return tuple(dict.fromkeys(folds))


def contradiction(clock: Clock, day: dt.date, zone: str, place: str) -> str | None:
    """Say what is wrong where a local time and its GMT cannot both hold; None where they can."""
    if clock.gmt is None:
        return None
    right, *other = in_gmt(clock, day, zone)
    if clock.gmt in (right, *other):
        return None
    words = re.split(r"\s*(?:[(/]|\bor\b)", clock.text)[0]
    return f"{words} in {place} is {right:%H:%M} GMT, not {clock.gmt:%H:%M} GMT"


def _local(match: re.Match[str]) -> dt.time | None:
    if match["half"] is None:
        return dt.time(int(match["fullhour"]), int(match["fullminute"]))
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if not 1 <= hour <= 12 or minute > 59:
        return None
    return dt.time(hour % 12 + (12 if match["half"].lower() == "p" else 0), minute)
