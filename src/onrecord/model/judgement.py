"""A judgement: what a person says of claims, over the reader's and the rules' heads."""

import datetime as dt
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import StringConstraints

from onrecord.model.claim import Claim, Span
from onrecord.model.ids import content_id
from onrecord.model.noun import Noun
from onrecord.model.quantity import Number

SLOTS = (
    "kind",
    "polarity",
    "certainty",
    "speaker",
    "channel",
    "actor",
    "item",
    "quantity",
    "places",
    "time",
)
"""The slots of a claim that can be corrected."""

State = Literal["standing", "undone", "lost", "idle"]


class Action(StrEnum):
    """What a judgement does."""

    SAME = "same"
    """Two claims tell of one event."""
    DIFFERENT = "different"
    """Two claims tell of two events."""
    ACCEPT = "accept"
    """A claim is what the report says."""
    REJECT = "reject"
    """A claim is not what the report says."""
    CORRECT = "correct"
    """Slots of a claim hold something else than what was read."""
    UNDO = "undo"
    """An earlier judgement is taken back."""


class Anchor(Noun):
    """A claim that was judged, by what can find it again when its report is read anew.

    `claim` is the id it had, `low` the low bound of its figure.
    """

    claim: str
    report: str
    kind: str
    speaker: str | None
    low: Number | None
    evidence: Span

    @classmethod
    def of(cls, claim: Claim) -> "Anchor":
        """Return the anchor of a claim as it was read."""
        return cls(
            claim=claim.id,
            report=claim.report.id,
            kind=claim.kind,
            speaker=claim.speaker.name if claim.speaker else None,
            low=claim.quantity.low if claim.quantity else None,
            evidence=claim.evidence,
        )


class Change(Noun):
    """A slot and what it is to hold, in the compact form of the codebook; None empties it."""

    slot: str
    value: str | None


class Signature(Noun):
    """Who judges, why (None: not said) and when."""

    by: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
    reason: str | None
    at: dt.datetime


class Judgement(Signature):
    """Who said what of which claims, when and why. Once made, it never changes.

    `claims` are two for `same` and `different`, none for `undo`, else one; `changes` are those of
    `correct`; `undoes` is the id of the judgement that `undo` takes back.
    """

    id: str
    action: Action
    claims: tuple[Anchor, ...]
    changes: tuple[Change, ...]
    undoes: str | None

    @classmethod
    def made(
        cls,
        action: Action,
        signed: Signature,
        claims: tuple[Anchor, ...] = (),
        changes: tuple[Change, ...] = (),
        undoes: str | None = None,
    ) -> "Judgement":
        """Return a judgement with the id of its content."""
        said = [[claim.claim for claim in claims], [[c.slot, c.value] for c in changes], undoes]
        signature = [signed.by, signed.reason, signed.at.isoformat()]
        return cls(
            **dict(signed),
            id=content_id("j", action, *said, *signature),
            action=action,
            claims=claims,
            changes=changes,
            undoes=undoes,
        )


class Remembered(Judgement):
    """A judgement as it stands now.

    `standing` is in force; `undone` was taken back; `lost` is about a claim that its report, as
    it is read now, does not make any more; `idle` cannot be followed, because its claim is
    rejected or a judgement that two claims are different goes before it. `found` are the ids that
    its claims have now, None for one that is lost.
    """

    state: State
    found: tuple[str | None, ...]
