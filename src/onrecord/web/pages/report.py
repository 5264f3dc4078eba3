"""One report: its text with the claims in it, and its revisions compared."""

from typing import Annotated

from fastapi import APIRouter, HTTPException, Query, Request
from fastapi.responses import HTMLResponse

from onrecord.model.claim import Claim
from onrecord.record import ClaimFilter, Record
from onrecord.web.comparing import changes, pieces
from onrecord.web.marking import slots, stretches
from onrecord.web.paging import found
from onrecord.web.rendering import Renderer


def router(record: Record, renderer: Renderer) -> APIRouter:
    """Return the routes of a report's page and of the comparison of its revisions."""
    made = APIRouter()

    def claims_of(report_id: str, revision: int | None = None) -> list[Claim]:
        claims = record.claims(ClaimFilter(report=report_id, revision=revision))
        return sorted(claims, key=lambda claim: (claim.evidence.end, claim.evidence.start))

    @made.get("/reports/{report_id}")
    def report(request: Request, report_id: str, claim: str | None = None) -> HTMLResponse:
        entry = found(record.report(report_id), report_id)
        claims = claims_of(entry.id)
        chosen = next((one for one in claims if one.id == claim), None)
        return renderer.page(
            "report.html",
            request,
            entry=entry,
            claims=claims,
            chosen=chosen,
            slots={slot.name for slot in slots(chosen)} if chosen else set(),
            stretches=stretches(entry.report.text, claims, chosen),
            notes=list(record.notes(entry.id)),
            revisions=list(record.revisions(entry.id)),
        )

    @made.get("/reports/{report_id}/compare")
    def compare(
        request: Request,
        report_id: str,
        before: Annotated[int | None, Query(ge=1)] = None,
        after: Annotated[int | None, Query(ge=1)] = None,
    ) -> HTMLResponse:
        held = {entry.revision: entry for entry in record.revisions(report_id)}
        found(held or None, report_id)
        later = after or max(held)
        earlier = before or max(1, later - 1)
        if earlier not in held or later not in held:
            raise HTTPException(404, f"there are revisions 1 to {max(held)} of this report")
        return renderer.page(
            "compare.html",
            request,
            revisions=list(held.values()),
            before=held[earlier],
            after=held[later],
            pieces=pieces(held[earlier].report.text, held[later].report.text),
            changes=changes(claims_of(report_id, earlier), claims_of(report_id, later)),
        )

    return made
