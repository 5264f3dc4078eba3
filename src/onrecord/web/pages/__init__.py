"""The pages that people see, one a module: each gathers what its template shows."""

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from onrecord.record import Record
from onrecord.web.pages import event, overview, report, reports, search
from onrecord.web.rendering import Renderer


def router(record: Record, renderer: Renderer) -> APIRouter:
    """Return the routes of the pages on a record."""
    made = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)
    for room in (overview, event, reports, report, search):
        made.include_router(room.router(record, renderer))
    return made
