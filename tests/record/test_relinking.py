"""Events kept up to date piece by piece are those that all claims give at once."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from plain_reader import PlainReader
from record_material import many_reports, report_of

from coded_claims import REPORTS
from coded_reader import CodedReader
from onrecord import sources
from onrecord.model.report import Report
from onrecord.record import Record, derivation

CODED = [
    report
    for path in sorted(REPORTS.glob("*.txt"))
    for report in sources.read(path)
    if isinstance(report, Report)
]


def differing(record: Record) -> set[str]:
    """Return the ids of the events that are not what all claims together give."""
    with record._engine.connect() as connection:
        made, stored = derivation.made_anew(connection), derivation.stored(connection)
    return {one for one in made.keys() | stored.keys() if made.get(one) != stored.get(one)}


def told_and_not(record: Record) -> tuple[list, list]:
    """Return what is told of each event's claims, and what those claims are."""
    with record._engine.connect() as connection:
        asked = (
            "SELECT event_id, claim, kind FROM tellings ORDER BY 1, 2",
            "SELECT event_id, claims.row, kind FROM event_claims JOIN claims"
            " ON claims.id = claim_id JOIN reports ON reports.id = claims.report_id"
            " AND reports.current = claims.revision ORDER BY 1, 2",
        )
        return tuple(list(connection.exec_driver_sql(query)) for query in asked)


@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_coded_reports_added_one_by_one_give_what_all_give_at_once(data):
    chosen = data.draw(st.lists(st.sampled_from(CODED), min_size=8, max_size=16, unique=True))
    with TemporaryDirectory() as folder, Record.open(Path(folder) / "a.onrecord") as record:
        for report in chosen:
            record.add(report, CodedReader())
            record.derive()
        assert differing(record) == set()


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_reports_that_change_and_are_read_anew_leave_what_all_give_at_once(data):
    """Days and figures are few here, so that much is tied, taken apart and tied again."""
    numbers = st.integers(0, 3)
    with TemporaryDirectory() as folder, Record.open(Path(folder) / "a.onrecord") as record:
        for report in many_reports(8):
            record.add(report, PlainReader())
        record.derive()
        for _ in range(data.draw(st.integers(1, 5))):
            name, killed, drones = (data.draw(numbers) for _ in range(3))
            where = data.draw(st.sampled_from(["Kyiv", "Lviv", "Ukraine", "Darnytskyi District"]))
            text = f"{drones} drones were fired at {where} today. {killed + 4} people were killed."
            record.add(report_of(text, f"{name}.txt", day=1 + data.draw(numbers)), PlainReader())
            record.derive()
            assert differing(record) == set()
            told, claims = told_and_not(record)
            assert told == claims
        waiting = record.waiting()
        record.rebuild()
        assert record.waiting() == waiting


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_denials_with_no_day_follow_what_they_may_be_of(data):
    with TemporaryDirectory() as folder, Record.open(Path(folder) / "a.onrecord") as record:
        for number in range(24):  # so many that a report added is no reason to make all anew
            record.add(report_of("Nothing.", f"other{number}.txt"), PlainReader())
        for _ in range(data.draw(st.integers(2, 6))):
            name, number = data.draw(st.integers(0, 3)), data.draw(st.integers(4, 6))
            where = data.draw(st.sampled_from(["Kyiv", "Lviv", "Darnytskyi District"]))
            told = f"{number} drones were fired at {where} today. {number} people were killed."
            denied = f"The army denied that 9 drones were fired at {where}."
            text = data.draw(st.sampled_from([told, denied, f"{told} {denied}", "Nothing."]))
            day = 1 + data.draw(st.integers(0, 3))
            record.add(report_of(text, f"{name}.txt", day=day), PlainReader())
            record.derive()
            assert differing(record) == set()


def test_a_denial_with_no_day_is_of_the_event_while_it_is_the_only_one(record, reader):
    def held() -> list[int]:
        record.derive()
        assert differing(record) == set()
        return sorted(len(event.reports) for event in record.events())

    for number in range(12):  # so many that a report added is no reason to make all anew
        record.add(report_of("Nothing.", f"other{number}.txt"), reader)
    record.add(report_of("9 drones were fired at Lviv today.", "attack.txt", day=1), reader)
    record.add(report_of("He denied that 5 drones were fired at Lviv.", "b.txt", day=3), reader)
    assert held() == [2]
    record.add(report_of("7 drones were fired at Lviv today.", "second.txt", day=2), reader)
    assert held() == [1, 1, 1]
    record.add(report_of("Nothing.", "attack.txt", day=1), reader)
    assert held() == [2]


def test_a_wave_that_changes_changes_what_its_parts_are_part_of(record, reader):
    for number in range(12):  # so many that a report added is no reason to make all anew
        record.add(report_of("Nothing.", f"other{number}.txt"), reader)
    record.add(report_of("9 drones were fired at Lviv today.", "lviv.txt"), reader)
    record.add(report_of("9 drones were fired at Kyiv today.", "kyiv.txt"), reader)
    record.derive()
    assert [event.part_of for event in record.events()] == [None, None]
    record.add(report_of("35 drones were fired at Ukraine today.", "wave.txt"), reader)
    record.derive()
    (wave,) = (event for event in record.events() if len(event.reports) == 1 and not event.part_of)
    assert [event.part_of for event in record.events() if event.part_of] == [wave.id] * 2
    assert differing(record) == set()
    record.add(report_of("Nothing.", "wave.txt"), reader)
    record.derive()
    assert [event.part_of for event in record.events()] == [None, None]


def test_an_event_that_another_report_joins_is_still_found_by_its_first_claims(record, reader):
    for number in range(12):  # so many that a report added is no reason to make all anew
        record.add(report_of("Nothing.", f"other{number}.txt"), reader)
    record.add(report_of("9 drones were fired at Lviv today. Stop.", "one.txt"), reader)
    record.derive()
    for text in ("9 drones were fired at Lviv today.", "9 drones were fired at Kyiv today."):
        record.add(report_of(text, "two.txt"), reader)
        record.derive()
        told, claims = told_and_not(record)
        assert told == claims
        assert len(told) == 2
    again = "9 drones were fired at Lviv today. 5 people were killed."
    record.add(report_of(again, "one.txt"), reader)
    record.add(report_of("9 drones were fired at Lviv today.", "two.txt"), PlainReader("plain 2"))
    record.derive()
    told, claims = told_and_not(record)
    assert told == claims
    assert len(told) == 3
