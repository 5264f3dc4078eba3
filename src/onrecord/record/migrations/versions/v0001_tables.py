"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables of an empty record."""
    op.create_table(
        "reports",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("key", sa.Text, nullable=False, unique=True),
        sa.Column("current", sa.Integer, nullable=False),
    )
    op.create_table(
        "revisions",
        sa.Column("report_id", sa.Text, sa.ForeignKey("reports.id"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("digest", sa.Text, nullable=False, index=True),
        sa.Column("path", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("published", sa.Date, nullable=False, index=True),
        sa.Column("source", sa.Text),
        sa.Column("url", sa.Text),
        sa.Column("title", sa.Text),
        sa.Column("language", sa.Text),
        sa.Column("body_start", sa.Integer, nullable=False),
        sa.Column("reader", sa.Text, nullable=False),
        sa.Column("added_at", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.UniqueConstraint("report_id", "digest"),
    )
    op.create_table(
        "claims",
        sa.Column("row", sa.Integer, primary_key=True),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("report_id", sa.Text, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("published", sa.Date, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("mode", sa.Text),
        sa.Column("certainty", sa.Text, nullable=False),
        sa.Column("speaker", sa.Text),
        sa.Column("actor", sa.Text),
        sa.Column("since", sa.Date),
        sa.Column("until", sa.Date),
        sa.Column("body", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(
            ["report_id", "revision"], ["revisions.report_id", "revisions.number"]
        ),
        sa.UniqueConstraint("report_id", "revision", "id"),
    )
    op.create_index("ix_claims_id", "claims", ["id", "report_id", "revision"])
    op.create_index("ix_claims_order", "claims", ["published", "report_id", "revision", "position"])
    op.create_table(
        "claim_places",
        sa.Column(
            "claim", sa.Integer, sa.ForeignKey("claims.row", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("country", sa.Text),
        sa.Column("place_id", sa.Text, index=True),
    )
    op.create_table(
        "notes",
        sa.Column("report_id", sa.Text, primary_key=True),
        sa.Column("revision", sa.Integer, primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("body", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(
            ["report_id", "revision"], ["revisions.report_id", "revisions.number"]
        ),
    )
    op.create_table(
        "rejected",
        sa.Column("path", sa.Text, primary_key=True),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("advice", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
    )
    op.create_table(
        "events",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("type", sa.Text, nullable=False),
        sa.Column("parties", sa.Text, nullable=False),
        sa.Column("since", sa.Date, index=True),
        sa.Column("until", sa.Date),
        sa.Column("disputed", sa.Boolean, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_table(
        "event_claims",
        sa.Column("claim_id", sa.Text, primary_key=True),
        sa.Column("event_id", sa.Text, sa.ForeignKey("events.id"), nullable=False, index=True),
        sa.Column("disputed", sa.Boolean, nullable=False),
    )
    op.create_table(
        "meta",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
