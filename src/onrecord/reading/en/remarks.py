"""What a report says that no claim can hold: times of day that contradict their GMT."""

import datetime as dt
from collections.abc import Iterator, Sequence

from onrecord.gazetteer import Gazetteer
from onrecord.model.claim import Content, Note, Span
from onrecord.model.report import Report
from onrecord.reading.en.times.clock import Clock, clocks, contradiction
from onrecord.reading.en.times.zoned import zone_of
from onrecord.reading.segments import Segment


def remarks(
    report: Report,
    cut: Sequence[Segment],
    claims: Sequence[Content],
    today: dt.date,
    gazetteer: Gazetteer,
) -> Iterator[Note]:
    """Return notes on the local times of a report that its GMT times contradict.

    Where a time holds is the place of a claim in its own sentence, else of the claim before it;
    without one nothing can be said.
    """
    for segment in cut:
        for clock in clocks(segment.text, segment.start):
            claim = _nearest(claims, segment) if clock.gmt else None
            if claim is not None:
                yield from _checked(report, clock, claim, today, gazetteer)


def _nearest(claims: Sequence[Content], segment: Segment) -> Content | None:
    placed = [one for one in claims if one.places and one.evidence.start < segment.end]
    within = [one for one in placed if one.evidence.end > segment.start]
    return next(iter((*within[:1], *placed[-1:])), None)


def _checked(
    report: Report, clock: Clock, claim: Content, today: dt.date, gazetteer: Gazetteer
) -> Iterator[Note]:
    targets = [place for place in claim.places if place.role == "target"]
    zone = zone_of(targets, gazetteer)
    if zone is None:
        return
    day = claim.time.start_local if claim.time and claim.time.start_local else today
    wrong = contradiction(clock, day, zone, targets[0].name)
    if wrong is not None:
        span = Span(start=clock.start, end=clock.end, text=clock.text)
        yield Note(report=report.id, text=wrong, evidence=span)
