"""Two news reports on Kyiv, claim by claim."""

from pathlib import Path
from typing import NamedTuple

import pytest

from onrecord import sources
from onrecord.model.claim import Claim
from onrecord.model.report import Report
from onrecord.reading import Reader
from plain_report import report

REPORTS = Path(__file__).parents[2] / "gold" / "reports"
MONDAY = ("2022-12-19", "2022-12-19")
FRIDAY = ("2022-12-16", "2022-12-16")
SATURDAY = ("2023-05-20", "2023-05-20")


class Told(NamedTuple):
    """What a report tells in some of its words: the kind, and the slots that matter."""

    words: str
    kind: str
    slots: dict[str, object]


def told(words: str, kind: str, **slots: object) -> Told:
    return Told(words, kind, slots)


def slots_of(claim: Claim) -> dict[str, object]:
    """Return what a claim says, in plain terms."""
    quantity, time, speaker = claim.quantity, claim.time, claim.speaker
    return {
        "mode": claim.mode,
        "polarity": claim.polarity,
        "certainty": claim.certainty,
        "speaker": speaker and speaker.name,
        "channel": claim.channel,
        "actor": claim.actor and claim.actor.party,
        "item": claim.item and claim.item.type,
        "quantity": quantity and (quantity.low, quantity.high),
        "places": {place.name for place in claim.places if place.role == "target"},
        "origins": {place.name for place in claim.places if place.role == "origin"},
        "time": time and (str(time.start_local), str(time.end_local)),
    }


def agrees(slots: dict[str, object], name: str, expected: object) -> bool:
    """Say whether a slot is as expected: places hold those named, a speaker's name its words."""
    if name == "speaker" and isinstance(expected, tuple):
        return all(words in str(slots[name]) for words in expected)
    if name == "item" and isinstance(expected, str):
        return str(slots[name]).startswith(expected)
    if isinstance(expected, set):
        return expected <= slots[name]
    return slots[name] == expected


def assert_told(claims: list[Claim], report: Report, one: Told) -> None:
    """Assert that one of the claims of the kind in those words has all slots as expected."""
    start = report.text.index(one.words)
    end = start + len(one.words)
    there = [
        slots_of(claim)
        for claim in claims
        if claim.kind == one.kind and claim.evidence.start < end and start < claim.evidence.end
    ]
    wrong = [
        {name: slots[name] for name, value in one.slots.items() if not agrees(slots, name, value)}
        for slots in there
    ]
    assert {} in wrong, f"{one.kind} in {one.words!r}: expected {one.slots}, but found {wrong}"


def read(reader: Reader, name: str) -> tuple[Report, list[Claim]]:
    (report,) = (one for one in sources.read(REPORTS / f"{name}.txt") if isinstance(one, Report))
    return report, list(reader.read(report).claims)


DECEMBER = (
    told("a series of drone strikes", "strike", speaker=None, item="uav",
         places={"Kyiv"}, time=MONDAY),
    told("over 20 drones were sent to Kyiv", "strike", speaker=("Officials",), item="uav",
         quantity=(21, None), places={"Kyiv"}, time=MONDAY),
    told("destroying roughly 15 unmanned aerial vehicles", "interception", speaker=("Officials",),
         actor="UA", item="uav", quantity=(13, 17), places={"Kyiv"}, time=MONDAY),
    told("air raid sirens sounded", "alert", mode="on", speaker=None, places={"Kyiv"},
         time=MONDAY),
    told("a critical infrastructure site in Kyiv was attacked", "strike",
         speaker=("city administration",), channel="telegram", places={"Kyiv"}, time=MONDAY),
    told("Critical infrastructure facilities were damaged", "damage", speaker=("Klitschko",),
         channel="telegram", item="infrastructure", quantity=(2, None), places={"Kyiv"},
         time=MONDAY),
    told("working diligently to restore normal service", "restoration", mode="ongoing",
         speaker=None, item="power", places={"Kyiv"}, time=MONDAY),
    told("At least two individuals were hurt", "injured", speaker=("Kuleba",), item="person",
         quantity=(2, None), places={"Kyiv Oblast"}, time=MONDAY),
    told("several public buildings", "damage", speaker=("Kuleba",), item="government",
         quantity=(3, None), places={"Kyiv Oblast"}, time=MONDAY),
    told("private homes were damaged", "damage", speaker=("Kuleba",), item="housing",
         quantity=(2, None), places={"Kyiv Oblast"}, time=MONDAY),
    told("nobody got killed", "killed", polarity="affirmed", certainty="preliminary",
         item="person", quantity=(0, 0), places={"Kyiv Oblast"}, time=MONDAY),
    told("other parts of the nation have also been struck", "strike",
         speaker=("Ukrainian military",), places={"Ukraine"}, time=MONDAY),
    told("it had shot down 30 of at least 35", "interception", speaker=("Ukrainian Air Force",),
         channel="telegram", actor="UA", item="uav", quantity=(30, 30), places={"Ukraine"},
         time=MONDAY),
    told("at least 35 Russian self-explosive drones", "strike", speaker=("Ukrainian Air Force",),
         channel="telegram", actor="RU", item="uav.loitering", quantity=(35, None),
         places={"Ukraine"}, time=MONDAY),
    told("Russian bombings on multiple Ukrainian cities on Friday", "strike", speaker=None,
         actor="RU", item="bomb", time=FRIDAY),
    told("caused significant power outages", "outage", mode="out", speaker=None, item="power",
         places={"Ukraine"}, time=FRIDAY),
    told("an estimated 18 million people are already in need", "need", speaker=None,
         item="person", quantity=(16_200_000, 19_800_000), places={"Ukraine"}),
    told("have all called them war crimes", "judgement", mode="condemned", actor="RU"),
    told("the EU and the US have increased their sanctions", "sanction", actor="EU; US",
         speaker=None),
    told("it had sold Russia a “limited number of drones”", "transfer", mode="supplied",
         certainty="confirmed", speaker=("Tehran",), item="uav"),
    told("Moscow may plot a second onslaught", "assault", certainty="expected", actor="RU",
         speaker=("Ukrainian officials",)),
)  # fmt: skip

