"""The family of a claim: what sort of occurrence its kind names, if it names one."""

from functools import cache
from typing import Any

from onrecord import codebook
from onrecord.linking.wording import words
from onrecord.model.claim import Claim


def families() -> Any:
    """Return the vocabulary of families."""
    return codebook.load("families")


def family(claim: Claim) -> str | None:
    """Return the family of the occurrence a claim names; None for a claim of consequences.

    None too for an attack of which nothing tells whether it came from the air or on the ground,
    and for a judgement of what was done at one place.
    """
    name = _named(claim.kind, claim.item.type if claim.item else "")
    return None if name is None or follows(claim) else name


@cache
def _named(kind: str, item: str) -> str | None:
    """Return the family that a kind names with an item, None where it names no occurrence."""
    people, core = families()["people"], families()["core"]
    if kind in people["kinds"] and item.partition(".")[0] in people["items"]:
        return "people"
    return next((name for name, kinds in core.items() if kind in kinds), None)


def follows(claim: Claim) -> bool:
    """Say whether a claim tells only something of an attack that others name, and joins it.

    So do those of what came of it, one of "the attack" with no word of its means, and the blame
    for what was done in one town; to blame a country for its war names nothing done.
    """
    vocabulary = families()
    if claim.kind in vocabulary["blamed"]["kinds"]:
        return any(place.level in vocabulary["blamed"]["levels"] for place in claim.places)
    return claim.kind in vocabulary["follows"] or _is_unclear(claim)


def _is_unclear(claim: Claim) -> bool:
    """Say whether a claim names an attack of any sort: "the attack", with no word of its means."""
    unclear = families()["unclear"]
    if claim.kind != unclear["kind"] or claim.item is not None:
        return False
    told = words(claim.evidence.text)
    return len(told) <= unclear["most"] and not set(told).isdisjoint(unclear["words"])
