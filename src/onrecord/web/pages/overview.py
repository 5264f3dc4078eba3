"""The overview: events on a map, in time and in a list, all of those that are chosen."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from onrecord.record import EventFilter, Record
from onrecord.web.addresses import Address
from onrecord.web.asked import AskedMarks
from onrecord.web.choosing import choices, chosen
from onrecord.web.drawing.timeline import timeline
from onrecord.web.measures import Measure
from onrecord.web.paging import answered, page
from onrecord.web.rendering import Renderer

_ROWS = 40
_NOT_CHOSEN = frozenset({"limit", "cursor", "measure"})


class AskedOverview(AskedMarks):
    """The events asked for, a screenful of them."""

    limit: Annotated[int, Query(ge=1, le=1000)] = _ROWS


def router(record: Record, renderer: Renderer) -> APIRouter:
    """Return the route of the overview."""
    made = APIRouter()

    @made.get("/")
    def overview(request: Request, asked: Annotated[AskedOverview, Query()]) -> HTMLResponse:
        survey = answered(lambda: record.survey(asked.and_one(), [*Measure]))
        listed = page(survey.events, asked.limit)
        address = Address(request)
        return renderer.page(
            "overview.html",
            request,
            asked=asked,
            chosen=chosen(asked, _NOT_CHOSEN, address),
            choices=choices(),
            count=survey.total,
            page=listed,
            onward=address.to({"cursor": listed.next}) if listed.next else None,
            time=timeline(survey.tallies, [*Measure]),
            address=address,
            empty=not survey.total and not _has_events(record),
        )

    return made


def _has_events(record: Record) -> bool:
    return next(record.events(EventFilter(limit=1)), None) is not None
