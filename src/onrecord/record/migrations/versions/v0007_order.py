"""One index to list claims from, in order and by what they say, in place of six to find some."""

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the indexes; their expressions are those that `conditions` and `ordering` ask with."""
    for name in ("order", "kind", "certainty", "confidence", "item", "source"):
        op.execute(f"DROP INDEX IF EXISTS ix_claims_{name}")
    op.execute(
        """
        CREATE INDEX ix_claims_order ON claims (
            published, report_id, revision, position,
            kind, mode, certainty, confidence, rejected, speaker, actor, since, until, id,
            json_extract(coalesce(corrected, body), '$.item.type'),
            json_extract(body, '$.report.source'),
            json_extract(coalesce(corrected, body), '$.quantity.low') >= 100
        )
        """
    )
    op.execute(
        "CREATE INDEX ix_event_claims_disputed ON event_claims (claim_id) WHERE disputed = 1"
    )
