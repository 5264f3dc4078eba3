"""Signing in and out, for a record that others can reach."""

from fastapi import APIRouter, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import HTMLResponse, RedirectResponse

from onrecord.accounts import Accounts, SignInError
from onrecord.web.access import COOKIE, Access
from onrecord.web.rendering import Renderer


def router(accounts: Accounts, renderer: Renderer, access: Access) -> APIRouter:
    """Return the routes for signing in and out."""
    made = APIRouter()

    @made.get("/sign-in")
    def ask(request: Request, next: str = "/") -> HTMLResponse:
        return renderer.page("sign_in.html", request, next=_own(next), name="", fault=None)

    @made.post("/sign-in")
    async def sign_in(request: Request) -> Response:
        form = await access.form(request)
        name, password = str(form.get("name", "")), str(form.get("password", ""))
        address = request.client.host if request.client else ""
        try:
            secret = await run_in_threadpool(accounts.sign_in, name, password, address)
        except SignInError as error:
            onward = _own(str(form.get("next", "/")))
            return renderer.page(
                "sign_in.html", request, 401, next=onward, name=name, fault=str(error)
            )
        response = RedirectResponse(_own(str(form.get("next", "/"))), 303)
        access.remember(response, secret)
        return response

    @made.post("/sign-out")
    async def sign_out(request: Request) -> Response:
        await access.form(request)
        await run_in_threadpool(accounts.sign_out, request.state.visitor)
        response = RedirectResponse("/sign-in", 303)
        response.delete_cookie(COOKIE)
        return response

    return made


def _own(address: str) -> str:
    """Return an address of this site; any other becomes the first page."""
    own = address.startswith("/") and not address.startswith(("//", "/\\"))
    return address if own else "/"
