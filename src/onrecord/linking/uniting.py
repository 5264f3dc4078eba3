"""Making one of what a person has judged to be one occurrence."""

from collections.abc import Iterable, Sequence

from onrecord.linking.account import Account
from onrecord.linking.bond import Bond
from onrecord.model.event import Link


def united(accounts: Sequence[Account], bonds: Iterable[Bond]) -> list[Account]:
    """Join the accounts that hold two claims judged the same, whatever the rules say of them.

    Two claims judged different stay apart all the same: that word is the more particular one.
    Bonds are taken in order of their claims' ids; those whose claims are not there do nothing.
    """
    same = [bond for bond in bonds if bond.same]
    held = {claim for bond in same for claim in (bond.one, bond.other)}
    home = {claim: account for account in accounts for claim in account.ids if claim in held}
    joined = {account.id: account for account in accounts}
    for bond in sorted(same, key=lambda bond: (*sorted((bond.one, bond.other)), bond.why)):
        one, other = home.get(bond.one), home.get(bond.other)
        if one is None or other is None or one is other or one.bars(other):
            continue
        pair = sorted((bond.one, bond.other))
        judged = Link(claims=(pair[0], pair[1]), score=None, reasons=(bond.why,))
        both = one.joined(other, judged)
        del joined[one.id], joined[other.id]
        joined[both.id] = both
        home.update({claim: both for claim in both.ids if claim in held})
    return sorted(joined.values(), key=lambda account: account.id)
