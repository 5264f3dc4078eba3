"""The API: what the record holds as JSON, in the forms that the command line prints."""

from typing import Annotated, Any

from fastapi import APIRouter, Header, Query, Response
from fastapi.responses import StreamingResponse

from onrecord.model.claim import Claim, Note
from onrecord.model.event import Event
from onrecord.model.judgement import Remembered
from onrecord.model.report import Rejected
from onrecord.record import Entry, Record
from onrecord.web import feed, geography
from onrecord.web.asked import (
    LIMIT,
    AskedClaims,
    AskedEvents,
    AskedMarks,
    AskedPlaces,
    AskedQueue,
    AskedReports,
    Limit,
)
from onrecord.web.drawing.timeline import Timeline, timeline
from onrecord.web.examples import example
from onrecord.web.geography import Geography
from onrecord.web.measures import Measure
from onrecord.web.paging import Left, Page, answered, found, left, page
from onrecord.web.problems import RESPONSES

PREFIX = "/api/v1"


def router(record: Record, places: Geography) -> APIRouter:
    """Return the routes below PREFIX on a record."""
    made = APIRouter(prefix=PREFIX, responses=RESPONSES)

    @made.get("/claims", tags=["claims"], responses=example("claims"))
    def claims(asked: Annotated[AskedClaims, Query()]) -> Page[Claim]:
        """List claims, in order of publication or of how sure they are."""
        return page(record.claims(asked.and_one()), asked.limit)

    @made.get("/claims/{claim_id}", tags=["claims"], responses=example("claim"))
    def claim(claim_id: str) -> Claim:
        """Give one claim."""
        return found(record.claim(claim_id), claim_id)

    @made.get("/queue", tags=["judgements"], responses=example("queue"))
    def queue(asked: Annotated[AskedQueue, Query()]) -> Left:
        """List the claims and weak links to review, what most needs a person first.

        A link is asked for by either of its claims; `disputed` is said of its event.
        """
        return left(answered(lambda: record.waiting(asked.and_one())), asked.limit)

    @made.get("/events", tags=["events"], responses=example("events"))
    def events(asked: Annotated[AskedEvents, Query()]) -> Page[Event]:
        """List events in order of time."""
        return page(record.events(asked.and_one()), asked.limit)

    @made.get(
        "/events.geojson",
        tags=["events"],
        response_class=Response,
        responses=example("map", geography.MEDIA_TYPE),
    )
    def located(asked: Annotated[AskedMarks, Query()]) -> Response:
        """List events as GeoJSON, each with its figure of one measure as `size`.

        The geometry is null for what is known only by region or country. A member `next` is the
        cursor to go on from.
        """
        marks = page(record.marks(asked.and_one(), asked.measure), asked.limit)
        return Response(places.events(marks.items, marks.next), media_type=geography.MEDIA_TYPE)

    @made.get(
        "/places.geojson",
        tags=["events"],
        response_class=Response,
        responses=example("places", geography.MEDIA_TYPE),
    )
    def occupied(asked: Annotated[AskedPlaces, Query()]) -> Response:
        """Give all places where events that fit are, as GeoJSON, with the sum of one measure.

        Those of one place are one feature, whose `id` is what `at` asks for. The geometry is null
        for a region or a country, and for the events of which no place is known. `total` has the
        figures of events of `lasting` days or less, and `long` is how many it leaves out; `once`
        is what to add up over places, without what a larger event elsewhere has in its figure.
        """
        spots = record.spots(asked, asked.measure, asked.lasting)
        return Response(places.places(spots), media_type=geography.MEDIA_TYPE)

    @made.get("/timeline", tags=["events"], responses=example("timeline"))
    def timed(asked: Annotated[AskedEvents, Query()]) -> Timeline | None:
        """Give sums of best figures over time, by the step that suits; null where there are none.

        Events of more than `lasting` days are not in the bars; `long` is how many.
        """
        return timeline(record.survey(asked, [*Measure]).tallies, [*Measure])

    @made.get("/events/{event_id}", tags=["events"], responses=example("event"))
    def event(event_id: str) -> Event:
        """Give one event."""
        return found(record.event(event_id), event_id)

    @made.get("/reports", tags=["reports"], responses=example("reports"))
    def reports(asked: Annotated[AskedReports, Query()]) -> Page[Entry]:
        """List reports in order of publication."""
        return page(record.reports(asked.and_one()), asked.limit)

    @made.get("/reports/{report_id}", tags=["reports"], responses=example("report"))
    def report(report_id: str) -> Entry:
        """Give one report as it stands."""
        return found(record.report(report_id), report_id)

    @made.get("/reports/{report_id}/revisions", tags=["reports"])
    def revisions(report_id: str) -> list[Entry]:
        """List every revision of a report, the first one first."""
        return found(list(record.revisions(report_id)) or None, report_id)

    @made.get("/reports/{report_id}/notes", tags=["reports"])
    def notes(report_id: str) -> list[Note]:
        """List what the reader noted of a report as it stands."""
        found(record.report(report_id), report_id)
        return list(record.notes(report_id))

    @made.get("/rejected", tags=["reports"])
    def rejected() -> list[Rejected]:
        """List what was rejected and not added since, in order of path."""
        return list(record.rejected())

    @made.get("/judgements", tags=["judgements"], responses=example("judgements"))
    def judgements(
        about: str | None = None, limit: Annotated[Limit, Query()] = LIMIT
    ) -> list[Remembered]:
        """List the latest judgements, the first one first; `about` is an id that they concern."""
        return record.history(about, limit)

    watch = feed.Watch(record)

    @made.get(
        "/feed",
        tags=["events"],
        response_class=StreamingResponse,
        responses={200: {"content": {feed.MEDIA_TYPE: {"schema": {"type": "string"}}}}},
    )
    def changes(last_event_id: Annotated[str | None, Header()] = None) -> Any:
        """Tell of new, changed and gone events as they come: server-sent events."""
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        told = feed.stream(record, watch, last_event_id)
        return StreamingResponse(told, media_type=feed.MEDIA_TYPE, headers=headers)

    return made
