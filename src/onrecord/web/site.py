"""The site: its routes put together, and how it answers when something is wrong."""

from http import HTTPStatus
from pathlib import Path

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware

from onrecord import __version__
from onrecord.accounts import Accounts
from onrecord.record import Record, RecordError
from onrecord.web import api, pages
from onrecord.web.access import Access
from onrecord.web.caching import tagged
from onrecord.web.geography import Geography
from onrecord.web.guarding import guarded
from onrecord.web.heading import Heading
from onrecord.web.problems import faults, problem
from onrecord.web.rendering import Renderer

STATIC = Path(__file__).with_name("static")
_TITLES = {403: "Not allowed", 404: "Not found"}
_NO_PAGE = "There is no page at this address."
_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
"""Under other names nothing is answered, so that no other site can read the record."""


def site(record: Record, accounts: Accounts | None = None, owner: str = "you") -> FastAPI:
    """Return the site that shows `record`; this and `accounts` stay the caller's to close.

    Without accounts it is for this machine only, and judgements are signed by its `owner`.
    """
    renderer, access = Renderer(), Access(accounts, owner)
    made = FastAPI(
        title="OnRecord",
        version=__version__,
        summary="Who said what, in which words.",
        docs_url=None,
        redoc_url=None,
    )
    made.middleware("http")(tagged)
    made.add_middleware(GZipMiddleware, minimum_size=1000, compresslevel=4)
    made.middleware("http")(access.identified)
    made.middleware("http")(guarded)
    if accounts is None:
        made.add_middleware(TrustedHostMiddleware, allowed_hosts=_HOSTS, www_redirect=False)
    made.add_middleware(Heading)
    made.include_router(api.router(record, Geography(STATIC)))
    made.include_router(pages.router(record, renderer, access))
    made.mount("/static", StaticFiles(directory=STATIC), name="static")

    @made.exception_handler(RecordError)
    async def unusable(request: Request, error: RecordError) -> Response:
        return await refused(request, HTTPException(503, str(error)))

    @made.exception_handler(RequestValidationError)
    async def unfit(request: Request, error: RequestValidationError) -> Response:
        wrong = faults(error)
        reasons = [f"{fault.name}: {fault.detail}" for fault in wrong]
        if _is_for_a_program(request):
            return problem(422, "; ".join(reasons), wrong)
        return renderer.page("refused.html", request, 422, title="Not understood", reasons=reasons)

    @made.exception_handler(HTTPException)
    async def refused(request: Request, error: HTTPException) -> Response:
        if _is_for_a_program(request):
            return problem(error.status_code, error.detail, headers=error.headers)
        title = _TITLES.get(error.status_code, "Not possible")
        bare = error.detail == HTTPStatus(error.status_code).phrase  # what no route has answered
        reason = _NO_PAGE if bare else error.detail
        return renderer.page(
            "refused.html", request, error.status_code, title=title, reasons=[reason]
        )

    return made


def _is_for_a_program(request: Request) -> bool:
    return request.url.path.startswith((api.PREFIX, "/openapi.json"))
