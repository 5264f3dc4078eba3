import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plain_reader import PlainReader
from pydantic import ValidationError
from record_material import report_of

from onrecord.record import ClaimFilter, EventFilter, Record, ReportFilter

TEXTS = {
    "kyiv": "The Air Force said 30 drones were shot down over Kyiv today.",
    "district": "Mayor Klitschko said 2 people were wounded in Darnytskyi District today.",
    "lviv": "Russia reportedly fired 14 drones at Lviv today.",
    "guam": "In Guam 3 people were killed.",
}


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    with Record.open(tmp_path_factory.mktemp("queries") / "a.onrecord") as record:
        for day, (name, text) in enumerate(TEXTS.items(), 17):
            source = "t.me/a" if name == "kyiv" else None
            report = report_of(text, name=name, day=day, source=source, title=name.title())
            record.add(report, PlainReader())
        record.derive()
        yield record


def told(claims) -> list[str]:
    return [claim.report.path.rpartition("/")[2] for claim in claims]


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        ({}, ["kyiv", "district", "lviv", "guam"]),
        ({"kind": "injured"}, ["district"]),
        ({"kind": "interception.shot_down"}, ["kyiv"]),
        ({"kind": "interception.jammed"}, []),
        ({"place": "KYIV"}, ["kyiv", "district"]),  # the district lies in the city
        ({"place": "darny"}, ["district"]),
        ({"place": "UA"}, ["kyiv", "district", "lviv"]),
        ({"place": "ua"}, ["kyiv", "district", "lviv"]),
        ({"place": "Ukraine"}, ["kyiv", "district", "lviv"]),
        ({"place": "Lviv Oblast"}, ["lviv"]),
        ({"place": "Kiev"}, ["kyiv", "district"]),
        ({"place": "%"}, []),
        ({"place": "nowhere'; --"}, []),
        ({"party": "RU"}, ["lviv"]),
        ({"party": "russia"}, ["lviv"]),
        ({"party": "R"}, []),
        ({"speaker": "klitschko"}, ["district"]),
        ({"certainty": "preliminary"}, ["lviv"]),
        ({"since": dt.date(2022, 12, 18)}, ["district", "lviv"]),  # Guam's day is not known
        ({"until": dt.date(2022, 12, 17)}, ["kyiv"]),
        ({"since": dt.date(2022, 12, 18), "until": dt.date(2022, 12, 18)}, ["district"]),
        ({"disputed": False, "limit": 2}, ["kyiv", "district"]),
        ({"disputed": True}, []),
        ({"report": "r_0"}, []),
        ({"event": "e_0"}, []),
        ({"revision": 2}, []),
        ({"confidence": 0.5}, ["kyiv", "lviv"]),
        ({"confidence": 1}, []),
        ({"order": "surest"}, ["lviv", "kyiv", "district", "guam"]),
        ({"order": "least-sure"}, ["district", "kyiv", "lviv", "guam"]),
        ({"order": "surest", "limit": 1}, ["lviv"]),
        ({"place": "UA", "kind": "strike"}, ["lviv"]),
    ],
    ids=str,
)
def test_claims_are_listed_by_what_they_say(filled, wanted, names):
    assert told(filled.claims(ClaimFilter(**wanted))) == names


@pytest.mark.parametrize(
    "wanted",
    [
        {"kind": "strike"},
        {"place": "Lviv"},
        {"place": "UA", "kind": "strike"},
        {"speaker": "klitschko"},
        {"place": "Guam"},
        {"kind": "strike", "speaker": "klitschko"},  # one claim must fit both
    ],
    ids=str,
)
def test_events_are_listed_by_what_one_of_their_claims_says(filled, wanted):
    expected = {claim.event for claim in filled.claims(ClaimFilter(**wanted))}
    assert {event.id for event in filled.events(EventFilter(**wanted))} == expected


def test_events_are_listed_by_type_party_days_and_report(filled):
    events = list(filled.events())
    for event in events:
        listed = filled.events(EventFilter(type=event.type, report=event.reports[0]))
        assert event in list(listed)
    by_russia = [event for event in events if "RU" in event.parties.model_dump().values()]
    assert list(filled.events(EventFilter(party="RU"))) == by_russia
    timed = [event for event in events if event.time]
    assert list(filled.events(EventFilter(since=dt.date(2022, 12, 1)))) == timed
    assert list(filled.events(EventFilter(until=dt.date(2022, 12, 1)))) == []
    assert list(filled.events(EventFilter(limit=1))) == events[:1]
    assert list(filled.events(EventFilter(disputed=False))) == events


def test_events_are_in_order_of_time_and_those_without_come_last(filled):
    days = [event.time and event.time.start_local for event in filled.events()]
    known = [day for day in days if day]
    assert days == [*sorted(known), *[None] * (len(days) - len(known))]


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        ({}, ["kyiv", "district", "lviv", "guam"]),
        ({"since": dt.date(2022, 12, 19)}, ["lviv", "guam"]),
        ({"until": dt.date(2022, 12, 18)}, ["kyiv", "district"]),
        ({"source": "t.me/a"}, ["kyiv"]),
        ({"text": "DRONES"}, ["kyiv", "lviv"]),
        ({"text": "Guam", "limit": 1}, ["guam"]),
    ],
    ids=str,
)
def test_reports_are_listed_by_publication_source_and_words(filled, wanted, names):
    entries = filled.reports(ReportFilter(**wanted))
    assert [entry.report.name for entry in entries] == names


@given(st.text(max_size=8))
def test_any_words_may_be_asked_for(filled, words):
    try:
        words.encode()
    except UnicodeEncodeError:
        return
    wanted = {"place": words, "speaker": words, "kind": words, "text": words}
    assert len(list(filled.claims(ClaimFilter(**wanted)))) <= 4
    assert len(list(filled.events(EventFilter(**wanted, party=words)))) <= 4
    assert len(list(filled.reports(ReportFilter(text=words)))) <= 4


def test_filters_are_checked():
    with pytest.raises(ValidationError, match="limit"):
        ClaimFilter(limit=0)
    with pytest.raises(ValidationError, match="certainty"):
        ClaimFilter(certainty="sure")
    with pytest.raises(ValidationError, match="type"):
        EventFilter(type="party")
