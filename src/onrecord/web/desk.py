"""The desk: what reviewers send, put on record one at a time."""

from collections.abc import Callable, Sequence
from threading import Lock

from fastapi import HTTPException
from starlette.datastructures import FormData

from onrecord.accounts import Account
from onrecord.codebook import compact
from onrecord.model.claim import Claim
from onrecord.model.judgement import SLOTS, Action, Change, Judgement, Remembered
from onrecord.record import BETWEEN, Judge, JudgementError, Record
from onrecord.web.paging import found

Ids = tuple[str, ...]
"""What a judgement is about: a claim, the two of a link, an event and another, or a judgement."""

_OF_PAIRS = (Action.SAME, Action.DIFFERENT)


class ConflictError(JudgementError):
    """Somebody else has judged the same meanwhile."""


class Desk:
    """Takes what reviewers decide, one at a time: nobody overwrites what they have not seen.

    Of a form, `about` is what is judged: ids of claims, of links (as `Doubt` has them), of an event
    that `other` goes with, or of a judgement to undo. `seen` is the latest judgement that was on
    record when the page was made.
    """

    def __init__(self, record: Record) -> None:
        self._record = record
        self._one_at_a_time = Lock()

    def judge(self, who: Account, form: FormData) -> list[Judgement]:
        """Put on record what a form says; raises JudgementError for what cannot be judged so."""
        act, note = str(form.get("act", "")), str(form.get("note", "")).strip() or None
        given = _given(form)
        judge = self._record.judge(who.name, note)
        with self._one_at_a_time:
            if act != "undo":
                for ids in given:
                    self._unless_judged_since(ids, str(form.get("seen", "")))
            try:
                return [self._judged(judge, act, ids, form) for ids in given]
            finally:
                self._record.derive()

    def _judged(self, judge: Judge, act: str, ids: Ids, form: FormData) -> Judgement:
        one, other = ids[0], ids[-1]
        of_one: dict[str, Callable[[], Judgement]] = {
            "accept": lambda: judge.accept(one),
            "reject": lambda: judge.reject(one),
            "correct": lambda: judge.correct(one, self._changes(one, form)),
            "undo": lambda: judge.undo(one),
        }
        # A link is accepted and rejected with the keys, and among the claims, that claims are.
        of_two: dict[str, Callable[[], Judgement]] = {
            **dict.fromkeys(("accept", Action.SAME.value), lambda: judge.same(one, other)),
            **dict.fromkeys(
                ("reject", Action.DIFFERENT.value), lambda: judge.different(one, other)
            ),
        }
        acts = of_two if len(ids) > 1 else of_one
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

    def _unless_judged_since(self, ids: Ids, seen: str) -> None:
        """Raise ConflictError if what is to be judged was judged after the last judgement seen."""
        known = self._record.judgement(seen)
        for one in ids:
            for last in self._record.history(one):
                if (known is None or last.at > known.at) and _concerns(last, ids):
                    why = f", because “{last.reason}”" if last.reason else ""
                    raise ConflictError(
                        f"{last.by} judged this {_noun(last, ids)} meanwhile ({last.action}{why}); "
                        "look at it as it is now, and judge again if that is still needed"
                    )


def _given(form: FormData) -> list[Ids]:
    """Return what a form is about, links first: their claims may be rejected with them."""
    other = str(form.get("other", "")).strip().rpartition("/")[2]  # or an event's address
    given = [tuple(str(one).split(BETWEEN)) for one in form.getlist("about")]
    if not given:
        raise JudgementError("nothing is chosen; tick what you judge")
    if other:
        given = [(*ids, other) for ids in given]
    return sorted(given, key=len, reverse=True)


def _concerns(last: Remembered, ids: Ids) -> bool:
    """Return whether a judgement says something of what is to be judged.

    That a claim is of the event of another says nothing of the claim, nor of its other links.
    """
    if last.action not in _OF_PAIRS or not all(one.startswith("c_") for one in ids):
        return True
    return {anchor.claim for anchor in last.claims} == {*ids} or {*last.found} == {*ids}


def _noun(last: Remembered, ids: Ids) -> str:
    if any(one.startswith("e_") for one in ids):
        return "event"
    return "link" if last.action in _OF_PAIRS else "claim"
