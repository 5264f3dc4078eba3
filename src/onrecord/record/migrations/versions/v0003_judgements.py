"""Judgements, and what events are kept up to date by, piece by piece."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the tables and columns; events are made anew when they are next asked for."""
    op.create_table(
        "judgements",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("action", sa.Text, nullable=False),
        sa.Column("undoes", sa.Text, sa.ForeignKey("judgements.id"), unique=True),
        sa.Column("body", sa.Text, nullable=False),
    )
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER judgements_no_{change.lower()} BEFORE {change} ON judgements "
            "BEGIN SELECT RAISE(ABORT, 'judgements are never changed, only added to'); END"
        )
    op.create_table(
        "judged",
        sa.Column("judgement_id", sa.Text, sa.ForeignKey("judgements.id"), primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("report_id", sa.Text, sa.ForeignKey("reports.id"), nullable=False, index=True),
        sa.Column("claim_id", sa.Text, index=True),
    )
    op.add_column("claims", sa.Column("corrected", sa.Text))
    op.add_column(
        "claims", sa.Column("rejected", sa.Boolean, nullable=False, server_default=sa.false())
    )
    op.create_table(
        "changed",
        sa.Column("report_id", sa.Text, sa.ForeignKey("reports.id"), primary_key=True),
    )
    op.drop_table("event_claims")
    op.drop_table("events")
    op.execute("DELETE FROM meta")
    _create_events()


def _create_events() -> None:
    op.create_table(
        "events",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("type", sa.Text, nullable=False),
        sa.Column("parties", sa.Text, nullable=False),
        sa.Column("since", sa.Date, index=True),
        sa.Column("until", sa.Date),
        sa.Column("disputed", sa.Boolean, nullable=False),
        sa.Column("part_of", sa.Text, index=True),
        sa.Column("outline", sa.Text),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_table(
        "event_claims",
        sa.Column("claim_id", sa.Text, primary_key=True),
        sa.Column("event_id", sa.Text, sa.ForeignKey("events.id"), nullable=False, index=True),
        sa.Column("disputed", sa.Boolean, nullable=False),
        sa.Column("report_id", sa.Text, nullable=False, index=True),
        sa.Column("account", sa.Text, nullable=False, index=True),
    )
    op.create_table(
        "event_keys",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column("account", sa.Text, primary_key=True),
        sa.Column("event_id", sa.Text, nullable=False, index=True),
        sqlite_with_rowid=False,
    )
