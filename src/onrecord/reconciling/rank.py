"""How far a claim's speaker is trusted to know, by a file that the user may change."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from onrecord.codebook import own
from onrecord.codebook.own import RANKS
from onrecord.model.claim import Claim, Speaker

LOSSES = frozenset({"killed", "injured", "missing", "detained", "damage"})
"""Kinds whose actor is the side that caused the loss: told by that side, it is its enemy's."""
NEEDED = frozenset({"belligerent", "enemy", "named", "unsourced"})
"""What some kind of speaker has to be (`is`), so that every claim has a kind."""


@dataclass(frozen=True, slots=True)
class Rank:
    """A kind of speaker; `trust` 1 is believed before 2.

    One who `sees_some` may not know of all; one `of_enemy` tells of losses his own side caused, one
    `of_party` of any other matter of his side.
    """

    name: str
    trust: int
    sees_some: bool
    of_enemy: bool
    of_party: bool


def rank(claim: Claim) -> Rank:
    """Return the kind of speaker whose word a claim is.

    Raises OwnFileError where the user's own file of ranks can't be used.
    """
    speaker = claim.speaker
    kinds = own.load(RANKS, _fault)
    if speaker is None:
        return _kind(kinds, "unsourced")
    actors = {claim.actor.name, *claim.actor.party.split("; ")} if claim.actor else set()
    if actors & {speaker.party, speaker.name} and claim.kind in LOSSES:
        return _kind(kinds, "enemy")
    for kind in kinds:
        if kind["words"] and _pattern(tuple(kind["words"])).search(_words(speaker)):
            return _rank(kind)
    return _kind(kinds, "belligerent" if speaker.party else "named")


def voice(claim: Claim) -> str:
    """Return what tells one speaker from another: the name, or the report that speaks itself."""
    if claim.speaker is None:
        return f"report {claim.report.source or claim.report.id}"
    return claim.speaker.name.casefold()


def edition() -> str:
    """Return what tells one state of the ranks in use from another."""
    return own.digest(RANKS)


def _fault(kinds: Any) -> str | None:
    """Say what is wrong with a file of ranks."""
    if not isinstance(kinds, list) or not all(isinstance(kind, dict) for kind in kinds):
        return "is no list of kinds of speakers"
    for number, kind in enumerate(kinds, 1):
        whole = (
            isinstance(kind.get("name"), str)
            and isinstance(kind.get("trust"), int)
            and isinstance(kind.get("words"), list)
            and all(isinstance(word, str) for word in kind["words"])
        )
        if not whole:
            return f"kind {number} lacks a name, a trust in whole numbers or a list of words"
    missing = NEEDED - {kind.get("is") for kind in kinds}
    return f"no kind says `is: {min(missing)}`" if missing else None


def _kind(kinds: Any, sort: str) -> Rank:
    return _rank(next(k for k in kinds if k.get("is") == sort))


def _rank(kind: Any) -> Rank:
    return Rank(
        name=kind["name"],
        trust=kind["trust"],
        sees_some=kind.get("sees") == "some",
        of_enemy=kind.get("is") == "enemy",
        of_party=kind.get("is") == "belligerent",
    )


def _words(speaker: Speaker) -> str:
    return " ".join(filter(None, (speaker.name, speaker.role, speaker.text))).casefold()


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"\b(" + "|".join(map(re.escape, words)) + r")\b")
