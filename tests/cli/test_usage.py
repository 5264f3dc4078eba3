"""What the program says, and how it ends, when it is used wrongly or cannot do what is asked."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from onrecord import __version__
from onrecord.codebook import load

PROGRAM = Path(sys.executable).with_name("onrecord")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["claims", "--kind", "explosion"], "'explosion' is no kind; there are alert, strike"),
        (["claims", "--kind", "alert.maybe"], "'maybe' is no mode of alert; there are on, off"),
        (["claims", "--kind", "strike.hit"], "'hit' is no mode of strike; it has none"),
        (["claims", "--since", "yesterday"], "'yesterday' is no day; write it YYYY-MM-DD"),
        (["claims", "--certainty", "rumoured"], "'confirmed', 'stated'"),
        (["claims", "--limit", "0"], "greater than or equal to 1"),
        (
            ["claims", "--since", "2023-01-02", "--until", "2023-01-01"],
            "--since 2023-01-02 is after --until 2023-01-01",
        ),
        (["claims", "--format", "xml"], "'table', 'jsonl', 'csv'"),
        (["events", "--type", "war"], "'air_attack', 'ground_action'"),
        (["events", "--colour", "red"], "No such option: --colour"),
        (["show", "kyiv"], "'kyiv' is no id; ids begin with c_, e_ or r_"),
        (["show"], "Missing argument"),
        (["add"], "Missing argument"),
        (["serve", "--host", "example.org"], "'example.org' is no address; give 127.0.0.1"),
        (["serve", "--port", "0"], "greater than or equal to 1"),
        (["publish"], "No such command 'publish'"),
    ],
)
def test_wrong_use(onrecord, coded, arguments, says):
    result = onrecord("--record", coded, *arguments)
    assert result.code == 2
    assert says in re.sub(r"\s+", " ", result.err)
    assert result.out == ""


def test_every_kind_is_named(onrecord, coded):
    said = onrecord("--record", coded, "claims", "--kind", "?").err
    assert all(kind in said for kind in load("kinds"))


@pytest.mark.parametrize("name", ["claims", "events", "reports", "rejected", "check", "serve"])
def test_no_record_yet(onrecord, tmp_path, name):
    path = tmp_path / "none.onrecord"
    result = onrecord("--record", path, name)
    assert result.code == 1
    assert result.err == (
        f"onrecord: {path}: there is no record yet; make one with `onrecord add PATH...`\n"
    )
    assert not path.exists()


def test_what_is_no_record(onrecord, tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("not a record " * 100, encoding="utf-8")
    result = onrecord("--record", path, "claims")
    assert result.code == 1
    assert result.err.startswith(f"onrecord: {path}: is not a record")
    assert result.err.count("\n") == 1


@pytest.mark.parametrize("identity", ["c_ffffffffffffffff", "e_0", "r_zz"])
def test_an_id_that_nothing_has(onrecord, coded, identity):
    result = onrecord("--record", coded, "show", identity)
    assert result.code == 1
    assert result.err.startswith(f"onrecord: {identity}: nothing on record has this id")


def test_an_id_that_several_begin_with(onrecord, coded):
    result = onrecord("--record", coded, "show", "c_")
    assert result.code == 1
    assert "ids begin so (c_" in result.err
    assert result.err.endswith("give more of it\n")


def test_a_folder_that_is_not_there(onrecord, tmp_path):
    result = onrecord("score", tmp_path)
    assert result.code == 1
    assert result.err == (
        f"onrecord: {tmp_path}: has no *.claims files; give a folder of coded reports\n"
    )


def test_version_and_help(onrecord):
    assert onrecord("--version").out == f"onrecord {__version__}\n"
    for arguments in (["--help"], ["-h"], ["claims", "--help"]):
        result = onrecord(*arguments)
        assert result.code == 0
        assert "onrecord claims" in result.out or "Begin with" in result.out


def test_the_reader_is_not_loaded_without_need():
    code = "import sys; import onrecord.cli.app; print('spacy' in sys.modules)"
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout == "False\n"


def test_a_pipe_that_closes_ends_the_program_quietly(coded):
    command = f"'{PROGRAM}' --record '{coded}' claims --format jsonl | head -n 1"
    result = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=True)
    assert result.stdout.startswith('{"kind"')
    assert result.stdout.count("\n") == 1
    assert result.stderr == ""


def test_a_table_into_a_pipe_has_no_colour_and_fits(coded):
    environment = {key: value for key, value in os.environ.items() if key != "COLUMNS"}
    result = subprocess.run(
        [PROGRAM, "--record", coded, "events"], capture_output=True, check=True, env=environment
    )
    text = result.stdout.decode("utf-8")
    assert "\x1b" not in text
    assert max(map(len, text.splitlines())) <= 80


def test_text_is_utf_8_whatever_the_locale(coded):
    environment = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}
    result = subprocess.run(
        [PROGRAM, "--record", coded, "claims", "--format", "jsonl"],
        capture_output=True,
        check=True,
        env=environment,
    )
    assert "“" in result.stdout.decode("utf-8")


def test_as_many_as_nobody_has_are_all(onrecord, coded):
    some, everything = (
        onrecord("--record", coded, "claims", "--format", "jsonl", *limit)
        for limit in (("--limit", 10**30), ())
    )
    assert some == everything
    assert some.code == 0


def test_a_device_is_no_record(onrecord):
    result = onrecord("--record", "/dev/null", "claims")
    assert result.code == 1
    assert result.err == "onrecord: /dev/null: is no regular file; give the path of one\n"
