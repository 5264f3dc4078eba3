"""A reader by a plain rule: a second, small implementation of what the record asks of one."""

import datetime as dt
import re
from collections.abc import Iterator

from onrecord.model.claim import (
    Actor,
    Claim,
    Content,
    Item,
    Note,
    Reading,
    ReportRef,
    Span,
    Speaker,
)
from onrecord.model.interval import Interval
from onrecord.model.place import ClaimPlace
from onrecord.model.quantity import Quantity
from onrecord.model.report import Report

KINDS = {
    "killed": ("killed", None, "person"),
    "injured": ("injured", None, "person"),
    "wounded": ("injured", None, "person"),
    "shot down": ("interception", "shot_down", "uav"),
    "fired": ("strike", None, "uav"),
}
PLACES = {
    "Kyiv": ("UA", "settlement", "geonames:703448"),
    "Darnytskyi District": ("UA", "district", "katottg:UA80000000000210193"),
    "Lviv": ("UA", "settlement", "geonames:702550"),
    "Ukraine": ("UA", "country", "geonames:690791"),
    "Guam": ("GU", "country", "geonames:4043988"),
}
SURE = {"interception": 0.5, "injured": 0.25, "strike": 0.75}


class PlainReader:
    """One claim for each sentence with a known verb and a number in figures."""

    def __init__(self, version: str = "plain 1") -> None:
        self.version = version
        self.reads = 0

    def read(self, report: Report) -> Reading:
        self.reads += 1
        claims = {claim.id: claim for claim in self._claims(report)}
        return Reading(claims=tuple(claims.values()), notes=tuple(_notes(report)))

    def _claims(self, report: Report) -> Iterator[Claim]:
        for sentence in re.compile(r"[^.!?\n]+").finditer(report.text, report.body_start):
            content = _content(report, sentence[0], sentence.start())
            if content is not None:
                yield Claim(
                    **dict(content),
                    id=content.id_in(report.id),
                    report=ReportRef.of(report),
                    event=None,
                    reader=self.version,
                    confidence=SURE.get(content.kind),
                )


def _content(report: Report, sentence: str, offset: int) -> Content | None:
    verb = next((verb for verb in KINDS if verb in sentence), None)
    number = re.search(r"\b\d{1,4}\b", sentence)
    if verb is None or number is None:
        return None
    kind, mode, item = KINDS[verb]
    return Content(
        kind=kind,
        mode=mode,
        polarity="denied" if "denied" in sentence else "affirmed",
        certainty="preliminary" if "reportedly" in sentence else "stated",
        speaker=_speaker(sentence, offset),
        channel=None,
        actor=Actor(party="RU", name="Russia", text=None) if "Russia" in report.text else None,
        item=Item(type=item, model=None, text=None),
        quantity=Quantity(
            text=number[0],
            stated=int(number[0]),
            low=int(number[0]),
            high=int(number[0]),
            qualifier="exact",
            unit=None,
            start=offset + number.start(),
            end=offset + number.end(),
        ),
        places=tuple(_places(sentence, offset)),
        time=_on(report.published) if "today" in sentence or "Monday" in report.text else None,
        evidence=Span(start=offset, end=offset + len(sentence), text=sentence),
    )


def _speaker(sentence: str, offset: int) -> Speaker | None:
    found = re.search(r"((?:[A-Z]\w+ ?)+) said", sentence)
    if found is None:
        return None
    start, end = offset + found.start(1), offset + found.end(1)
    return Speaker(text=found[1], name=found[1], role=None, party=None, start=start, end=end)


def _places(sentence: str, offset: int) -> Iterator[ClaimPlace]:
    for name, (country, level, place_id) in PLACES.items():
        found = re.search(name, sentence)
        if found is not None:
            yield ClaimPlace(
                role="target",
                text=name,
                name=name,
                country=country,
                level=level,
                id=place_id,
                lat=None,
                lon=None,
                start=offset + found.start(),
                end=offset + found.end(),
                carried=False,
            )


def _on(day: dt.date) -> Interval:
    return Interval(
        text=None,
        start=None,
        end=None,
        start_local=day,
        end_local=day,
        zone=None,
        precision="day",
        carried=True,
    )


def _notes(report: Report) -> Iterator[Note]:
    for found in re.finditer("contradict", report.text):
        span = Span(start=found.start(), end=found.end(), text=found[0])
        yield Note(report=report.id, text="says that it contradicts another", evidence=span)
