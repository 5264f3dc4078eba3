"""The pages: the list of events, one event, the list of reports, and one report with its claims."""

from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from onrecord.codebook import load
from onrecord.record import ClaimFilter, EventFilter, Record
from onrecord.web.asked import AskedEvents, AskedReports
from onrecord.web.marking import stretches
from onrecord.web.paging import found, page
from onrecord.web.rendering import Renderer


def router(record: Record, renderer: Renderer) -> APIRouter:
    """Return the routes of the pages on a record."""
    made = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

    @made.get("/")
    def events(request: Request, asked: Annotated[AskedEvents, Query()]) -> HTMLResponse:
        listed = page(record.events(asked.and_one()), asked.limit)
        return renderer.page(
            "events.html",
            asked=asked,
            kinds=load("kinds"),
            page=listed,
            onward=_onward(request, listed.next),
        )

    @made.get("/events/{event_id}")
    def event(event_id: str) -> HTMLResponse:
        one = found(record.event(event_id), event_id)
        claims = {claim.id: claim for each in one.claims if (claim := record.claim(each))}
        figured = {each for figure in one.figures for each in figure.claims + figure.against}
        return renderer.page(
            "event.html",
            event=one,
            claims=claims,
            others=[claim for each, claim in claims.items() if each not in figured],
            whole=record.event(one.part_of) if one.part_of else None,
            parts=list(record.events(EventFilter(part_of=one.id))),
        )

    @made.get("/reports")
    def reports(request: Request, asked: Annotated[AskedReports, Query()]) -> HTMLResponse:
        listed = page(record.reports(asked.and_one()), asked.limit)
        return renderer.page(
            "reports.html", asked=asked, page=listed, onward=_onward(request, listed.next)
        )

    @made.get("/reports/{report_id}")
    def report(report_id: str) -> HTMLResponse:
        entry = found(record.report(report_id), report_id)
        claims = sorted(
            record.claims(ClaimFilter(report=entry.id)),
            key=lambda claim: (claim.evidence.end, claim.evidence.start),
        )
        return renderer.page(
            "report.html",
            entry=entry,
            claims=claims,
            stretches=stretches(entry.report.text, claims),
            notes=list(record.notes(entry.id)),
        )

    return made


def _onward(request: Request, cursor: str | None) -> str | None:
    """Return the address of the list's next page, None at its end."""
    if cursor is None:
        return None
    kept = [(name, value) for name, value in request.query_params.items() if name != "cursor"]
    return f"{request.url.path}?{urlencode([*kept, ('cursor', cursor)])}"
