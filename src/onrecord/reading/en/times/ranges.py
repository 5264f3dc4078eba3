"""Two days told as the ends of one stretch of time: `from Sunday to today`, `March and April`."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from onrecord.codebook import load
from onrecord.reading.en.times.times import TimeSpan
from onrecord.reading.segments import Segment

_AT = (
    r"(?:(?:on|in|late|early|dawn|noon|midday|midnight|the|morning|evening|night|of|hours"
    r"|\d\d?(?:[:.]\d\d)?(?:\s*[ap]\.?m\b\.?)?)\s+)*"
)
_FROM = re.compile(rf"\b(?P<word>from|between)\s+{_AT}$", re.IGNORECASE)
_ASIDE = r"(?:,[^,.;]{1,60},)?"
_TO = re.compile(rf"\s*{_ASIDE}\s*(?:to|until|till|through|up\s+to|-|–)\s*{_AT}", re.IGNORECASE)
_AND = re.compile(rf"\s*{_ASIDE}\s+and\s+{_AT}", re.IGNORECASE)
_UNTIL = re.compile(rf"\b(?:until|till)\s+{_AT}$", re.IGNORECASE)
_BY = re.compile(rf"\bby\s+{_AT}$", re.IGNORECASE)
_BESIDE = re.compile(r"\s+and\s+|,\s+", re.IGNORECASE)
_WEEK = 7
_DAY = dt.timedelta(days=1)


def joined(spans: Sequence[TimeSpan], segment: Segment) -> tuple[TimeSpan, ...]:
    """Return the times of a sentence, those that are the ends of one stretch as one."""
    found: list[TimeSpan] = []
    for span in sorted(spans, key=lambda one: one.start, reverse=True):
        whole = _whole(span, found[-1], segment) if found else None
        if whole is not None:
            found[-1] = whole
            continue
        if found and _goes_on_until(span, found[-1], segment):
            days = span.days[1], found[-1].days[1]
            found[-1] = replace(found[-1], days=days, begun=False)
            if span.begun:
                span = replace(span, days=days, begun=False)
        found.append(span)
    return tuple(reversed(found))


def _whole(first: TimeSpan, last: TimeSpan, segment: Segment) -> TimeSpan | None:
    """Return the stretch that two times begin and end; None where they are apart."""
    if not (_is_told_outright(first) and _is_told_outright(last)):
        return None
    begins, ends = first.days[0], last.days[1]
    if begins is None or ends is None:
        return None
    text, base = segment.text, segment.start
    between = text[first.end - base : last.start - base]
    opened = _FROM.search(text[: first.start - base])
    if opened:
        link = _TO if opened["word"].lower() == "from" else _AND
        if not link.fullmatch(between):
            return None
        if begins > ends and first.text.lower() in load("en/times")["weekdays"]:
            begins -= _WEEK * _DAY
    elif not (_BESIDE.fullmatch(between) and _follows(first, last, between)):
        return None
    if begins >= ends:
        return None
    words = text[first.start - base : last.end - base]
    return replace(first, end=last.end, text=words, days=(begins, ends), precision="range")


def _goes_on_until(first: TimeSpan, last: TimeSpan, segment: Segment) -> bool:
    """Say whether what one time tells of goes on to another: "on Sunday, and until dawn today".

    So it does in "fighting that broke out on Sunday had killed nine by Tuesday".
    """
    begun, ends = first.days[1], last.days[1]
    if last.days[0] is not None or begun is None or ends is None or first.days[0] != begun:
        return False
    between = segment.text[first.end - segment.start : last.start - segment.start]
    links = _UNTIL.search(between) or (first.begun and _BY.search(between))
    return begun < ends and _is_told_outright(first) and bool(links)


def _is_told_outright(span: TimeSpan) -> bool:
    """Say whether a time is of its own, not counted from another nor of what lasts up to now."""
    return not (span.trailing or span.war or span.caption) and span.from_last is None


def _follows(first: TimeSpan, last: TimeSpan, between: str) -> bool:
    """Say whether one time begins where the other ends; with a comma only before `and`."""
    if first.since is not None or last.since is not None or None in (*first.days, *last.days):
        return False
    listed = " and " in between or " and " in last.text
    ended, begun = first.days[1], last.days[0]
    return listed and ended is not None and begun is not None and begun - ended == _DAY
