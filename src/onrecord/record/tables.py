"""The tables of a record. The migrations make them; a test holds the two together.

Columns beside `body` are what lists are filtered and sorted by. Words that are searched are kept
case-folded, each between line ends.
"""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData()

reports = Table(
    "reports",
    metadata,
    Column("id", Text, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    Column("current", Integer, nullable=False),
)

revisions = Table(
    "revisions",
    metadata,
    Column("report_id", Text, ForeignKey("reports.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("digest", Text, nullable=False, index=True),
    Column("path", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("published", Date, nullable=False, index=True),
    Column("source", Text),
    Column("url", Text),
    Column("title", Text),
    Column("language", Text),
    Column("body_start", Integer, nullable=False),
    Column("reader", Text, nullable=False),
    Column("added_at", Text, nullable=False),
    Column("text", Text, nullable=False),
    UniqueConstraint("report_id", "digest"),
)

claims = Table(
    "claims",
    metadata,
    Column("row", Integer, primary_key=True),
    Column("id", Text, nullable=False),
    Column("report_id", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("position", Integer, nullable=False),
    Column("published", Date, nullable=False),
    Column("kind", Text, nullable=False),
    Column("mode", Text),
    Column("certainty", Text, nullable=False),
    Column("speaker", Text),
    Column("actor", Text),
    Column("since", Date),
    Column("until", Date),
    Column("body", Text, nullable=False),
    Column("confidence", Float, index=True),
    ForeignKeyConstraint(["report_id", "revision"], ["revisions.report_id", "revisions.number"]),
    UniqueConstraint("report_id", "revision", "id"),
    Index("ix_claims_id", "id", "report_id", "revision"),
    Index("ix_claims_order", "published", "report_id", "revision", "position"),
)

claim_places = Table(
    "claim_places",
    metadata,
    Column("claim", Integer, ForeignKey("claims.row", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("words", Text, nullable=False),
    Column("country", Text),
    Column("place_id", Text, index=True),
)

notes = Table(
    "notes",
    metadata,
    Column("report_id", Text, primary_key=True),
    Column("revision", Integer, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("body", Text, nullable=False),
    ForeignKeyConstraint(["report_id", "revision"], ["revisions.report_id", "revisions.number"]),
)

rejected = Table(
    "rejected",
    metadata,
    Column("path", Text, primary_key=True),
    Column("reason", Text, nullable=False),
    Column("advice", Text, nullable=False),
    Column("at", Text, nullable=False),
)

events = Table(
    "events",
    metadata,
    Column("id", Text, primary_key=True),
    Column("type", Text, nullable=False),
    Column("parties", Text, nullable=False),
    Column("since", Date, index=True),
    Column("until", Date),
    Column("disputed", Boolean, nullable=False),
    Column("body", Text, nullable=False),
)

event_claims = Table(
    "event_claims",
    metadata,
    Column("claim_id", Text, primary_key=True),
    Column("event_id", Text, ForeignKey("events.id"), nullable=False, index=True),
    Column("disputed", Boolean, nullable=False),
)

meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
