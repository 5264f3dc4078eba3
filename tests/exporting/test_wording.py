import datetime as dt

import pytest

from onrecord.exporting import wording


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (30, 30, "30"),
        (13, 17, "13–17"),
        (35, None, "35 or more"),
        (18_000_000, 18_000_000, "18,000,000"),
        (2.5, 3, "2.5–3"),
        (16_200_000, 19_800_000, "16,200,000 to 19,800,000"),
    ],
)
def test_bounds(low, high, words):
    assert wording.bounds(low, high) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2022-12-19", "2022-12-19", "2022-12-19"),
        ("2022-12-16", "2022-12-19", "2022-12-16 to 2022-12-19"),
        (None, "2022-02-24", "until 2022-02-24"),
        ("2022-02-24", None, "from 2022-02-24"),
        (None, None, "not said"),
    ],
)
def test_days(first, last, words):
    parsed = (day and dt.date.fromisoformat(day) for day in (first, last))
    assert wording.days(*parsed) == words


def test_the_words_of_an_event(event):
    assert [wording.figure(one) for one in event.figures] == [
        "14–16, best 15",
        "2",
        "35 or more",
    ]
    assert [wording.measure(one) for one in event.figures] == [
        "intercepted drones, Kyiv",
        "killed",
        "launched drones, Kyiv",
    ]
    assert wording.place(event.place) == "Kyiv, UA"
    assert wording.event_days(event) == "from 2022-12-19"


def test_the_words_of_a_claim(claim):
    assert wording.kind(claim) == "interception (shot down)"
    assert wording.kind(claim.model_copy(update={"polarity": "denied"})).startswith("not ")
    assert wording.speaker(claim) == "Ukrainian Air Force"
    assert wording.quantity(claim) == "1,200 or more"
    assert wording.claim_places(claim) == "Ukraine; Kyiv, UA; from Sea of Azov"
    assert wording.claim_days(claim) == "2022-12-19"


def test_what_is_not_said(claim, event):
    bare = claim.model_copy(update={"speaker": None, "time": None, "quantity": None})
    assert wording.speaker(bare) == "the report itself"
    assert wording.claim_days(bare) == "not said"
    assert wording.quantity(bare) == ""
    assert wording.event_days(event.model_copy(update={"time": None})) == "not said"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("uav.loitering", "attack drones"),
        ("uav.naval", "drones"),
        ("spaceship", "spaceship"),
    ],
)
def test_items(code, words):
    assert wording.item(code) == words


def test_how_sure_a_claim_is(claim):
    assert wording.confidence(claim.model_copy(update={"confidence": 0.58})) == "58%"
    assert wording.confidence(claim.model_copy(update={"confidence": None})) == "–"


def test_where_a_claim_was_published(claim):
    assert wording.publication(claim) == "kyiv.txt, 2022-12-19"
    post = {"path": "feeds/channel.jsonl#a/1", "source": "Channel"}
    report = claim.report.model_copy(update=post)
    moved = claim.model_copy(update={"report": report})
    assert wording.publication(moved) == "Channel, channel.jsonl#a/1, 2022-12-19"


def test_all_figures_on_one_line(event):
    assert wording.figures(event) == (
        "intercepted drones 14–16, best 15; killed 2; launched drones 35 or more (disputed)"
    )
