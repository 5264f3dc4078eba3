"""A claim: one thing that one speaker says happened, tied to the words that say it."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field

from onrecord.model.ids import content_id
from onrecord.model.interval import Interval
from onrecord.model.noun import Noun
from onrecord.model.place import ClaimPlace
from onrecord.model.quantity import Quantity
from onrecord.model.report import Report

Confidence = Annotated[float, Field(ge=0, le=1)]
"""The chance, from 0 to 1, that a trained coder would code a claim just so."""
ClaimOrder = Literal["published", "surest", "least-sure", "need"]
"""What comes first in a list of claims: in two of them those of unknown confidence come last;
`need` begins with what most needs a person."""
Polarity = Literal["affirmed", "denied"]
Certainty = Literal["confirmed", "stated", "preliminary", "expected"]
Channel = Literal[
    "telegram",
    "facebook",
    "x",
    "tv",
    "radio",
    "press",
    "briefing",
    "statement",
    "interview",
    "video",
    "website",
]


class Span(Noun):
    """A stretch of the report's text; `text` is the text between the two offsets."""

    start: int
    end: int
    text: str


class Speaker(Noun):
    """Whose word it is: the words, the usual name, the office held and the party spoken for."""

    text: str
    name: str
    role: str | None
    party: str | None
    start: int
    end: int


class Actor(Noun):
    """The party that did it: ISO 3166 code or a group's usual name; several joined by `; `."""

    party: str
    name: str
    text: str | None
    start: int | None = None
    end: int | None = None


class Item(Noun):
    """What a claim concerns, a dotted type of the codebook, with the words it was read from."""

    type: str
    model: str | None
    text: str | None
    start: int | None = None
    end: int | None = None


class ReportRef(Noun):
    """What a claim repeats of its report, so that a printed claim stands alone."""

    id: str
    path: str
    source: str | None
    url: str | None
    published: dt.date
    language: str | None

    @classmethod
    def of(cls, report: Report, report_id: str | None = None) -> "ReportRef":
        """Return the reference to a report, under `report_id` where it is a later revision."""
        return cls(
            id=report_id or report.id,
            path=report.path,
            source=report.source,
            url=report.url,
            published=report.published,
            language=report.language,
        )


class Content(Noun):
    """All that a claim says, apart from its identity: what the reader makes of some words."""

    kind: str
    mode: str | None
    polarity: Polarity
    certainty: Certainty
    speaker: Speaker | None
    channel: Channel | None
    actor: Actor | None
    item: Item | None
    quantity: Quantity | None
    places: tuple[ClaimPlace, ...]
    time: Interval | None
    evidence: Span

    def id_in(self, report_id: str) -> str:
        """Return the claim's id: of its report and all it says, so equal content is equal."""
        return content_id("c", report_id, self.model_dump(mode="json"))


class Correction(Noun):
    """A slot that a person has corrected: what it was before, and by which judgement.

    `was` is in the compact form of the codebook, None for a slot that was empty.
    """

    slot: str
    was: str | None
    judgement: str


class Claim(Content):
    """One claim of one report; `reader` is the language and version of the reader that made it.

    `event` is None until claims are linked, `confidence` where the reader gave none. `corrected`
    names the slots that hold a person's word in place of the reader's; a claim that a person holds
    to be wrong is `rejected`, and is in no event. Neither changes the id. Fields follow CONTRACT in
    docs/reference.
    """

    id: str
    report: ReportRef
    event: str | None
    reader: str
    confidence: Confidence | None = None
    corrected: tuple[Correction, ...] = ()
    rejected: bool = False


class Note(Noun):
    """Something a reader noticed in a report that no claim can hold, such as a contradiction."""

    report: str
    text: str
    evidence: Span


class Reading(Noun):
    """What a reader made of one report."""

    claims: tuple[Claim, ...]
    notes: tuple[Note, ...]
