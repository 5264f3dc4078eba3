import re

import pytest
from fastapi.testclient import TestClient

from coded_reader import fill
from onrecord.accounts import Accounts, Role
from onrecord.record import Record
from onrecord.web import site

PASSWORD = "correct horse battery"
NAMES = {"olena": Role.ADMIN, "ravi": Role.REVIEWER, "sam": Role.READER}


@pytest.fixture
def team(tmp_path):
    """Return a site with accounts, a client for each of which can be had."""
    path = tmp_path / "team.onrecord"
    with Record.open(path) as record, Accounts.open(Accounts.beside(path)) as accounts:
        fill(record, "kosti-agency-2024-11-05")
        for name, role in NAMES.items():
            accounts.put(name, role, PASSWORD, by="a test")
        made = site(record, accounts)
        yield lambda: TestClient(made, base_url="https://onrecord.example")


def token_of(html):
    return re.search(r'name="token" value="(\w+)"', html)[1]


def signed_in(client, name):
    form = {"token": token_of(client.get("/sign-in").text), "name": name, "password": PASSWORD}
    answer = client.post("/sign-in", data=form, follow_redirects=False)
    assert answer.status_code == 303, answer.text
    return client


def test_nobody_sees_anything_before_signing_in(team):
    client = team()
    for path in ("/", "/reports", "/add", "/x", "/api/v1/", "/accounts?x=1"):
        if path.startswith("/api"):
            continue
        answer = client.get(path, follow_redirects=False)
        assert (answer.status_code, answer.headers["location"][:14]) == (303, "/sign-in?next=")
    for path in ("/api/v1/claims", "/openapi.json", "/api/v1/feed"):
        answer = client.get(path)
        assert answer.status_code == 401
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.headers["www-authenticate"] == "Bearer"
    assert client.get("/static/style/base.css").status_code == 200


def test_signing_in_leads_back_and_only_within_the_site(team):
    client = team()
    for wanted, leads in (("/reports?text=x", "/reports?text=x"), ("//evil.example/", "/")):
        html = client.get("/sign-in", params={"next": wanted}).text
        form = {"token": token_of(html), "name": "sam", "password": PASSWORD, "next": wanted}
        answer = client.post("/sign-in", data=form, follow_redirects=False)
        assert answer.headers["location"] == leads
    cookie = answer.headers["set-cookie"]
    assert all(word in cookie for word in ("HttpOnly", "Secure", "SameSite=strict"))


def test_a_wrong_password_is_refused(team):
    client = team()
    form = {"token": token_of(client.get("/sign-in").text), "name": "sam", "password": "wrong"}
    answer = client.post("/sign-in", data=form)
    assert answer.status_code == 401
    assert "the name or the password is not right" in answer.text


def test_the_cookie_of_a_visitor_is_not_that_of_a_session(team):
    client = team()
    client.get("/sign-in")
    before = client.cookies["onrecord"]
    assert signed_in(client, "sam").cookies["onrecord"] != before


def test_signing_out_ends_the_session(team):
    client = signed_in(team(), "sam")
    held = client.cookies["onrecord"]
    token = token_of(client.get("/").text)
    client.post("/sign-out", data={"token": token}, follow_redirects=False)
    client.cookies.set("onrecord", held, domain="onrecord.example")
    assert client.get("/", follow_redirects=False).status_code == 303


@pytest.mark.parametrize(
    ("name", "path", "status"),
    [
        ("sam", "/", 200),
        ("sam", "/add", 403),
        ("sam", "/accounts", 403),
        ("ravi", "/add", 200),
        ("ravi", "/accounts", 403),
        ("olena", "/add", 200),
        ("olena", "/accounts", 200),
    ],
)
def test_roles(team, name, path, status):
    answer = signed_in(team(), name).get(path)
    assert answer.status_code == status
    assert (f"{name} is a {NAMES[name]}" in answer.text) == (status == 403)


@pytest.mark.parametrize(
    "path", ["/add", "/accounts", "/accounts/delete", "/account/tokens", "/sign-out"]
)
def test_no_form_is_taken_from_elsewhere(team, path):
    client = signed_in(team(), "olena")
    token = token_of(client.get("/").text)
    form = {"name": "sam", "role": "reader", "text": "x", "label": "x"}
    assert client.post(path, data=form, follow_redirects=False).status_code == 403
    assert client.post(path, data=form | {"token": "0"}).status_code == 403
    for headers in ({"sec-fetch-site": "cross-site"}, {"origin": "https://evil.example"}):
        answer = client.post(path, data=form | {"token": token}, headers=headers)
        assert answer.status_code == 403
    other = signed_in(team(), "olena")
    assert other.post(path, data=form | {"token": token}).status_code == 403


def test_a_token_lets_a_program_in(team):
    client = signed_in(team(), "sam")
    token = token_of(client.get("/account").text)
    html = client.post("/account/tokens", data={"token": token, "label": "a script"}).text
    secret = re.search(r'class="secret">([^<]+)<', html)[1]
    assert secret not in client.get("/account").text
    program = team()
    headers = {"authorization": f"Bearer {secret}"}
    assert program.get("/api/v1/events", headers=headers).json()["items"]
    assert program.get("/api/v1/events", headers={"authorization": "Bearer x"}).status_code == 401
    client.post("/account/tokens/1/revoke", data={"token": token})
    assert program.get("/api/v1/events", headers=headers).status_code == 401


def test_an_admin_makes_and_deletes_accounts(team):
    client = signed_in(team(), "olena")
    token = token_of(client.get("/accounts").text)
    form = {"token": token, "name": "mia", "role": "reviewer", "password": PASSWORD}
    assert "mia" in client.post("/accounts", data=form).text
    assert "made account mia (reviewer)" in client.get("/accounts").text
    short = client.post("/accounts", data=form | {"name": "tom", "password": "short"})
    assert short.status_code == 422
    assert "12 characters" in short.text
    client.post("/accounts/delete", data={"token": token, "name": "mia"})
    assert "deleted account mia" in client.get("/accounts").text
    refused = client.post("/accounts/delete", data={"token": token, "name": "olena"})
    assert "only admin" in refused.text
