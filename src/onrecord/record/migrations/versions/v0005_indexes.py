"""Indexes to find claims by what lists of events are chosen by, without reading the claims."""

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the indexes; their expressions are those that `queries` asks with.

    Each also has what tells whether the claim is current and counts, so that it is enough alone.
    """
    for name in ("kind", "certainty"):
        columns = ["mode"] if name == "kind" else []
        op.create_index(
            f"ix_claims_{name}",
            "claims",
            [name, *columns, "id", "report_id", "revision", "rejected"],
        )
    op.execute(
        "CREATE INDEX ix_claims_item ON claims "
        "(json_extract(coalesce(corrected, body), '$.item.type'))"
    )
    op.execute("CREATE INDEX ix_claims_source ON claims (json_extract(body, '$.report.source'))")
