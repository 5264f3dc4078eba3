"""The vocabularies: what words mean, as YAML files that a domain expert can read and extend."""

import re
from functools import cache
from importlib.resources import files
from typing import Any

import yaml


class _Words(yaml.SafeLoader):
    """A loader to which `on`, `off`, `yes` and `no` are words, as in YAML 1.2."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - the name is the parent's
        first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:bool"]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


_Words.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))


@cache
def load(name: str) -> Any:
    """Return the parsed vocabulary file `name`.yaml; read it, never change it.

    Raises FileNotFoundError for a vocabulary that does not exist.
    """
    text = files(__name__).joinpath(f"{name}.yaml").read_text(encoding="utf-8")
    return yaml.load(text, Loader=_Words)
