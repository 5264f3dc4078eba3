"""Review: claims and links that most need a person, one after the other, and what was judged."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import HTMLResponse, RedirectResponse
from starlette.datastructures import FormData

from onrecord.codebook import compact
from onrecord.codebook.compact import MiscodedError
from onrecord.model.claim import Claim
from onrecord.model.judgement import SLOTS, Judgement
from onrecord.record import Doubt, JudgementError, QueueFilter, Record, Waiting
from onrecord.web import marking
from onrecord.web.access import Access, Reviewer
from onrecord.web.addresses import Address
from onrecord.web.asked import AskedQueue
from onrecord.web.choosing import choices, chosen
from onrecord.web.desk import ConflictError, Desk
from onrecord.web.rendering import Renderer

_AHEAD = 25
_RECENT = 8
_SEEN = 2 * _RECENT  # each may have been undone
_NOT_CHOSEN = frozenset({"about", "limit", "cursor"})


class AskedReview(AskedQueue):
    """The queue to review, after one of what is in it, which is shown."""

    about: str | None = None


def router(record: Record, renderer: Renderer, access: Access) -> APIRouter:
    """Return the routes of the review."""
    made = APIRouter()
    desk = Desk(record)

    def shown(
        request: Request,
        asked: AskedReview,
        status: int = 200,
        fault: str | None = None,
        filled: dict[str, str] | None = None,
    ) -> HTMLResponse:
        waiting = _from(record, asked)
        doubt, claim = _asked_for(record, asked)
        rest, gone = waiting.doubts, not (doubt or claim)
        if gone and rest:
            doubt, rest = rest[0], rest[1:]
        if doubt and not doubt.link:
            (claim,) = doubt.claims
        sides = doubt.claims if doubt else filter(None, [claim])
        address = Address(request)
        judged = record.history(latest=_SEEN)
        return renderer.page(
            "review.html",
            request,
            status,
            asked=asked,
            address=address,
            chosen=chosen(asked, _NOT_CHOSEN, address),
            choices=choices(),
            waiting=waiting,
            doubt=doubt,
            claim=claim,
            link=doubt.link if doubt else None,
            sides=[_side(record, one) for one in sides],
            event=record.event(doubt.event) if doubt else None,
            slots=_slots(claim) | (filled or {}) if claim else {},
            ahead=rest[:_AHEAD],
            onward=address.to({"about": None, "cursor": rest[_AHEAD - 1].id})
            if len(rest) > _AHEAD
            else None,
            history=record.history(claim.id) if claim else [],
            seen=judged[-1].id if judged else "",
            recent=[one for one in reversed(judged) if one.action != "undo"][:_RECENT],
            fault=fault,
            gone=gone and asked.about is not None,
        )

    @made.get("/review")
    def review(
        request: Request, who: Reviewer, asked: Annotated[AskedReview, Query()]
    ) -> HTMLResponse:
        return shown(request, asked)

    @made.post("/review")
    async def act(
        request: Request, who: Reviewer, asked: Annotated[AskedReview, Query()]
    ) -> Response:
        form = await access.form(request)
        try:
            judged = await run_in_threadpool(desk.judge, who, form)
        except (JudgementError, MiscodedError, ValueError) as error:
            filled = {slot: str(form[slot]) for slot in SLOTS if slot in form}
            again = asked.model_copy(update={"about": _about(form)})
            status = 409 if isinstance(error, ConflictError) else 422
            return await run_in_threadpool(shown, request, again, status, str(error), filled)
        if form.get("back") == "event":
            return RedirectResponse(await run_in_threadpool(_event_of, record, judged[0]), 303)
        return RedirectResponse(_onward(request, asked, form), 303)

    return made


def _from(record: Record, asked: AskedReview) -> Waiting:
    """Return what is left to review after what is asked for; from the start if that is gone."""
    wanted = QueueFilter(**asked.model_dump(exclude=set(_NOT_CHOSEN)), limit=_AHEAD + 2)
    try:
        cursor = asked.about or asked.cursor
        return record.waiting(wanted.model_copy(update={"cursor": cursor}))
    except LookupError:
        return record.waiting(wanted)


def _asked_for(record: Record, asked: AskedReview) -> tuple[Doubt | None, Claim | None]:
    """Return what is asked for; of a claim that is in no event, as a rejected one, only itself."""
    if asked.about is None:
        return None, None
    doubt = record.doubt(asked.about)
    return doubt, None if doubt else record.claim(asked.about)


def _side(record: Record, claim: Claim) -> dict[str, Any]:
    """Return a claim with the text of its report, cut to be marked."""
    entry = record.report(claim.report.id)
    stretches = marking.stretches(entry.report.text, [claim], claim) if entry else []
    return {"claim": claim, "stretches": stretches}


def _slots(claim: Claim) -> dict[str, str]:
    return {slot: compact.written(claim, slot) or "" for slot in SLOTS}


def _about(form: FormData) -> str | None:
    """Return the id of the one claim or link that a form is about, None where about others."""
    ids = [str(one) for one in form.getlist("about")]
    return ids[0] if len(ids) == 1 and ids[0].startswith("c_") else None


def _onward(request: Request, asked: AskedReview, form: FormData) -> str:
    """Return where to go on: with what came next, where the reviewer had gone on by themselves."""
    following = str(form["next"]) or None if "next" in form else asked.about
    return Address(request).to({"about": following, "cursor": asked.cursor}, "/review")


def _event_of(record: Record, judged: Judgement) -> str:
    """Return the address of the event that the first claim of a judgement is of now."""
    claim = record.claim(judged.claims[0].claim)
    return f"/events/{claim.event}" if claim and claim.event else "/"
