"""A claim in full: its sentence with the words of each slot marked, and what they were read as."""

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.text import Text

from onrecord.cli.showing.page import heading, indented, rows
from onrecord.cli.showing.passage import Mark, marked, sentence
from onrecord.exporting import wording
from onrecord.model.claim import Claim
from onrecord.model.event import Event
from onrecord.model.judgement import Remembered
from onrecord.model.place import ClaimPlace


def claim_page(
    claim: Claim, text: str, event: Event | None, history: Sequence[Remembered]
) -> Iterator[RenderableType]:
    """Yield the parts of a claim's page.

    `text` is its report's, `event` the one it belongs to, `history` what was judged of it.
    """
    yield heading(f"{wording.kind(claim)} ({claim.id})")
    yield Text()
    yield indented(marked(text, *_passage(claim, text), _marks(claim)))
    yield Text()
    yield rows(_slots(claim))
    yield rows(
        [
            ("report", f"{wording.publication(claim)} ({claim.report.id})"),
            ("address", claim.report.url),
            ("event", f"{event.title} ({event.id})" if event else None),
            *(("tied to", tie) for tie in _ties(claim, event)),
            ("confidence", wording.confidence(claim)),
            ("reader", claim.reader),
        ]
    )
    if history:
        yield Text()
        yield heading("Judged")
        yield rows(_judged(claim, history))


def _judged(claim: Claim, history: Sequence[Remembered]) -> Iterator[tuple[str, str]]:
    for slot in claim.corrected:
        yield "corrected", f"{slot.slot}, read as {slot.was or 'empty'} ({slot.judgement})"
    for one in history:
        yield one.state, f"{wording.judgement(one)}, said {wording.signature(one)}"


def _ties(claim: Claim, event: Event | None) -> Iterator[str]:
    """Yield each claim that this one was tied to, with the points and what they were given for."""
    for link in event.links if event else ():
        if claim.id in link.claims:
            other = next(one for one in link.claims if one != claim.id)
            yield f"{other}, {wording.tie(link.score, link.reasons)}"


def _passage(claim: Claim, text: str) -> tuple[int, int]:
    return sentence(text, claim.evidence.start, claim.evidence.end)


def _marks(claim: Claim) -> list[Mark]:
    found: list[tuple[str, str, int | None, int | None]] = []
    if claim.speaker:
        found.append(("who says so", "cyan", claim.speaker.start, claim.speaker.end))
    if claim.actor:
        found.append(("by", "red", claim.actor.start, claim.actor.end))
    if claim.item:
        found.append(("what", "yellow", claim.item.start, claim.item.end))
    if claim.quantity:
        found.append(("how many", "magenta", claim.quantity.start, claim.quantity.end))
    for place in claim.places:
        label = "from where" if place.role == "origin" else "where"
        found.append((label, "green", place.start, place.end))
    if claim.time:
        found.append(("when", "blue", claim.time.text_start, claim.time.text_end))
    return [
        Mark(start, end, f"[{label}: ", "]", style)
        for label, style, start, end in found
        if start is not None and end is not None
    ]


def _slots(claim: Claim) -> Iterator[tuple[str, str | None]]:
    yield "said by", _speaker(claim)
    yield "through", claim.channel
    yield "certainty", f"{claim.polarity}, {claim.certainty}"
    if claim.actor:
        yield "by", f"{claim.actor.name} ({claim.actor.party})"
    if claim.item:
        model = f", model {claim.item.model}" if claim.item.model else ""
        yield "what", f"{claim.item.type}{model}{_read_from(claim.item.text)}"
    if claim.quantity:
        unit = f" {claim.quantity.unit}" if claim.quantity.unit else ""
        how = f"{wording.quantity(claim)}{unit} ({claim.quantity.qualifier.replace('_', ' ')})"
        yield "how many", how + _read_from(claim.quantity.text)
    for place in claim.places:
        yield ("from" if place.role == "origin" else "where"), _place(place)
    if claim.time:
        carried = ", carried over from the context" if claim.time.carried else ""
        yield "when", wording.claim_days(claim) + _read_from(claim.time.text) + carried


def _speaker(claim: Claim) -> str:
    if claim.speaker is None:
        return "the report itself"
    also = ", ".join(part for part in (claim.speaker.role, claim.speaker.party) if part)
    return claim.speaker.name + (f" ({also})" if also else "") + _read_from(claim.speaker.text)


def _place(place: ClaimPlace) -> str:
    known = f", {place.level}, {place.id}" if place.id else f", {place.level}, in no gazetteer"
    at = "" if place.lat is None or place.lon is None else f", {place.lat:.2f} {place.lon:.2f}"
    carried = ", carried over from the context" if place.carried else ""
    return f"{wording.place(place)}{known}{at}{_read_from(place.text)}{carried}"


def _read_from(words: str | None) -> str:
    return f", read from “{words}”" if words else ""
