"""What two accounts both tell that two occurrences hardly share."""

from onrecord.linking.account import RARE_TOLL, TELLING_TOLL, Account
from onrecord.linking.spot import Relation, closest, is_told
from onrecord.model.claim import Claim
from onrecord.model.quantity import Number

ROUNDED = 1.25
"""A number is told as "more than 200" up to so many times as much."""
ROUNDING = frozenset({"about", "at_least", "more_than"})


def alike(one: Account, other: Account) -> bool:
    """Say whether both tell a number or words that two occurrences do not share easily."""
    return not one.telling_tolls.isdisjoint(other.telling_tolls) or one.agrees(other)


def alike_anywhere(one: Account, other: Account) -> bool:
    """Say whether two accounts may be of one occurrence though their places are far apart."""
    same_words = not one.wordings.isdisjoint(other.wordings)
    return same_words or (one.agrees(other) and _one_country(one, other)) or _retold(one, other)


def _retold(one: Account, other: Account) -> bool:
    """Say whether a report tells one number of one kind twice, and only once in words where."""
    if one.reports.isdisjoint(other.reports) or one.telling_tolls.isdisjoint(other.telling_tolls):
        return False
    return any(
        claim.report.id == again.report.id
        and (claim.kind, _stated(claim)) == (again.kind, _stated(again))
        and (_stated(claim) or 0) >= TELLING_TOLL
        and not (is_told(claim) and is_told(again))
        for claim in one.claims
        for again in other.claims
    )


def _stated(claim: Claim) -> Number | None:
    return claim.quantity.stated if claim.quantity else None


def rounded(one: Account, other: Account) -> bool:
    """Say whether a report tells a number twice, once rounded: "more than 200" of 227."""
    return not one.reports.isdisjoint(other.reports) and any(
        _rounds(claim, exact) or _rounds(exact, claim)
        for claim in one.claims
        for exact in other.claims
        if claim.report.id == exact.report.id and claim.kind == exact.kind
    )


def same_place(one: Account, other: Account) -> bool:
    """Say whether both name one place."""
    return any(
        closest(places, others)[0] is Relation.SAME
        for places in one.sites
        for others in other.sites
    )


def _rounds(claim: Claim, exact: Claim) -> bool:
    bound, number = claim.quantity, exact.quantity
    if bound is None or number is None or number.high != number.low or bound.low < RARE_TOLL:
        return False
    most = ROUNDED * bound.low if bound.high is None else bound.high
    return bound.qualifier in ROUNDING and bound.low <= number.low <= most


def _one_country(one: Account, other: Account) -> bool:
    ours, theirs = (
        {spot.country for places in account.sites for spot in places} for account in (one, other)
    )
    return None in ours | theirs or not ours.isdisjoint(theirs)
