"""The hand-made tables beside this script."""

from pathlib import Path
from typing import Any

import yaml


def load(name: str) -> Any:
    """Return the parsed table `name`.yaml."""
    return yaml.safe_load(Path(__file__).with_name(f"{name}.yaml").read_text(encoding="utf-8"))


def load_all(folder: str) -> list[Any]:
    """Return the items of all tables of a folder, in the order of the tables' names."""
    tables = sorted(Path(__file__).with_name(folder).glob("*.yaml"))
    return [item for table in tables for item in yaml.safe_load(table.read_text(encoding="utf-8"))]
