"""Vocabularies that a user may replace: a file of his own in place of the shipped one."""

import hashlib
import os
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

import platformdirs
import yaml

from onrecord import codebook

RANKS = "speaker_ranks"
"""Whose word is believed before whose: the vocabulary that a user may replace."""
FOLDER = "ONRECORD_CODEBOOK"
"""The environment variable that names the folder of the user's own vocabularies."""

Check = Callable[[Any], str | None]


class OwnFileError(ValueError):
    """A vocabulary of the user's own that can't be used; the message says what to do."""


def path(name: str) -> Path:
    """Return where the user's own vocabulary `name` is looked for."""
    return _path(os.environ.get(FOLDER), name)


def text(name: str) -> str:
    """Return the vocabulary file in use: the user's own, or the shipped one."""
    own = path(name)
    return (own if own.is_file() else _shipped(name)).read_text(encoding="utf-8")


def load(name: str, fault: Check) -> Any:
    """Return the parsed vocabulary in use; read it, never change it.

    `fault` says what is wrong with a parsed file, None for nothing. Raises OwnFileError where
    the user's own file is no YAML or has a fault.
    """
    return _loaded(path(name), name, fault)


def digest(name: str) -> str:
    """Return what tells one state of the vocabulary in use from another."""
    return _digest(path(name), name)


@cache
def _loaded(own: Path, name: str, fault: Check) -> Any:
    held = _held(own)
    if held is None:
        return codebook.load(name)
    try:
        parsed = yaml.safe_load(held.decode("utf-8"))
        wrong = fault(parsed)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        wrong = f"is no YAML ({' '.join(str(error).split())})"
    if wrong:
        raise OwnFileError(f"{own}: {wrong}; mend it, or remove it to use the shipped one")
    return parsed


@cache
def _digest(own: Path, name: str) -> str:
    return hashlib.sha256(_held(own) or _shipped(name).read_bytes()).hexdigest()[:8]


@cache
def _held(own: Path) -> bytes | None:
    """Return a file as it was when first asked for, so that all of a program goes by one state."""
    return own.read_bytes() if own.is_file() else None


def _shipped(name: str) -> Traversable:
    return files(codebook.__name__).joinpath(f"{name}.yaml")


@cache
def _path(folder: str | None, name: str) -> Path:
    held = Path(folder) if folder else platformdirs.user_config_path("onrecord", appauthor=False)
    return held / f"{name}.yaml"
