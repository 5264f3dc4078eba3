"""The day a report was put out, as its own first lines give it."""

import datetime as dt
import re
from collections.abc import Sequence

from onrecord.codebook import load
from onrecord.model.report import Report
from onrecord.reading.en.times.saying import is_written_as_saying
from onrecord.reading.en.times.times import TimeSpan, full_dates, times
from onrecord.reading.filed import MONTH
from onrecord.reading.segments import Segment

_TOP = 400
_ARCHIVED = 31
_YEAR = re.compile(r"(?:19|20)\d\d")
_AGENCY = re.compile(r"[^\S\n]*(?:\([^)\n]{2,30}\)[^\S\n]*)?[-–—]+\s")
"""What follows the date of an agency's dateline: `LVIV, March 28 (Agency) - `."""
_ENTRY = re.compile(
    rf"^\W*((?:\d{{1,2}} {MONTH}|{MONTH} \d{{1,2}})\b(?:,? \d{{4}})?)\s?[-–—:]", re.MULTILINE
)
"""What an entry of a chronicle begins with: `12 March – A drone hit the market.`"""
_UPDATED = re.compile(r"\bupdated(?:\s+(?:at|on))?:?\s+$", re.IGNORECASE)
_LABEL = re.compile(
    r"\b(?:updated?|published|posted|modified|publication)(?:\s+(?:at|on))?:?\s+$", re.IGNORECASE
)
_NEAR = 40
_STALE, _FRESH, _WEEK = 5, 2, 7
"""Days after which a lead tells no news any more, and within which it still does."""
_UNNAMED = re.compile(rf"\b(?:today|tonight|this)\b|{_YEAR.pattern}", re.IGNORECASE)
"""What tells of a day without naming it, or of the day on which a report was put out."""
_TOLD = re.compile(r"\b(?:on|in|since|until|of|from|by)\s+$", re.IGNORECASE)


def dateline(report: Report, cut: Sequence[Segment]) -> dt.date:
    """Return the day a report's own times count from.

    That is a full date or an agency's dateline at the top of its text, where it is shortly before
    the date of publication (archives date what they copied later), else the date of publication.
    Dates within its sentences are of what they tell, and those under pictures of what was shown.
    A report that tells what was said since its dateline counts from its publication all the same.
    """
    top = report.text[report.body_start : report.body_start + _TOP]
    updated = _updated(top, report.published)
    if updated is not None:
        return updated
    if not (_YEAR.search(top) or _AGENCY.search(top)):
        return report.published
    # Only an agency's dateline may do without a full date: `LVIV, Monday (Agency) - `.
    read = times if _AGENCY.search(top) else full_dates
    if len(set(_ENTRY.findall(report.text, report.body_start))) > 1:
        return report.published
    for span in sorted(read(top, 0, report.published), key=lambda one: one.start):
        first, last = span.days
        if (
            first
            and first == last
            and span.since is None
            and (_LABEL.search(top[: span.start]) or _is_apart(report.body_start + span.start, cut))
            and (_YEAR.search(span.text) or _AGENCY.match(top, span.end))
            and 0 <= (report.published - first).days <= _ARCHIVED
        ):
            return report.published if _goes_on(first, report, cut) else first
    return report.published


def _is_apart(at: int, cut: Sequence[Segment]) -> bool:
    """Say whether an offset is in a line that is no sentence, or at the start of one."""
    around = next((one for one in cut if one.start <= at < one.end), None)
    return around is None or (around.headline and not around.pictured) or around.start == at


def _goes_on(day: dt.date, report: Report, cut: Sequence[Segment]) -> bool:
    """Say whether a report with the dateline of a day tells what was said on the next.

    `LVIV, March 28 (Agency) - A drone hit the port on Thursday. Police said on Friday`.
    """
    if not 0 < (report.published - day).days <= _FRESH:
        return False
    return any(
        _is_said_since(day, segment, span)
        for segment in cut
        for span in times(segment.text, 0, report.published)
    )


def _is_said_since(day: dt.date, segment: Segment, span: TimeSpan) -> bool:
    """Say whether a weekday or date is that of saying something after a day."""
    first, last = span.days
    if first is None or first != last or first <= day or _UNNAMED.search(span.text):
        return False
    return is_written_as_saying(segment.text, span.start, span.end)


def _updated(top: str, published: dt.date) -> dt.date | None:
    """Return the later day a report says it was updated, where its weekdays count from that.

    They do where the weekday of its lead would be stale news at publication and is fresh then.
    """
    if "pdated" not in top and "PDATED" not in top:
        return None
    spans = tuple(times(top, 0, published))
    days = [one.days[0] for one in spans if _UPDATED.search(top[: one.start])]
    later = next((day for day in days if day and 0 < (day - published).days <= _ARCHIVED), None)
    if later is None:
        return None
    told = (one.days[0] for one in spans if one.text.lower() in load("en/times")["weekdays"])
    news = next(told, None)
    stale = news is not None and (published - news).days >= _STALE
    return later if stale and news and (later - news).days % _WEEK <= _FRESH else None


def without_dateline(
    spans: Sequence[TimeSpan], report: Report, today: dt.date
) -> tuple[TimeSpan, ...]:
    """Leave out the date of publication that stands at the top: it dates the report, no event."""
    end = report.body_start + _TOP
    return tuple(span for span in spans if span.start >= end or not _dates(span, report, today))


def _dates(span: TimeSpan, report: Report, today: dt.date) -> bool:
    """Say whether a time at the top of a report is the day it was put out or updated."""
    before = report.text[max(0, span.start - _NEAR) : span.start]
    full = bool(_YEAR.search(span.text))
    if full and _LABEL.search(before):
        return True
    dated = full or bool(_AGENCY.match(report.text, span.end))
    return span.days == (today, today) and dated and not _TOLD.search(before)
