"""Claims as a perfect reader would give them, from lines in the form of the coded reports."""

import datetime as dt
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from onrecord import codebook
from onrecord.codebook.compact import CodedPlace, CodedQuantity, Days
from onrecord.gazetteer import Gazetteer
from onrecord.model.claim import Actor, Claim, Content, Item, ReportRef, Span, Speaker
from onrecord.model.interval import Interval
from onrecord.model.place import ClaimPlace
from onrecord.model.quantity import Quantity
from onrecord.model.report import Report
from onrecord.scoring.gold import parse

REPORTS = Path(__file__).parent / "gold" / "reports"
PARTIES = {"RU": "Russia", "UA": "Ukraine", "SD": "Sudan", "SY": "Syria", "IR": "Iran"}


def claims_of_report(name: str) -> list[Claim]:
    """Return the claims coded for a report of tests/gold, those that a reader may leave out too."""
    path = REPORTS / f"{name}.claims"
    text = path.with_suffix(".txt").read_text(encoding="utf-8")
    return claims_of(text, path.read_text(encoding="utf-8").splitlines(), name)


def claims_of(text: str, lines: Sequence[str], name: str = "report") -> list[Claim]:
    """Return the claims of lines of coding on a text that begins with `date YYYY-MM-DD`."""
    published = re.search(r"date (\d{4}-\d\d-\d\d)", text)
    assert published, "a report's text begins with its date"
    day = dt.date.fromisoformat(published[1])
    report = Report(path=f"{name}.txt", text=text, published=day, name=f"{name}.txt")
    coded = [line for line in lines if line.strip() and not line.startswith("#")]
    found = [_claim(report, line) for line in coded]
    return list({claim.id: claim for claim in found}.values())


def _claim(report: Report, line: str) -> Claim:
    gold = parse(line)
    start = report.text.index(gold.evidence)
    content = Content.model_validate(
        {
            "kind": gold.kind,
            "mode": gold.mode,
            "polarity": gold.polarity,
            "certainty": gold.certainty,
            "speaker": _speaker(gold.speaker),
            "channel": gold.channel,
            "actor": _actor(gold.actor),
            "item": Item(type=gold.item, model=gold.model, text=None) if gold.item else None,
            "quantity": _quantity(gold.quantity),
            "places": tuple(_place(place) for place in gold.places),
            "time": _time(gold.time),
            "evidence": Span(start=start, end=start + len(gold.evidence), text=gold.evidence),
        }
    )
    return Claim(
        **dict(content),
        id=content.id_in(report.id),
        report=ReportRef.of(report),
        event=None,
        reader="coded",
    )


def _speaker(code: str | None) -> Speaker | None:
    if code is None:
        return None
    return Speaker(text=code, name=code, role=None, party=_party(code), start=0, end=len(code))


def _party(name: str) -> str | None:
    """Return the country whose army speaks: IL for "Israeli military"."""
    words = name.casefold().split()
    countries = codebook.load("parties")["countries"].items()
    army = words[-1] in ("army", "military")
    return next((code for code, forms in countries if army and words[0] in forms), None)


def _actor(code: str | None) -> Actor | None:
    return Actor(party=code, name=PARTIES.get(code, code), text=None) if code else None


def _quantity(gold: CodedQuantity | None) -> Quantity | None:
    if gold is None:
        return None
    return Quantity(
        text=gold.code,
        stated=gold.stated,
        low=gold.low,
        high=gold.high,
        qualifier=gold.qualifier,
        unit=gold.unit,
        start=0,
        end=len(gold.code),
    )


def _place(gold: CodedPlace) -> ClaimPlace:
    named = _gazetteer().named(gold.name)
    known = next((place for place in named if place.country == gold.country), None)
    return ClaimPlace(
        role="origin" if gold.origin else "target",
        text=gold.name,
        name=known.name if known else gold.name,
        country=gold.country,
        level=known.level if known else "settlement",
        id=known.id if known else None,
        lat=known.lat if known else None,
        lon=known.lon if known else None,
        start=0,
        end=len(gold.name),
        carried=False,
    )


def _time(days: Days | None) -> Interval | None:
    if days is None:
        return None
    start, end = days
    return Interval(
        text=None,
        start=None,
        end=None,
        start_local=start,
        end_local=end,
        zone=None,
        precision="day" if start == end else "range",
        carried=False,
    )


@cache
def _gazetteer() -> Gazetteer:
    return Gazetteer.open()
