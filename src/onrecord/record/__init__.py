"""The record: one file that holds every report, its revisions and claims, and what follows.

Reports, claims, notes and judgements are kept; events are derived from the current claims and what
is judged of them, and can be made anew at any time. A report is in the record whole or not at all.
"""

from onrecord.record.doubt import BETWEEN, Doubt
from onrecord.record.entry import Entry, Outcome, ReaderLike, Rebuilt
from onrecord.record.errors import JudgementError, RecordError
from onrecord.record.filters import ClaimFilter, EventFilter, QueueFilter, ReportFilter
from onrecord.record.judge import Judge
from onrecord.record.mark import Mark, Spot, Survey, Tally
from onrecord.record.queue import Waiting
from onrecord.record.record import Record

__all__ = [
    "BETWEEN",
    "ClaimFilter",
    "Doubt",
    "Entry",
    "EventFilter",
    "Judge",
    "JudgementError",
    "Mark",
    "Outcome",
    "QueueFilter",
    "ReaderLike",
    "Rebuilt",
    "Record",
    "RecordError",
    "ReportFilter",
    "Spot",
    "Survey",
    "Tally",
    "Waiting",
]
