import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

NOBODY = 65534


@pytest.fixture
def put(tmp_path: Path) -> Callable[[str, str | bytes], Path]:
    """Give what writes a file of a name and content, byte for byte."""

    def write(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


@pytest.fixture
def locked_out() -> Iterator[Path]:
    """Give a folder with an unreadable file and folder, to a process without special rights."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "secret").mkdir()
        (folder / "closed.txt").write_text("date 2022-12-19 Nobody reads this.")
        (folder / "open.txt").write_text("date 2022-12-19 Sirens sounded in Kyiv.")
        (folder / "closed.txt").chmod(0)
        (folder / "secret").chmod(0)
        folder.chmod(0o755)
        user = os.geteuid()
        if user == 0:
            os.seteuid(NOBODY)
        yield folder
        os.seteuid(user)
        (folder / "secret").chmod(0o700)
