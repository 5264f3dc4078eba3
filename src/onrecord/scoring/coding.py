"""Coded reports: the gold format's lines, and a program's claims put in the same terms."""

from dataclasses import dataclass
from pathlib import Path

from onrecord.codebook.compact import Days, MiscodedError
from onrecord.model.claim import Claim
from onrecord.model.quantity import Number
from onrecord.scoring.gold import parse
from onrecord.scoring.names import PlaceForm, PlaceForms

Bounds = tuple[Number, Number | None]


@dataclass(frozen=True)
class CodedClaim:
    """A claim in the terms in which it is scored.

    `start`..`end` is its evidence in the report's text; `places` are targets only; `time` its
    first and last day (None: open); `optional` one that counts neither for nor against.
    """

    kind: str
    start: int
    end: int
    optional: bool
    polarity: str
    certainty: str
    speaker: str | None
    channel: str | None
    actor: str | None
    item: str | None
    quantity: Bounds | None
    places: tuple[PlaceForms, ...]
    time: Days | None


@dataclass(frozen=True)
class CodedReport:
    """A report's file, the claims coded for it, and a line for each that is not well formed."""

    path: Path
    claims: tuple[CodedClaim, ...]
    faults: tuple[str, ...]


def read_coding(path: Path) -> CodedReport:
    """Read NAME.claims, the coding of the report NAME.txt beside it.

    Raises FileNotFoundError when the report is not there.
    """
    report = path.with_suffix(".txt")
    text = report.read_bytes().decode("utf-8")
    claims, faults = [], []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        try:
            claims.append(coded_claim(line, text))
        except ValueError as fault:
            faults.append(f"{path}:{number}: {fault}")
    return CodedReport(report, tuple(claims), tuple(faults))


def coded_claim(line: str, text: str) -> CodedClaim:
    """Return a line of a coding of the report `text`; raise MiscodedError for a malformed one."""
    gold = parse(line)
    start = text.find(gold.evidence)
    if start < 0:
        raise MiscodedError(f"the evidence is not in the report: {gold.evidence[:60]!r}")
    forms = {PlaceForm.of(place.name, place.country) for place in gold.places if not place.origin}
    return CodedClaim(
        kind=gold.kind,
        start=start,
        end=start + len(gold.evidence),
        optional=gold.optional,
        polarity=gold.polarity,
        certainty=gold.certainty,
        speaker=gold.speaker,
        channel=gold.channel,
        actor=gold.actor,
        item=gold.item,
        quantity=(gold.quantity.low, gold.quantity.high) if gold.quantity else None,
        places=tuple((form,) for form in sorted(forms)),
        time=gold.time,
    )


def as_coded(claim: Claim) -> CodedClaim:
    """Return a program's claim in the terms of a coding."""
    return CodedClaim(
        kind=claim.kind,
        start=claim.evidence.start,
        end=claim.evidence.end,
        optional=False,
        polarity=claim.polarity,
        certainty=claim.certainty,
        speaker=f"{claim.speaker.name} {claim.speaker.text}" if claim.speaker else None,
        channel=claim.channel,
        actor=claim.actor.party if claim.actor else None,
        item=claim.item.type if claim.item else None,
        quantity=(claim.quantity.low, claim.quantity.high) if claim.quantity else None,
        places=tuple(
            # What no gazetteer knows may be named by its words as well.
            (PlaceForm.of(place.name, place.country),)
            + (() if place.id else (PlaceForm.of(place.text, place.country),))
            for place in claim.places
            if place.role == "target"
        ),
        time=(claim.time.start_local, claim.time.end_local) if claim.time else None,
    )
