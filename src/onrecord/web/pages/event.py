"""One event: what is known of it, who says so in which words, and why it is one event."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from onrecord.record import ClaimFilter, EventFilter, Record
from onrecord.web import telling
from onrecord.web.drawing.scale import scale
from onrecord.web.measures import foremost
from onrecord.web.paging import found
from onrecord.web.rendering import Renderer


def router(record: Record, renderer: Renderer) -> APIRouter:
    """Return the route of an event's page."""
    made = APIRouter()

    @made.get("/events/{event_id}")
    def event(request: Request, event_id: str) -> HTMLResponse:
        one = found(record.event(event_id), event_id)
        claims = {claim.id: claim for claim in record.claims(ClaimFilter(event=one.id))}
        figured = {each for figure in one.figures for each in figure.claims + figure.against}
        return renderer.page(
            "event.html",
            request,
            event=one,
            claims=claims,
            scales=[scale(figure, claims) for figure in foremost(one.figures)],
            others=[claim for each, claim in claims.items() if each not in figured],
            days=telling.days(claims),
            sources=telling.sources(one, claims),
            whole=record.event(one.part_of) if one.part_of else None,
            parts=list(record.events(EventFilter(part_of=one.id))),
        )

    return made
