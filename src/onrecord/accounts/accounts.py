"""The accounts of a record."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection as SqliteConnection
from types import TracebackType
from typing import Any, Self

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    create_engine,
    delete,
    event,
    insert,
    select,
    update,
)
from sqlalchemy.exc import DBAPIError

from onrecord.accounts import attempts, secrets
from onrecord.accounts.account import Account, Role
from onrecord.accounts.log import Act, Token
from onrecord.accounts.tables import accounts, acts, metadata, sessions, tokens

_SESSION = dt.timedelta(hours=12)


class AccountsError(Exception):
    """The accounts cannot be used or changed so; the message says what to do."""


class SignInError(Exception):
    """The sign-in failed; the message does not tell whether the name is one."""


class Accounts:
    """Accounts, who is signed in, tokens, and the log of it all. May be used from any thread."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self._engine = engine

    @classmethod
    def beside(cls, record: Path) -> Path:
        """Return where the accounts of a record are kept."""
        return record.with_name(f"{record.name}-accounts")

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the accounts at `path`, made if they are not there; AccountsError if they can't be.

        Only the owner of a new file may read it.
        """
        try:
            if not path.exists():
                path.touch(mode=0o600)
            engine = create_engine(URL.create("sqlite", database=str(path)))
            event.listen(engine, "connect", _configure)
            metadata.create_all(engine)
        except (OSError, DBAPIError) as error:
            raise AccountsError(f"{path}: cannot be used ({error}); check the file") from error
        return cls(path, engine)

    def close(self) -> None:
        """Close the file."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def all(self) -> list[Account]:
        """Return the accounts, by name."""
        with self._engine.connect() as connection:
            rows = connection.execute(select(accounts).order_by(accounts.c.name))
            return [Account(name=row.name, role=row.role) for row in rows]

    def put(self, name: str, role: Role, password: str | None, by: str) -> None:
        """Make an account, or change one's role, and its password unless None.

        A new password ends what is signed in with the old one. Raises AccountsError.
        """
        if password is not None and len(password) < secrets.SHORTEST:
            raise AccountsError(f"a password has {secrets.SHORTEST} characters or more")
        with self._writing() as connection:
            held = connection.execute(select(accounts).where(accounts.c.name == name)).first()
            if held is None and password is None:
                raise AccountsError(f"there is no account {name!r}; a new one takes a password")
            if held and held.role == Role.ADMIN and role is not Role.ADMIN:
                self._keep_an_admin(connection, name)
            fields: dict[str, Any] = {"role": role}
            if password is not None:
                fields["password"] = secrets.hashed(password)
                connection.execute(delete(sessions).where(sessions.c.name == name))
            if held:
                change = update(accounts).where(accounts.c.name == name)
                connection.execute(change.values(**fields))
            else:
                connection.execute(insert(accounts).values(name=name, **fields))
            what = "changed" if held else "made"
            _note(connection, by, f"{what} account {name} ({role})")

    def remove(self, name: str, by: str) -> None:
        """Delete an account with all that is signed in by it; AccountsError if there is none."""
        with self._writing() as connection:
            self._keep_an_admin(connection, name)
            if not connection.execute(delete(accounts).where(accounts.c.name == name)).rowcount:
                raise AccountsError(f"there is no account {name!r}")
            _note(connection, by, f"deleted account {name}")

    def sign_in(self, name: str, password: str, address: str) -> str:
        """Return the secret of a new session; SignInError when name and password do not fit.

        After some failures of a name or an address nobody gets in by it for a while.
        """
        with self._writing() as connection:
            barred = attempts.are_too_many(connection, name, address)
            held = connection.execute(select(accounts).where(accounts.c.name == name)).first()
            fits = secrets.fits(password, held.password if held else None)
            if barred or not fits:
                attempts.note(connection, name, address)
                _note(connection, name, "failed to sign in", address)
            else:
                secret = secrets.made()
                until = (_now() + _SESSION).isoformat()
                connection.execute(
                    insert(sessions).values(digest=secrets.digest(secret), name=name, until=until)
                )
                _note(connection, name, "signed in", address)
        if barred:
            raise SignInError("there were too many failures; try again in a quarter of an hour")
        if not fits:
            raise SignInError("the name or the password is not right")
        return secret

    def signed_in(self, secret: str) -> Account | None:
        """Return whose session it is, None when it has ended."""
        query = (
            select(accounts)
            .join(sessions, sessions.c.name == accounts.c.name)
            .where(sessions.c.digest == secrets.digest(secret))
            .where(sessions.c.until > _now().isoformat())
        )
        return self._account(query)

    def sign_out(self, secret: str) -> None:
        """End a session."""
        with self._writing() as connection:
            this = sessions.c.digest == secrets.digest(secret)
            name = connection.scalar(select(sessions.c.name).where(this))
            connection.execute(delete(sessions).where(this))
            if name is not None:
                _note(connection, name, "signed out")

    def make_token(self, name: str, label: str) -> str:
        """Return the secret of a new token, which cannot be had again."""
        secret = secrets.made()
        with self._writing() as connection:
            connection.execute(
                insert(tokens).values(
                    digest=secrets.digest(secret),
                    name=name,
                    label=label,
                    made_at=_now().isoformat(),
                )
            )
            _note(connection, name, f"made token {label}")
        return secret

    def tokens(self, name: str) -> list[Token]:
        """Return the tokens of an account, the oldest first."""
        query = select(tokens).where(tokens.c.name == name).order_by(tokens.c.number)
        with self._engine.connect() as connection:
            return [
                Token(number=row.number, label=row.label, made_at=row.made_at)
                for row in connection.execute(query)
            ]

    def revoke(self, name: str, number: int) -> None:
        """Delete a token of an account, if it is there."""
        with self._writing() as connection:
            mine = delete(tokens).where(tokens.c.name == name, tokens.c.number == number)
            if connection.execute(mine).rowcount:
                _note(connection, name, "revoked a token")

    def bearer(self, secret: str) -> Account | None:
        """Return whose token it is, None when it is nobody's."""
        query = (
            select(accounts)
            .join(tokens, tokens.c.name == accounts.c.name)
            .where(tokens.c.digest == secrets.digest(secret))
        )
        return self._account(query)

    def note(self, who: str, what: str, address: str | None = None) -> None:
        """Write down what somebody did."""
        with self._writing() as connection:
            _note(connection, who, what, address)

    def log(self, limit: int = 200) -> list[Act]:
        """Return what was done, the latest first."""
        query = select(acts).order_by(acts.c.number.desc()).limit(limit)
        with self._engine.connect() as connection:
            return [
                Act(at=row.at, who=row.who, what=row.what, address=row.address)
                for row in connection.execute(query)
            ]

    def _account(self, query: Any) -> Account | None:
        with self._engine.connect() as connection:
            row = connection.execute(query).first()
            return Account(name=row.name, role=row.role) if row else None

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._engine.begin() as connection:
            yield connection

    def _keep_an_admin(self, connection: Connection, name: str) -> None:
        admins = connection.scalars(select(accounts.c.name).where(accounts.c.role == Role.ADMIN))
        if set(admins) == {name}:
            raise AccountsError(f"{name!r} is the only admin; make another one first")


def _note(connection: Connection, who: str, what: str, address: str | None = None) -> None:
    act = {"at": _now().isoformat(timespec="seconds"), "who": who, "what": what}
    connection.execute(insert(acts).values(**act, address=address))


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def _configure(connection: SqliteConnection, entry: object) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA journal_mode = WAL")
