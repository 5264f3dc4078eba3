"""`onrecord scale`: very many reports, from files into files."""

import importlib.util
import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from onrecord.model.claim import Claim

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")
if not importlib.util.find_spec("ray"):  # loaded here it could not be set up by the program
    pytest.skip("Ray is not installed", allow_module_level=True)

PROGRAM = Path(sys.executable).with_name("onrecord")
TEXT = "Russian forces launched {} drones at Kyiv on Monday, the air force said."


@pytest.fixture
def posts(tmp_path):
    """Return a Parquet file of 500 posts, of which one has no date."""
    rows = [{"id": f"p{n}", "published": "2022-12-20", "text": TEXT.format(n)} for n in range(500)]
    rows[7]["published"] = None
    path = tmp_path / "posts.parquet"
    pq.write_table(pa.Table.from_pylist(rows), path)
    return path


def test_a_run_goes_on_after_it_was_stopped_or_killed_and_ends_as_one_process(posts, tmp_path):
    folder = tmp_path / "coded"
    command = [PROGRAM, "scale", posts, "--out", folder, "--workers", "2"]
    for end, code in ((signal.SIGINT, 130), (signal.SIGKILL, -signal.SIGKILL)):
        there = parts(folder)
        with subprocess.Popen(command, stdout=-1, stderr=-1, text=True) as running:
            while len(parts(folder)) < len(there) + 1:
                assert running.poll() is None
                time.sleep(0.05)
            running.send_signal(end)
            out, err = running.communicate()
        assert running.returncode == code
        assert out == ""
        assert "Traceback" not in err
        if end is signal.SIGINT:
            assert err.splitlines()[-1].startswith(f"stopped; what was read is in {folder}, and")
    before = {file: file.stat().st_mtime_ns for file in parts(folder)}
    assert 2 <= len(before) < 5
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stdout.startswith("499 coded, 1 rejected; ")
    assert f"{posts}#8: row 8 has no `published`" in done.stderr
    assert {file: file.stat().st_mtime_ns for file in before} == before
    assert len(parts(folder)) == 5
    read = subprocess.run([PROGRAM, "read", posts], capture_output=True, text=True)
    claims = [Claim.model_validate_json(line) for line in read.stdout.splitlines()]
    files = sorted((folder / "claims").iterdir())
    rows = [row for file in files for row in pq.read_table(file).to_pylist()]
    assert [Claim.model_validate(row) for row in rows] == claims


def parts(folder: Path) -> list[Path]:
    return list(folder.glob("inputs/*.parquet"))


def test_json_lines_are_those_that_read_prints(onrecord, tmp_path):
    post = {"id": 1, "published": "2022-12-20", "text": TEXT.format(30)}
    (tmp_path / "posts.jsonl").write_text(json.dumps(post), encoding="utf-8")
    command = [PROGRAM, "scale", "posts.jsonl", "--out", "coded", "--format", "jsonl"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("1 coded, 0 rejected; 1 claim in coded/claims")
    (claims,) = (tmp_path / "coded" / "claims").iterdir()
    read = subprocess.run([PROGRAM, "read", "posts.jsonl"], cwd=tmp_path, capture_output=True)
    assert claims.read_bytes() == read.stdout
    (inputs,) = (tmp_path / "coded" / "inputs").iterdir()
    ended = json.loads(inputs.read_text(encoding="utf-8"))
    assert ended["outcome"] == "coded"
    assert ended["path"] == "posts.jsonl#1"


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["posts.parquet"], 2, "Missing option '--out'"),
        (["--out", "coded"], 2, "Missing argument"),
        (["a", "--out", "b", "--workers", "2", "--cluster", "h:1"], 2, "leave out --workers"),
        (["a", "--out", "b", "--workers", "0"], 2, "greater than or equal to 1"),
        (["a", "--out", "b", "--format", "csv"], 2, "'parquet', 'jsonl'"),
    ],
)
def test_wrong_use(onrecord, arguments, code, says):
    result = onrecord("scale", *arguments)
    assert result.code == code
    assert says in " ".join(result.err.split())
    assert result.out == ""


def test_a_folder_within_what_is_read(onrecord, tmp_path):
    result = onrecord("scale", tmp_path, "--out", tmp_path / "coded")
    assert result.code == 1
    assert result.err.startswith(f"onrecord: {tmp_path / 'coded'}: lies in {tmp_path}, which is")
    assert not (tmp_path / "coded").exists()


def test_a_folder_with_other_things(onrecord, posts, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("Dear all")
    result = onrecord("scale", posts, "--out", tmp_path / "mine")
    assert (result.code, result.out) == (1, "")
    assert result.err.endswith("is not empty; give a folder that is, or is yet to be\n")


def test_nothing_to_read(onrecord, tmp_path):
    result = onrecord(
        "scale", tmp_path / "none.txt", "--out", tmp_path / "coded", "--cluster", "h:1"
    )
    assert result.code == 1
    assert "none.txt: does not exist" in result.err


def test_a_cluster_that_does_not_answer(onrecord, posts, tmp_path):
    result = onrecord("scale", posts, "--out", tmp_path / "coded", "--cluster", "127.0.0.1:1")
    assert result.code == 1
    assert result.err.splitlines()[-1].startswith("onrecord: 127.0.0.1:1: no Ray cluster answers")


def test_what_to_type_where_the_extra_is_not_installed(tmp_path):
    code = (
        "import importlib.util, sys\n"
        "found = importlib.util.find_spec\n"
        "importlib.util.find_spec = lambda name: None if name == 'ray' else found(name)\n"
        "from onrecord.cli.app import main\n"
        f"sys.argv = ['onrecord', 'scale', 'a.txt', '--out', {str(tmp_path / 'coded')!r}]\n"
        "main()"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert result.returncode == 1
    assert result.stderr.startswith("onrecord: scale needs ray, an extra; type `")
    assert result.stderr.endswith("-m pip install 'onrecord[ray]'`\n")
