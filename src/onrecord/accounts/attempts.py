"""Failed sign-ins: how many are too many for a name or an address in a while."""

import datetime as dt
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select

from onrecord.accounts.tables import failures

_WINDOW = dt.timedelta(minutes=15)
_MOST_OF_A_NAME = 5
_MOST_OF_AN_ADDRESS = 30


def are_too_many(connection: Connection, name: str, address: str) -> bool:
    """Say whether nobody gets in by this name or from this address now."""
    since = (dt.datetime.now(dt.UTC) - _WINDOW).isoformat()
    connection.execute(delete(failures).where(failures.c.at < since))
    return (
        _count(connection, failures.c.name == name) >= _MOST_OF_A_NAME
        or _count(connection, failures.c.address == address) >= _MOST_OF_AN_ADDRESS
    )


def note(connection: Connection, name: str, address: str) -> None:
    """Write down a failure."""
    now = dt.datetime.now(dt.UTC).isoformat()
    connection.execute(insert(failures).values(name=name, address=address, at=now))


def _count(connection: Connection, condition: Any) -> int:
    query = select(func.count()).select_from(failures).where(condition)
    return connection.execute(query).scalar_one()
