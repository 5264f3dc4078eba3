"""Addresses of pages: every state of a list has one, and so has what is one step from it."""

from collections.abc import Mapping
from urllib.parse import urlencode

from fastapi import Request


class Address:
    """The address of a request, from which those beside it are made."""

    def __init__(self, request: Request) -> None:
        self._path = request.url.path
        self._asked = {name: one for name, one in request.query_params.items() if one}

    @property
    def query(self) -> str:
        """What is asked, without the place in the list."""
        return urlencode({name: one for name, one in self._asked.items() if name != "cursor"})

    def to(self, changes: Mapping[str, object | None], path: str | None = None) -> str:
        """Return the address with some fields changed, or left out where None; from the start."""
        kept = {name: one for name, one in self._asked.items() if name != "cursor"}
        asked = {name: one for name, one in {**kept, **changes}.items() if one is not None}
        path = path or self._path
        return f"{path}?{urlencode(asked)}" if asked else path
