from collections.abc import Iterator
from pathlib import Path

import pytest
from plain_reader import PlainReader

from onrecord.record import Record


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.onrecord"


@pytest.fixture
def record(path: Path) -> Iterator[Record]:
    with Record.open(path) as opened:
        yield opened


@pytest.fixture
def reader() -> PlainReader:
    return PlainReader()
