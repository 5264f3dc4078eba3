"""How paths and sizes are spelled to people."""

import os
from pathlib import Path


def spelled(path: Path) -> str:
    """Return the path as text that any file or terminal can hold.

    A file's name may hold bytes that are not UTF-8; they come out as `\\xNN`.
    """
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def megabytes(size: int) -> str:
    """Return a number of bytes in MB, with one decimal: `50.0 MB`."""
    return f"{size / 1_000_000:.1f} MB"
