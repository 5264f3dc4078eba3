"""What Alembic runs to bring the record on the connection it was given up to date."""

from alembic import context

from onrecord.record.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
