"""The hand-made tables beside this script."""

from pathlib import Path
from typing import Any

import yaml


def load(name: str) -> Any:
    """Return the parsed table `name`.yaml."""
    return yaml.safe_load(Path(__file__).with_name(f"{name}.yaml").read_text(encoding="utf-8"))
