import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from coded_reader import fill
from onrecord.cli.app import main
from onrecord.record import Record

CODED = (
    "kyiv-2022-12-19",
    "kyiv-2023-05-20",
    "kosti-agency-2024-11-05",
    "kosti-denial-2024-11-06",
    "kosti-toll-2024-11-06",
)


@dataclass
class Result:
    code: int
    out: str
    err: str


Run = Callable[..., Result]


@pytest.fixture(scope="session")
def coded(tmp_path_factory) -> Path:
    """Return the path of a record with the coded reports; no test may change it."""
    path = tmp_path_factory.mktemp("coded") / "coded.onrecord"
    with Record.open(path) as record:
        fill(record, *CODED)
    return path


@pytest.fixture(autouse=True)
def interruptible() -> Iterator[None]:
    """Let programs that tests start hear Ctrl-C, to which a run in the background is deaf."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def onrecord(monkeypatch, capsys, tmp_path) -> Run:
    """Return the program, to be called with its arguments; its record is a new one."""
    monkeypatch.setenv("ONRECORD_RECORD", str(tmp_path / "new.onrecord"))
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("FORCE_COLOR", raising=False)

    def run(*arguments: object) -> Result:
        monkeypatch.setattr(sys, "argv", ["onrecord", *map(str, arguments)])
        capsys.readouterr()
        with pytest.raises(SystemExit) as end:
            main()
        captured = capsys.readouterr()
        return Result(end.value.code or 0, captured.out, captured.err)

    return run
