"""The gold format (codebook, section 4): one line of a coding, taken apart and checked."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import get_args

from onrecord.codebook import load
from onrecord.model.claim import Certainty, Channel, Polarity
from onrecord.model.quantity import Number, Qualifier, bounds

_QUALIFIERS: Mapping[str, Qualifier] = MappingProxyType(
    {
        "=": "exact",
        "~": "about",
        ">=": "at_least",
        ">": "more_than",
        "<=": "at_most",
        "<": "less_than",
        "^": "up_to",
        "vague:": "vague",
    }
)
_NUMBER = r"\d+(?:\.\d+)?"
_UNIT = r"(?:\s+(?P<unit>\w+))?"
_BETWEEN = re.compile(rf"(?P<low>{_NUMBER})\.\.(?P<high>{_NUMBER}){_UNIT}")
_ONE = re.compile(rf"(?P<sign>>=|<=|>|<|=|~|\^|vague:)?\s*(?P<number>{_NUMBER}){_UNIT}")
_COUNTRY = re.compile(r"[A-Z]{2}")
_FIELDS = 10

Days = tuple[dt.date | None, dt.date | None]
"""The first and the last day; None where it is open."""


class MiscodedError(ValueError):
    """A line of a coding that is not in the gold format."""


@dataclass(frozen=True)
class GoldQuantity:
    """A quantity as it is coded; `stated` is None for one that says no single number."""

    code: str
    qualifier: Qualifier
    stated: Number | None
    low: Number
    high: Number | None
    unit: str | None


@dataclass(frozen=True)
class GoldPlace:
    """A place as it is coded: its name, and the code of its country if that is given."""

    name: str
    country: str | None
    origin: bool


@dataclass(frozen=True)
class GoldLine:
    """What a line of a coding says; None for what it leaves out with `-`.

    `optional` marks a claim that may be left out, `evidence` is a stretch of the report's text.
    """

    kind: str
    mode: str | None
    optional: bool
    polarity: str
    certainty: str
    speaker: str | None
    channel: str | None
    actor: str | None
    item: str | None
    model: str | None
    quantity: GoldQuantity | None
    places: tuple[GoldPlace, ...]
    time: Days | None
    evidence: str


def parse(line: str) -> GoldLine:
    """Take a line of a coding apart; raise MiscodedError, or ValueError for what is no date."""
    fields = [field.strip() for field in line.split(" | ")]
    if len(fields) != _FIELDS:
        raise MiscodedError(f"{len(fields)} fields, not {_FIELDS}")
    said = [None if field == "-" else field for field in fields]
    _, _, speaker, channel, actor, item, quantity, places, time, _ = said
    polarity, _, certainty = fields[1].partition(",")
    _one_of("polarity", polarity, get_args(Polarity))
    _one_of("certainty", certainty, get_args(Certainty))
    if channel:
        _one_of("channel", channel, get_args(Channel))
    kind, mode = _kind(fields[0].lstrip("? "))
    kind_of_item, _, model = (item or "").partition(":")
    return GoldLine(
        kind=kind,
        mode=mode,
        optional=fields[0].startswith("?"),
        polarity=polarity,
        certainty=certainty,
        speaker=speaker,
        channel=channel,
        actor=actor,
        item=kind_of_item or None,
        model=model or None,
        quantity=_quantity(quantity) if quantity else None,
        places=tuple(_place(place.strip()) for place in places.split(";")) if places else (),
        time=_days(time) if time else None,
        evidence=fields[9],
    )


def _one_of(what: str, value: str, known: tuple[str, ...]) -> None:
    if value not in known:
        raise MiscodedError(f"{what} {value!r} is not one of {', '.join(known)}")


def _kind(code: str) -> tuple[str, str | None]:
    kinds = load("kinds")
    kind, _, mode = code.partition(".")
    _one_of("kind", kind, tuple(kinds))
    if mode:
        _one_of(f"mode of {kind}", mode, tuple(kinds[kind]["modes"]))
    return kind, mode or None


def _quantity(code: str) -> GoldQuantity:
    if between := _BETWEEN.fullmatch(code):
        low, high = _number(between["low"]), _number(between["high"])
        return GoldQuantity(code, "between", None, low, high, between["unit"])
    if one := _ONE.fullmatch(code):
        qualifier, number = _QUALIFIERS[one["sign"] or "="], _number(one["number"])
        stated = None if qualifier == "vague" else number
        return GoldQuantity(code, qualifier, stated, *bounds(qualifier, number), one["unit"])
    raise MiscodedError(f"quantity {code!r}")


def _number(digits: str) -> Number:
    value = float(digits)
    return int(value) if value.is_integer() else value


def _place(code: str) -> GoldPlace:
    """Parse one of `Darnytskyi District, Kyiv, UA; origin:Sea of Azov`."""
    name, *around = (part.strip() for part in code.removeprefix("origin:").split(","))
    country = around[-1] if around and _COUNTRY.fullmatch(around[-1]) else None
    return GoldPlace(name, country, origin=code.startswith("origin:"))


def _days(code: str) -> Days:
    first, dots, last = code.partition("..")
    return _day(first), _day(last) if dots else _day(first)


def _day(code: str) -> dt.date | None:
    return dt.date.fromisoformat(code.strip()[:10]) if code.strip() else None
