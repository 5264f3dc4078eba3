"""How well a place of the gazetteer fits what a report says of a name."""

import math
from difflib import SequenceMatcher

from onrecord.gazetteer import is_listed
from onrecord.gazetteer.names import normal
from onrecord.model.place import Place
from onrecord.reading.mention import Mention

_NEAR = 0.8
_SHORTEST = 4
_TOLD = 8.0
_LISTED = 20_000
_DISTRICTS = ("district", "raion", "territory")
_ALLOWED: dict[str, frozenset[str]] = {
    "settlement": frozenset({"settlement", "neighbourhood", "area"}),
    "region": frozenset({"region", "country", "area"}),
    "district": frozenset({"district", "neighbourhood", "settlement", "region"}),
    "neighbourhood": frozenset({"neighbourhood", "district", "area", "settlement"}),
    "area": frozenset({"area", "region", "settlement", "site", "country"}),
    "site": frozenset({"site", "settlement", "area", "neighbourhood"}),
}


def is_own_name(mention: Mention, place: Place) -> bool:
    """Say whether a place is called by its usual name, not by another that is also some place's."""
    names = {normal(mention.name)}
    if mention.kind == place.level == "district":
        names |= {f"{name} {word}" for name in names for word in _DISTRICTS}
    return normal(place.name) in names


def alike(name: str, other: str) -> bool:
    """Say whether two spellings are near enough to be of one place, not of two alike."""
    one, two = _letters(name), _letters(other)
    if len(one) >= _SHORTEST and sorted(one) == sorted(two):
        return True  # "Kiyv"
    return SequenceMatcher(None, one, two, autojunk=False).ratio() >= _NEAR


def _letters(name: str) -> str:
    return "".join(word for word in normal(name).split() if word != "al")


def score(place: Place, weights: dict[str, float], kind: str | None) -> float:
    """How likely a place is: by its size, what is told of its country, and the kind told."""
    level = {"country": 8.0, "region": 3.2, "area": 5.0, "site": 3.0}.get(place.level, 0.0)
    play = 2.5 * math.log2(1 + weights.get(place.country or "", 0.0))
    people = place.population or (_LISTED if is_listed(place.id) else 0)
    return level + _TOLD * (place.level == kind) + 1.5 * math.log10(people + 10) + play


def fits(place: Place, kind: str | None) -> bool:
    """Say whether a place may be of the kind that words tell."""
    if kind is None:
        return place.level != "district"
    return place.level in _ALLOWED[kind]
