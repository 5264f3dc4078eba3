"""The mistakes that do most harm: wrong claims that the reader was surest of."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from readings import CodedReading, Judged

from onrecord.exporting import wording
from onrecord.model.claim import Claim
from onrecord.scoring import STRICT, CodedClaim


@dataclass(frozen=True)
class Mistake:
    """A claim that is not as coded: its report, its words, and what is wrong with it."""

    report: str
    confidence: float
    kind: str
    words: str
    wrong: str


def worst(readings: Sequence[CodedReading], count: int) -> list[Mistake]:
    """Return the claims that are wrong though the reader was surest of them, one a report."""
    surest: dict[str, Mistake] = {}
    for mistake in sorted(_mistakes(readings), key=lambda one: (-one.confidence, one.words)):
        surest.setdefault(mistake.report, mistake)
    return list(surest.values())[:count]


def _mistakes(readings: Sequence[CodedReading]) -> Iterator[Mistake]:
    for reading in readings:
        for judged in reading.judged():
            if not judged.right:
                claim = judged.claim
                yield Mistake(
                    report=reading.report.name,
                    confidence=claim.confidence or 0,
                    kind=wording.kind(claim),
                    words=" ".join(claim.evidence.text.split()),
                    wrong=_wrong(judged),
                )


def _wrong(judged: Judged) -> str:
    if judged.coded is None:
        return "a coder codes no such claim here"
    return "; ".join(
        f"{slot} read as {_read(judged.claim, slot)}, coded {_coded(judged.coded, slot)}"
        for slot in STRICT
        if slot not in judged.agreed
    )


def _read(claim: Claim, slot: str) -> str:
    said = {
        "quantity": wording.quantity(claim),
        "places": wording.claim_places(claim),
        "time": wording.claim_days(claim),
        "speaker": wording.speaker(claim) if claim.speaker else "",
        "item": claim.item.type if claim.item else "",
        "polarity": claim.polarity,
    }
    return said[slot] or "none"


def _coded(coded: CodedClaim, slot: str) -> str:
    match slot:
        case "quantity":
            return wording.bounds(*coded.quantity) if coded.quantity else "none"
        case "places":
            named = (f"{place.name}, {place.country}" for (place,) in coded.places)
            return "; ".join(named) or "none"
        case "time":
            ends = (day.isoformat() if day else "?" for day in coded.time or ())
            return " to ".join(dict.fromkeys(ends)) or "none"
        case _:
            return getattr(coded, slot) or "none"
