"""One person's judgements, put on record."""

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy import Connection, Engine

from onrecord.gazetteer import Gazetteer
from onrecord.model.judgement import Action, Change, Judgement, Signature
from onrecord.record import judging
from onrecord.record.database import writing
from onrecord.record.errors import explained


class Judge:
    """Judges in one person's name and for one reason; events follow at the next `derive`.

    Each method returns the judgement that it has put on record. All raise JudgementError for what
    cannot be judged so, and RecordError.
    """

    def __init__(
        self,
        path: Path,
        engine: Engine,
        gazetteer: Callable[[], Gazetteer],
        by: str,
        reason: str | None,
    ) -> None:
        self._path = path
        self._engine = engine
        self._gazetteer = gazetteer
        self._by = by
        self._reason = reason

    def same(self, one: str, other: str) -> Judgement:
        """Judge that two claims, or the events of two ids, are one event."""
        return self._judged(lambda on, signed: judging.relate(on, Action.SAME, one, other, signed))

    def different(self, one: str, other: str) -> Judgement:
        """Judge that two claims, or the events of two ids, are two events."""
        return self._judged(
            lambda on, signed: judging.relate(on, Action.DIFFERENT, one, other, signed)
        )

    def accept(self, claim_id: str) -> Judgement:
        """Judge that a claim is what its report says."""
        return self._judged(lambda on, signed: judging.accept(on, claim_id, signed))

    def reject(self, claim_id: str) -> Judgement:
        """Judge that a claim is not what its report says."""
        return self._judged(lambda on, signed: judging.reject(on, claim_id, signed))

    def correct(self, claim_id: str, changes: Sequence[Change]) -> Judgement:
        """Judge that slots of a claim hold something else than was read.

        Also raises MiscodedError, for values that are not in the codebook's form.
        """
        return self._judged(
            lambda on, signed: judging.correct(on, claim_id, changes, signed, self._gazetteer)
        )

    def undo(self, judgement_id: str) -> Judgement:
        """Take a judgement back."""
        return self._judged(lambda on, signed: judging.undo(on, judgement_id, signed))

    def _judged(self, judged: Callable[[Connection, Signature], Judgement]) -> Judgement:
        signed = Signature(by=self._by, reason=self._reason, at=dt.datetime.now(dt.UTC))
        with explained(self._path), writing(self._engine) as connection:
            # Of the time when it is one's turn, so that times are in the order of the record.
            made = judged(connection, signed.model_copy(update={"at": dt.datetime.now(dt.UTC)}))
            judging.put_on_record(connection, made, self._gazetteer)
            return made
