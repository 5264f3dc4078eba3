"""Weapons that one speaker counts by their models, added up: "six Kinzhal and 12 Kh-101"."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from onrecord.linking.breath import ONE_BREATH
from onrecord.model.claim import Claim
from onrecord.model.quantity import Quantity
from onrecord.reconciling.rank import voice


def added_up(claims: Sequence[Claim]) -> list[Claim]:
    """Return claims of one measure with what is counted by models as one claim of their sum.

    That is where one speaker names several models in one breath in a report, and gives there no
    number of all of them. The sum bears the id of the claim that is told first.
    """
    by_word: defaultdict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        by_word[claim.report.id, voice(claim), claim.polarity].append(claim)
    sums = {}
    gone = set[str]()
    for group in by_word.values():
        if len(parts := _models(group)) > 1:
            sums[parts[0].id] = _sum(parts)
            gone |= {claim.id for claim in group} - {parts[0].id}
    return [sums.get(claim.id, claim) for claim in claims if claim.id not in gone]


def _models(group: Sequence[Claim]) -> list[Claim]:
    """Return the claim of each model with its greatest number, in order; none if one has none."""
    of_model: dict[str, Claim] = {}
    for claim in sorted(group, key=lambda c: (c.evidence.start, c.id)):
        if claim.item is None or claim.item.model is None or not _counts(claim.quantity):
            return []
        held = of_model.get(claim.item.model)
        if held is None or _low(held) < _low(claim):
            of_model[claim.item.model] = claim
    parts = sorted(of_model.values(), key=lambda c: (c.evidence.start, c.id))
    apart = any(b.evidence.start - a.evidence.end > ONE_BREATH for a, b in pairwise(parts))
    return [] if apart else parts


def _counts(quantity: Quantity | None) -> bool:
    return quantity is not None and quantity.qualifier != "vague"


def _low(claim: Claim) -> float:
    return claim.quantity.low if claim.quantity else 0


def _sum(parts: Sequence[Claim]) -> Claim:
    counted = [claim.quantity for claim in parts if claim.quantity]
    highs = [one.high for one in counted if one.high is not None]
    stated = [one.stated for one in counted if one.stated is not None]
    whole = counted[0].model_copy(
        update={
            "low": sum(one.low for one in counted),
            "high": sum(highs) if len(highs) == len(counted) else None,
            "stated": sum(stated) if len(stated) == len(counted) else None,
            "qualifier": max(counted, key=lambda one: one.qualifier != "exact").qualifier,
        }
    )
    return parts[0].model_copy(update={"quantity": whole})
