"""Adding reports: pasted or uploaded, with what became of each shown at once."""

import datetime as dt
from collections.abc import Sequence

from fastapi import APIRouter, HTTPException, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import HTMLResponse
from starlette.datastructures import FormData, UploadFile

from onrecord.model.report import Rejected, Report
from onrecord.record import Record
from onrecord.web.access import Access, Reviewer
from onrecord.web.intake import Intake, Received, Upload, pasted, uploaded
from onrecord.web.rendering import Renderer

_MOST = 50_000_000
"""Bytes of uploads at once."""
_EMPTY = dict.fromkeys(("text", "published", "source", "name"), "")


def router(record: Record, renderer: Renderer, access: Access) -> APIRouter:
    """Return the routes for adding reports."""
    made = APIRouter()
    intake = Intake(record)

    @made.get("/add")
    def ask(request: Request, who: Reviewer) -> HTMLResponse:
        return renderer.page("add.html", request, received=None, faults=[], filled=_EMPTY)

    @made.post("/add")
    async def add(request: Request, who: Reviewer) -> HTMLResponse:
        if int(request.headers.get("content-length") or 0) > _MOST:
            raise HTTPException(413, f"more than {_MOST // 1_000_000} MB at once; send it in parts")
        form = await access.form(request)
        filled = {name: str(form.get(name, "")) for name in _EMPTY}
        given, faults = await _given(form, filled)
        if faults:
            return renderer.page(
                "add.html", request, 422, received=None, faults=faults, filled=filled
            )
        received = await run_in_threadpool(intake.add, given)
        await run_in_threadpool(access.note, request, _summary(received))
        return renderer.page("add.html", request, received=received, faults=[], filled=_EMPTY)

    return made


def _summary(received: Sequence[Received]) -> str:
    """Say what was added, for the log."""
    rejected = sum(one.rejected is not None for one in received)
    return f"sent {len(received)} reports, of which {rejected} were rejected"


async def _given(
    form: FormData, filled: dict[str, str]
) -> tuple[list[Report | Rejected], list[str]]:
    """Return what was sent as reports, and what is missing."""
    files = [one for one in form.getlist("files") if isinstance(one, UploadFile) and one.filename]
    uploads = [Upload(one.filename or "", await one.read()) for one in files]
    given: list[Report | Rejected] = list(await run_in_threadpool(lambda: [*uploaded(uploads)]))
    text = filled["text"]
    if not text.strip():
        return given, [] if given else ["Paste a report's text, or choose a file."]
    try:
        published = dt.date.fromisoformat(filled["published"])
    except ValueError:
        return given, ["Say on which day the pasted report was published."]
    if published > dt.datetime.now(dt.UTC).date() + dt.timedelta(days=1):
        return given, ["The day of publication has not come yet."]
    name = filled["name"].strip() or f"pasted {published}"
    source = filled["source"].strip() or None
    # A browser sends line ends as CR LF; reports have them as LF.
    given.append(pasted(text.replace("\r\n", "\n"), published, name, source))
    return given, []
