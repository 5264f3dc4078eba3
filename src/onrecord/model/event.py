"""An event: one occurrence that one or more claims tell of."""

import datetime as dt
from typing import Literal

from onrecord.model.figure import Check, Figure
from onrecord.model.interval import Precision
from onrecord.model.noun import Noun
from onrecord.model.place import Level

EventType = Literal[
    "air_attack", "ground_action", "attack_on_people", "alert", "measure", "statement"
]


class Parties(Noun):
    """Who attacked whom, as party codes; None where the claims do not say."""

    attacker: str | None
    defender: str | None


class EventPlace(Noun):
    """The place of an event, no finer than the claims say."""

    name: str
    country: str | None
    level: Level
    id: str | None
    lat: float | None
    lon: float | None


class EventTime(Noun):
    """The local days of an event; either end may be open."""

    start_local: dt.date | None
    end_local: dt.date | None
    precision: Precision


class Acled(Noun):
    """The event in ACLED's terms (ACLED Codebook, event and sub-event types)."""

    event_type: str
    sub_event_type: str


class Dispute(Noun):
    """A question on which claims of one event exclude each other."""

    question: str
    sides: tuple[tuple[str, ...], ...]
    """Claim ids, one tuple a side."""


class Link(Noun):
    """What ties two claims into one event: the points it was given and, in words, what for.

    Claims are tied from 4 points on. `score` is None where a person has judged them one event.
    """

    claims: tuple[str, str]
    score: int | None
    reasons: tuple[str, ...]


class Event(Noun):
    """One occurrence: its claims, figures, checks, disputes, and why the claims are one event.

    `links` tie all the claims, each link one more to the others; `reasons` are those of the links.
    `copies` are groups of claims that several reports have from one text, the first published
    first: one telling, however often it is printed.
    """

    id: str
    type: EventType
    title: str
    part_of: str | None
    parties: Parties
    place: EventPlace | None
    time: EventTime | None
    figures: tuple[Figure, ...]
    disputes: tuple[Dispute, ...]
    claims: tuple[str, ...]
    reports: tuple[str, ...]
    checks: tuple[Check, ...]
    reasons: tuple[str, ...]
    acled: Acled | None
    links: tuple[Link, ...] = ()
    copies: tuple[tuple[str, ...], ...] = ()
