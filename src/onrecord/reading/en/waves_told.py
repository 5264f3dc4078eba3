"""What is of a whole country: waves of missiles, a ministry's own overview, an army's losses."""

from functools import cache

from onrecord.codebook import load
from onrecord.model.claim import Speaker
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.parties import COUNTRY
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.undergoing import undergoers

_MANY = 10
_LOSSES = {"damage", "killed", "injured"}


def is_wave(draft: Draft) -> bool:
    """Say whether so many weapons were fired that a country is what they were fired at."""
    return (
        draft.kind == "strike"
        and _flies(draft)
        and isinstance(draft.counted, Counted)
        and flew(draft) >= _MANY
    )


def flew(draft: Draft) -> float:
    """Return how many weapons a claim counts, or the row that it is one of."""
    counted = draft.counted.low if isinstance(draft.counted, Counted) else 0
    return max(counted, draft.salvo)


def _flies(draft: Draft) -> bool:
    """Say whether missiles or drones were fired, or both: those that one number counts."""
    if draft.item is not None:
        return draft.item.root in {"uav", "missile"}
    return draft.implied is None and draft.unit is None


def is_overview(draft: Draft, speaker: Speaker | None, actors: frozenset[str]) -> bool:
    """Say whether a ministry of war tells what its own forces did, all over: no place goes on."""
    if speaker is None or len(speaker.party or "") != COUNTRY:
        return False
    untold = draft.kind == "interception" and not actors  # "30 drones were shot down"
    if actors != {speaker.party} and not (untold or is_wave(draft)):
        return False
    told = [
        one for one in (draft.head, *draft.aimed, *undergoers(draft.trigger)) if one is not None
    ]
    pointed = any(_is_pointed_at(one) for one in told)
    overviews = bool({speaker.role, speaker.text.split()[-1].lower()} & _overviewing())
    return overviews and draft.kind in {"strike", "interception"} and not pointed


def _is_pointed_at(noun: Token) -> bool:
    """Say whether a noun is of what was told before: `the missiles`, `seven of the missiles`."""
    of = (one for over in noun.children if over.lower_ == "of" for one in over.children)
    return any(child.lower_ in words("pointing") for one in (noun, *of) for child in one.lefts)


@cache
def _overviewing() -> frozenset[str | None]:
    return frozenset(load("en/speakers")["overviewing"])


def is_loss(draft: Draft) -> bool:
    """Say whether a claim is of arms or men that an army lost."""
    return (
        draft.kind in _LOSSES
        and draft.item is not None
        and draft.item.root in load("en/items")["arms"]
    )
