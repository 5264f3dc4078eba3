"""The list of reports, and of what did not become one."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from onrecord.record import Record
from onrecord.web.addresses import Address
from onrecord.web.asked import AskedReports
from onrecord.web.paging import page
from onrecord.web.rendering import Renderer


def router(record: Record, renderer: Renderer) -> APIRouter:
    """Return the route of the list of reports."""
    made = APIRouter()

    @made.get("/reports")
    def reports(request: Request, asked: Annotated[AskedReports, Query()]) -> HTMLResponse:
        listed = page(record.reports(asked.and_one()), asked.limit)
        return renderer.page(
            "reports.html",
            request,
            asked=asked,
            page=listed,
            onward=Address(request).to({"cursor": listed.next}) if listed.next else None,
            rejected=list(record.rejected()),
        )

    return made
