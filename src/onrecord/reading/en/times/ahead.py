"""Times of what is still to come: `will withdraw on Monday` is the next Monday, not the last."""

import datetime as dt
import re
from functools import cache

from onrecord.codebook import load
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.syntax.grammar import clause_of
from onrecord.reading.en.syntax.tense import is_future
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.times.days import Days, in_year, month_of, shifted, week_of, year_of
from onrecord.reading.en.times.time_vocabulary import any_of
from onrecord.reading.en.times.times import TimeSpan
from onrecord.reading.segments import Segment

_WEEK = 7
_PLANNED = {"nsubj", "nsubjpass", "dobj"}
"""What a noun of what is planned is to the verb of planning it."""
_GONE = re.compile(r"\b(?:last|past)\b|['’]s?$|\b(?:19|20)\d\d\b", re.IGNORECASE)
_THIS = re.compile(r"\b(?:this|the)\s+(?P<unit>weekend|week|month|year)$", re.IGNORECASE)

_TO_COME = re.compile(
    r"\b(?:(?:is|are)\s+(?:\w+\s+)?(?:due|scheduled|slated|set|expected|planned|to)|will|shall|plans?"
    r"|hopes?|intends?)\b[^.;,]*$"
)
_NEAR = 80


def is_ahead(draft: Draft) -> bool:
    """Say whether a claim is of what is still to come, not of what was once planned."""
    if is_future(draft.trigger):
        return True
    if draft.certainty != "expected":
        return False
    trigger, told = draft.trigger, clause_of(draft.trigger)
    if _is_past(told) or (trigger.pos_ == "NOUN" and trigger.dep_ not in _PLANNED):
        return False
    verb = told
    while verb.dep_ == "xcomp" and verb.head.i != verb.i:
        verb = verb.head
    return verb == told or not _is_past(verb) or (verb.tag_ == "VBD" and verb.dep_ == "ccomp")


def _is_past(verb: Token) -> bool:
    return verb.tag_ == "VBD" or any(one.lower_ in {"was", "were", "had"} for one in verb.lefts)


def is_written_ahead(segment: Segment, span: TimeSpan) -> bool:
    """Say by the words before it whether a time is still to come: "talks are due on Friday"."""
    at = span.start - segment.start
    return _TO_COME.search(segment.text, max(0, at - _NEAR), at) is not None


def ahead(span: TimeSpan, today: dt.date) -> Days:
    """Return the days that a time means of what is still to come; none of a stretch up to now."""
    first, last = span.days
    if span.trailing:
        return None, None
    if last is None or _GONE.search(span.text):
        return span.days
    this = _THIS.search(span.text)
    if this is not None:
        return _whole(this["unit"].lower(), today)
    if last < today and _weekday().search(span.text):
        first, last = shifted(span.days, _WEEK)
    elif last < today and (span.precision in {"day", "month"} or _season().search(span.text)):
        first, last = first and in_year(first, first.year + 1), in_year(last, last.year + 1)
    return (first if first is not None or last is None or last < today else today), last


def _whole(unit: str, today: dt.date) -> Days:
    """Return this week, weekend, month or year with the days that it has yet to run."""
    if unit == "month":
        return month_of(today.month, today.year, dt.date.min)
    if unit == "year":
        return year_of(today.year, dt.date.min)
    monday, sunday = shifted(week_of(today, weeks_ago=-1), -_WEEK)
    return (sunday and sunday - dt.timedelta(days=1) if unit == "weekend" else monday), sunday


@cache
def _season() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(load('en/times')['seasons'])})\b", re.IGNORECASE)


@cache
def _weekday() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(load('en/times')['weekdays'])})\b", re.IGNORECASE)
