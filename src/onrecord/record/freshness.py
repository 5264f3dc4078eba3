"""Whether the events are those that follow from claims and judgements, known at little cost."""

import hashlib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from sqlalchemy import Connection, delete, insert, select

import onrecord
from onrecord.reconciling import edition
from onrecord.record.tables import changed, meta

_KEY = "derived by"
_MOST = 2**31 - 1


def is_fresh(connection: Connection) -> bool:
    """Return whether nothing has changed since events were made by this version."""
    return is_of_this_version(connection) and not stale(connection, limit=1)


def is_of_this_version(connection: Connection) -> bool:
    """Return whether the events were made by the rules and ranks of speakers now in use."""
    held = connection.execute(select(meta.c.value).where(meta.c.key == _KEY)).scalar()
    return bool(held == _maker())


@cache
def rules() -> str:
    """Return what names the rules that make events: the version, and a digest of the rules."""
    digest = hashlib.sha256()
    for room in ("codebook", "linking", "reconciling", "record"):
        for file in sorted(files("onrecord").joinpath(room).iterdir(), key=lambda one: one.name):
            if file.name.endswith((".py", ".yaml")):
                digest.update(file.read_bytes())
    return f"{onrecord.__version__} {digest.hexdigest()[:16]}"


def stale(connection: Connection, limit: int | None = None) -> set[str]:
    """Return the reports of which something changed since events were last made."""
    return set(connection.scalars(select(changed.c.report_id).limit(limit)))


def mark(connection: Connection, report_ids: Iterable[str]) -> None:
    """Note that the claims of reports, or what is judged of them, have changed."""
    for report_id in report_ids:
        connection.execute(insert(changed).prefix_with("OR IGNORE").values(report_id=report_id))
    _count_up(connection)


def freshen(connection: Connection) -> None:
    """Note that the events now follow from all that is on record."""
    connection.execute(delete(changed))
    if not is_of_this_version(connection):
        connection.execute(delete(meta).where(meta.c.key == _KEY))
        connection.execute(insert(meta).values(key=_KEY, value=_maker()))
    _count_up(connection)


def state(connection: Connection) -> int:
    """Return a number that is another one after every change that events depend on."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def _maker() -> str:
    """Return what events are made by: the rules, and the ranks that a user may change."""
    return f"{rules()} {edition()}"


def _count_up(connection: Connection) -> None:
    # Kept in the file's header, so that what a record holds does not tell how it came about.
    connection.exec_driver_sql(f"PRAGMA user_version = {(state(connection) + 1) % _MOST}")
