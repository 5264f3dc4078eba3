"""One event: what is known of it, who says so in which words, and why it is one event."""

from collections.abc import Mapping, Sequence

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from onrecord.model.claim import Claim
from onrecord.model.event import Dispute
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
        words = {told.claim.id: told.claim for told in telling.folded(claims.values(), one.copies)}
        figured = {each for figure in one.figures for each in figure.claims + figure.against}
        return renderer.page(
            "event.html",
            request,
            event=one,
            claims=claims,
            scales=[scale(figure, claims, one.copies) for figure in foremost(one.figures)],
            disputes=[
                (dispute.question, _sides(dispute, claims, one.copies)) for dispute in one.disputes
            ],
            others=[claim for each, claim in words.items() if each not in figured],
            days=telling.days(words),
            sources=telling.sources(one, claims),
            whole=record.event(one.part_of) if one.part_of else None,
            seen="".join(last.id for last in record.history(latest=1)),
            parts=list(record.events(EventFilter(part_of=one.id))),
        )

    return made


def _sides(
    dispute: Dispute, claims: Mapping[str, Claim], copies: Sequence[Sequence[str]]
) -> list[list[telling.Told]]:
    """Return what each side of a dispute says, each text once."""
    held = ([claims[one] for one in side if one in claims] for side in dispute.sides)
    return [telling.folded(side, copies) for side in held]
