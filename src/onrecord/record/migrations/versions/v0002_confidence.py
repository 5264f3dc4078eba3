"""How sure each claim is, to sort and cut lists by."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Give claims a confidence; those read before have none until they are read again."""
    op.add_column("claims", sa.Column("confidence", sa.Float))
    op.create_index("ix_claims_confidence", "claims", ["confidence"])
