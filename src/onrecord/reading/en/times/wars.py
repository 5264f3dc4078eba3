"""The war a report tells of: when it began."""

import datetime as dt
import re
from collections.abc import Sequence
from functools import cache

from onrecord.codebook import load
from onrecord.reading.en.times.time_vocabulary import any_of
from onrecord.reading.en.times.times import TimeSpan
from onrecord.reading.segments import Segment


@cache
def war_words() -> re.Pattern[str]:
    """Match the nouns for what lasts and kills for years: war, conflict, but no refugee crisis."""
    return re.compile(
        rf"(?<!humanitarian )(?<!refugee )\b(?:{any_of(load('en/times')['wars'])})\b", re.IGNORECASE
    )


def war_began(
    cut: Sequence[Segment], named: Sequence[Sequence[TimeSpan]], today: dt.date
) -> dt.date | None:
    """Return the first day of the war a report tells of; None where it does not say.

    `named` are the times of each sentence. A date ("erupted in March 2011") goes before a
    length ("the five-year conflict").
    """
    told = [
        span
        for segment, spans in zip(cut, named, strict=True)
        if spans and war_words().search(segment.text)
        for span in spans
        if (span.war or span.begun or _lasts(span)) and span.days[0] and span.days[0] <= today
    ]
    dated = [span for span in told if span.precision != "range"]
    return next((span.days[0] for span in (*dated, *told)), None)


def _lasts(span: TimeSpan) -> bool:
    """Say whether a war has lasted since: "gripped by violence since March 2011"."""
    return span.since is not None and span.precision in {"month", "year"}
