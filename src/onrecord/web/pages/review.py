"""Review: claims that most need a person, one after the other, and what people judged of them."""

from collections.abc import Callable, Sequence
from threading import Lock
from typing import Annotated

from fastapi import APIRouter, HTTPException, Query, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import HTMLResponse, RedirectResponse
from starlette.datastructures import FormData

from onrecord.accounts import Account
from onrecord.codebook import compact
from onrecord.codebook.compact import MiscodedError
from onrecord.model.claim import Claim
from onrecord.model.judgement import SLOTS, Change, Judgement
from onrecord.record import ClaimFilter, Judge, JudgementError, Record
from onrecord.web import ties
from onrecord.web.access import Access, Reviewer
from onrecord.web.addresses import Address
from onrecord.web.asked import AskedClaims
from onrecord.web.marking import stretches
from onrecord.web.paging import found
from onrecord.web.rendering import Renderer

_AHEAD = 25
_RECENT = 8
_TIES = 5
_SEEN = 2 * _RECENT  # each may have been undone


class AskedQueue(AskedClaims):
    """The claims to review: as for a list of claims, what needs a person most first."""

    claim: str | None = None


def router(record: Record, renderer: Renderer, access: Access) -> APIRouter:
    """Return the routes of the review."""
    made = APIRouter()
    desk = Desk(record)

    def shown(
        request: Request,
        asked: AskedQueue,
        status: int = 200,
        fault: str | None = None,
        filled: dict[str, str] | None = None,
    ) -> HTMLResponse:
        wanted = asked.model_dump(exclude={"claim", "limit", "cursor", "order", "judged"})
        queue = ClaimFilter(**wanted, order="need", judged=False, limit=_AHEAD)
        ahead = list(record.claims(queue))
        claim = record.claim(asked.claim) if asked.claim else next(iter(ahead), None)
        entry = record.report(claim.report.id) if claim else None
        told = record.history(claim.id) if claim else []
        judged = record.history(latest=_SEEN)
        slots = {slot: compact.written(claim, slot) or "" for slot in SLOTS} if claim else {}
        return renderer.page(
            "review.html",
            request,
            status,
            asked=asked,
            address=Address(request),
            claim=claim,
            entry=entry,
            stretches=stretches(entry.report.text, [claim], claim) if claim and entry else [],
            slots=slots | (filled or {}),
            ahead=[one for one in ahead if claim is None or one.id != claim.id],
            history=told,
            ties=ties.weakest(record, ahead, _TIES),
            seen=judged[-1].id if judged else "",
            recent=[one for one in reversed(judged) if one.action != "undo"][:_RECENT],
            fault=fault,
        )

    @made.get("/review")
    def review(
        request: Request, who: Reviewer, asked: Annotated[AskedQueue, Query()]
    ) -> HTMLResponse:
        return shown(request, asked)

    @made.post("/review")
    async def act(
        request: Request, who: Reviewer, asked: Annotated[AskedQueue, Query()]
    ) -> Response:
        form = await access.form(request)
        try:
            await run_in_threadpool(desk.judge, who, form)
        except (JudgementError, MiscodedError, ValueError) as error:
            filled = {slot: str(form[slot]) for slot in SLOTS if slot in form}
            again = asked.model_copy(update={"claim": _claim(form)})
            status = 409 if isinstance(error, ConflictError) else 422
            return await run_in_threadpool(shown, request, again, status, str(error), filled)
        onward = Address(request).to({"claim": None}, "/review")
        back = str(form.get("back", ""))
        return RedirectResponse(back if back.startswith("/events/") else onward, 303)

    return made


class ConflictError(JudgementError):
    """Somebody else has judged the same meanwhile."""


class Desk:
    """Takes what reviewers decide, one at a time: nobody overwrites what they have not seen."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._one_at_a_time = Lock()

    def judge(self, who: Account, form: FormData) -> None:
        """Put on record what a form says; raises JudgementError for what cannot be judged so."""
        act, claims = str(form.get("act", "")), [str(one) for one in form.getlist("claim")]
        note = str(form.get("note", "")).strip() or None
        judge = self._record.judge(who.name, note)
        with self._one_at_a_time:
            if act != "undo":
                self._unless_judged_since([*claims, *_other(form)], str(form.get("seen", "")))
            for claim_id in claims:
                self._done(judge, act, claim_id, form)
            self._record.derive()

    def _done(self, judge: Judge, act: str, claim_id: str, form: FormData) -> Judgement:
        other = next(iter(_other(form)), "")
        acts: dict[str, Callable[[], Judgement]] = {
            "accept": lambda: judge.accept(claim_id),
            "reject": lambda: judge.reject(claim_id),
            "correct": lambda: judge.correct(claim_id, self._changes(claim_id, form)),
            "undo": lambda: judge.undo(claim_id),
            "same": lambda: judge.same(claim_id, other),
            "different": lambda: judge.different(claim_id, other),
        }
        if act not in acts:
            raise HTTPException(400, f"{act!r} is nothing that can be judged")
        return acts[act]()

    def _changes(self, claim_id: str, form: FormData) -> Sequence[Change]:
        claim: Claim = found(self._record.claim(claim_id), claim_id)
        given = {slot: str(form[slot]).strip() for slot in SLOTS if slot in form}
        changes = [
            Change(slot=slot, value=value or None)
            for slot, value in given.items()
            if value != (compact.written(claim, slot) or "")
        ]
        if not changes:
            raise JudgementError("nothing is changed; accept the claim, or change a slot")
        return changes

    def _unless_judged_since(self, ids: Sequence[str], seen: str) -> None:
        """Raise ConflictError if claims or events were judged after the last judgement seen."""
        known = self._record.judgement(seen)
        for each in ids:
            last = next(iter(self._record.history(each, latest=1)), None)
            if last and (known is None or last.at > known.at):
                why = f", because “{last.reason}”" if last.reason else ""
                raise ConflictError(
                    f"{last.by} judged this {_noun(each)} meanwhile ({last.action}{why}); "
                    "look at it as it is now, and judge again if that is still needed"
                )


def _claim(form: FormData) -> str | None:
    """Return the id of the one claim that a form is about, None where it is about others."""
    ids = [str(one) for one in form.getlist("claim")]
    return ids[0] if len(ids) == 1 and ids[0].startswith("c_") else None


def _other(form: FormData) -> list[str]:
    """Return the id of the other event, which may be given by its address; nothing for none."""
    other = str(form.get("other", "")).strip().rpartition("/")[2]
    return [other] if other else []


def _noun(each: str) -> str:
    return "event" if each.startswith("e_") else "claim"
