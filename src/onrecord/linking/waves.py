"""Tying a locality's attack to the wave across the country that it was part of."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Self

from onrecord.linking.account import Account
from onrecord.linking.window import Window
from onrecord.model.noun import Noun

Block = tuple[object, ...]


class Outline(Noun):
    """What an account must be known by to tell whether it is a wave, or a part of one.

    `wave` is True for an attack from the air across a country, False for an attack on a locality
    that may have been part of one; `size` is the number of claims.
    """

    id: str
    wave: bool
    size: int
    window: Window
    countries: tuple[str | None, ...]
    attackers: tuple[str, ...]

    @classmethod
    def of(cls, account: Account) -> Self | None:
        """Return the outline of an account, None for one that can be neither."""
        wave = account.wide and "air" in account.families
        part = account.local and not account.wide and account.families <= {"air"}
        if account.window is None or not (wave or part):
            return None
        countries = {spot.country for places in account.sites for spot in places}
        return cls(
            id=account.id,
            wave=wave,
            size=len(account.claims),
            window=account.window,
            countries=tuple(sorted(countries, key=str)),
            attackers=tuple(sorted(account.attackers)),
        )

    def blocks(self) -> Iterator[Block]:
        """Yield what a wave and its parts have in common, at least one of them."""
        return ((day, country) for day in self.window.days() for country in self.countries)

    def covers(self, part: "Outline") -> bool:
        """Say whether the days of a wave and a part meet, and not only rivals attacked."""
        rivals = self.attackers and part.attackers and not {*self.attackers} & {*part.attackers}
        return self.window.meet(part.window) is not None and not rivals


def wave_of(outlines: Iterable[Outline]) -> dict[str, str]:
    """Return, for the id of each account of an attack that was part of a wave, the wave's id.

    A wave is an attack from the air across a country, on the same days as the local attack and
    not by another attacker. Of several waves the one with the most claims is taken.
    """
    waves: defaultdict[Block, list[Outline]] = defaultdict(list)
    parts = []
    for outline in outlines:
        if not outline.wave:
            parts.append(outline)
            continue
        for block in outline.blocks():
            waves[block].append(outline)
    found = {}
    for part in parts:
        over = [wave for block in part.blocks() for wave in waves[block] if wave.covers(part)]
        if over:
            found[part.id] = min(over, key=lambda wave: (-wave.size, wave.id)).id
    return found
