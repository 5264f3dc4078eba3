"""The queue of the review: what each claim and each weak link needs a person, in one order.

It is filled when events are made; so those on record are to be made anew.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_INDEXES = {
    "event_id": ["event_id"],
    "need": ["need", "published", "id", "one", "other", "disputed"],
    "one": ["one", "other", "need"],
    "other": ["other"],
}


def upgrade() -> None:
    """Make the table, and the index of claims without what the table says now."""
    op.create_table(
        "queue",
        sa.Column("id", sa.Text, primary_key=True),
        _column("event_id", sa.Text, "events.id"),
        sa.Column("need", sa.Float, nullable=False),
        sa.Column("published", sa.Text, nullable=False),
        _column("one", sa.Integer, "claims.row"),
        _column("other", sa.Integer, "claims.row", nullable=True),
        sa.Column("disputed", sa.Boolean, nullable=False),
        sa.Column("large", sa.Boolean, nullable=False),
        sqlite_with_rowid=False,
    )
    for name, columns in _INDEXES.items():
        op.create_index(f"ix_queue_{name}", "queue", columns)
    op.execute("DELETE FROM meta WHERE key = 'derived by'")
    op.execute("DROP INDEX ix_claims_order")
    op.execute(
        """
        CREATE INDEX ix_claims_order ON claims (
            published, report_id, revision, position,
            kind, mode, certainty, confidence, rejected, speaker, actor, since, until, id,
            json_extract(coalesce(corrected, body), '$.item.type'),
            json_extract(body, '$.report.source')
        )
        """
    )


def _column(
    name: str, type_: type[sa.Text | sa.Integer], of: str, nullable: bool = False
) -> sa.Column[Any]:
    """Return a column of what a row goes with."""
    return sa.Column(name, type_, sa.ForeignKey(of, ondelete="CASCADE"), nullable=nullable)
