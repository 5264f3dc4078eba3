"""Whose deed a claim can be: sides that may be one, a side's own losses, sides without planes."""

from functools import lru_cache

from onrecord.linking.blame import parties
from onrecord.linking.family import families
from onrecord.linking.wording import words
from onrecord.model.claim import Claim

NAMED_CLOSE = 40
"""Characters between a party and what it did where the report names it as the one that did."""
_COUNTRY_CODE = 2


@lru_cache(1 << 14)
def may_be_one(ones: frozenset[str], others: frozenset[str]) -> bool:
    """Say whether some party of the one may be a party of the other: "militants" may be JNIM."""
    return not ones.isdisjoint(others) or _nameless(ones, others) or _nameless(others, ones)


def bereaved(claim: Claim) -> str | None:
    """Return the party that tells of harm to its own soldiers ("21 of its soldiers"), if one does.

    An attack by that party did not do it.
    """
    speaker = claim.speaker
    if speaker is None or speaker.party is None or claim.kind not in families()["tolls"]:
        return None
    vocabulary = families()["own"]
    own = claim.item is not None and claim.item.type == vocabulary["item"]
    said = not set(vocabulary["words"]).isdisjoint(words(claim.evidence.text))
    return speaker.party if own and said and speaker.party not in parties(claim) else None


def fell_fighting(claim: Claim) -> bool:
    """Say whether soldiers or fighters were harmed, and no word tells by whom.

    Of a battle each side's dead are laid to the other, and both are of the one battle.
    """
    actor, item = claim.actor, claim.item
    fought = item is not None and item.type == families()["battle"]["dead"]
    return fought and claim.kind in families()["harmed"] and not (actor and actor.text)


def flies(claim: Claim) -> bool:
    """Say whether a claim affirms a raid with what only those with an air force fly."""
    raid = claim.kind in families()["several"]["kinds"] and claim.polarity == "affirmed"
    return raid and _is_flown(claim)


def grounded(claim: Claim) -> bool:
    """Say whether the words beside a claim name a party without planes as the one that did it.

    "Rebel shells killed two" is of no air raid; a party carried over from before may be wrong.
    """
    actor, evidence = claim.actor, claim.evidence
    if actor is None or actor.start is None or actor.end is None or _is_flown(claim):
        return False
    close = actor.end - evidence.start >= -NAMED_CLOSE and actor.start < evidence.end
    return close and all(_is_group(party) for party in parties(claim))


def _is_flown(claim: Claim) -> bool:
    return claim.item is not None and claim.item.type.partition(".")[0] in families()["flown"]


def _is_group(party: str) -> bool:
    return len(party) > _COUNTRY_CODE and party not in families()["air_forces"]


def _nameless(ones: frozenset[str], others: frozenset[str]) -> bool:
    """Say whether one is a side without a name, and the other a group that may be called so."""
    return not ones.isdisjoint(families()["nameless"]) and any(
        len(party) > _COUNTRY_CODE for party in others
    )
