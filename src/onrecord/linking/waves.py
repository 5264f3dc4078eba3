"""Tying an attack to the attacks that it was part of: a city's to the wave across the country."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from math import inf
from typing import Self

from onrecord.linking.account import Account
from onrecord.linking.family import families
from onrecord.linking.spot import BREADTH, Relation, Spot
from onrecord.linking.window import Window
from onrecord.model.noun import Noun
from onrecord.model.quantity import Number

Block = tuple[object, ...]
Count = tuple[str, Number, Number | None]
"""What is counted, and the least and the greatest number of it told, None for no limit."""


class Outline(Noun):
    """What an account must be known by to tell whether it is a whole, or a part of one.

    A `whole` is an attack across a country or a series of attacks at one place; a `part` an attack
    on a locality, `one` a single attack. A series of attacks on a town may be both. `breadth` is
    that of the broadest place, `size` the number of claims, `counts` what is counted of people
    harmed and of attacks.
    """

    id: str
    whole: bool
    part: bool
    one: bool
    breadth: int
    size: int
    window: Window
    spots: tuple[Spot, ...]
    attackers: tuple[str, ...]
    counts: tuple[Count, ...]

    @classmethod
    def of(cls, account: Account) -> Self | None:
        """Return the outline of an account, None for one that can be neither."""
        extent, sort = account.extent, families()["waves"]
        wave = extent.wide and sort in account.families
        part = extent.local and not extent.wide and account.families <= {sort}
        if account.window is None or not (wave or part):
            return None
        spots = {spot for places in account.sites for spot in places}
        return cls(
            id=account.id,
            whole=wave or (part and extent.sums_up),
            part=part,
            one=extent.is_one,
            breadth=BREADTH["country"] if wave else account.breadths[1],
            size=len(account.claims),
            window=account.window,
            spots=tuple(sorted(spots, key=lambda spot: (spot.name, spot.id or "", str(spot)))),
            attackers=tuple(sorted(account.attackers)),
            counts=tuple(_counts(account)),
        )

    def blocks(self) -> Iterator[Block]:
        """Yield what a whole and its parts have in common, at least one of them."""
        countries = sorted({spot.country for spot in self.spots}, key=str)
        return ((day, country) for day in self.window.days() for country in countries)

    def covers(self, part: "Outline") -> bool:
        """Say whether another may be part of this whole.

        Their days meet, and their places: the whole's is the broader, or is the same and the part
        but one attack. Not only rivals attacked, and of nothing does the part tell more than the
        whole.
        """
        if not part.part or self.breadth < part.breadth + (not part.one):
            return False
        rivals = self.attackers and part.attackers and not {*self.attackers} & {*part.attackers}
        if rivals or self._counts_less(part):
            return False
        return self.window.meet(part.window) is not None and self._is_around(part)

    def _is_around(self, part: "Outline") -> bool:
        if self.breadth == BREADTH["country"]:
            return not {s.country for s in self.spots}.isdisjoint(s.country for s in part.spots)
        return any(
            one.relation(other) is Relation.SAME or other.is_within(one)
            for one in self.spots
            for other in part.spots
        )

    def _counts_less(self, part: "Outline") -> bool:
        limits = {what: most for what, _, most in self.counts}
        return any(least > (limits.get(what) or inf) for what, least, _ in part.counts)


def wave_of(outlines: Iterable[Outline]) -> dict[str, str]:
    """Return, for the id of each account of attacks that were part of others, the id of those.

    Of several wholes the one of the narrowest place is taken, then the one with the most claims.
    """
    wholes: defaultdict[Block, list[Outline]] = defaultdict(list)
    parts = []
    for outline in outlines:
        if outline.part:
            parts.append(outline)
        if outline.whole:
            for block in outline.blocks():
                wholes[block].append(outline)
    found = {}
    for part in parts:
        around = [one for block in part.blocks() for one in wholes[block] if one.covers(part)]
        if around:
            found[part.id] = min(around, key=lambda one: (one.breadth, -one.size, one.id)).id
    return found


def _counts(account: Account) -> Iterator[Count]:
    """Yield what an account counts of people harmed and of attacks, sorted."""
    told: defaultdict[str, list[tuple[Number, Number | None]]] = defaultdict(list)
    several = families()["several"]
    for claim in account.claims:
        quantity = claim.quantity
        if quantity is not None and claim.polarity == "affirmed":
            attacks = claim.kind in several["kinds"] and quantity.unit == several["unit"]
            if attacks or claim.kind in families()["harmed"]:
                told[claim.kind].append((quantity.low, quantity.high))
    for what, bounds in sorted(told.items()):
        tops = [high for _, high in bounds if high is not None]
        yield what, min(low for low, _ in bounds), max(tops) if len(tops) == len(bounds) else None
