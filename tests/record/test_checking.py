import json

import pytest
from record_material import NIGHT, many_reports, report_of
from sqlalchemy import text

from onrecord.record import Record
from onrecord.record.database import writing

NOT_CARRIED = {"precision": "day", "carried": False}


@pytest.fixture
def derived(record: Record, reader) -> Record:
    record.add(
        report_of("Mayor Klitschko said " + NIGHT.removeprefix("The air force said ")), reader
    )
    record.add(report_of("9 people were killed in Lviv today.", name="b.txt", day=20), reader)
    record.derive()
    return record


def change(record: Record, statement: str, **values: object) -> None:
    with writing(record._engine) as connection:
        connection.execute(text(statement), values)


def change_body(record: Record, table: str, row_id: str, **fields: object) -> None:
    with record._engine.connect() as connection:
        query = text(f"SELECT body FROM {table} WHERE id = :id")
        body = json.loads(connection.execute(query, {"id": row_id}).scalar_one())
    body = json.dumps(body | fields, ensure_ascii=False)
    change(record, f"UPDATE {table} SET body = :body WHERE id = :id", body=body, id=row_id)


def test_a_record_that_is_whole_has_no_faults(record, reader):
    assert record.check() == []
    for report in many_reports(30):
        record.add(report, reader)
    assert record.check() == []  # events not made yet are no fault
    record.derive()
    assert record.check() == []


@pytest.mark.parametrize("slot", ["evidence", "speaker", "quantity"])
def test_words_that_are_not_where_a_claim_says_are_found(derived, slot):
    claim = next(derived.claims())
    moved = claim.model_dump(mode="json")[slot]
    moved["start"] += 1
    change_body(derived, "claims", claim.id, **{slot: moved})
    faults = derived.check()
    assert any(f"the words of its {slot} are not at {moved['start']}.." in one for one in faults)
    assert any(f"Claim {claim.id}" in one and "has an id that is not" in one for one in faults)


@pytest.mark.parametrize("slot", ["item", "actor", "time", "places"])
def test_words_of_every_other_slot_are_checked_too(derived, slot):
    claim = next(derived.claims())
    body = claim.model_dump(mode="json")
    open_time = dict.fromkeys(("start", "end", "start_local", "end_local", "zone"))
    quoted = {
        "item": {"type": "uav", "model": None, "text": "shells", "start": 5, "end": 11},
        "actor": {"party": "RU", "name": "Russia", "text": "Russia", "start": 5, "end": 11},
        "time": open_time | {"text": "now", "text_start": 5, "text_end": 8} | NOT_CARRIED,
        "places": [body["places"][0] | {"text": "Kharkiv"}],
    }
    change_body(derived, "claims", claim.id, **{slot: quoted[slot]})
    assert any(
        f"the words of its {slot.removesuffix('s')} are not at" in fault
        for fault in derived.check()
    )


@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"kind": None}, "is malformed: kind: Input should be a valid string."),
        ({"certainty": "sure"}, "is malformed: certainty: "),
        ({"colour": "red"}, "is malformed: colour: Extra inputs are not permitted."),
    ],
)
def test_a_malformed_claim_is_found(derived, fields, fault):
    claim = next(derived.claims())
    change_body(derived, "claims", claim.id, **fields)
    assert fault in derived.check()[0]


def test_intervals_that_end_before_they_begin_are_found(derived):
    claim = next(derived.claims())
    quantity = claim.model_dump(mode="json")["quantity"] | {"low": 5, "high": 3}
    change_body(derived, "claims", claim.id, quantity=quantity)
    assert "quantity 5..3 ends before it begins" in derived.check()[0]
    instants = {"start": "2022-12-19T05:00:00Z", "end": "2022-12-19T04:00:00Z"}
    time = {
        **dict.fromkeys(("text", "start_local", "end_local", "zone")),
        **instants,
        "precision": "hour",
        "carried": True,
    }
    quantity = claim.model_dump(mode="json")["quantity"]
    change_body(derived, "claims", claim.id, quantity=quantity, time=time)
    assert any("has a time that ends before it begins" in fault for fault in derived.check())


def test_a_changed_text_is_found(derived):
    change(derived, "UPDATE revisions SET text = replace(text, '30', '35') WHERE name = 'a.txt'")
    faults = derived.check()
    assert "is not the text that was added." in faults[0]
    assert any("the words of its quantity are not at" in fault for fault in faults)


def test_a_report_under_another_id_is_found(derived):
    with writing(derived._engine) as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        for table, column in (("reports", "id"), ("revisions", "report_id")):
            connection.exec_driver_sql(
                f"UPDATE {table} SET {column} = 'r_0' WHERE {column} = "
                "(SELECT report_id FROM revisions WHERE name = 'b.txt')"
            )
        for table in ("claims", "notes"):
            connection.exec_driver_sql(
                f"UPDATE {table} SET report_id = 'r_0' WHERE report_id NOT IN "
                "(SELECT id FROM reports)"
            )
    faults = derived.check()
    assert "Report r_0 has an id that is not that of its content." in faults
    assert any("names another report than its own" in fault for fault in faults)


def test_rows_that_belong_to_nothing_are_found(derived):
    raw = derived._engine.raw_connection()
    raw.cursor().execute("PRAGMA foreign_keys = OFF")
    raw.cursor().execute("DELETE FROM reports WHERE key LIKE '%b.txt%'")
    raw.close()
    assert "of table revisions belongs to a row of reports that is not there" in derived.check()[0]


def test_events_that_do_not_follow_from_the_claims_are_found(derived):
    event = next(derived.events())
    change_body(derived, "events", event.id, title="Nothing to see here")
    assert derived.check() == [f"Event {event.id} is not what follows from the claims."]


def test_a_claim_in_no_event_and_an_event_without_its_claim_are_found(derived):
    claim = next(derived.claims())
    change(derived, "UPDATE event_claims SET claim_id = 'c_0' WHERE claim_id = :id", id=claim.id)
    assert derived.check() == [
        f"Claim {claim.id} is in no event.",
        f"Event {claim.event} has the claim c_0, which is not there.",
    ]
