"""Who asks, and whether they may: sessions, tokens, and that no other site asks in their name."""

import hmac
import secrets
from collections.abc import Awaitable, Callable
from typing import Annotated
from urllib.parse import urlencode

from fastapi import Depends, HTTPException, Request, Response
from fastapi.responses import RedirectResponse
from starlette.datastructures import FormData

from onrecord.accounts import Account, Accounts, Role
from onrecord.web.problems import problem

COOKIE = "onrecord"
FIELD = "token"
"""The field of a form that shows that it came from a page of this site."""
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_OPEN = ("/static/", "/sign-in")
_FOR_PROGRAMS = ("/api/", "/openapi.json")


class Access:
    """Tells who asks. Without accounts, everybody is the one who runs the program."""

    def __init__(self, accounts: Accounts | None, owner: str) -> None:
        self.accounts = accounts
        self._owner = Account(name=owner, role=Role.ADMIN)
        self._key = secrets.token_bytes(32)

    async def identified(
        self, request: Request, answer: Callable[[Request], Awaitable[Response]]
    ) -> Response:
        """Answer those who may see the record; send others to sign in."""
        cookie = request.cookies.get(COOKIE)
        request.state.visitor = cookie or secrets.token_urlsafe(32)
        request.state.account = self._account(request, cookie)
        request.state.token = self._token(request.state.visitor)
        request.state.shared = self.accounts is not None
        if request.state.account is None and not request.url.path.startswith(_OPEN):
            return _sent_away(request)
        if request.method not in _SAFE and _from_elsewhere(request):
            return problem(403, "this came from a page of another site")
        response = await answer(request)
        if cookie is None and not request.url.path.startswith(("/static/", *_FOR_PROGRAMS)):
            self.remember(response, request.state.visitor)
        return response

    def remember(self, response: Response, visitor: str) -> None:
        """Have the browser come back with a secret: a visitor's, or that of a session."""
        shared = self.accounts is not None
        response.set_cookie(COOKIE, visitor, httponly=True, samesite="strict", secure=shared)

    async def form(self, request: Request) -> FormData:
        """Return the form that was sent; answer 403 unless it came from a page of this site."""
        form = await request.form(max_files=200, max_part_size=3_000_000)
        given = form.get(FIELD) or request.headers.get("x-csrf-token") or ""
        if not hmac.compare_digest(str(given).encode(), request.state.token.encode()):
            raise HTTPException(403, "the page was open for too long; load it again and repeat")
        return form

    def note(self, request: Request, what: str) -> None:
        """Write down what somebody did, where there are accounts."""
        if self.accounts is not None:
            address = request.client.host if request.client else None
            self.accounts.note(account(request).name, what, address)

    def _account(self, request: Request, cookie: str | None) -> Account | None:
        if self.accounts is None:
            return self._owner
        scheme, _, secret = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer":
            return self.accounts.bearer(secret)
        return self.accounts.signed_in(cookie) if cookie else None

    def _token(self, visitor: str) -> str:
        return hmac.new(self._key, visitor.encode(), "sha256").hexdigest()


def account(request: Request) -> Account:
    """Return who asks."""
    held: Account = request.state.account
    return held


def _reviewer(request: Request) -> Account:
    return _at_least(request, Role.REVIEWER)


def _admin(request: Request) -> Account:
    return _at_least(request, Role.ADMIN)


Reviewer = Annotated[Account, Depends(_reviewer)]
"""Who asks, if they may add and judge; else the answer is 403."""
Admin = Annotated[Account, Depends(_admin)]
"""Who asks, if they may manage accounts; else the answer is 403."""


def _at_least(request: Request, role: Role) -> Account:
    held = account(request)
    if not held.role.covers(role):
        raise HTTPException(403, f"this takes the role {role}, and {held.name} is a {held.role}")
    return held


def _sent_away(request: Request) -> Response:
    if request.url.path.startswith(_FOR_PROGRAMS):
        headers = {"WWW-Authenticate": "Bearer"}
        return problem(401, "sign in, or send a token: Authorization: Bearer ...", headers=headers)
    wanted = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    return RedirectResponse(f"/sign-in?{urlencode({'next': wanted})}", 303)


def _from_elsewhere(request: Request) -> bool:
    """Say whether a browser tells that a page of another site asks."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site not in ("same-origin", "none")
    origin = request.headers.get("origin")
    return origin is not None and origin.partition("://")[2] != request.headers.get("host")
