"""Claims as a perfect reader would give them, from lines in the form of the coded reports."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from onrecord.gazetteer import Gazetteer
from onrecord.model.claim import Actor, Claim, Content, Item, ReportRef, Span, Speaker
from onrecord.model.interval import Interval
from onrecord.model.place import ClaimPlace
from onrecord.model.quantity import Qualifier, Quantity, bounds
from onrecord.model.report import Report

REPORTS = Path(__file__).parent / "gold" / "reports"
SIGNS: dict[str, Qualifier] = {
    "=": "exact",
    "~": "about",
    ">=": "at_least",
    ">": "more_than",
    "<=": "at_most",
    "<": "less_than",
    "^": "up_to",
    "vague:": "vague",
}
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
    found = [_claim(report, line.lstrip("? ")) for line in coded]
    return list({claim.id: claim for claim in found}.values())


def _claim(report: Report, line: str) -> Claim:
    fields = [field.strip() for field in line.split(" | ")]
    blank = [None if field == "-" else field for field in fields]
    kind, _, mode = fields[0].partition(".")
    polarity, certainty = fields[1].split(",")
    start = report.text.index(fields[9])
    content = Content.model_validate(
        {
            "kind": kind,
            "mode": mode or None,
            "polarity": polarity,
            "certainty": certainty,
            "speaker": _speaker(blank[2]),
            "channel": blank[3],
            "actor": _actor(blank[4]),
            "item": _item(blank[5]),
            "quantity": _quantity(blank[6]),
            "places": tuple(_places(blank[7])),
            "time": _time(blank[8]),
            "evidence": Span(start=start, end=start + len(fields[9]), text=fields[9]),
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
    return Speaker(text=code, name=code, role=None, party=None, start=0, end=len(code))


def _actor(code: str | None) -> Actor | None:
    return Actor(party=code, name=PARTIES.get(code, code), text=None) if code else None


def _item(code: str | None) -> Item | None:
    if code is None:
        return None
    kind, _, model = code.partition(":")
    return Item(type=kind, model=model or None, text=None)


def _quantity(code: str | None) -> Quantity | None:
    if code is None:
        return None
    number, _, unit = code.partition(" ")
    said = {"text": code, "unit": unit or None, "start": 0, "end": len(code)}
    if between := re.fullmatch(r"(\d+)\.\.(\d+)", number):
        low, high = int(between[1]), int(between[2])
        return Quantity(stated=None, low=low, high=high, qualifier="between", **said)
    one = re.fullmatch(r"(\D+)(\d+)", number)
    assert one, f"not a quantity: {code}"
    qualifier, stated = SIGNS[one[1]], int(one[2])
    low, high = bounds(qualifier, stated)
    vague = qualifier == "vague"
    return Quantity(
        stated=None if vague else stated, low=low, high=high, qualifier=qualifier, **said
    )


def _places(code: str | None) -> Iterator[ClaimPlace]:
    for one in code.split(";") if code else ():
        named = one.strip().removeprefix("origin:")
        name, *rest = named.split(", ")
        country = rest[-1] if rest else None
        known = next((p for p in _gazetteer().named(name) if p.country == country), None)
        yield ClaimPlace(
            role="origin" if "origin:" in one else "target",
            text=name,
            name=known.name if known else name,
            country=country,
            level=known.level if known else "settlement",
            id=known.id if known else None,
            lat=known.lat if known else None,
            lon=known.lon if known else None,
            start=0,
            end=len(name),
            carried=False,
        )


def _time(code: str | None) -> Interval | None:
    if code is None:
        return None
    first, _, last = code.partition("..") if ".." in code else (code, "", code)
    start, end = (dt.date.fromisoformat(day[:10]) if day else None for day in (first, last))
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
