"""Words for people: how a figure, a time or a place is put, on every face alike."""

import datetime as dt
from collections.abc import Sequence
from pathlib import PurePath

from onrecord.codebook import load
from onrecord.model.claim import Claim, ReportRef
from onrecord.model.event import Event, EventPlace, Link
from onrecord.model.figure import Figure
from onrecord.model.judgement import Action, Judgement
from onrecord.model.place import ClaimPlace
from onrecord.model.quantity import Number

_LONG = 10
"""Digits and commas of two numbers that are too long for a narrow column."""


def bounds(low: Number, high: Number | None) -> str:
    """Put an interval in words: `30`, `13–17`, `35 or more`; long numbers have `to` between."""
    if high is None:
        return f"{number(low)} or more"
    if low == high:
        return number(low)
    ends = (number(low), number(high))
    return "–".join(ends) if sum(map(len, ends)) < _LONG else " to ".join(ends)


def number(value: Number) -> str:
    """Put a number with its thousands apart: `18,000,000`, `2.5`."""
    return f"{value:,}"


def figure(one: Figure) -> str:
    """Put what is known of a figure: `14–16, best 15`; only the number where all agree."""
    spread = bounds(one.low, one.high)
    plain = one.low == one.high or (one.high is None and one.best == one.low)
    return spread if plain else f"{spread}, best {number(one.best)}"


def figures(event: Event) -> str:
    """Put all figures of an event on one line: `killed people 2–5, best 3; launched drones 35`."""
    return "; ".join(
        f"{measured(one)} {figure(one)}{' (disputed)' if one.disputed else ''}"
        for one in event.figures
    )


def measure(one: Figure) -> str:
    """Name what a figure measures: `intercepted drones, Kyiv`."""
    return f"{measured(one)}, {one.place}" if one.place else measured(one)


def item(code: str) -> str:
    """Name an item to people, by its code or else the nearest one above it: `attack drones`."""
    labels = load("labels")["items"]
    while code not in labels and "." in code:
        code = code.rpartition(".")[0]
    return str(labels.get(code, code))


def measured(one: Figure) -> str:
    """Name what a figure counts, wherever: `intercepted drones`."""
    name = one.measure.replace("_", " ")
    return f"{name} {item(one.item)}" if one.item else name


def days(first: dt.date | None, last: dt.date | None) -> str:
    """Put an interval of days, either end of which may be open; `not said` for neither."""
    if first is None and last is None:
        return "not said"
    if first is None:
        return f"until {last}"
    if last is None:
        return f"from {first}"
    return str(first) if first == last else f"{first} to {last}"


def place(one: ClaimPlace | EventPlace) -> str:
    """Name a place with its country's code: `Kyiv, UA`; a country alone by its name."""
    if one.country is None or one.level == "country":
        return one.name
    return f"{one.name}, {one.country}"


def event_days(event: Event) -> str:
    """Put the days of an event."""
    return days(event.time.start_local, event.time.end_local) if event.time else "not said"


def claim_days(claim: Claim) -> str:
    """Put the days of a claim."""
    return days(claim.time.start_local, claim.time.end_local) if claim.time else "not said"


def claim_places(claim: Claim) -> str:
    """Name the places of a claim, `from` before each that something was launched from."""
    return "; ".join(
        f"from {place(one)}" if one.role == "origin" else place(one) for one in claim.places
    )


def kind(claim: Claim) -> str:
    """Name what is said to have happened: `interception (shot down)`, `not` before a denial."""
    name = f"{claim.kind} ({claim.mode.replace('_', ' ')})" if claim.mode else claim.kind
    return f"not {name}" if claim.polarity == "denied" else name


def confidence(claim: Claim) -> str:
    """Put how sure a claim is: `58%`; a dash where that is not known."""
    return "–" if claim.confidence is None else f"{claim.confidence:.0%}"


def speaker(claim: Claim) -> str:
    """Name whose word a claim is."""
    return claim.speaker.name if claim.speaker else "the report itself"


def publication(claim: Claim) -> str:
    """Name where and when a claim was published: source, file or post, and day."""
    return reference(claim.report)


def reference(report: ReportRef) -> str:
    """Name a report: source, file or post, and day."""
    file, mark, own = report.path.partition("#")
    name = f"{PurePath(file).name}{mark}{own}"
    source = f"{report.source}, " if report.source else ""
    return f"{source}{name}, {report.published}"


def tie(score: int | None, reasons: Sequence[str]) -> str:
    """Put what ties two claims and how strongly: `6 points: same place (Kyiv) and day (...)`."""
    words = "; ".join(reasons)
    return words if score is None else f"{score} points: {words}"


def points(reason: str, links: Sequence[Link]) -> str:
    """Put how many links a reason made and how strong they are: `3 links of 6 to 9 points`."""
    made = [link for link in links if reason in link.reasons]
    scores = sorted(link.score for link in made if link.score is not None)
    name = f"{len(made)} {'link' if len(made) == 1 else 'links'}"
    if not scores:
        return name
    return f"{name} of {bounds(scores[0], scores[-1]).replace('–', ' to ')} points"


def quantity(claim: Claim) -> str:
    """Put how many a claim speaks of, or nothing where it counts nothing."""
    return bounds(claim.quantity.low, claim.quantity.high) if claim.quantity else ""


def judgement(one: Judgement) -> str:
    """Put what a judgement says, of claims by their ids."""
    ids = [claim.claim for claim in one.claims]
    match one.action:
        case Action.SAME:
            return f"{ids[0]} and {ids[1]} are one event"
        case Action.DIFFERENT:
            return f"{ids[0]} and {ids[1]} are two events"
        case Action.ACCEPT:
            return f"{ids[0]} is right"
        case Action.REJECT:
            return f"{ids[0]} is wrong"
        case Action.CORRECT:
            said = (f"{change.slot} {change.value or 'null'}" for change in one.changes)
            return f"{ids[0]} has {'; '.join(said)}"
        case Action.UNDO:
            return f"{one.undoes} is taken back"


def signature(one: Judgement) -> str:
    """Name who judged when, why and under which id."""
    why = f": {one.reason}" if one.reason else ""
    return f"{one.by}, {one.at:%Y-%m-%d}{why} ({one.id})"