MAY = (
    told("the capital is under attack by drones", "strike", speaker=("military administration",),
         item="uav", places={"Kyiv"}, time=SATURDAY),
    told("A state of air alert was declared in Kiev", "alert", mode="on", speaker=None,
         places={"Kyiv"}, time=SATURDAY),
    told("a fire in a 10-storey building", "damage", mode="fire", certainty="preliminary",
         item="building", places={"Darnytskyi District"}, time=SATURDAY),
    told("the fall of debris from a march or a missile", "impact", mode="debris",
         speaker=("mayor",), places={"Dniprovskyi District"}, time=SATURDAY),
    told("caused a fire in the Dnipro district", "damage", mode="fire", speaker=("mayor",),
         places={"Dniprovskyi District"}, time=SATURDAY),
    told("it had repulsed attacks by Russian forces", "repulse", speaker=("Ukraine",),
         quantity=(2, None), places={"Bakhmut"}, time=("None", "2023-05-19")),
    told("“bloody and violent battles” are taking place", "clash", speaker=("Prigozhin",),
         quantity=(2, None), places={"Bakhmut"}, time=SATURDAY),
    told("close to capturing Bakhmut itself", "capture", mode="captured", polarity="affirmed",
         speaker=("Prigozhin",), places={"Bakhmut"}),
    told("it made little progress this week", "capture", mode="gained", speaker=("Ukraine",),
         places={"Bakhmut"}, time=("2023-05-15", "2023-05-20")),
    told("the Russian forces made some gains inside the city", "capture", mode="gained",
         polarity="affirmed", speaker=("Malyar",), actor="RU", places={"Bakhmut"}),
    told("but did not take it", "capture", mode="captured", polarity="denied",
         speaker=("Malyar",), actor="RU", places={"Bakhmut"}),
    told("Fierce battles continue in the Bakhmut region", "clash", speaker=("Malyar",),
         channel="telegram", quantity=(2, None), time=SATURDAY),
)  # fmt: skip


@pytest.mark.parametrize("one", DECEMBER, ids=lambda one: one.words)
def test_the_report_of_december_2022(reader: Reader, one: Told) -> None:
    report, claims = read(reader, "kyiv-2022-12-19")
    assert_told(claims, report, one)


@pytest.mark.parametrize("one", MAY, ids=lambda one: one.words)
def test_the_report_of_may_2023(reader: Reader, one: Told) -> None:
    report, claims = read(reader, "kyiv-2023-05-20")
    assert_told(claims, report, one)


def test_a_local_time_that_its_gmt_contradicts_is_noted(reader: Reader) -> None:
    report, _ = read(reader, "kyiv-2022-12-19")
    (note,) = reader.read(report).notes
    assert note.evidence.text == "5:50 a.m. (07:50 GMT)"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The hospital in Homs went out of service on Friday.", "out of service"),
        (
            "Two children in Homs lost their lives on Friday.",
            "Two children in Homs lost their lives",
        ),
        ("Nine men were rounded up in Homs on Friday.", "Nine men were rounded up"),
        ("The army fired at a village near Homs on Friday.", "fired"),
    ],
)
def test_a_claim_is_tied_to_all_words_that_tell_it(
    reader: Reader, text: str, expected: str
) -> None:
    assert [one.evidence.text for one in reader.read(report(text)).claims] == [expected]
