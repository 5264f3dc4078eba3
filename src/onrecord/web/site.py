"""The site: its routes put together, and what keeps a browser that shows it safe."""

from collections.abc import Awaitable, Callable
from pathlib import Path

from fastapi import FastAPI, Request, Response
from fastapi.exception_handlers import (
    http_exception_handler,
    request_validation_exception_handler,
)
from fastapi.exceptions import RequestValidationError
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException
from starlette.middleware.trustedhost import TrustedHostMiddleware

from onrecord import __version__
from onrecord.record import Record, RecordError
from onrecord.web import api, pages
from onrecord.web.rendering import Renderer

_STATIC = Path(__file__).with_name("static")
_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
"""Under other names nothing is answered, so that no other site can read the record."""
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


def site(record: Record) -> FastAPI:
    """Return the site that shows `record`, which stays the caller's to close."""
    renderer = Renderer()
    made = FastAPI(title="OnRecord", version=__version__, docs_url=None, redoc_url=None)
    made.add_middleware(TrustedHostMiddleware, allowed_hosts=_HOSTS, www_redirect=False)
    made.middleware("http")(_guarded)
    made.include_router(api.router(record))
    made.include_router(pages.router(record, renderer))
    made.mount("/static", StaticFiles(directory=_STATIC), name="static")

    @made.exception_handler(RecordError)
    async def unusable(request: Request, error: RecordError) -> Response:
        return await refused(request, HTTPException(503, str(error)))

    @made.exception_handler(RequestValidationError)
    async def unfit(request: Request, error: RequestValidationError) -> Response:
        if request.url.path.startswith(api.PREFIX):
            return await request_validation_exception_handler(request, error)
        faults = (f"{fault['loc'][-1]}: {fault['msg']}" for fault in error.errors())
        return renderer.page("refused.html", 422, title="Not understood", reasons=list(faults))

    @made.exception_handler(HTTPException)
    async def refused(request: Request, error: HTTPException) -> Response:
        if request.url.path.startswith(api.PREFIX):
            return await http_exception_handler(request, error)
        title = "Not found" if error.status_code == 404 else "Not possible"
        return renderer.page("refused.html", error.status_code, title=title, reasons=[error.detail])

    return made


async def _guarded(request: Request, answer: Callable[[Request], Awaitable[Response]]) -> Response:
    response = await answer(request)
    response.headers.update(_HEADERS)
    return response
