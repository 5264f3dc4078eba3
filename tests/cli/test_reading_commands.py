"""The commands that read: add, read, score, and check of what they made."""

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from coded_claims import REPORTS
from onrecord.model.claim import Claim
from onrecord.record import Record

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
PROGRAM = Path(sys.executable).with_name("onrecord")
KYIV = EXAMPLES / "reports" / "kyiv-2022-12-19.txt"


@pytest.fixture
def folder(tmp_path):
    """Return a folder with a report, an empty file and a file of another kind."""
    made = tmp_path / "reports"
    made.mkdir()
    (made / "kyiv.txt").write_bytes(KYIV.read_bytes())
    (made / "empty.txt").write_bytes(b"")
    (made / "map.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    return made


def test_adding_revising_and_adding_again(onrecord, folder):
    first = onrecord("add", folder)
    assert first.code == 1
    assert first.out.startswith("1 added, 0 revised, 0 unchanged, 1 rejected; ")
    assert first.out.count("\n") == 1
    said = first.err.splitlines()
    assert f"{folder / 'empty.txt'}: is empty; put" in said[0]
    assert any("map.png" in line or "left alone" in line for line in said)

    (folder / "empty.txt").unlink()
    again = onrecord("add", folder)
    assert again.code == 0
    assert again.out.startswith("0 added, 0 revised, 1 unchanged, 0 rejected; ")
    assert again.out.partition(";")[2] == first.out.partition(";")[2]

    text = (folder / "kyiv.txt").read_text(encoding="utf-8").replace("over 20", "over 25")
    (folder / "kyiv.txt").write_text(text, encoding="utf-8")
    revised = onrecord("add", folder / "*.txt")
    assert revised.out.startswith("0 added, 1 revised, 0 unchanged, 0 rejected; ")
    report = json.loads(onrecord("reports", "--format", "jsonl").out)
    assert report["revision"] == 2
    shown = onrecord("show", report["id"]).out
    assert "revision 2" in shown or "Revisions" in shown


def test_what_is_rejected_is_kept_until_it_is_added(onrecord, folder):
    onrecord("add", folder)
    assert "empty.txt" in onrecord("rejected", "--format", "csv").out
    (folder / "empty.txt").write_bytes(KYIV.read_bytes())
    assert onrecord("add", folder).code == 0
    assert onrecord("rejected").err == "nothing was rejected\n"


def test_nothing_to_add(onrecord, tmp_path):
    missing = onrecord("add", tmp_path / "none.txt")
    assert missing.code == 1
    assert missing.err == f"{tmp_path / 'none.txt'}: does not exist; check its name\n"


def test_a_record_is_whole(onrecord, folder):
    onrecord("add", KYIV)
    result = onrecord("check")
    assert result.code == 0
    assert result.out.startswith("the record is whole: 1 report, ")


def test_a_record_that_is_not_whole(onrecord, tmp_path):
    onrecord("add", KYIV)
    path = tmp_path / "new.onrecord"
    data = path.read_bytes()
    path.write_bytes(data[:8192] + b"\0" * (len(data) - 8192))
    result = onrecord("check")
    assert result.code == 1
    assert result.out == ""
    assert "damaged" in result.err
    assert "Traceback" not in result.err


def test_read_keeps_nothing(onrecord, tmp_path):
    result = onrecord("read", KYIV)
    assert (result.code, result.err) == (0, "")
    claims = [Claim.model_validate_json(line) for line in result.out.splitlines()]
    assert claims
    text = KYIV.read_text(encoding="utf-8")
    for claim in claims:
        assert text[claim.evidence.start : claim.evidence.end] == claim.evidence.text
    assert not (tmp_path / "new.onrecord").exists()
    table = onrecord("read", KYIV, "--format", "table")
    assert "onrecord add" in table.err
    assert max(map(len, table.out.splitlines())) <= 80


def test_read_says_what_it_rejects(onrecord, folder):
    result = onrecord("read", folder)
    assert result.code == 1
    assert "empty.txt: is empty" in result.err
    assert result.out


def test_score(onrecord):
    table = onrecord("score", REPORTS)
    assert table.code == 0
    assert "Strict F1" in table.out
    assert max(map(len, table.out.splitlines())) <= 80
    scores = json.loads(onrecord("score", REPORTS, "--format", "json").out)
    assert 0 < scores["total"]["strict_f1"] <= scores["total"]["f1"] <= 1
    assert scores["total"]["coded"] == sum(one["coded"] for one in scores["kinds"].values())
    assert set(scores["slots"]) >= {"quantity", "places", "time"}


def test_score_says_what_is_wrong_with_a_coding(onrecord, folder):
    (folder / "kyiv.claims").write_text("strike | nonsense\n", encoding="utf-8")
    result = onrecord("score", folder)
    assert result.code == 1
    assert f"{folder / 'kyiv.claims'}:1: 2 fields, not 10" in result.err


def test_ctrl_c_leaves_a_whole_record(onrecord, tmp_path):
    posts = tmp_path / "posts.jsonl"
    text = KYIV.read_text(encoding="utf-8")
    lines = ({"id": n, "published": "2022-12-19", "text": f"{text} {n}"} for n in range(2000))
    posts.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    path = tmp_path / "stopped.onrecord"
    command = [PROGRAM, "--record", path, "add", posts]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as adding:
        while not held(path):
            assert adding.poll() is None
            time.sleep(0.05)
        adding.send_signal(signal.SIGINT)
        out, err = adding.communicate()
    assert adding.returncode == 130
    assert out == b""
    assert err == b"stopped; what was added is on record, and the same command goes on from there\n"
    assert 0 < held(path) < 2000
    assert onrecord("--record", path, "check").code == 0


def held(path: Path) -> int:
    if not path.exists():
        return 0
    with Record.open(path) as record:
        return sum(1 for _ in record.reports())
