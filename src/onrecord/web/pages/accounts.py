"""One's own tokens, and for admins everybody's accounts and what was done."""

from fastapi import APIRouter, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import HTMLResponse, RedirectResponse

from onrecord.accounts import Accounts, AccountsError, Role
from onrecord.web.access import Access, Admin, account
from onrecord.web.rendering import Renderer


def router(accounts: Accounts, renderer: Renderer, access: Access) -> APIRouter:
    """Return the routes of the account pages."""
    made = APIRouter()

    def own(request: Request, status: int = 200, secret: str | None = None) -> HTMLResponse:
        tokens = accounts.tokens(account(request).name)
        return renderer.page("account.html", request, status, tokens=tokens, secret=secret)

    def everybody(request: Request, status: int = 200, fault: str | None = None) -> HTMLResponse:
        return renderer.page(
            "accounts.html",
            request,
            status,
            accounts=accounts.all(),
            roles=list(Role),
            log=accounts.log(),
            fault=fault,
        )

    @made.get("/account")
    def ask(request: Request) -> HTMLResponse:
        return own(request)

    @made.post("/account/tokens")
    async def make_token(request: Request) -> HTMLResponse:
        form = await access.form(request)
        label = str(form.get("label", "")).strip()[:80] or "unnamed"
        secret = await run_in_threadpool(accounts.make_token, account(request).name, label)
        return await run_in_threadpool(own, request, 200, secret)

    @made.post("/account/tokens/{number}/revoke")
    async def revoke(request: Request, number: int) -> Response:
        await access.form(request)
        await run_in_threadpool(accounts.revoke, account(request).name, number)
        return RedirectResponse("/account", 303)

    @made.get("/accounts")
    def manage(request: Request, who: Admin) -> HTMLResponse:
        return everybody(request)

    @made.post("/accounts")
    async def put(request: Request, who: Admin) -> Response:
        form = await access.form(request)
        name, password = str(form.get("name", "")).strip(), str(form.get("password", "")) or None
        try:
            role = Role(str(form.get("role", "")))
            if not name:
                raise AccountsError("an account takes a name")
            await run_in_threadpool(accounts.put, name, role, password, who.name)
        except (AccountsError, ValueError) as error:
            return await run_in_threadpool(everybody, request, 422, str(error))
        return RedirectResponse("/accounts", 303)

    @made.post("/accounts/delete")
    async def delete(request: Request, who: Admin) -> Response:
        form = await access.form(request)
        try:
            await run_in_threadpool(accounts.remove, str(form.get("name", "")), who.name)
        except AccountsError as error:
            return await run_in_threadpool(everybody, request, 422, str(error))
        return RedirectResponse("/accounts", 303)

    return made
