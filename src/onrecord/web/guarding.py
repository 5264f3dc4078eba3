"""What keeps a browser that shows the record safe."""

from collections.abc import Awaitable, Callable

from fastapi import Request, Response

_POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "worker-src": "'self'",
    "style-src": "'self'",
    "connect-src": "'self'",
    "img-src": "'self' data:",  # the icons in the map's own style sheet
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
    "require-trusted-types-for": "'script'",
}
HEADERS = {
    "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in _POLICY.items()),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


async def guarded(request: Request, answer: Callable[[Request], Awaitable[Response]]) -> Response:
    """Answer with the headers that let nothing in but what this site itself sends."""
    response = await answer(request)
    response.headers.update(HEADERS)
    return response
