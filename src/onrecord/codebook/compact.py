"""The compact form of a claim's slots (codebook, section 4), taken apart, checked and written."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from onrecord.codebook import load
from onrecord.model.claim import Content
from onrecord.model.place import ClaimPlace
from onrecord.model.quantity import Number, Qualifier, Quantity, bounds

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
_SIGNS = MappingProxyType({qualifier: sign for sign, qualifier in _QUALIFIERS.items()})
_NUMBER = r"\d+(?:\.\d+)?"
_UNIT = r"(?:\s+(?P<unit>\w+))?"
_BETWEEN = re.compile(rf"(?P<low>{_NUMBER})\.\.(?P<high>{_NUMBER}){_UNIT}")
_ONE = re.compile(rf"(?P<sign>>=|<=|>|<|=|~|\^|vague:)?\s*(?P<number>{_NUMBER}){_UNIT}")
_COUNTRY = re.compile(r"[A-Z]{2}")

Days = tuple[dt.date | None, dt.date | None]
"""The first and the last day; None where it is open."""


class MiscodedError(ValueError):
    """What is not in the compact form."""


@dataclass(frozen=True)
class CodedQuantity:
    """A quantity as it is coded; `stated` is None for one that says no single number."""

    code: str
    qualifier: Qualifier
    stated: Number | None
    low: Number
    high: Number | None
    unit: str | None


@dataclass(frozen=True)
class CodedPlace:
    """A place as it is coded: its name, what it lies in, and the code of its country if given."""

    name: str
    country: str | None
    origin: bool
    within: tuple[str, ...] = ()


def one_of(what: str, value: str, known: tuple[str, ...]) -> None:
    """Raise MiscodedError for a value that is not one of those known."""
    if value not in known:
        raise MiscodedError(f"{what} {value!r} is not one of {', '.join(known)}")


def kind(code: str) -> tuple[str, str | None]:
    """Return the kind and the mode of `capture.gained` or `capture`."""
    kinds = load("kinds")
    name, _, mode = code.partition(".")
    one_of("kind", name, tuple(kinds))
    if mode:
        one_of(f"mode of {name}", mode, tuple(kinds[name]["modes"]))
    return name, mode or None


def quantity(code: str) -> CodedQuantity:
    """Return a quantity such as `=30`, `>=35`, `3..5` or `=13 locations`."""
    if between := _BETWEEN.fullmatch(code):
        low, high = _number(between["low"]), _number(between["high"])
        if high < low:
            raise MiscodedError(f"quantity {code!r} ends before it begins")
        return CodedQuantity(code, "between", None, low, high, between["unit"])
    if one := _ONE.fullmatch(code):
        qualifier, number = _QUALIFIERS[one["sign"] or "="], _number(one["number"])
        stated = None if qualifier == "vague" else number
        return CodedQuantity(code, qualifier, stated, *bounds(qualifier, number), one["unit"])
    raise MiscodedError(f"quantity {code!r} is not one such as =30, ~15, >=35, 3..5 or vague:24")


def place(code: str) -> CodedPlace:
    """Return a place such as `Darnytskyi District, Kyiv, UA` or `origin:Sea of Azov`."""
    name, *around = (part.strip() for part in code.removeprefix("origin:").split(","))
    country = around.pop() if around and _COUNTRY.fullmatch(around[-1]) else None
    return CodedPlace(name, country, code.startswith("origin:"), tuple(around))


def days(code: str) -> Days:
    """Return the days of `2022-12-19`, `2022-12-16..2022-12-19` or `..2022-02-24`."""
    first, dots, last = code.partition("..")
    return _day(first), _day(last) if dots else _day(first)


def written(content: Content, slot: str) -> str | None:
    """Return what a slot of a claim holds, None where it is empty.

    A unit is left out where it is the kind's own, and so is what a place lies in.
    """
    match slot:
        case "kind":
            return f"{content.kind}.{content.mode}" if content.mode else content.kind
        case "speaker":
            return content.speaker.name if content.speaker else None
        case "actor":
            return content.actor.party if content.actor else None
        case "item":
            item = content.item
            if item is None:
                return None
            return f"{item.type}:{item.model}" if item.model else item.type
        case "quantity":
            natural = load("kinds")[content.kind]["counts"]
            return _written_quantity(content.quantity, natural) if content.quantity else None
        case "places":
            return "; ".join(map(_written_place, content.places)) or None
        case "time":
            time = content.time
            return _written_days(time.start_local, time.end_local) if time else None
        case _:
            value: str | None = getattr(content, slot)
            return value


def _number(digits: str) -> Number:
    value = float(digits)
    return int(value) if value.is_integer() else value


def _day(code: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(code.strip()[:10]) if code.strip() else None
    except ValueError as error:
        raise MiscodedError(f"time {code!r} is no date: {error}") from None


def _written_quantity(held: Quantity, natural: str | None) -> str:
    if held.qualifier == "between":
        code = f"{held.low}..{held.high}"
    else:
        stated = held.low if held.stated is None else held.stated
        code = f"{_SIGNS[held.qualifier]}{stated}"
    return f"{code} {held.unit}" if held.unit and held.unit != natural else code


def _written_place(held: ClaimPlace) -> str:
    named = f"{held.name}, {held.country}" if held.country else held.name
    return f"origin:{named}" if held.role == "origin" else named


def _written_days(first: dt.date | None, last: dt.date | None) -> str:
    return str(first) if first == last else f"{first or ''}..{last or ''}"
