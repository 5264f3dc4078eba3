"""Claims to accounts to occurrences."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from onrecord.linking.account import Account
from onrecord.linking.affinity import across_reports, within_report
from onrecord.linking.agglomeration import agglomerate
from onrecord.linking.candidates import candidates
from onrecord.linking.occurrence import Occurrence
from onrecord.linking.waves import wave_of
from onrecord.model.claim import Claim
from onrecord.model.ids import content_id


def link(claims: Sequence[Claim]) -> tuple[Occurrence, ...]:
    """Return the occurrences that the claims tell of, each claim in exactly one, sorted by id.

    The result is the same for any order of the claims; a claim given twice counts once.
    """
    by_report: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in sorted({c.id: c for c in claims}.values(), key=lambda c: c.id):
        by_report[claim.report.id].append(claim)
    told = [account for group in by_report.values() for account in _accounts(group)]
    occurred = _across(sorted(told, key=lambda account: account.id))
    waves = wave_of(occurred)
    ids = {account.id: content_id("e", account.id) for account in occurred}
    occurrences = (
        Occurrence(
            id=ids[account.id],
            claims=tuple(sorted(claim.id for claim in account.claims)),
            part_of=ids.get(waves.get(account.id, "")),
            reasons=_reasons(account),
        )
        for account in occurred
    )
    return tuple(sorted(occurrences, key=lambda occurrence: occurrence.id))


def _accounts(claims: Sequence[Claim]) -> list[Account]:
    """Group the claims of one report."""
    singles = [Account.of(claim) for claim in claims]
    return agglomerate(singles, combinations(range(len(singles)), 2), within_report)


def _across(accounts: Sequence[Account]) -> list[Account]:
    """Group the accounts of many reports; those with no time stay with their own report."""
    return agglomerate(accounts, candidates(accounts), across_reports)


def _reasons(account: Account) -> tuple[str, ...]:
    if len(account.claims) == 1:
        return ("the only claim of it",)
    return tuple(sorted(account.why))
