"""English expressions of time, as intervals of days around a report's own date."""

import calendar
import datetime as dt
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from onrecord.codebook import load
from onrecord.model.interval import Precision
from onrecord.model.report import Report

Days = tuple[dt.date | None, dt.date | None]
_DAY = dt.timedelta(days=1)
_SINCE = re.compile(
    r"\b(?:since|beg[au]n|start(?:ed)?|erupted|broke out|flared|beginning|outbreak)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_DATELINE = 400
_ARCHIVED = 31
_COUNT = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
          "eight": 8, "nine": 9, "ten": 10, "several": 3, "few": 3, "couple of": 2}  # fmt: skip


@dataclass(frozen=True)
class TimeSpan:
    """An expression of time: report offsets, first and last day (None: open), and precision."""

    start: int
    end: int
    text: str
    days: Days
    precision: Precision
    since: bool = False
    """Whether it begins a period that runs to the report's day ("since March")."""


@dataclass(frozen=True)
class _Rule:
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], dt.date], tuple[Days, Precision] | None]


def times(text: str, base: int, published: dt.date) -> Iterator[TimeSpan]:
    """Return the expressions of time in a text that starts at report offset `base`.

    Weekdays and dates without a year are the last ones before publication. Overlaps go to the
    rule that comes first, longer expressions before shorter ones.
    """
    taken: list[tuple[int, int]] = []
    for rule in _rules():
        for match in rule.pattern.finditer(text):
            start, end = match.span()
            if any(start < other_end and other < end for other, other_end in taken):
                continue
            found = rule.read(match, published)
            if found is None:
                continue
            days, precision = found
            taken.append((start, end))
            since = days[0] is not None and bool(_SINCE.search(text[:start]))
            if since:
                days, precision = (days[0], published), "range"
            until = re.search(r"\b(?:before|until|by|prior to)\s+$", text[:start], re.I)
            if until and days[1] and days[1] <= published:
                days = (None, days[1])
            yield TimeSpan(base + start, base + end, match.group(), days, precision, since)


def dateline(report: Report) -> dt.date:
    """Return the day a report's own times count from.

    That is a full date at the top of its text, where it is shortly before the date of
    publication (archives date what they copied later), else the date of publication.
    """
    top = report.text[report.body_start : report.body_start + _DATELINE]
    for span in times(top, 0, report.published):
        first, last = span.days
        full = (
            bool(re.search(r"(?:19|20)\d\d", span.text))
            and span.precision == "day"
            and not span.since
        )
        if full and first == last and first and 0 <= (report.published - first).days <= _ARCHIVED:
            return first
    return report.published


def _on(day: dt.date) -> tuple[Days, Precision]:
    return (day, day), "day"


def _weekday(match: re.Match[str], published: dt.date) -> tuple[Days, Precision] | None:
    names = load("en/times")["weekdays"]
    back = (published.weekday() - names[match["weekday"].lower()]) % 7
    lead = (match["lead"] or "").lower()
    if "next" in lead or "coming" in lead:
        return _on(published + dt.timedelta(days=7 - back if back else 7))
    if "last" in lead and not back:
        back = 7
    day = published - dt.timedelta(days=back)
    return _on(day)


def _date(match: re.Match[str], published: dt.date) -> tuple[Days, Precision] | None:
    groups = match.groupdict()
    month = load("en/times")["months"].get(groups["month"].lower().rstrip("."))
    year = int(groups["year"]) if groups.get("year") else published.year
    try:
        day = dt.date(year, month, int(groups["day"]))
        if not groups.get("year") and day > published + 60 * _DAY:
            day = day.replace(year=year - 1)
    except ValueError:
        return None
    return _on(day)


def _iso(match: re.Match[str], published: dt.date) -> tuple[Days, Precision] | None:
    try:
        return _on(dt.date.fromisoformat(match.group()))
    except ValueError:
        return None


def _numeric(match: re.Match[str], published: dt.date) -> tuple[Days, Precision] | None:
    try:
        return _on(dt.date(int(match["year"]), int(match["month"]), int(match["day"])))
    except ValueError:
        return None


