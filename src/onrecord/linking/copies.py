"""Claims that several reports have from one text, such as an agency's."""

from collections import defaultdict
from collections.abc import Hashable, Sequence
from itertools import combinations

from onrecord.linking.wording import shingles, words
from onrecord.model.claim import Claim

ENOUGH_SHINGLES = 6
"""Runs of three words that two reports of one event share only where one text lies behind them."""
SHARED = 0.5
"""The part of the shorter telling's runs of three words that a copy has too."""
SAME_CLAIM = 0.7
"""The part of all their words that two claims share where they are one sentence, perhaps edited."""


def copies(claims: Sequence[Claim]) -> tuple[tuple[str, ...], ...]:
    """Return the groups of claims of one event that repeat each other, sorted by their first.

    Two reports tell it from one text where half of the shorter one's runs of three words are in
    the other; their claims of one kind and number in nearly the same words are copies. Each group
    has the ids in order of publication.
    """
    by_report: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in sorted(claims, key=lambda c: (c.report.published, c.report.id, c.id)):
        by_report[claim.report.id].append(claim)
    told = {report: shingles(group) for report, group in by_report.items()}
    home = {claim.id: claim.id for claim in claims}
    for one, other in combinations(by_report, 2):
        if _from_one_text(told[one], told[other]):
            _match(by_report[one], by_report[other], home)
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for group in by_report.values():
        for claim in group:
            groups[home[claim.id]].append(claim.id)
    return tuple(sorted(tuple(group) for group in groups.values() if len(group) > 1))


def _from_one_text(one: frozenset[object], other: frozenset[object]) -> bool:
    shared = len(one & other)
    return shared >= ENOUGH_SHINGLES and shared >= SHARED * min(len(one), len(other))


def _match(ones: Sequence[Claim], others: Sequence[Claim], home: dict[str, str]) -> None:
    """Give each claim that repeats one of the earlier report's the same home as that."""
    free: defaultdict[Hashable, list[Claim]] = defaultdict(list)
    for other in others:
        free[_said(other)].append(other)
    for claim in ones:
        like = free[_said(claim)]
        twin = next((other for other in like if _same_words(claim, other)), None)
        if twin is not None and home[twin.id] == twin.id:
            like.remove(twin)
            home[twin.id] = home[claim.id]


def _said(claim: Claim) -> Hashable:
    """Return what a claim and its copy have in common: kind, mode, polarity and number."""
    number = claim.quantity and (claim.quantity.low, claim.quantity.high)
    return claim.kind, claim.mode, claim.polarity, number


def _same_words(one: Claim, other: Claim) -> bool:
    ours, theirs = set(words(one.evidence.text)), set(words(other.evidence.text))
    return len(ours & theirs) >= SAME_CLAIM * len(ours | theirs)
