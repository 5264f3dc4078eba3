import datetime as dt

import pytest

from coded_claims import claims_of
from onrecord import codebook
from onrecord.model.event import EventTime
from onrecord.model.interval import Precision
from onrecord.reconciling.scene import place, time
from onrecord.reconciling.title import days, title


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        (("strike:uav", "interception:uav"), "Drone attack on Kyiv, 19 December 2022"),
        (("strike:uav", "strike:missile"), "Drone and missile attack on Kyiv, 19 December 2022"),
        (("strike:uav", "impact:missile"), "Drone attack on Kyiv, 19 December 2022"),
        (("strike:aircraft", "strike:bomb"), "Bombing of Kyiv, 19 December 2022"),
        (("strike:-",), "Attack on Kyiv, 19 December 2022"),
        (("interception:aircraft",), "Aircraft shot down over Kyiv, 19 December 2022"),
        (("capture:-", "clash:-"), "Clashes at Kyiv, 19 December 2022"),
        (("strike:ied", "killed:person"), "Bombing in Kyiv, 19 December 2022"),
        (("killed:person",), "Deaths in Kyiv, 19 December 2022"),
        (("killed:person", "judgement:-"), "Deaths in Kyiv, 19 December 2022"),
        (("clash:-", "impact:mortar"), "Clashes at Kyiv, 19 December 2022"),
        (("alert:-",), "Air-raid alert in Kyiv, 19 December 2022"),
    ],
)
def test_a_title_says_what_where_and_when(claims: tuple[str, ...], expected: str) -> None:
    pairs = (claim.split(":") for claim in claims)
    rest = "- | Kyiv, UA | 2022-12-19 | It was"
    lines = [f"{kind} | affirmed,stated | - | - | - | {item} | {rest}" for kind, item in pairs]
    told = claims_of("date 2022-12-20 It was.", lines)
    assert title(told, place(told), time(told)) == expected


def test_a_title_leaves_out_what_is_not_known() -> None:
    line = "sanction | affirmed,stated | - | - | EU | - | - | - | - | It was"
    assert title(claims_of("date 2022-12-20 It was.", [line]), None, None) == "Sanctions"


@pytest.mark.parametrize(
    ("start", "end", "precision", "words"),
    [
        ("2022-12-19", "2022-12-19", "day", "19 December 2022"),
        ("2022-12-18", "2022-12-19", "range", "18–19 December 2022"),
        ("2022-11-30", "2022-12-01", "range", "30 November – 1 December 2022"),
        ("2021-12-31", "2022-01-01", "range", "31 December 2021 – 1 January 2022"),
        ("2022-11-01", "2022-11-30", "month", "November 2022"),
        ("2022-01-01", "2022-12-31", "year", "2022"),
        (None, "2022-02-24", "day", "until 24 February 2022"),
        ("2022-02-24", None, "day", "from 24 February 2022"),
    ],
)
def test_days_in_words(
    start: str | None, end: str | None, precision: Precision, words: str
) -> None:
    first, last = (dt.date.fromisoformat(day) if day else None for day in (start, end))
    assert days(EventTime(start_local=first, end_local=last, precision=precision)) == words


def test_every_kind_can_be_titled_and_asked_about() -> None:
    kinds, words = set(codebook.load("kinds")), codebook.load("titles")
    assert {entry["kind"] for entry in words["others"]} == kinds - {
        "strike",
        "interception",
        "impact",
    }
    assert set(words["questions"]) == kinds


@pytest.mark.parametrize(
    ("kind", "certainty", "words", "name"),
    [
        ("assault", "expected", "They may storm the city", "Expected assault on Kyiv"),
        ("assault", "stated", "the latest attacks", "Attack on Kyiv"),
        ("assault", "stated", "stormed the city", "Assault on Kyiv"),
    ],
)
def test_what_is_announced_or_unclear_is_so_called(
    kind: str, certainty: str, words: str, name: str
) -> None:
    line = f"{kind} | affirmed,{certainty} | - | - | RU | - | - | Kyiv, UA | - | {words}"
    told = claims_of(f"date 2022-12-20 {words}.", [line])
    assert title(told, place(told), time(told)) == name
