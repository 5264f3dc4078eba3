"""Joining accounts, strongest ties first, while no two that exclude each other come together."""

from collections.abc import Callable, Iterable, Sequence

from onrecord.linking.account import Account
from onrecord.linking.affinity import ENOUGH, Affinity
from onrecord.linking.exclusion import excludes

Compare = Callable[[Account, Account], Affinity]


def agglomerate(
    accounts: Sequence[Account], pairs: Iterable[tuple[int, int]], compare: Compare
) -> list[Account]:
    """Join the accounts that belong together; `pairs` are the places in `accounts` to compare.

    Ties are taken by falling points, of equal ones the nearer first, then by the accounts' ids, so
    that the order of the accounts does not matter; a tie is refused when the accounts joined so far
    exclude each other.
    """
    ties = []
    for left, right in pairs:
        one, other = accounts[left], accounts[right]
        if not excludes(one, other):
            affinity = compare(one, other)
            if affinity.points >= ENOUGH:
                ids = sorted((one.id, other.id))
                ties.append((-affinity.points, affinity.gap, ids, left, right, affinity))
    joined = dict(enumerate(accounts))
    refused: set[tuple[int, int, int, int]] = set()
    home = list(range(len(accounts)))
    for *_, left, right, affinity in sorted(ties, key=lambda tie: tie[:3]):
        first, second = _root(home, left), _root(home, right)
        if first == second:
            continue
        # Refused once, two accounts need not be asked again until one of them has grown.
        sizes = len(joined[first].claims), len(joined[second].claims)
        if (first, second, *sizes) in refused:
            continue
        if excludes(joined[first], joined[second]):
            refused.add((first, second, *sizes))
        else:
            link = affinity.link(accounts[left], accounts[right])
            joined[first] = joined[first].joined(joined.pop(second), link)
            home[second] = first
    return sorted(joined.values(), key=lambda account: account.id)


def _root(home: list[int], index: int) -> int:
    while home[index] != index:
        home[index] = home[home[index]]
        index = home[index]
    return index
