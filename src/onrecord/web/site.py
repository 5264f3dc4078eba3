"""The site: its routes put together, and how it answers when something is wrong."""

from pathlib import Path

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware

from onrecord import __version__
from onrecord.record import Record, RecordError
from onrecord.web import api, pages
from onrecord.web.caching import tagged
from onrecord.web.geography import Geography
from onrecord.web.guarding import guarded
from onrecord.web.problems import faults, problem
from onrecord.web.rendering import Renderer

STATIC = Path(__file__).with_name("static")
_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
"""Under other names nothing is answered, so that no other site can read the record."""


def site(record: Record) -> FastAPI:
    """Return the site that shows `record`, which stays the caller's to close."""
    renderer = Renderer()
    made = FastAPI(
        title="OnRecord",
        version=__version__,
        summary="Who said what, in which words.",
        docs_url=None,
        redoc_url=None,
    )
    made.middleware("http")(tagged)
    made.add_middleware(GZipMiddleware, minimum_size=1000)
    made.middleware("http")(guarded)
    made.add_middleware(TrustedHostMiddleware, allowed_hosts=_HOSTS, www_redirect=False)
    made.include_router(api.router(record, Geography(STATIC)))
    made.include_router(pages.router(record, renderer))
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
        title = "Not found" if error.status_code == 404 else "Not possible"
        return renderer.page(
            "refused.html", request, error.status_code, title=title, reasons=[error.detail]
        )

    return made


def _is_for_a_program(request: Request) -> bool:
    return request.url.path.startswith((api.PREFIX, "/openapi.json"))