def _dates(match: re.Match[str], published: dt.date) -> tuple[Days, Precision] | None:
    month = load("en/times")["months"][match["month"].lower()]
    year = int(match["year"]) if match["year"] else published.year
    try:
        first, last = (
            dt.date(year, month, int(match["day"])),
            dt.date(year, month, int(match["last"])),
        )
    except ValueError:
        return None
    if not match["year"] and first > published + 60 * _DAY:
        first, last = first.replace(year=year - 1), last.replace(year=year - 1)
    return ((first, last), "range") if first <= last else None


def _month(match: re.Match[str], published: dt.date) -> tuple[Days, Precision] | None:
    month = load("en/times")["months"][match["month"].lower()]
    groups = match.groupdict()
    if groups.get("year"):
        year = int(groups["year"])
    else:
        year = published.year if month <= published.month else published.year - 1
    first = dt.date(year, month, 1)
    last = dt.date(year, month, calendar.monthrange(year, month)[1])
    part = (groups.get("part") or "").lower()
    if part == "early":
        last = first.replace(day=10)
    elif part == "late":
        first = first.replace(day=21)
    elif part.startswith("mid"):
        first, last = first.replace(day=11), first.replace(day=20)
    return (first, min(last, published) if last > published >= first else last), "month"


def _year(match: re.Match[str], published: dt.date) -> tuple[Days, Precision] | None:
    year = int(match["year"])
    if not 1900 <= year <= published.year + 2:
        return None
    last = dt.date(year, 12, 31)
    return (dt.date(year, 1, 1), min(last, published) if year == published.year else last), "year"


def _ago(match: re.Match[str], published: dt.date) -> tuple[Days, Precision] | None:
    count = _COUNT.get(match["count"].lower()) or (
        int(match["count"]) if match["count"].isdigit() else None
    )
    if count is None or count > 400:
        return None
    unit = match["unit"].lower()
    if unit == "hour" or unit == "minute":
        return _on(published)
    if unit == "day":
        return _on(published - count * _DAY)
    if unit == "week":
        return _on(published - 7 * count * _DAY)
    return None


