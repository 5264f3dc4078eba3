"""The pages that people see, one a module: each gathers what its template shows."""

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from onrecord.record import Record
from onrecord.web.access import Access
from onrecord.web.pages import (
    accounts,
    add,
    event,
    overview,
    report,
    reports,
    review,
    search,
    sign_in,
)
from onrecord.web.rendering import Renderer


def router(record: Record, renderer: Renderer, access: Access) -> APIRouter:
    """Return the routes of the pages on a record."""
    made = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)
    for page in (overview, event, reports, report, search):
        made.include_router(page.router(record, renderer))
    for page in (add, review):
        made.include_router(page.router(record, renderer, access))
    if access.accounts:
        made.include_router(sign_in.router(access.accounts, renderer, access))
        made.include_router(accounts.router(access.accounts, renderer, access))
    return made
