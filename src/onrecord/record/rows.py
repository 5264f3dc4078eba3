"""Rows of the record as nouns."""

import hashlib
from typing import Any

from sqlalchemy import Row

from onrecord.model.claim import Claim, Note
from onrecord.model.event import Event
from onrecord.model.report import Rejected, Report
from onrecord.record.entry import Entry


def entry(row: Row[Any]) -> Entry:
    """Return a revision, selected with `current` and `claims`, as an entry."""
    fields = row._mapping
    return Entry(
        id=fields["report_id"],
        revision=fields["number"],
        current=fields["current"],
        added_at=fields["added_at"],
        reader=fields["reader"],
        claims=fields["claims"],
        report=Report(**{name: fields[name] for name in Report.model_fields}),
    )


def effective(row: Row[Any]) -> Claim:
    """Return a claim as corrected."""
    return Claim.model_validate_json(row.corrected or row.body)


def claim(row: Row[Any]) -> Claim:
    """Return a claim as corrected, with the event it belongs to, and whether it is rejected."""
    held = effective(row)
    if row.event_id is None and not row.rejected:
        return held
    return held.model_copy(update={"event": row.event_id, "rejected": row.rejected})


def event(row: Row[Any]) -> Event:
    """Return an event from its body."""
    return Event.model_validate_json(row.body)


def digest(row: Row[Any]) -> tuple[str, str]:
    """Return an event's id and a digest of all it says."""
    return row.id, hashlib.sha256(row.body.encode()).hexdigest()


def note(row: Row[Any]) -> Note:
    """Return a note from its body."""
    return Note.model_validate_json(row.body)


def rejected(row: Row[Any]) -> Rejected:
    """Return a rejected input."""
    return Rejected(**row._mapping)
