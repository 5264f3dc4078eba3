"""The record: one file that holds every report, its revisions and claims, and what follows.

Reports, claims and notes are kept; events are derived from the current claims and can be made
anew at any time. A report is in the record whole or not at all.
"""

from onrecord.record.entry import Entry, Outcome, ReaderLike
from onrecord.record.errors import RecordError
from onrecord.record.filters import ClaimFilter, EventFilter, ReportFilter
from onrecord.record.mark import Mark, Tally
from onrecord.record.record import Record

__all__ = [
    "ClaimFilter",
    "Entry",
    "EventFilter",
    "Mark",
    "Outcome",
    "ReaderLike",
    "Record",
    "RecordError",
    "ReportFilter",
    "Tally",
]
