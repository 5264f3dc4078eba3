import os
import re

import pytest

from onrecord.scaling.batch import batches
from onrecord.scaling.coding import Part
from onrecord.scaling.errors import ScalingError
from onrecord.scaling.folder import Folder
from onrecord.scaling.form import Form
from onrecord.scaling.input import Input
from plain_report import report

ENDED = [Input(path="a.txt", outcome="coded", report="r_1")]


@pytest.fixture
def batch():
    (made,) = batches([report("Sirens sounded.")])
    return made


@pytest.fixture
def path(tmp_path):
    return tmp_path / "new" / "coded"


def part(form=Form.PARQUET):
    return Part(inputs=form.dump(ENDED, Input), claims=b"claims")


def test_a_part_is_there_once_it_is_written(path, batch):
    folder = Folder.open(path, Form.PARQUET, ["a.txt"])
    assert folder.inputs(batch) is None
    folder.write(batch, part())
    assert folder.inputs(batch) == ENDED
    assert Folder.open(path, Form.PARQUET, ["a.txt"]).inputs(batch) == ENDED
    files = sorted(str(file.relative_to(path)) for file in path.rglob("*.*"))
    name = f"{batch.name}.parquet"
    assert files == [f"claims/{name}", f"inputs/{name}", "run.json"]


@pytest.mark.parametrize("form", Form)
def test_a_part_that_the_disk_lost_is_made_anew(path, batch, form):
    folder = Folder.open(path, form, ["a.txt"])
    folder.write(batch, part(form))
    (file,) = (path / "inputs").iterdir()
    file.write_bytes(file.read_bytes()[:20])
    assert folder.inputs(batch) is None


def test_what_was_begun_or_is_no_longer_wanted_is_removed(path, batch):
    folder = Folder.open(path, Form.PARQUET, ["a.txt"])
    folder.write(batch, part())
    folder.write(batch._replace(digest="0" * 16), part())
    (path / "claims" / f".{batch.name}.parquet.77").write_bytes(b"begun")
    (path / "claims" / "notes.txt").write_text("mine")
    folder.keep({batch.name})
    name = f"{batch.name}.parquet"
    assert sorted(file.name for file in (path / "claims").iterdir()) == [name, "notes.txt"]
    assert [file.name for file in (path / "inputs").iterdir()] == [name]


@pytest.mark.parametrize(
    ("form", "inputs", "says"),
    [
        (Form.PARQUET, ["b.txt"], "holds what was made of other inputs (a.txt); give another"),
        (Form.JSONL, ["a.txt"], "holds what was made in another format (parquet); give another"),
    ],
)
def test_a_folder_of_another_run_is_left_alone(path, form, inputs, says):
    Folder.open(path, Form.PARQUET, ["a.txt"])
    with pytest.raises(ScalingError, match=re.escape(f"{path}: {says}")):
        Folder.open(path, form, inputs)


def test_a_folder_of_another_version_is_left_alone(path):
    Folder.open(path, Form.PARQUET, ["a.txt"])
    run = path / "run.json"
    run.write_text(re.sub(r'"onrecord": ".*"', '"onrecord": "0.0.1"', run.read_text()))
    with pytest.raises(ScalingError, match=r"by another version of OnRecord \(0\.0\.1\)"):
        Folder.open(path, Form.PARQUET, ["a.txt"])


@pytest.mark.parametrize("note", ["", "{", "[1]", '"run"'])
def test_a_folder_with_a_damaged_note_is_left_alone(path, note):
    Folder.open(path, Form.PARQUET, ["a.txt"])
    (path / "run.json").write_text(note)
    with pytest.raises(ScalingError, match=r"run\.json: is damaged; give another folder"):
        Folder.open(path, Form.PARQUET, ["a.txt"])


def test_a_folder_with_other_things_is_left_alone(tmp_path):
    (tmp_path / "letter.txt").write_text("Dear all")
    with pytest.raises(ScalingError, match=f"^{tmp_path}: is not empty; give a folder that is"):
        Folder.open(tmp_path, Form.PARQUET, ["a.txt"])


def test_a_file_is_no_folder(tmp_path):
    file = tmp_path / "coded"
    file.write_text("")
    with pytest.raises(ScalingError, match=f"^{file}: cannot be used \\(File exists\\)"):
        Folder.open(file, Form.PARQUET, ["a.txt"])


def test_a_disk_that_fails_is_said(path, batch):
    folder = Folder.open(path, Form.PARQUET, ["a.txt"])
    (path / "claims").rmdir()
    with pytest.raises(ScalingError, match="the same command goes on from there"):
        folder.write(batch, part())
    assert folder.inputs(batch) is None


def test_nothing_is_left_of_what_could_not_be_written(path, batch, monkeypatch):
    folder = Folder.open(path, Form.PARQUET, ["a.txt"])

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ScalingError, match="No space left on device"):
        folder.write(batch, part())
    assert list((path / "claims").iterdir()) == []