def _past(match: re.Match[str], published: dt.date) -> tuple[Days, Precision] | None:
    word = (match["count"] or "one").lower()
    count = int(word) if word.isdigit() else _COUNT.get(word, 1)
    unit = match["unit"].lower()
    days = {
        "hour": -(-count // 24),
        "day": count,
        "week": 7 * count,
        "month": 30 * count,
        "year": 365 * count,
    }[unit]
    if days > 36500:
        return None
    if unit == "hour" and (word == "few" or count <= 12):
        return _on(published)
    return (published - days * _DAY, published), "range"


def _lately(match: re.Match[str], published: dt.date) -> tuple[Days, Precision]:
    return (None, published), "range"


def _period(match: re.Match[str], published: dt.date) -> tuple[Days, Precision] | None:
    which, unit = match["which"].lower(), match["unit"].lower()
    monday = published - dt.timedelta(days=published.weekday())
    if unit == "week":
        if which == "this":
            return (monday, published), "range"
        if which == "last":
            return (monday - 7 * _DAY, monday - _DAY), "range"
    if unit == "month":
        first = published.replace(day=1)
        if which == "this":
            return (first, published), "range"
        if which == "last":
            return ((first - _DAY).replace(day=1), first - _DAY), "month"
    if unit == "year":
        if which == "this":
            return (dt.date(published.year, 1, 1), published), "range"
        if which == "last":
            return (dt.date(published.year - 1, 1, 1), dt.date(published.year - 1, 12, 31)), "year"
    if unit == "weekend":
        saturday = published - dt.timedelta(days=(published.weekday() - 5) % 7)
        return (saturday, min(saturday + _DAY, published)), "range"
    return None


def _relative(
    first: int, last: int, precision: Precision = "day"
) -> Callable[[re.Match[str], dt.date], tuple[Days, Precision]]:
    def read(match: re.Match[str], published: dt.date) -> tuple[Days, Precision]:
        return (published + first * _DAY, published + last * _DAY), precision

    return read


@cache
def _rules() -> tuple[_Rule, ...]:
    words = load("en/times")
    months = "|".join(sorted(words["months"], key=len, reverse=True))
    capital_months = "|".join(calendar.month_name[1:])
    weekdays = "|".join(sorted(words["weekdays"], key=len, reverse=True))
    year = r"(?P<year>(?:19|20)\d\d)"
    count = r"(?P<count>\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|few|couple of)"

    def rule(
        pattern: str,
        read: Callable[[re.Match[str], dt.date], tuple[Days, Precision] | None],
        flags: int = re.I,
    ) -> _Rule:
        return _Rule(re.compile(rf"(?<!\w){pattern}(?!\w)", flags), read)

    return (
        rule(r"\d{4}-\d\d-\d\d", _iso),
        rule(r"(?P<day>\d\d?)[.-](?P<month>\d\d?)[.-](?P<year>20\d\d)", _numeric),
        rule(
            rf"(?P<day>\d\d?)\s?(?:-|–|to|and)\s?(?P<last>\d\d?)\s+(?P<month>{months})\.?,?(?:\s+{year})?",
            _dates,
        ),
        rule(
            rf"(?P<day>\d\d?)(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{months})\.?,?(?:\s+{year})?",
            _date,
        ),
        rule(
            rf"(?P<month>{months})\.?\s+(?P<day>\d\d|\d)(?:st|nd|rd|th)?(?:,?\s*{year})?(?!\d)",
            _date,
        ),
        rule(
            rf"(?:(?P<part>early|late|mid)[\s-]+)?(?P<month>{months})\.?,?\s+(?:of\s+)?{year}",
            _month,
        ),
        rule(
            rf"(?:(?<=in )|(?<=since )|(?<=last )|(?<=during )|(?<=until )|(?P<part>early|late|mid)[\s-]+(?:in\s+)?)(?P<month>(?-i:{capital_months}))",
            _month,
        ),
        rule(
            rf"(?P<lead>(?:last|next|this|coming|late|early)\s+)?(?P<weekday>{weekdays})(?:'s|’s|s)?",
            _weekday,
        ),
        rule(r"(?:late\s+)?last\s+night", _relative(-1, -1, "part_of_day")),
        rule(r"overnight", _relative(-1, 0, "part_of_day")),
        rule(r"(?:the\s+)?(?:day\s+before\s+yesterday)", _relative(-2, -2)),
        rule(r"yesterday", _relative(-1, -1)),
        rule(
            r"(?:earlier\s+)?today|tonight|this\s+(?:morning|afternoon|evening)|at\s+(?:dawn|noon)\s+today|in\s+the\s+early\s+hours\s+of\s+today",
            _relative(0, 0),
        ),
        rule(r"tomorrow", _relative(1, 1)),
        rule(r"(?:in|over|during)\s+recent\s+(?:days|weeks|months|years)|recently|lately", _lately),
        rule(rf"{count}\s+(?P<unit>minute|hour|day|week)s?\s+(?:ago|earlier)", _ago),
        rule(
            rf"(?:(?:over|in|during|within|for)\s+)?(?:the\s+)?(?:past|last|previous)\s+(?:{count}\s+)?(?P<unit>hour|day|week|month|year)s",
            _past,
        ),
        rule(
            r"(?:the\s+)?(?:past|last)\s+(?:24|48|twenty-four)\s+hours", _relative(-1, 0, "range")
        ),
        rule(r"(?:in|over)\s+(?:the\s+)?(?:past|last)\s+day", _relative(-1, 0, "range")),
        rule(r"(?P<which>this|last)\s+(?P<unit>weekend|week|month|year)", _period),
        rule(r"(?P<which>at|over)\s+the\s+(?P<unit>weekend)", _period),
        rule(
            rf"(?:(?<=in )|(?<=since )|(?<=of )|(?<=during )|(?<=early )|(?<=late )|(?<=until ))(?P<year>(?:19|20)\d\d)",
            _year,
        ),
    )
