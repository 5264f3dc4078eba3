"""An account: claims held to tell of one occurrence, summed up for comparing with others."""

from dataclasses import dataclass
from typing import Self

from onrecord import codebook
from onrecord.linking.family import families, family
from onrecord.linking.spot import Relation, Spot, closest, spots, wide
from onrecord.linking.window import Window
from onrecord.model.claim import Claim
from onrecord.model.quantity import Number

TELLING_TOLL = 4
"""A toll of at least so many tells one occurrence from another; ones and twos are everywhere."""

Toll = tuple[str, Number]


@dataclass(frozen=True, slots=True)
class Account:
    """Claims of one occurrence and what they say together.

    `window` is the days all its timed claims share; `families` what its claims name; `sites` the
    places of each claim; `tolls` the numbers of people told; `why` what tied the claims. A claim
    `follows` that tells what came of an attack; the account is `wide` when an attack it names
    spans a country, `local` when a claim names a locality. `barred` are the ids of the claims that
    a person has judged to be of another occurrence.
    """

    claims: tuple[Claim, ...]
    window: Window | None
    families: frozenset[str]
    sites: frozenset[frozenset[Spot]]
    attackers: frozenset[str]
    items: frozenset[str]
    tolls: frozenset[Toll]
    follows: bool
    wide: bool
    local: bool
    why: frozenset[str]
    barred: frozenset[str] = frozenset()

    @classmethod
    def of(cls, claim: Claim, barred: frozenset[str] = frozenset()) -> Self:
        """Return the account that one claim gives by itself, judged to be no part of `barred`."""
        named, places, vocabulary = family(claim), spots(claim), families()
        spread = wide(places)
        attacks = named != "ground" and codebook.load("kinds")[claim.kind]["agent"] == "attacker"
        counted = claim.quantity and claim.kind in vocabulary["tolls"]
        parties = claim.actor.party.split("; ") if claim.actor and attacks else ()
        return cls(
            claims=(claim,),
            window=Window.of(claim),
            families=frozenset([named] if named else []),
            sites=frozenset([places] if places else []),
            attackers=frozenset(parties),
            items=frozenset([claim.item.type.partition(".")[0]] if claim.item and named else []),
            tolls=frozenset(
                [(claim.kind, claim.quantity.low)] if counted and claim.quantity else []
            ),
            follows=claim.kind in vocabulary["follows"],
            wide=spread and named in vocabulary["attacks"],
            local=bool(places) and not spread,
            why=frozenset(),
            barred=barred,
        )

    @property
    def id(self) -> str:
        """The smallest claim id: which claims, not their order, decide it."""
        return min(claim.id for claim in self.claims)

    @property
    def ids(self) -> frozenset[str]:
        """The ids of the claims."""
        return frozenset(claim.id for claim in self.claims)

    @property
    def reports(self) -> frozenset[str]:
        """The ids of the reports that the claims are of."""
        return frozenset(claim.report.id for claim in self.claims)

    @property
    def telling_tolls(self) -> frozenset[Toll]:
        """The tolls large enough to tell one occurrence from another."""
        return frozenset(toll for toll in self.tolls if toll[1] >= TELLING_TOLL)

    def excludes(self, other: "Account") -> bool:
        """Say whether the two can't be of one occurrence, whatever speaks for it.

        They can't when their days are disjoint, their places apart, their families differ, when
        one report tells of two attackers at two places, or when one is a wave across a country
        and the other an attack on a locality within it. Equal telling tolls show that one of two
        reports only named the place or the means less closely.
        """
        if self.bars(other):
            return True
        if self.window and other.window and self.window.meet(other.window) is None:
            return True
        if any(
            closest(one, another)[0] is Relation.APART
            for one in self.sites
            for another in other.sites
        ):
            return True
        if self.rivals(other) and self.reports & other.reports and not self._same_place(other):
            return True
        alike = bool(self.telling_tolls & other.telling_tolls)
        if not self._agrees(other, alike):
            return True
        return ((self.wide and other.local) or (other.wide and self.local)) and not alike

    def bars(self, other: "Account") -> bool:
        """Say whether a person has judged claims of the two to be of different occurrences."""
        return bool(self.barred) and not self.barred.isdisjoint(other.ids)

    def rivals(self, other: "Account") -> bool:
        """Say whether both name their attackers and no party is named by both."""
        return bool(self.attackers and other.attackers) and not self.attackers & other.attackers

    def _same_place(self, other: "Account") -> bool:
        return any(
            closest(one, another)[0] is Relation.SAME
            for one in self.sites
            for another in other.sites
        )

    def _agrees(self, other: "Account", alike: bool) -> bool:
        """Say whether both may tell of one sort of occurrence.

        What came of an attack joins attacks alone. Two sorts of attack are two occurrences, save
        for equal tolls and where one names no weapon: "a blast" may be a bomb's or a missile's.
        """
        named = self.families | other.families
        only_attacks = named <= set(families()["attacks"])
        if (self.follows or other.follows) and not only_attacks:
            return False
        unarmed = "ground" not in named and not (self.items and other.items)
        return len(named) < 2 or (only_attacks and (alike or unarmed))

    def _families_with(self, other: "Account") -> frozenset[str]:
        """Return the families of both; of two sorts of attack the one whose weapon is named."""
        if self.families and other.families and bool(self.items) != bool(other.items):
            return self.families if self.items else other.families
        return self.families | other.families

    def joined(self, other: "Account", why: frozenset[str]) -> "Account":
        """Return the account of both, tied by the reasons `why`.

        Its days are those that both share; all of them where a person has joined two that share
        none.
        """
        window = self.window or other.window
        if self.window and other.window:
            window = self.window.meet(other.window) or self.window.hull(other.window)
        return Account(
            claims=self.claims + other.claims,
            window=window,
            families=self._families_with(other),
            sites=self.sites | other.sites,
            attackers=self.attackers | other.attackers,
            items=self.items | other.items,
            tolls=self.tolls | other.tolls,
            follows=self.follows or other.follows,
            # One that tells the same toll of a whole country only named the locality less closely.
            wide=(self.wide or other.wide) and not (self.local or other.local),
            local=self.local or other.local,
            why=self.why | other.why | why,
            barred=self.barred | other.barred,
        )
