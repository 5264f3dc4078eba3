"""Tying a locality's attack to the wave across the country that it was part of."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from onrecord.linking.account import Account

Block = tuple[object, str | None]


def wave_of(accounts: Sequence[Account]) -> dict[str, str]:
    """Return, for the id of each account of an attack that was part of a wave, the wave's id.

    A wave is an attack from the air across a country, on the same days as the local attack and
    not by another attacker. Of several waves the one with the most claims is taken.
    """
    waves: defaultdict[Block, list[Account]] = defaultdict(list)
    for account in accounts:
        if account.wide and "air" in account.families:
            for block in _blocks(account):
                waves[block].append(account)
    found = {}
    for account in accounts:
        if account.wide or not account.local or account.families not in ({"air"}, frozenset()):
            continue
        over = [w for block in _blocks(account) for w in waves[block] if _covers(w, account)]
        if over:
            found[account.id] = min(over, key=lambda wave: (-len(wave.claims), wave.id)).id
    return found


def _blocks(account: Account) -> Iterator[Block]:
    days = account.window.days() if account.window else ()
    countries = {spot.country for places in account.sites for spot in places}
    return ((day, country) for day in days for country in countries)


def _covers(wave: Account, local: Account) -> bool:
    same_days = wave.window and local.window and wave.window.meet(local.window)
    rivals = wave.attackers and local.attackers and not wave.attackers & local.attackers
    return bool(same_days) and not rivals
