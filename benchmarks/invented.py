"""Invented reports and what a reader would make of them, as many as wanted, at real places.

A hundred claims a day: twelve reports, each of two attacks of that day. Every attack is told by
several reports, whose figures differ; every third day there is a wave across the country.
"""

import datetime as dt
import random
from collections.abc import Iterator
from functools import cache

from onrecord.gazetteer import Gazetteer
from onrecord.model.claim import Actor, Claim, Content, Item, Reading, ReportRef, Span, Speaker
from onrecord.model.interval import Interval
from onrecord.model.place import ClaimPlace
from onrecord.model.quantity import Quantity
from onrecord.model.report import Report

CLAIMS_IN_A_REPORT = 8
REPORTS_A_DAY = 12
ATTACKS_A_DAY = 6
FIRST = dt.date(2022, 3, 1)
TOWNS = tuple(
    """
    Kyiv Kharkiv Odesa Dnipro Donetsk Zaporizhzhia Lviv Mykolaiv Mariupol Luhansk Vinnytsia
    Kherson Poltava Chernihiv Cherkasy Khmelnytskyi Zhytomyr Chernivtsi Sumy Horlivka Rivne
    Kamianske Ternopil Kremenchuk Lutsk Kramatorsk Melitopol Uzhhorod Nikopol Berdiansk
    Sloviansk Pavlohrad Bakhmut Konotop Izmail Uman Chuhuiv Kupiansk Avdiivka Pokrovsk
    """.split()  # noqa: SIM905 -- forty names are read more easily so
)
SPEAKERS = ("the mayor", "the regional governor", "the rescue service", "the air force", "police")
WEAPONS = {"drones": "uav", "missiles": "missile", "rockets": "rocket", "bombs": "bomb"}
SENTENCES = {
    "strike": "{n} {weapon} were fired at {place} on {day}, {speaker} said.",
    "killed": "{n} people were killed in {place} on {day}, {speaker} said.",
    "injured": "In {place} {n} people were injured on {day}, according to {speaker}.",
    "damage": "{n} houses in {place} were damaged on {day}, {speaker} said.",
}
ITEMS = {"killed": "person", "injured": "person", "damage": "housing"}


class InventedReader:
    """Reads invented reports by writing them: the same number gives the same report and claims."""

    version = "invented"

    def report(self, number: int) -> Report:
        """Return the report of a number; its day follows from it."""
        text = "\n".join(sentence for sentence, *_ in _told(number))
        day = FIRST + dt.timedelta(days=number // REPORTS_A_DAY)
        return Report(path=f"{number}.txt", name=f"{number}.txt", text=text, published=day)

    def read(self, report: Report) -> Reading:
        """Return the claims of an invented report."""
        claims, start = [], 0
        for sentence, kind, place, quantity, weapon, speaker in _told(int(report.name[:-4])):
            content = _content(report, sentence, start, kind, place, quantity, weapon, speaker)
            claims.append(
                Claim(
                    **dict(content),
                    id=content.id_in(report.id),
                    report=ReportRef.of(report),
                    event=None,
                    reader=self.version,
                )
            )
            start += len(sentence) + 1
        return Reading(claims=tuple(claims), notes=())


def _told(number: int) -> Iterator[tuple[str, str, str, int, str, str]]:
    """Yield the sentences of a report, with the kind, place, number, weapon and speaker of each."""
    day = number // REPORTS_A_DAY
    chance = random.Random(f"report {number}")
    attacks = chance.sample(range(ATTACKS_A_DAY), CLAIMS_IN_A_REPORT // len(SENTENCES))
    for attack in attacks:
        about = random.Random(f"attack {day} {attack}")
        wave = attack == 0 and day % 3 == 0
        place = "Ukraine" if wave else about.choice(TOWNS)
        weapon = about.choice(tuple(WEAPONS))
        for kind, sentence in SENTENCES.items():
            count = about.randrange(3, 60) + chance.choice((0, 0, 0, 1, 2))
            speaker = chance.choice(SPEAKERS)
            said = sentence.format(
                n=count,
                weapon=weapon,
                place=place,
                day=f"{FIRST + dt.timedelta(days=day):%A}",
                speaker=speaker,
            )
            yield said, kind, place, count, weapon, speaker


def _content(
    report: Report,
    sentence: str,
    start: int,
    kind: str,
    place: str,
    count: int,
    weapon: str,
    speaker: str,
) -> Content:
    def span(words: str) -> dict[str, object]:
        at = start + sentence.index(words)
        return {"text": words, "start": at, "end": at + len(words)}

    known = _known(place)
    item = ITEMS.get(kind) or WEAPONS[weapon]
    return Content(
        kind=kind,
        mode="damaged" if kind == "damage" else None,
        polarity="affirmed",
        certainty="stated",
        speaker=Speaker(name=speaker, role=None, party="UA", **span(speaker)),
        channel=None,
        actor=Actor(party="RU", name="Russia", text=None),
        item=Item(type=item, model=None, text=None),
        quantity=Quantity(
            stated=count, low=count, high=count, qualifier="exact", unit=None, **span(str(count))
        ),
        places=(ClaimPlace(role="target", carried=False, **known, **span(place)),),
        time=Interval(
            text=None,
            start=None,
            end=None,
            start_local=report.published,
            end_local=report.published,
            zone=None,
            precision="day",
            carried=False,
        ),
        evidence=Span(text=sentence, start=start, end=start + len(sentence)),
    )


@cache
def _known(name: str) -> dict[str, object]:
    gazetteer = Gazetteer.open()
    place = next(one for one in gazetteer.named(name) if one.country == "UA")
    return place.model_dump(include={"id", "name", "country", "level", "lat", "lon"})
