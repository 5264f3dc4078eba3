"""The family of a claim: what sort of occurrence its kind names, if it names one."""

from collections.abc import Mapping
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
    vocabulary = families()
    root = claim.item.type.partition(".")[0] if claim.item else ""
    if claim.kind in vocabulary["people"]["kinds"] and root in vocabulary["people"]["items"]:
        return "people"
    if follows(claim):
        return None
    return _core().get(claim.kind)


@cache
def _core() -> Mapping[str, str]:
    """Return the family of each kind that names an occurrence itself."""
    return {kind: name for name, kinds in families()["core"].items() for kind in kinds}


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
