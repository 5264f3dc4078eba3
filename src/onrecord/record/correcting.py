"""Corrections in the compact form of the codebook, put into a claim in place of what was read."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import Any, get_args
from zoneinfo import ZoneInfo

from onrecord.codebook import compact, load
from onrecord.codebook.compact import MiscodedError
from onrecord.gazetteer import Gazetteer
from onrecord.model.claim import (
    Actor,
    Certainty,
    Channel,
    Claim,
    Correction,
    Item,
    Polarity,
    Speaker,
)
from onrecord.model.interval import Interval
from onrecord.model.judgement import SLOTS, Change
from onrecord.model.place import ClaimPlace, Place
from onrecord.model.quantity import Quantity

_NEVER_EMPTY = ("kind", "polarity", "certainty")
_LAST = dt.time(23, 59, 59)
_DAY = r"\d{4}-\d\d-\d\d"
_TIME = re.compile(rf"{_DAY}T\d\d:\d\d|{_DAY}|{_DAY}\.\.|\.\.{_DAY}|{_DAY}\.\.{_DAY}")


class Corrector:
    """Puts corrections into the claims of one report, whose `text` it quotes where it can."""

    def __init__(self, text: str, gazetteer: Gazetteer) -> None:
        self._text = text
        self._gazetteer = gazetteer

    def corrected(self, claim: Claim, changes: Sequence[tuple[Change, str]]) -> Claim:
        """Return the claim with each change, given with the id of its judgement, made in order.

        Of two changes of one slot the later one holds. Raises MiscodedError, naming what is wrong
        with a value.
        """
        held, corrections = claim, dict[str, Correction]()
        for change, judgement in changes:
            held = held.model_copy(update=self._slots(held, change))
            corrections[change.slot] = Correction(
                slot=change.slot, was=compact.written(claim, change.slot), judgement=judgement
            )
        ordered = sorted(corrections.values(), key=lambda one: SLOTS.index(one.slot))
        return held.model_copy(update={"corrected": tuple(ordered)})

    def unknown(self, claim: Claim) -> tuple[str, ...]:
        """Return the claim's places that neither the gazetteer nor the report itself names."""
        strange = (one for one in claim.places if one.id is None)
        return tuple(one.name for one in strange if not (one.text and one.country))

    def _slots(self, claim: Claim, change: Change) -> dict[str, Any]:
        slot, value = change.slot, change.value
        compact.one_of("slot", slot, SLOTS)
        if value is None:
            if slot in _NEVER_EMPTY:
                raise MiscodedError(f"{slot} cannot be empty")
            return {slot: () if slot == "places" else None}
        match slot:
            case "kind":
                kind, mode = compact.kind(value)
                modes = load("kinds")[kind]["modes"]
                return {"kind": kind, "mode": mode or (modes[0] if modes else None)}
            case "polarity":
                compact.one_of(slot, value, get_args(Polarity))
            case "certainty":
                compact.one_of(slot, value, get_args(Certainty))
            case "channel":
                compact.one_of(slot, value, get_args(Channel))
            case "speaker":
                return {slot: self._speaker(claim, value)}
            case "actor":
                return {slot: self._actor(value)}
            case "item":
                return {slot: _item(value)}
            case "quantity":
                return {slot: self._quantity(claim, value)}
            case "places":
                return {slot: tuple(self._place(claim, one.strip()) for one in value.split(";"))}
            case "time":
                return {slot: self._time(claim, value)}
        return {slot: value}

    def _quoted(self, words: str, claim: Claim, anywhere: bool = True) -> dict[str, Any]:
        """Return where the words stand nearest to a claim, or in it; none where they do not."""
        near, end = claim.evidence.start, claim.evidence.end
        matches = re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", self._text)
        starts = [at for match in matches if (at := match.start()) in range(near, end) or anywhere]
        if not starts:
            return {"text": "", "start": near, "end": near}
        start = min(starts, key=lambda start: abs(start - near))
        return {"text": words, "start": start, "end": start + len(words)}

    def _speaker(self, claim: Claim, name: str) -> Speaker:
        return Speaker(name=name, role=None, party=None, **self._quoted(name, claim))

    def _actor(self, code: str) -> Actor:
        return Actor(
            party="; ".join(part.strip() for part in code.split(";")),
            name="; ".join(self._party(part.strip()) for part in code.split(";")),
            text=None,
        )

    def _party(self, code: str) -> str:
        if len(code) != 2:
            return code
        country = self._gazetteer.country(code)
        if country is None:
            raise MiscodedError(f"{code!r} is no country's code; write one such as UA, or a name")
        return country.name

    def _quantity(self, claim: Claim, code: str) -> Quantity:
        coded = compact.quantity(code)
        before = claim.quantity.unit if claim.quantity else None
        digits = f"{coded.low if coded.stated is None else coded.stated}"
        return Quantity(
            stated=coded.stated,
            low=coded.low,
            high=coded.high,
            qualifier=coded.qualifier,
            unit=coded.unit or before or load("kinds")[claim.kind]["counts"],
            **self._quoted(digits, claim, anywhere=False),
        )

    def _place(self, claim: Claim, code: str) -> ClaimPlace:
        coded = compact.place(code)
        known = self._known(coded)
        return ClaimPlace(
            role="origin" if coded.origin else "target",
            name=known.name if known else coded.name,
            country=known.country if known else coded.country,
            level=known.level if known else "settlement",
            id=known.id if known else None,
            lat=known.lat if known else None,
            lon=known.lon if known else None,
            carried=False,
            **self._quoted(coded.name, claim),
        )

    def _known(self, coded: compact.CodedPlace) -> Place | None:
        """Return the foremost place of the name, in the country and the places around it."""
        if coded.country and self._gazetteer.country(coded.country) is None:
            raise MiscodedError(f"{coded.country!r} is no country's code")
        outer = {place.id for name in coded.within for place in self._gazetteer.named(name)}
        for place in self._gazetteer.named(coded.name):
            around = {one.id for one in self._gazetteer.around(place)}
            if coded.country in (None, place.country) and (not outer or outer & around):
                return place
        return None

    def _time(self, claim: Claim, code: str) -> Interval:
        if not _TIME.fullmatch(code):
            raise MiscodedError(
                f"time {code!r} is not one such as 2022-12-19, 2022-12-19T05:50, "
                "2022-12-16..2022-12-19 or ..2022-12-19"
            )
        first, last = compact.days(code)
        if first and last and last < first:
            raise MiscodedError(f"time {code!r} ends before it begins")
        zone, clock = self._zone(claim), _clock(code) if first == last else None
        return Interval(
            text=None,
            start=_instant(first, clock or dt.time.min, zone),
            end=_instant(last, clock or _LAST, zone),
            start_local=first,
            end_local=last,
            zone=zone,
            precision="minute" if clock else "day" if first == last else "range",
            carried=False,
        )

    def _zone(self, claim: Claim) -> str | None:
        for one in claim.places:
            place = self._gazetteer.get(one.id) if one.id else None
            capital = self._gazetteer.capital(one.country) if one.country else None
            if zone := (place and place.zone) or (capital and capital.zone):
                return zone
        return claim.time.zone if claim.time else None


def _item(code: str) -> Item:
    kind, _, model = code.partition(":")
    compact.one_of("item", kind, tuple(load("labels")["items"]))
    return Item(type=kind, model=model or None, text=None)


def _clock(code: str) -> dt.time | None:
    _, mark, clock = code.partition("T")
    try:
        return dt.time.fromisoformat(clock) if mark else None
    except ValueError as error:
        raise MiscodedError(f"time {code!r} is no time of day: {error}") from None


def _instant(day: dt.date | None, clock: dt.time, zone: str | None) -> dt.datetime | None:
    if day is None or zone is None:
        return None
    return dt.datetime.combine(day, clock, ZoneInfo(zone)).astimezone(dt.UTC)
