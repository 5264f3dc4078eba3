"""Coded reports: the gold format's lines, and a program's claims put in the same terms."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from onrecord.codebook import load
from onrecord.model.claim import Certainty, Channel, Claim, Polarity
from onrecord.model.quantity import Number, Qualifier, bounds
from onrecord.scoring.names import PlaceForm, PlaceForms

_QUALIFIERS: Mapping[str, Qualifier] = {
    "=": "exact",
    "~": "about",
    ">=": "at_least",
    ">": "more_than",
    "<=": "at_most",
    "<": "less_than",
    "^": "up_to",
    "vague:": "vague",
}
_NUMBER = r"\d+(?:\.\d+)?"
_UNIT = r"(?:\s+(?P<unit>\w+))?"
_BETWEEN = re.compile(rf"(?P<low>{_NUMBER})\.\.(?P<high>{_NUMBER}){_UNIT}")
_ONE = re.compile(rf"(?P<sign>>=|<=|>|<|=|~|\^|vague:)?\s*(?P<number>{_NUMBER}){_UNIT}")
_COUNTRY = re.compile(r"[A-Z]{2}")
_FIELDS = 10

Bounds = tuple[Number, Number | None]
Days = tuple[dt.date | None, dt.date | None]


class MiscodedError(ValueError):
    """A line of a coding that is not in the gold format."""


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
    """Parse one line of a coding of the report `text`; raise MiscodedError for a malformed one."""
    fields = [field.strip() for field in line.split(" | ")]
    if len(fields) != _FIELDS:
        raise MiscodedError(f"{len(fields)} fields, not {_FIELDS}")
    kind, certainties, speaker, channel, actor, item, quantity, places, time, evidence = fields
    polarity, _, certainty = certainties.partition(",")
    _one_of("polarity", polarity, get_args(Polarity))
    _one_of("certainty", certainty, get_args(Certainty))
    if channel != "-":
        _one_of("channel", channel, get_args(Channel))
    start = text.find(evidence)
    if start < 0:
        raise MiscodedError(f"the evidence is not in the report: {evidence[:60]!r}")
    return CodedClaim(
        kind=_kind(kind.lstrip("? ")),
        start=start,
        end=start + len(evidence),
        optional=kind.startswith("?"),
        polarity=polarity,
        certainty=certainty,
        speaker=_said(speaker),
        channel=_said(channel),
        actor=_said(actor),
        item=None if item == "-" else item.partition(":")[0],
        quantity=None if quantity == "-" else _bounds(quantity),
        places=() if places == "-" else _targets(places),
        time=None if time == "-" else _days(time),
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


def _said(field: str) -> str | None:
    return None if field == "-" else field


def _one_of(what: str, value: str, known: tuple[str, ...]) -> None:
    if value not in known:
        raise MiscodedError(f"{what} {value!r} is not one of {', '.join(known)}")


def _kind(code: str) -> str:
    kinds = load("kinds")
    kind, _, mode = code.partition(".")
    _one_of("kind", kind, tuple(kinds))
    if mode:
        _one_of(f"mode of {kind}", mode, tuple(kinds[kind]["modes"]))
    return kind


def _bounds(code: str) -> Bounds:
    if between := _BETWEEN.fullmatch(code):
        return _number(between["low"]), _number(between["high"])
    if one := _ONE.fullmatch(code):
        return bounds(_QUALIFIERS[one["sign"] or "="], _number(one["number"]))
    raise MiscodedError(f"quantity {code!r}")


def _number(digits: str) -> Number:
    value = float(digits)
    return int(value) if value.is_integer() else value


def _targets(code: str) -> tuple[PlaceForms, ...]:
    """Parse `Darnytskyi District, Kyiv, UA; origin:Sea of Azov`: the first name of each target."""
    forms = set()
    for place in (part.strip() for part in code.split(";")):
        if not place.startswith("origin:"):
            name, *around = (part.strip() for part in place.split(","))
            country = around[-1] if around and _COUNTRY.fullmatch(around[-1]) else None
            forms.add(PlaceForm.of(name, country))
    return tuple((form,) for form in sorted(forms))


def _days(code: str) -> Days:
    first, dots, last = code.partition("..")
    return _day(first), _day(last) if dots else _day(first)


def _day(code: str) -> dt.date | None:
    return dt.date.fromisoformat(code.strip()[:10]) if code.strip() else None
