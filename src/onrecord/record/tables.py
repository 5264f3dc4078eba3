"""The tables of a record. The migrations make them; a test holds the two together.

Columns beside `body` are what lists are filtered and sorted by. Words that are searched are kept
case-folded, each between line ends. Reports, revisions, the `body` of claims, notes and judgements
are what people and readers have said; all the rest follows from these. The words of claims and of
reports are indexed by FTS5 in tables that SQLite keeps for itself; triggers write these.
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
    column,
    false,
    table,
    text,
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
    # By which `report_words` knows it; a trigger numbers them.
    Column("row", Integer),
    UniqueConstraint("report_id", "digest"),
    Index("ix_revisions_row", "row", unique=True),
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
    Column("confidence", Float),
    # What people make of it: the whole claim once corrected, and whether it is held to be wrong.
    Column("corrected", Text),
    Column("rejected", Boolean, nullable=False, server_default=false()),
    ForeignKeyConstraint(["report_id", "revision"], ["revisions.report_id", "revisions.number"]),
    UniqueConstraint("report_id", "revision", "id"),
    Index("ix_claims_id", "id", "report_id", "revision"),
)

claim_places = Table(
    "claim_places",
    metadata,
    Column("claim", Integer, ForeignKey("claims.row", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("words", Text, nullable=False),
    Column("country", Text),
    Column("place_id", Text),
    Index("ix_claim_places_place_id", "place_id", "words", "claim"),
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
    Column("part_of", Text, index=True),
    Column("outline", Text),
    Column("title", Text, nullable=False),
    Column("place_id", Text),
    Column("place", Text),
    Column("level", Text),
    Column("country", Text),
    Column("lat", Float),
    Column("lon", Float),
    Column("body", Text, nullable=False),
)

# How large an event is by each measure.
event_sizes = Table(
    "event_sizes",
    metadata,
    Column("event_id", Text, ForeignKey("events.id"), primary_key=True),
    Column("measure", Text, primary_key=True),
    Column("size", Float, nullable=False),
    sqlite_with_rowid=False,
)

# `account` is the smallest id of the claims by which its report tells of the event.
event_claims = Table(
    "event_claims",
    metadata,
    Column("claim_id", Text, primary_key=True),
    Column("event_id", Text, ForeignKey("events.id"), nullable=False, index=True),
    Column("disputed", Boolean, nullable=False),
    Column("report_id", Text, nullable=False, index=True),
    Column("account", Text, nullable=False, index=True),
    Index("ix_event_claims_disputed", "claim_id", sqlite_where=text("disputed = 1")),
)

# What may need a person: the claims of events (`other` is None) and their weak links, by need.
queue = Table(
    "queue",
    metadata,
    Column("id", Text, primary_key=True),
    Column("event_id", Text, ForeignKey("events.id", ondelete="CASCADE"), nullable=False),
    Column("need", Float, nullable=False),
    Column("published", Text, nullable=False),
    Column("one", Integer, ForeignKey("claims.row", ondelete="CASCADE"), nullable=False),
    Column("other", Integer, ForeignKey("claims.row", ondelete="CASCADE")),
    Column("disputed", Boolean, nullable=False),
    Column("large", Boolean, nullable=False),
    Index("ix_queue_event_id", "event_id"),
    Index("ix_queue_need", "need", "published", "id", "one", "other", "disputed"),
    Index("ix_queue_one", "one", "other", "need"),
    Index("ix_queue_other", "other"),
    sqlite_with_rowid=False,
)

# What each claim of an event says, in short rows to choose events by.
tellings = Table(
    "tellings",
    metadata,
    Column("event_id", Text, ForeignKey("events.id", ondelete="CASCADE"), primary_key=True),
    Column(
        "claim",
        Integer,
        ForeignKey("claims.row", ondelete="CASCADE"),
        primary_key=True,
        index=True,
    ),
    Column("report_id", Text, nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("mode", Text),
    Column("certainty", Text, nullable=False),
    Column("item", Text),
    Column("source", Text),
    Column("speaker", Text),
    Column("confidence", Float),
    sqlite_with_rowid=False,
)

# Digests of the times and places under which an account, or the outline of an event, is looked for.
event_keys = Table(
    "event_keys",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("account", Text, primary_key=True),
    Column("event_id", Text, nullable=False, index=True),
    sqlite_with_rowid=False,
)

# The reports whose claims, or what is judged of them, changed since events were last made.
changed = Table(
    "changed",
    metadata,
    Column("report_id", Text, ForeignKey("reports.id"), primary_key=True),
)

judgements = Table(
    "judgements",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("action", Text, nullable=False),
    Column("undoes", Text, ForeignKey("judgements.id"), unique=True),
    Column("body", Text, nullable=False),
)

# The claims that judgements in force are about, as their reports are read now.
judged = Table(
    "judged",
    metadata,
    Column("judgement_id", Text, ForeignKey("judgements.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("report_id", Text, ForeignKey("reports.id"), nullable=False, index=True),
    Column("claim_id", Text, index=True),
)

meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

claim_words = table("claim_words", column("rowid", Integer), column("claim_words", Text))
"""The evidence of claims by `claims.row`: `match` of the column that has the table's name."""
report_words = table("report_words", column("rowid", Integer), column("report_words", Text))
"""The titles and texts of reports by `revisions.row`, likewise."""
