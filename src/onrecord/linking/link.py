"""Claims to accounts to occurrences."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from onrecord.linking.account import Account
from onrecord.linking.across import across_reports
from onrecord.linking.affinity import ENOUGH
from onrecord.linking.agglomeration import agglomerate
from onrecord.linking.bond import Bond, barred
from onrecord.linking.candidates import candidates
from onrecord.linking.copies import copies
from onrecord.linking.denials import denied_by, with_denials
from onrecord.linking.exclusion import excludes
from onrecord.linking.occurrence import Occurrence
from onrecord.linking.uniting import united
from onrecord.linking.waves import Outline, wave_of
from onrecord.linking.within import within_report
from onrecord.model.claim import Claim
from onrecord.model.event import Link
from onrecord.model.ids import content_id


def link(claims: Iterable[Claim], bonds: Sequence[Bond] = ()) -> tuple[Occurrence, ...]:
    """Return the occurrences that the claims tell of, each claim in exactly one, sorted by id.

    The result is the same for any order of the claims; a claim given twice counts once. `bonds`
    are what people have judged of two claims each, in any order.
    """
    occurred = gathered(told(claims, bonds), bonds)
    waves = wave_of(outline for account in occurred if (outline := Outline.of(account)))
    found = (occurrence_of(account, waves.get(account.id)) for account in occurred)
    return tuple(sorted(found, key=lambda occurrence: occurrence.id))


def told(claims: Iterable[Claim], bonds: Iterable[Bond] = ()) -> list[Account]:
    """Return the accounts that each report gives by itself, sorted by id.

    The claims of one account, given alone, give the same account again.
    """
    apart = barred(bonds)
    by_report: defaultdict[str, dict[str, Claim]] = defaultdict(dict)
    for claim in claims:
        by_report[claim.report.id][claim.id] = claim
    accounts = [account for held in by_report.values() for account in _within(held, apart)]
    return sorted(accounts, key=lambda account: account.id)


def gathered(accounts: Sequence[Account], bonds: Sequence[Bond] = ()) -> list[Account]:
    """Join the accounts of many reports that tell of one occurrence, sorted by id.

    Which accounts come together is decided by the accounts that are `tied`, and their kin, alone:
    a group that comes out whole when gathered with all that it is tied to comes out so from the
    whole record, unless it has a denial with no day, which asks for all that it may deny. Other
    accounts with no time stay with their own report.
    """
    ordered = sorted(accounts, key=lambda account: account.id)
    groups = agglomerate(ordered, candidates(ordered), across_reports)
    return united(with_denials(groups), bonds)


def tied(one: Account, other: Account) -> bool:
    """Say whether two accounts of different reports speak for being one, taken by themselves."""
    if denied_by(one, other) or denied_by(other, one):
        return True
    return not excludes(one, other) and across_reports(one, other).points >= ENOUGH


def event_id(account_id: str) -> str:
    """Return the id of the occurrence that a gathered account tells of, by the account's id."""
    return content_id("e", account_id)


def occurrence_of(account: Account, wave: str | None) -> Occurrence:
    """Return the occurrence of a gathered account; `wave` is the account it was part of."""
    links = tuple(sorted(account.links, key=_strength))
    reasons = dict.fromkeys(why for link in links for why in link.reasons)
    return Occurrence(
        id=event_id(account.id),
        claims=tuple(sorted(claim.id for claim in account.claims)),
        part_of=event_id(wave) if wave else None,
        reasons=tuple(reasons) or ("the only claim of it",),
        links=links,
        copies=copies(account.claims),
    )


def _strength(link: Link) -> tuple[bool, int, tuple[str, str]]:
    """Return what sorts links: what a person has judged first, then the strongest."""
    return link.score is not None, -(link.score or 0), link.claims


def _within(claims: Mapping[str, Claim], apart: Mapping[str, frozenset[str]]) -> list[Account]:
    """Group the claims of one report, given by their ids."""
    singles = [Account.of(claims[one], apart.get(one, frozenset())) for one in sorted(claims)]
    return agglomerate(singles, combinations(range(len(singles)), 2), within_report)
