"""Who is said to have attacked, by whom and in which report."""

from functools import lru_cache

from onrecord.model.claim import Claim

Blame = tuple[str, str | None, str, frozenset[str]]
"""A report, its speaker, whether he affirms or denies, and the parties he speaks of."""
Accused = frozenset[tuple[str, int]]
"""How many claims name whom as the attacker."""


def blame(claim: Claim) -> Blame:
    """Return whose word in which report names which parties as those who attacked."""
    speaker = claim.speaker.name if claim.speaker else None
    return claim.report.id, speaker, claim.polarity, frozenset(parties(claim))


def parties(claim: Claim) -> tuple[str, ...]:
    """Return the parties that a claim says did it."""
    return tuple(claim.actor.party.split("; ")) if claim.actor else ()


def owns(claim: Claim) -> bool:
    """Say whether the speaker tells of what his own side did."""
    actor, speaker = claim.actor, claim.speaker
    return (
        actor is not None
        and speaker is not None
        and not {actor.name, *parties(claim)}.isdisjoint((speaker.name, speaker.party))
    )


def summed(ones: Accused, others: Accused) -> Accused:
    """Return the counts of both."""
    if not (ones and others):
        return ones or others
    counts = dict(ones)
    for party, count in others:
        counts[party] = counts.get(party, 0) + count
    return frozenset(counts.items())


@lru_cache(1 << 14)
def foremost(accused: Accused) -> frozenset[str]:
    """Return the parties that most of the claims that name any name."""
    most = max((count for _, count in accused), default=0)
    return frozenset(party for party, count in accused if 2 * count >= most)
