import io
import sys

import pytest

from onrecord.accounts import Accounts, Role

PASSWORD = "correct horse battery\n"


@pytest.fixture
def record(tmp_path):
    return tmp_path / "team.onrecord"


@pytest.fixture
def account(onrecord, record, monkeypatch):
    """Return the command, to be called with its arguments and what standard input holds."""

    def run(*arguments, password=PASSWORD):
        monkeypatch.setattr(sys, "stdin", io.StringIO(password))
        return onrecord("--record", record, "account", *arguments)

    return run


def test_accounts_are_made_changed_listed_and_deleted(account, record):
    assert account("olena", "--role", "admin").err == "olena: admin\n"
    account("sam")
    assert account().out == "olena  admin\nsam  reader\n"
    account("sam", "--role", "reviewer", password="another horse battery\n")
    with Accounts.open(Accounts.beside(record)) as accounts:
        session = accounts.sign_in("sam", "another horse battery", "127.0.0.1")
        assert accounts.signed_in(session).role is Role.REVIEWER
    account("sam", "--remove")
    assert account().out == "olena  admin\n"


def test_what_cannot_be_done_is_said(account):
    short = account("olena", password="short\n")
    assert (short.code, "12 characters" in short.err) == (1, True)
    assert "no account 'sam'" in account("sam", "--remove").err
