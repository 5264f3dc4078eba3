"""The record's file: opening it, making it, and bringing an older one up to date."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from onrecord.record.errors import RecordError, explained

HEAD = "0009"
"""The newest migration."""

APPLICATION = 0x4F6E5265
"""What SQLite keeps in the file's header to tell whose it is: `OnRe`."""

_CACHE_KIB = 64 * 1024
"""How much of the file a connection may keep in memory; a larger file is read over and over."""

_MIGRATIONS = Path(__file__).with_name("migrations")


def open_engine(path: Path, patience: float) -> Engine:
    """Open the record at `path`, made or migrated where needed.

    `patience` is how many seconds to wait for another process that is writing. Raises
    RecordError.
    """
    if path.is_dir():
        raise RecordError(f"{path}: is a folder; give the path of a file")
    if path.exists() and not path.is_file():
        raise RecordError(f"{path}: is no regular file; give the path of one")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RecordError(
            f"{path}: cannot be made here ({error.strerror}); give another path"
        ) from error
    engine = create_engine(
        URL.create("sqlite", database=str(path)), connect_args={"timeout": patience}
    )
    event.listen(engine, "connect", _configure)
    event.listen(engine, "begin", _begin)
    try:
        with explained(path):
            _prepare(engine, path)
    except RecordError:
        engine.dispose()
        raise
    return engine


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Give a connection in a transaction that holds the only right to write from its start.

    Started as a reader, it could find at its first write that another process wrote meanwhile.
    """
    with engine.connect().execution_options(immediate=True) as connection, connection.begin():
        yield connection


def _configure(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
    assert isinstance(connection, sqlite3.Connection)
    connection.isolation_level = None  # transactions begin where `_begin` says, DDL included
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    connection.create_function("casefold", 1, _casefold, deterministic=True)


def _casefold(text: str | None) -> str | None:
    return None if text is None else text.casefold()


def _begin(connection: Connection) -> None:
    immediate = connection.get_execution_options().get("immediate", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


def _prepare(engine: Engine, path: Path) -> None:
    with engine.connect() as connection:
        if _version(connection, path) == HEAD:
            return
    raw = engine.raw_connection()
    try:
        raw.cursor().execute("PRAGMA journal_mode = WAL")  # not possible within a transaction
    finally:
        raw.close()
    with writing(engine) as connection:
        if _version(connection, path) != HEAD:  # another process may have been faster
            _migrate(connection, path)
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION}")


def _version(connection: Connection, path: Path) -> str | None:
    """Return the migration a record stands at, None for an empty file."""
    application = connection.exec_driver_sql("PRAGMA application_id").scalar()
    if application == APPLICATION:
        version = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
        return None if version is None else str(version)
    if inspect(connection).get_table_names():
        raise RecordError(f"{path}: is a database of another program; give another path")
    return None


def _migrate(connection: Connection, path: Path) -> None:
    # Alembic takes a while to import and is needed once in a record's life.
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        raise RecordError(
            f"{path}: was made by a newer version of OnRecord; update OnRecord to use it"
        ) from error
