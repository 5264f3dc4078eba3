"""Answers that need not be sent again: each has a tag of its content (RFC 9110, section 8.8.3)."""

import hashlib
from collections.abc import Awaitable, Callable

from fastapi import Request, Response

_TAGGED = ("application/json", "application/geo+json")


async def tagged(request: Request, answer: Callable[[Request], Awaitable[Response]]) -> Response:
    """Tag the answers that are JSON; answer 304 to who has that content already."""
    response = await answer(request)
    kind = response.headers.get("content-type", "").partition(";")[0]
    if request.method != "GET" or response.status_code != 200 or kind not in _TAGGED:
        return response
    body = await _body(response)
    tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    headers = {"ETag": tag, "Cache-Control": "private, no-cache"}
    if tag in _known(request):
        return Response(status_code=304, headers=headers)
    return Response(body, 200, headers | {"content-type": response.headers["content-type"]})


async def _body(response: Response) -> bytes:
    # What comes out of the layers below is always a stream, of one part for an answer made whole.
    stream = getattr(response, "body_iterator", None)
    if stream is None:
        return bytes(response.body)
    return b"".join([part if isinstance(part, bytes) else part.encode() async for part in stream])


def _known(request: Request) -> set[str]:
    held = request.headers.get("if-none-match", "")
    return {one.strip().removeprefix("W/") for one in held.split(",")}
