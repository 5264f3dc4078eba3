import random
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from plain_reader import PlainReader
from record_material import contents, many_reports, report_of
from sqlalchemy import text

from onrecord.record import Outcome, Record, RecordError
from onrecord.record.database import writing

PROGRAM = Path(__file__).with_name("adding.py")
COUNT = 150


def start(path: Path, *arguments: int) -> subprocess.Popen[str]:
    command = [sys.executable, PROGRAM, path, str(COUNT), *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def filled(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Add all reports to a record, new or begun, and return what it holds then."""
    with Record.open(path) as record:
        for report in many_reports(COUNT):
            record.add(report, PlainReader())
        record.derive()
        assert record.check() == []
    return contents(path)


def test_a_program_killed_at_any_moment_leaves_whole_reports_and_can_go_on(tmp_path):
    chance = random.Random(7)
    path = tmp_path / "killed.onrecord"
    kills = 0
    for _ in range(8):
        with start(path) as program:
            assert program.stdout is not None
            for _ in range(chance.randrange(COUNT - 30)):  # how far it has come
                program.stdout.readline()
            threading.Event().wait(chance.random() / 50)
            program.kill()
            program.communicate()
        kills += program.returncode == -signal.SIGKILL
        with Record.open(path) as record:
            assert record.check() == []
            for entry in record.reports():
                assert entry.claims == len(PlainReader().read(entry.report).claims)
    assert kills  # a program that was done before it could be killed is no harm
    assert filled(path) == filled(tmp_path / "whole.onrecord")


def test_a_full_disk_leaves_whole_reports_and_says_what_to_do(tmp_path):
    path = tmp_path / "full.onrecord"
    with start(path, 500_000) as program:
        said, error = program.communicate()
    assert error.startswith(f"{path}: cannot grow, the disk is full or failing; make room and run")
    assert error.count("\n") == 1
    with Record.open(path) as record:
        assert record.check() == []
        held = {entry.report for entry in record.reports()}
    done = len(said.split())
    assert 0 < done < COUNT
    assert held == set(many_reports(COUNT)[:done])
    assert filled(path) == filled(tmp_path / "whole.onrecord")


def test_a_database_that_may_not_grow_says_so_and_goes_on_when_it_may(record, reader):
    for report in many_reports(3):
        record.add(report, reader)
    raw = record._engine.raw_connection()
    pages = raw.cursor().execute("PRAGMA page_count").fetchone()[0]
    raw.cursor().execute(f"PRAGMA max_page_count = {pages}")
    raw.close()
    big = report_of("Sirens sounded. " * 5000, name="big.txt")
    with pytest.raises(RecordError, match="make room and run the same command again"):
        record.add(big, reader)
    assert record.check() == []
    assert record.report(big.id) is None
    raw = record._engine.raw_connection()
    raw.cursor().execute("PRAGMA max_page_count = 1000000")
    raw.close()
    assert record.add(big, reader) is Outcome.ADDED


def test_a_record_being_written_is_waited_for_and_then_said_to_be(path, reader):
    with Record.open(path, patience=0.05) as one, Record.open(path, patience=30) as other:
        report = report_of("30 drones were fired.")
        with writing(other._engine) as connection:
            connection.execute(text("DELETE FROM rejected"))
            assert list(one.reports()) == []  # reading does not wait
            with pytest.raises(RecordError, match=f"^{path}: is being written by another process"):
                one.add(report, reader)
        with writing(one._engine) as connection:
            timer = threading.Timer(0.2, connection.rollback)
            timer.start()
            assert other.add(report, reader) is Outcome.ADDED
            timer.join()


def test_programs_that_add_at_once_do_not_disturb_each_other(tmp_path):
    path = tmp_path / "shared.onrecord"
    programs = [start(path) for _ in range(3)]
    errors = [program.communicate()[1] for program in programs]
    assert errors == [""] * 3
    assert filled(path) == filled(tmp_path / "whole.onrecord")


def test_threads_may_share_a_record(record, reader):
    reports = many_reports(30)
    parts = [reports[start::3] for start in range(3)]
    threads = [
        threading.Thread(target=lambda part=part: [record.add(one, PlainReader()) for one in part])
        for part in parts
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {entry.report for entry in record.reports()} == set(reports)
    assert record.check() == []
