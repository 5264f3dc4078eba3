"""Tellings are written with the events they are of: that is far quicker than by a trigger."""

from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Have no trigger write what is written anyway."""
    op.execute("DROP TRIGGER tellings_new")
