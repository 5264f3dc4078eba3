"""Which accounts of different reports are worth comparing, so that the cost stays near linear."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import combinations
from math import ceil, cos, floor, radians

from onrecord.gazetteer.names import skeleton
from onrecord.linking.account import Account
from onrecord.linking.denials import is_denial, reach
from onrecord.linking.spot import KM_PER_DEGREE, REACH_KM, Spot, around
from onrecord.linking.window import DAY

Key = tuple[object, ...]
SOURCE = "source"


def candidates(accounts: Sequence[Account]) -> Iterator[tuple[int, int]]:
    """Yield once each pair of places in `accounts` that are worth comparing.

    Two accounts can only ever be linked by the rules if they have one of their `keys` in common;
    what people judge to be one event is joined apart from this.
    """
    blocks: defaultdict[Key, list[int]] = defaultdict(list)
    for index, account in enumerate(accounts):
        for key in keys(account):
            blocks[key].append(index)
    seen: set[tuple[int, int]] = set()
    for key, block in blocks.items():
        for pair in combinations(block, 2):
            if pair not in seen and (key[1] != SOURCE or _goes_on(accounts, pair)):
                seen.add(pair)
                yield pair


def looked_for(account: Account) -> set[Key]:
    """Return all that an account is looked for under: its keys, on all days it may be of."""
    return keys(replace(account, window=reach(account))) if is_denial(account) else keys(account)


def keys(account: Account) -> set[Key]:
    """Return what an account is compared under: two with no key in common are never compared.

    A key is a day on which it may have happened together with one of: a place, as a spelling, an
    id (of it or what holds it) or a square of the map that it may reach into; a number told of
    people or things (`telling_tolls`); the words of a long evidence; or who published it. An
    account with no time has no key and stays with its own report. What two occurrences of one day
    hardly share is looked for on the days beside one that is only assumed, too.
    """
    days: Sequence[dt.date] = account.window.days() if account.window else ()
    spots = {spot for places in account.sites for spot in places}
    where: set[Key] = {key for spot in spots for key in _place_keys(spot)}
    where |= account.telling_tolls
    where |= {(SOURCE, source) for source in account.sources}
    words: set[Key] = {("words", wording) for wording in account.wordings}
    words |= {("victim", name) for name in account.victims}
    found = {(day, *key) for day in days for key in where | words}
    if account.window and account.window.by == "assumed":
        found |= {
            (day + beside, *key)
            for day in days
            for beside in (-DAY, DAY)
            for key in account.rare_tolls | words
        }
    return found


def _goes_on(accounts: Sequence[Account], pair: tuple[int, int]) -> bool:
    """Say whether one of two accounts of one source names no place, and so may go on the other."""
    return any(accounts[index].unplaced_by for index in pair)


@lru_cache(1 << 14)
def _place_keys(spot: Spot) -> tuple[Key, ...]:
    found: list[Key] = [("sound", spot.country, spot.sound or spot.bare)]
    if spot.level == "country":
        return tuple(found)
    if spot.level == "site" and not spot.id:
        found.append(("sound", spot.country, skeleton(spot.town_name)))
    if spot.id:
        found.append(("place", spot.id))
    found += [("place", one.id) for one in around(spot.id or "") if one.level != "country"]
    if spot.lat is not None and spot.lon is not None:
        reach = REACH_KM[spot.level] / KM_PER_DEGREE
        across = reach / max(0.1, cos(radians(spot.lat)))
        for lat in range(floor(spot.lat - reach), ceil(spot.lat + reach)):
            for lon in range(floor(spot.lon - across), ceil(spot.lon + across)):
                found.append(("cell", lat, lon))
    return tuple(found)
