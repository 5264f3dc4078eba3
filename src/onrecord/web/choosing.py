"""What lists are chosen by: what the form offers, and what is chosen by now."""

from collections.abc import Collection
from typing import Any, get_args

from onrecord.codebook import load
from onrecord.model.claim import Certainty
from onrecord.model.event import EventType
from onrecord.record.filters import Filter
from onrecord.web.addresses import Address
from onrecord.web.measures import Measure


def choices() -> dict[str, Any]:
    """Return what the lists of the form offer."""
    return {
        "kinds": list(load("kinds")),
        "sorts": load("labels")["items"],
        "types": get_args(EventType),
        "certainties": get_args(Certainty),
        "measures": list(Measure),
    }


def chosen(asked: Filter, besides: Collection[str], address: Address) -> list[tuple[str, str, str]]:
    """Return what is chosen: its name, its value, and the address without it.

    `besides` are fields of what is asked that choose nothing.
    """
    fields = asked.model_dump(exclude=set(besides), exclude_none=True, mode="json")
    return [(name, _put(name, value), address.to({name: None})) for name, value in fields.items()]


def _put(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if name == "confidence":
        return f"{value:.0%} or more"
    if name == "item":
        return str(load("labels")["items"].get(value, value))
    return str(value).replace("_", " ")
