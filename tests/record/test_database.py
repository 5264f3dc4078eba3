import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from plain_reader import PlainReader
from record_material import NIGHT, report_of

import onrecord.record.database as database
from onrecord.record import ClaimFilter, EventFilter, Record, RecordError, ReportFilter
from onrecord.record.database import writing
from onrecord.record.tables import metadata


def execute(path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def test_a_record_is_made_where_there_is_none_with_its_folders(tmp_path):
    path = tmp_path / "new" / "folder" / "a?b #100%.onrecord"
    with Record.open(path) as record:
        assert list(record.reports()) == []
        assert record.check() == []
    assert path.is_file()


def test_an_empty_file_becomes_a_record(path):
    path.touch()
    with Record.open(path) as record:
        assert record.check() == []


def test_a_record_keeps_what_it_holds(path, reader):
    with Record.open(path) as record:
        record.add(report_of(NIGHT), reader)
        held = list(record.reports())
    with Record.open(path) as record:
        assert list(record.reports()) == held


def test_a_record_is_in_wal_mode_and_enforces_its_keys(record, path):
    with record._engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_the_migrations_make_the_tables(record):
    with record._engine.connect() as connection:
        # The tables of words are SQLite's own.
        own = {"include_name": lambda name, kind, parents: "_words" not in str(name)}
        context = MigrationContext.configure(connection, opts=own)
        assert compare_metadata(context, metadata) == []
        assert context.get_current_revision() == database.HEAD


def test_the_newest_migration_is_the_one_that_is_expected():
    config = Config()
    config.set_main_option("script_location", str(database._MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_heads() == [database.HEAD]


def test_a_record_that_was_begun_but_not_made_is_made(path):
    execute(path, "PRAGMA journal_mode = WAL")
    with Record.open(path) as record:
        assert record.check() == []


def test_a_file_that_is_no_database_is_refused_and_left_alone(path):
    path.write_text("date 2022-12-19 Sirens sounded in Kyiv." * 50)
    before = path.read_bytes()
    with pytest.raises(RecordError, match=rf"^{path}: is not a record; give the path of one"):
        Record.open(path)
    assert path.read_bytes() == before


def test_another_programs_database_is_refused_and_left_alone(path):
    execute(path, "CREATE TABLE alembic_version (version_num TEXT)", "CREATE TABLE reports (id)")
    before = path.read_bytes()
    with pytest.raises(RecordError, match=rf"^{path}: is a database of another program"):
        Record.open(path)
    assert path.read_bytes() == before


def test_a_record_of_a_newer_version_is_refused(path):
    Record.open(path).close()
    execute(path, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(RecordError, match=rf"^{path}: was made by a newer version of OnRecord; up"):
        Record.open(path)


BEFORE_THE_QUEUE = (
    "DROP TABLE queue",
    "CREATE TRIGGER tellings_new AFTER INSERT ON event_claims BEGIN"
    " INSERT INTO tellings (event_id, claim, report_id, kind, certainty)"
    " SELECT new.event_id, row, report_id, kind, certainty FROM claims WHERE id = new.claim_id;"
    " END",
    "UPDATE alembic_version SET version_num = '0007'",
)
BEFORE_SEARCHING = (
    "DROP TABLE queue",
    "DROP INDEX ix_claims_order",
    "DROP INDEX ix_event_claims_disputed",
    *(f"DROP TRIGGER {name}_new" for name in ("claim_words", "report_words")),
    "DROP TRIGGER claim_words_gone",
    *(f"DROP TABLE {table}" for table in ("tellings", "claim_words", "report_words")),
    *(f"DROP INDEX ix_{name}" for name in ("revisions_row", "events_short")),
    "DROP INDEX ix_claim_places_place_id",
    "CREATE INDEX ix_claim_places_place_id ON claim_places (place_id)",
    "ALTER TABLE revisions DROP COLUMN row",
    "UPDATE alembic_version SET version_num = '0005'",
)
BEFORE_JUDGEMENTS = (
    *BEFORE_SEARCHING,
    "DROP TABLE event_sizes",
    *(f"DROP TABLE {table}" for table in ("judged", "judgements", "changed", "event_keys")),
    *(f"ALTER TABLE claims DROP COLUMN {column}" for column in ("corrected", "rejected")),
    "UPDATE claims SET body = json_remove(body, '$.corrected', '$.rejected')",
    "UPDATE alembic_version SET version_num = '0002'",
)


def test_a_record_from_before_judgements_keeps_its_claims_and_makes_its_events_anew(path, reader):
    with Record.open(path) as record:
        record.add(report_of(NIGHT), reader)
        record.derive()
        claims, events = list(record.claims()), list(record.events())
    execute(path, *BEFORE_JUDGEMENTS)
    with Record.open(path) as record:
        assert list(record.events()) == []
        assert record.derive()
        assert (list(record.claims()), list(record.events())) == (claims, events)
        assert record.check() == []


def test_a_record_from_before_the_queue_has_one_when_its_events_are_made(path, reader):
    with Record.open(path) as record:
        record.add(report_of(NIGHT), reader)
        record.derive()
        expected = record.waiting()
    assert expected.doubts
    execute(path, *BEFORE_THE_QUEUE)
    with Record.open(path) as record:
        assert record.derive()
        assert record.waiting() == expected
        assert record.check() == []


def test_a_record_from_before_searching_is_found_by_all_that_it_says(path, reader):
    asked = ({"text": "shot down"}, {"text": "Kiev"}, {"kind": "killed"}, {"place": "Lviv"})
    with Record.open(path) as record:
        record.add(report_of(NIGHT), reader)
        record.derive()
        found = [list(record.events(EventFilter(**wanted))) for wanted in asked]
        named = list(record.reports(ReportFilter(text="Lvov drones")))
    assert all(found)
    assert named
    execute(path, *BEFORE_SEARCHING)
    with Record.open(path) as record:
        assert [list(record.events(EventFilter(**wanted))) for wanted in asked] == found
        assert list(record.reports(ReportFilter(text="Lvov drones"))) == named
        assert record.check() == []


def test_a_record_from_before_confidence_keeps_its_claims(path, reader):
    with Record.open(path) as record:
        record.add(report_of(NIGHT), reader)
        held = [one.model_copy(update={"confidence": None}) for one in record.claims()]
    execute(
        path,
        *BEFORE_JUDGEMENTS,
        "ALTER TABLE claims DROP COLUMN confidence",
        "UPDATE claims SET body = json_remove(body, '$.confidence')",
        "UPDATE alembic_version SET version_num = '0001'",
    )
    with Record.open(path) as record:
        assert list(record.claims()) == held
        assert list(record.claims(ClaimFilter(confidence=0))) == []
        assert record.check() == []


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(RecordError, match=rf"^{tmp_path}: is a folder"):
        Record.open(tmp_path)


def test_a_place_that_cannot_be_written_is_refused(path, tmp_path):
    path.write_text("a file")
    with pytest.raises(RecordError, match=r"cannot be made here .*; give another path"):
        Record.open(path / "a.onrecord")
    if sys.platform == "linux":
        with pytest.raises(RecordError, match=r"cannot be made here|cannot be opened for writing"):
            Record.open(type(path)("/proc/a.onrecord"))


def test_a_damaged_record_is_said_to_be(path):
    with Record.open(path) as record:
        for number in range(40):
            record.add(report_of(NIGHT * 20, name=f"{number}.txt"), PlainReader())
    data = bytearray(path.read_bytes())
    half = len(data) // 2  # what the file says of its own tables stays whole
    data[half:-4096] = b"\xff" * (len(data) - half - 4096)
    path.write_bytes(data)
    with Record.open(path) as record:
        assert record.check()[0].startswith("The file is damaged: ")
        with pytest.raises(RecordError, match=rf"^{path}: is damaged; restore it from a copy"):
            list(record.claims())


def test_a_claim_that_cannot_be_understood_is_said_to_be_damage(record, path, reader):
    record.add(report_of(NIGHT), reader)
    with writing(record._engine) as connection:
        connection.exec_driver_sql("UPDATE claims SET body = '{}'")
    for use in (record.derive, lambda: list(record.claims())):
        with pytest.raises(RecordError, match=rf"^{path}: is damaged; restore it from a copy"):
            use()


def test_programs_that_make_a_record_at_once_make_one(path):
    program = (
        "import sys; from pathlib import Path; from onrecord.record import Record; "
        "Record.open(Path(sys.argv[1])).close()"
    )
    made = [subprocess.Popen([sys.executable, "-c", program, path]) for _ in range(4)]
    assert [one.wait() for one in made] == [0] * 4
    with Record.open(path) as record:
        assert record.check() == []
