"""A report's text cut where claims and the words of their slots begin and end, to be marked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from onrecord.model.claim import Claim


@dataclass(frozen=True)
class Stretch:
    """A stretch of text.

    `claims` are the numbers of the claims whose evidence it is in, `ends` of those whose evidence
    ends with it; `slot` names the slot of the chosen claim that it belongs to, `label` is the same
    where the words of the slot begin.
    """

    text: str
    claims: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    slot: str | None = None
    label: str | None = None


@dataclass(frozen=True)
class Slot:
    """The words that a slot of a claim was read from."""

    name: str
    start: int
    end: int


def stretches(text: str, claims: Sequence[Claim], chosen: Claim | None = None) -> list[Stretch]:
    """Cut a text into stretches; the claims are numbered from 1 in the order given.

    Of words that several slots were read from, the shortest slot has them.
    """
    spans = [claim.evidence for claim in claims]
    marked = sorted(slots(chosen), key=lambda slot: slot.end - slot.start) if chosen else []
    ends = {end for span in spans for end in (span.start, span.end)}
    ends |= {end for slot in marked for end in (slot.start, slot.end)}
    made, named = [], set[Slot]()
    for start, end in pairwise(sorted({0, len(text)} | ends)):
        slot = next((one for one in marked if one.start <= start and end <= one.end), None)
        made.append(
            Stretch(
                text=text[start:end],
                claims=tuple(
                    n for n, s in enumerate(spans, 1) if s.start <= start and end <= s.end
                ),
                ends=tuple(n for n, span in enumerate(spans, 1) if span.end == end),
                slot=slot.name if slot else None,
                label=slot.name if slot and slot not in named else None,
            )
        )
        if slot:
            named.add(slot)
    return made


def slots(claim: Claim) -> Iterator[Slot]:
    """Yield the slots of a claim that were read from words of the text."""
    time, actor, item = claim.time, claim.actor, claim.item
    spans: list[tuple[str, tuple[int | None, int | None] | None]] = [
        ("who says", (claim.speaker.start, claim.speaker.end) if claim.speaker else None),
        ("how many", (claim.quantity.start, claim.quantity.end) if claim.quantity else None),
        ("what", (item.start, item.end) if item else None),
        ("by whom", (actor.start, actor.end) if actor else None),
        ("when", (time.text_start, time.text_end) if time else None),
        *(("where", (place.start, place.end)) for place in claim.places),
    ]
    for name, span in spans:
        if span and span[0] is not None and span[1] is not None and span[0] < span[1]:
            yield Slot(name, span[0], span[1])
