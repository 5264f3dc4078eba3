"""Search: the events, claims and reports that have some words, whichever spelling a name has."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from onrecord.record import ClaimFilter, EventFilter, Record, ReportFilter
from onrecord.web.rendering import Renderer

_ROWS = 12


def router(record: Record, renderer: Renderer) -> APIRouter:
    """Return the route of the search."""
    made = APIRouter()

    @made.get("/search")
    def search(request: Request, text: Annotated[str, Query(max_length=200)] = "") -> HTMLResponse:
        words = " ".join(text.split())
        wanted = {"text": words, "limit": _ROWS + 1}
        return renderer.page(
            "search.html",
            request,
            text=words,
            events=list(record.events(EventFilter(**wanted))) if words else [],
            claims=list(record.claims(ClaimFilter(**wanted))) if words else [],
            reports=list(record.reports(ReportFilter(**wanted))) if words else [],
            rows=_ROWS,
        )

    return made
