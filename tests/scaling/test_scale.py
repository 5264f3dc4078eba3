import pytest
from brittle_reader import brittle, unopened

from onrecord.model.claim import Claim
from onrecord.model.report import Rejected
from onrecord.scaling.batch import MOST, batches
from onrecord.scaling.errors import ScalingError
from onrecord.scaling.folder import Folder
from onrecord.scaling.form import Form
from onrecord.scaling.input import Input
from onrecord.scaling.scale import scale
from plain_report import report

REPORTS = [
    report(f"Russian forces launched {n} drones at Kyiv on Monday, officials said.", str(n))
    for n in range(2, 2 * MOST + 20)
]
FAULTY = Rejected(path="empty.txt", reason="is empty", advice="fill it")


def held(folder: Folder, kind: str, noun: type) -> list:
    files = sorted((folder.path / kind).iterdir())
    return [one for file in files for one in folder.form.load(file.read_bytes(), noun)]


@pytest.fixture
def folder(tmp_path):
    return Folder.open(tmp_path / "coded", Form.JSONL, ["reports"])


@pytest.mark.parametrize("form", Form)
def test_claims_are_those_of_one_process_in_the_order_of_the_inputs(
    cluster, reader, tmp_path, form
):
    folder = Folder.open(tmp_path / "coded", form, ["reports"])
    inputs = [*REPORTS[:50], FAULTY, *REPORTS[50:]]
    ended = [one for batch in scale(inputs, folder, address=cluster) for one in batch]
    assert {one.path for one in ended} == {one.path for one in inputs}
    claims = [claim for one in REPORTS for claim in reader.read(one).claims]
    assert len(claims) >= len(REPORTS)
    assert held(folder, "claims", Claim) == claims
    told = held(folder, "inputs", Input)
    assert [one.path for one in told] == [one.path for one in inputs]
    assert told[50] == Input.rejected(FAULTY)
    assert sum(one.claims for one in told) == len(claims)


def test_a_run_that_was_stopped_goes_on_from_there(cluster, folder):
    run = scale(REPORTS, folder, address=cluster, open_reader=brittle)
    next(run)
    run.close()
    before = {file: file.stat().st_mtime_ns for file in (folder.path / "inputs").iterdir()}
    assert 0 < len(before) < len(list(batches(REPORTS)))
    ended = list(scale(REPORTS, folder, address=cluster, open_reader=brittle))
    assert sum(len(batch) for batch in ended) == len(REPORTS)
    assert {file: file.stat().st_mtime_ns for file in before} == before
    assert [one.path for one in held(folder, "inputs", Input)] == [one.path for one in REPORTS]


def test_what_is_done_needs_no_cluster_and_what_has_changed_is_read_anew(cluster, folder):
    first = list(scale(REPORTS, folder, address=cluster, open_reader=brittle))
    names = {file.name for file in (folder.path / "inputs").iterdir()}
    again = list(scale(REPORTS, folder, address="127.0.0.1:1", open_reader=brittle))
    assert sorted(again, key=str) == sorted(first, key=str)
    fewer = REPORTS[: MOST + 1]
    list(scale(fewer, folder, address=cluster, open_reader=brittle))
    left = {file.name for file in (folder.path / "inputs").iterdir()}
    assert len(left) == 2
    assert len(left & names) == 1
    assert len(held(folder, "inputs", Input)) == len(fewer)


def test_reports_that_make_the_reader_fail_are_rejected_and_no_others(cluster, folder):
    stumbling = report("Soldiers stumble.", "stumbling")
    deadly = report("They drop dead.", "deadly")
    inputs = [*REPORTS[:3], stumbling, FAULTY, deadly, *REPORTS[3:6]]
    (ended,) = scale(inputs, folder, address=cluster, open_reader=brittle)
    outcomes = ["coded"] * 3 + ["rejected"] * 3 + ["coded"] * 3
    assert [one.outcome for one in ended] == outcomes
    assert ended == held(folder, "inputs", Input)
    assert ended[3].reason == "makes the reader fail (ValueError: stumbled over two lines)"
    assert ended[4] == Input.rejected(FAULTY)
    assert ended[5].reason == "makes the reader fail (WorkerCrashedError)"


def test_workers_that_cannot_read_are_said_before_anything_is_written(cluster, folder):
    with pytest.raises(ScalingError, match=r"cannot load the reader \(OSError: no such pipeline"):
        list(scale(REPORTS, folder, address=cluster, open_reader=unopened))
    assert list((folder.path / "inputs").iterdir()) == []
