"""The API: claims, events and reports as JSON, in the forms that the command line prints."""

from typing import Annotated

from fastapi import APIRouter, Query

from onrecord.model.claim import Claim
from onrecord.model.event import Event
from onrecord.record import Entry, Record
from onrecord.web.asked import AskedClaims, AskedEvents, AskedReports
from onrecord.web.paging import Page, found, page

PREFIX = "/api/v1"


def router(record: Record) -> APIRouter:
    """Return the routes below PREFIX on a record."""
    made = APIRouter(prefix=PREFIX)

    @made.get("/claims")
    def claims(asked: Annotated[AskedClaims, Query()]) -> Page[Claim]:
        """List claims in order of publication."""
        return page(record.claims(asked.wanted()), asked)

    @made.get("/events")
    def events(asked: Annotated[AskedEvents, Query()]) -> Page[Event]:
        """List events in order of time."""
        return page(record.events(asked.wanted()), asked)

    @made.get("/reports")
    def reports(asked: Annotated[AskedReports, Query()]) -> Page[Entry]:
        """List reports in order of publication."""
        return page(record.reports(asked.wanted()), asked)

    @made.get("/claims/{claim_id}")
    def claim(claim_id: str) -> Claim:
        """Give one claim."""
        return found(record.claim(claim_id), claim_id)

    @made.get("/events/{event_id}")
    def event(event_id: str) -> Event:
        """Give one event."""
        return found(record.event(event_id), event_id)

    @made.get("/reports/{report_id}")
    def report(report_id: str) -> Entry:
        """Give one report as it stands."""
        return found(record.report(report_id), report_id)

    return made
