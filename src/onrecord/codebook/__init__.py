"""The vocabularies: what words mean, as YAML files that a domain expert can read and extend."""

from functools import cache
from importlib.resources import files
from typing import Any

import yaml


@cache
def load(name: str) -> Any:
    """Return the parsed vocabulary file `name`.yaml; read it, never change it.

    Raises FileNotFoundError for a vocabulary that does not exist.
    """
    text = files(__name__).joinpath(f"{name}.yaml").read_text(encoding="utf-8")
    return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
