"""What makes large records quick to choose from: short rows, and the words of claims and reports.

Triggers keep these in step, whoever writes; nothing is said in them that other tables do not say.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_WORDS = """
CREATE VIRTUAL TABLE {table} USING fts5(
    {columns}, content='', tokenize='unicode61 remove_diacritics 2'
)
"""

_TOLD = """
INSERT INTO tellings
SELECT {event}, claims.row, claims.report_id, kind, mode, certainty,
    json_extract(coalesce(corrected, body), '$.item.type'),
    json_extract(body, '$.report.source'), speaker, confidence
"""

_TRIGGERS = (
    # A claim joins an event; when the event goes, so does this.
    f"""
    CREATE TRIGGER tellings_new AFTER INSERT ON event_claims BEGIN
        {_TOLD.format(event="new.event_id")}
        FROM claims JOIN reports
            ON reports.id = claims.report_id AND reports.current = claims.revision
        WHERE claims.id = new.claim_id AND claims.report_id = new.report_id;
    END
    """,
    # The words of a claim and of a report, which never change.
    """
    CREATE TRIGGER claim_words_new AFTER INSERT ON claims BEGIN
        INSERT INTO claim_words (rowid, evidence)
        VALUES (new.row, json_extract(new.body, '$.evidence.text'));
    END
    """,
    """
    CREATE TRIGGER claim_words_gone AFTER DELETE ON claims BEGIN
        INSERT INTO claim_words (claim_words, rowid, evidence)
        VALUES ('delete', old.row, json_extract(old.body, '$.evidence.text'));
    END
    """,
    """
    CREATE TRIGGER report_words_new AFTER INSERT ON revisions BEGIN
        UPDATE revisions SET row = (SELECT coalesce(max(row), 0) + 1 FROM revisions)
        WHERE report_id = new.report_id AND number = new.number;
        INSERT INTO report_words (rowid, title, text)
        SELECT row, title, text FROM revisions
        WHERE report_id = new.report_id AND number = new.number;
    END
    """,
)


def upgrade() -> None:
    """Make the tables and indexes, and fill them with what is on record."""
    op.create_table(
        "tellings",
        sa.Column(
            "event_id",
            sa.Text,
            sa.ForeignKey("events.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column(
            "claim", sa.Integer, sa.ForeignKey("claims.row", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("report_id", sa.Text, nullable=False, index=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("mode", sa.Text),
        sa.Column("certainty", sa.Text, nullable=False),
        sa.Column("item", sa.Text),
        sa.Column("source", sa.Text),
        sa.Column("speaker", sa.Text),
        sa.Column("confidence", sa.Float),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_tellings_claim", "tellings", ["claim"])
    op.execute(
        f"""
        {_TOLD.format(event="event_id")}
        FROM event_claims JOIN claims ON claims.id = event_claims.claim_id
            AND claims.report_id = event_claims.report_id
        JOIN reports ON reports.id = claims.report_id AND reports.current = claims.revision
        """
    )
    op.execute(
        """
        CREATE INDEX ix_events_short ON events (
            coalesce(since, until, '9999-12-31'), id, since, until, type, disputed, part_of,
            parties, place_id, place, level, country, lat, lon
        )
        """
    )
    op.drop_index("ix_claim_places_place_id")
    op.create_index("ix_claim_places_place_id", "claim_places", ["place_id", "words", "claim"])
    op.execute(_WORDS.format(table="claim_words", columns="evidence"))
    op.execute(
        "INSERT INTO claim_words (rowid, evidence) "
        "SELECT row, json_extract(body, '$.evidence.text') FROM claims"
    )
    op.add_column("revisions", sa.Column("row", sa.Integer))
    op.execute("UPDATE revisions SET row = rowid")
    op.create_index("ix_revisions_row", "revisions", ["row"], unique=True)
    op.execute(_WORDS.format(table="report_words", columns="title, text"))
    op.execute(
        "INSERT INTO report_words (rowid, title, text) SELECT row, title, text FROM revisions"
    )
    for trigger in _TRIGGERS:
        op.execute(trigger)
