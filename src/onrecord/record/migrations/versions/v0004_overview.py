"""What a map and a timeline of many events are drawn from."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the columns and the table; events are made anew when they are next asked for."""
    for table in ("event_keys", "event_claims", "events", "meta"):
        op.execute(f"DELETE FROM {table}")
    op.add_column("events", sa.Column("title", sa.Text, nullable=False, server_default=""))
    for name in ("place_id", "place", "level", "country"):
        op.add_column("events", sa.Column(name, sa.Text))
    for name in ("lat", "lon"):
        op.add_column("events", sa.Column(name, sa.Float))
    op.create_table(
        "event_sizes",
        sa.Column("event_id", sa.Text, sa.ForeignKey("events.id"), primary_key=True),
        sa.Column("measure", sa.Text, primary_key=True),
        sa.Column("size", sa.Float, nullable=False),
        sqlite_with_rowid=False,
    )
