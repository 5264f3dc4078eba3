"""Examples for the API's description, of the forms that it answers in."""

import json
from functools import cache
from pathlib import Path
from typing import Any

_FILE = Path(__file__).with_name("examples.json")


@cache
def examples() -> dict[str, Any]:
    """Return an example by the name of each form: `claim`, `event`, `report`, `map`, `places`."""
    held: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))
    return held


def example(name: str, media_type: str = "application/json") -> dict[int | str, dict[str, Any]]:
    """Return what the description says of an answer; `claims` is a page of one `claim`."""
    held = examples()
    shown = held[name] if name in held else {"items": [held[name[:-1]]], "next": None}
    return {200: {"content": {media_type: {"example": shown}}}}
