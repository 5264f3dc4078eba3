import stat

import pytest

from onrecord.accounts import Account, Accounts, AccountsError, Role, SignInError

PASSWORD = "correct horse battery"


@pytest.fixture
def path(tmp_path):
    return Accounts.beside(tmp_path / "team.onrecord")


@pytest.fixture
def accounts(path):
    with Accounts.open(path) as opened:
        opened.put("olena", Role.ADMIN, PASSWORD, by="a test")
        opened.put("sam", Role.READER, PASSWORD, by="a test")
        yield opened


def test_accounts_are_kept_beside_the_record_for_their_owner_only(accounts, path):
    assert path.name == "team.onrecord-accounts"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert accounts.all() == [
        Account(name="olena", role=Role.ADMIN),
        Account(name="sam", role=Role.READER),
    ]


def test_nothing_that_opens_a_door_is_kept(accounts, path):
    session = accounts.sign_in("sam", PASSWORD, "127.0.0.1")
    token = accounts.make_token("sam", "a script")
    accounts.close()
    held = b"".join(file.read_bytes() for file in path.parent.iterdir())
    for secret in (PASSWORD, session, token):
        assert secret.encode() not in held


def test_signing_in_and_out(accounts):
    session = accounts.sign_in("sam", PASSWORD, "127.0.0.1")
    assert accounts.signed_in(session) == Account(name="sam", role=Role.READER)
    accounts.sign_out(session)
    assert accounts.signed_in(session) is None
    assert accounts.signed_in("") is None


@pytest.mark.parametrize(("name", "password"), [("sam", "wrong"), ("nobody", PASSWORD), ("", "")])
def test_a_wrong_sign_in_tells_nothing(accounts, name, password):
    with pytest.raises(SignInError, match=r"^the name or the password is not right$"):
        accounts.sign_in(name, password, "127.0.0.1")
    assert accounts.log()[0].what == "failed to sign in"


def test_guessing_is_stopped_by_name_and_by_address(accounts):
    for _ in range(5):
        with pytest.raises(SignInError, match="not right"):
            accounts.sign_in("sam", "a guess", "10.0.0.1")
    with pytest.raises(SignInError, match="too many"):
        accounts.sign_in("sam", PASSWORD, "10.0.0.2")
    assert accounts.sign_in("olena", PASSWORD, "10.0.0.1")
    for number in range(30):
        with pytest.raises(SignInError):
            accounts.sign_in(f"nobody{number}", "a guess", "10.0.0.9")
    with pytest.raises(SignInError, match="too many"):
        accounts.sign_in("olena", PASSWORD, "10.0.0.9")


def test_a_new_password_ends_what_the_old_one_began(accounts):
    session = accounts.sign_in("sam", PASSWORD, "127.0.0.1")
    accounts.put("sam", Role.REVIEWER, None, by="olena")
    assert accounts.signed_in(session).role is Role.REVIEWER
    accounts.put("sam", Role.REVIEWER, "another horse battery", by="olena")
    assert accounts.signed_in(session) is None
    assert accounts.sign_in("sam", "another horse battery", "127.0.0.1")


def test_tokens(accounts):
    secret = accounts.make_token("sam", "a script")
    assert accounts.bearer(secret).name == "sam"
    (held,) = accounts.tokens("sam")
    accounts.revoke("olena", held.number)
    assert accounts.bearer(secret)
    accounts.revoke("sam", held.number)
    assert accounts.bearer(secret) is None
    assert accounts.tokens("sam") == []


def test_there_is_always_an_admin(accounts):
    for change in (
        lambda: accounts.remove("olena", by="sam"),
        lambda: accounts.put("olena", Role.READER, None, by="sam"),
    ):
        with pytest.raises(AccountsError, match="only admin"):
            change()
    accounts.remove("sam", by="olena")
    with pytest.raises(AccountsError, match="no account"):
        accounts.remove("sam", by="olena")


@pytest.mark.parametrize(("name", "password"), [("new", None), ("new", "short")])
def test_what_is_no_account(accounts, name, password):
    with pytest.raises(AccountsError, match="password"):
        accounts.put(name, Role.READER, password, by="olena")


def test_a_file_that_is_no_file_of_accounts(path):
    path.write_bytes(b"no database" * 500)
    with pytest.raises(AccountsError, match="cannot be used"):
        Accounts.open(path)


def test_roles_are_in_order():
    assert Role.ADMIN.covers(Role.REVIEWER)
    assert Role.REVIEWER.covers(Role.REVIEWER)
    assert not Role.READER.covers(Role.REVIEWER)
