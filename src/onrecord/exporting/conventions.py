"""Events in the terms of other databases: derived when asked for, never stored."""

import datetime as dt
from collections.abc import Mapping
from typing import Self

from onrecord import codebook
from onrecord.model.claim import Claim
from onrecord.model.event import Event
from onrecord.model.figure import Figure
from onrecord.model.noun import Noun
from onrecord.model.quantity import Number

Claims = Mapping[str, Claim]


class AcledRow(Noun):
    """An event as ACLED puts one: one day, one place, the most conservative number of deaths."""

    event_id: str
    event_date: dt.date | None
    event_type: str | None
    sub_event_type: str | None
    actor1: str | None
    actor2: str | None
    country: str | None
    location: str | None
    latitude: float | None
    longitude: float | None
    fatalities: Number
    notes: str

    @classmethod
    def of(cls, event: Event, claims: Claims) -> Self:
        """Return the row of an event; `claims` holds its claims by id."""
        low, _, _ = deaths(event)
        place, time = event.place, event.time
        return cls(
            event_id=event.id,
            event_date=(time.start_local or time.end_local) if time else None,
            event_type=event.acled.event_type if event.acled else None,
            sub_event_type=event.acled.sub_event_type if event.acled else None,
            actor1=event.parties.attacker,
            actor2=event.parties.defender,
            country=place.country if place else None,
            location=place.name if place else None,
            latitude=place.lat if place else None,
            longitude=place.lon if place else None,
            fatalities=_conservative(event, claims) if low is None else _unit(event, claims, low),
            notes=event.title,
        )


class UcdpRow(Noun):
    """An event as UCDP puts one: its days, its place, and the low, best and high estimate."""

    id: str
    date_start: dt.date | None
    date_end: dt.date | None
    side_a: str | None
    side_b: str | None
    country: str | None
    where_coordinates: str | None
    latitude: float | None
    longitude: float | None
    deaths_civilians: Number | None
    low: Number
    best: Number
    high: Number
    number_of_sources: int

    @classmethod
    def of(cls, event: Event, claims: Claims) -> Self:
        """Return the row of an event; reports that copy one text are one source."""
        low, best, high = deaths(event)
        place, time = event.place, event.time
        copied = {claims[copy].report.id for _, *rest in event.copies for copy in rest}
        return cls(
            id=event.id,
            date_start=time.start_local if time else None,
            date_end=time.end_local if time else None,
            side_a=event.parties.attacker,
            side_b=event.parties.defender,
            country=place.country if place else None,
            where_coordinates=place.name if place else None,
            latitude=place.lat if place else None,
            longitude=place.lon if place else None,
            deaths_civilians=_best(event, "civilian"),
            low=low or 0,
            best=best or 0,
            high=high or 0,
            number_of_sources=len(set(event.reports) - copied),
        )


def deaths(event: Event) -> tuple[Number | None, Number | None, Number | None]:
    """Return the least, best and greatest number of people killed; None where none is told.

    Of tolls at several places the greatest; where soldiers and civilians are told apart and no
    whole toll is, the sum of both.
    """
    killed = [figure for figure in event.figures if figure.measure == "killed"]
    vocabulary = codebook.load("measures")
    wholes = [figure for figure in killed if figure.item == vocabulary["whole"]]
    if wholes:
        most = max(wholes, key=lambda figure: (figure.best, figure.low))
        return most.low, most.best, _high(most)
    sorts = {figure.item: figure for figure in killed if figure.item in vocabulary["told_as"]}
    if not sorts:
        return None, None, None
    told = list(sorts.values())
    return sum(f.low for f in told), sum(f.best for f in told), sum(_high(f) for f in told)


def _unit(event: Event, claims: Claims, low: Number) -> Number:
    """Return the number, or one unit of the vague word where nobody gives a number."""
    ids = {c for f in event.figures if f.measure == "killed" for c in f.claims + f.against}
    told = [q for c in ids if c in claims and (q := claims[c].quantity) and q.low == low]
    vague = bool(told) and all(quantity.qualifier == "vague" for quantity in told)
    number: Number = codebook.load("conventions")["acled"]["vague"].get(low, low) if vague else low
    return number


def _conservative(event: Event, claims: Claims) -> Number:
    """Return the number for people killed without a word of how many, 0 where none were."""
    killed = any(
        claim.kind == "killed" and claim.polarity == "affirmed" and claim.certainty != "expected"
        for one in event.claims
        if (claim := claims.get(one))
    )
    return int(codebook.load("conventions")["acled"]["unknown"]) if killed else 0


def _best(event: Event, item: str) -> Number | None:
    return next(
        (f.best for f in event.figures if (f.measure, f.item) == ("killed", item)),
        None,
    )


def _high(figure: Figure) -> Number:
    return max(figure.best, figure.low) if figure.high is None else figure.high
