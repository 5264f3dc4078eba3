import datetime as dt
import sqlite3

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from plain_reader import PlainReader
from record_material import report_of

from onrecord.record import ClaimFilter, EventFilter, Record, ReportFilter

TEXTS = {
    "night": "The Air Force said 30 drones were shot down over Kyiv today.",
    "mayor": "Mayor Klitschko said 2 people were wounded in Darnytskyi District today.",
    "lviv": "Russia reportedly fired 14 drones at Lviv today. It was a naïve café owner's.",
    "guam": "In Guam 3 people were killed. Bakhmut was not named by it.",
}


@pytest.fixture(scope="module")
def searched(tmp_path_factory):
    with Record.open(tmp_path_factory.mktemp("seeking") / "a.onrecord") as record:
        for day, (name, text) in enumerate(TEXTS.items(), 17):
            record.add(report_of(text, name=name, day=day, title=name.title()), PlainReader())
        record.derive()
        yield record


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("drones", ["night", "lviv"]),
        ("DRON", ["night", "lviv"]),
        ("rones", []),
        ("drones shot", ["night"]),
        ("down shot", ["night"]),
        ('"shot down"', ["night"]),
        ('"down shot"', []),
        ('"shot dow"', []),
        ('"shot down', ["night"]),
        ("cafe naive", ["lviv"]),
        ("CAFÉ", ["lviv"]),
        ("owner's", ["lviv"]),
        ("guam", ["guam"]),
        ("2", ["mayor"]),
        ("3", ["guam"]),  # not 30
        ("Kiev", ["night"]),
        ("Київ drones", ["night"]),
        ("Lvov", ["lviv"]),
        ("Lwów", ["lviv"]),
        ("14 Lemberg", ["lviv"]),
        ("Kiev OR Lvov", []),
        ("drones NOT shot", []),
        ("%", []),
        ('"', []),
        ("", ["night", "mayor", "lviv", "guam"]),
    ],
)
def test_reports_are_found_by_words_and_by_places_in_any_spelling(searched, text, names):
    entries = searched.reports(ReportFilter(text=text))
    assert [entry.report.name for entry in entries] == names


@pytest.mark.parametrize(
    ("text", "number"), [("drones", 2), ("Kiev", 1), ("lvov DRONES", 1), ("naive", 0), ("%", 0)]
)
def test_claims_and_events_are_found_alike(searched, text, number):
    claims = list(searched.claims(ClaimFilter(text=text)))
    assert len(claims) == number
    events = {event.id for event in searched.events(EventFilter(text=text))}
    assert events == {claim.event for claim in claims}
    assert searched.survey(EventFilter(text=text), []).total == len(events)


def test_one_claim_must_have_the_words_and_all_else_that_is_wanted(searched):
    assert list(searched.events(EventFilter(text="drones", kind="strike")))
    assert not list(searched.events(EventFilter(text="drones", kind="killed")))


@given(st.text(st.sampled_from("kyiv AND\"*^:(){}-+'%\0é "), max_size=20))
@example('kyiv" OR "drones')
@example('NEAR("kyiv" "drones")')
@example("evidence:kyiv")
@example("kyiv*")
@example("^The")
def test_no_text_is_a_query_of_its_own(searched, text):
    for wanted, rows in (
        (ClaimFilter(text=text), searched.claims),
        (EventFilter(text=text), searched.events),
        (ReportFilter(text=text), searched.reports),
    ):
        assert len(list(rows(wanted))) <= len(TEXTS)


def test_what_is_read_anew_is_found_as_it_is_now(path):
    reader = PlainReader()
    with Record.open(path) as record:
        first = report_of("The mayor said 3 people were killed in Lviv today.")
        record.add(first, reader)
        record.derive()
        record.add(first.model_copy(update={"text": first.text.replace("Lviv", "Guam")}), reader)
        record.add(first, PlainReader("plain 2"))
        record.derive()
        for text, number in (("Lviv", 1), ("Guam", 0)):
            assert len(list(record.events(EventFilter(text=text)))) == number
            assert len(list(record.reports(ReportFilter(text=text)))) == number
        assert not list(record.events(EventFilter(text="killed", since=dt.date(2023, 1, 1))))
        assert record.check() == []


def test_the_short_rows_say_what_the_claims_say(searched):
    with sqlite3.connect(searched.path) as connection:
        told = connection.execute(
            "SELECT event_id, kind, certainty, confidence FROM tellings ORDER BY claim"
        ).fetchall()
    held = sorted(searched.claims(), key=lambda claim: claim.report.published)
    assert told == [(one.event, one.kind, one.certainty, one.confidence) for one in held]
