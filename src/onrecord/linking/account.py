"""An account: claims held to tell of one occurrence, summed up for comparing with others."""

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Self

from onrecord import codebook
from onrecord.linking.blame import Accused, Blame, blame, foremost, owns, parties, summed
from onrecord.linking.clock import Hours, hours
from onrecord.linking.extent import Extent
from onrecord.linking.family import families, family, follows
from onrecord.linking.sides import bereaved, fell_fighting, flies, grounded, may_be_one
from onrecord.linking.spot import BREADTH, Relation, Spot, closest, is_told, spots
from onrecord.linking.victims import victims
from onrecord.linking.window import Window
from onrecord.linking.wording import long_wording, words
from onrecord.model.claim import Claim
from onrecord.model.event import Link
from onrecord.model.quantity import Number, Quantity

TELLING_TOLL = 4
"""A toll of at least so many tells one occurrence from another; ones and twos are everywhere."""
RARE_TOLL = 20
"""A toll that two occurrences of one day hardly share."""

NOTHING: frozenset[str] = frozenset()
Toll = tuple[str, Number]
Sites = frozenset[frozenset[Spot]]


@dataclass(frozen=True)
class Account:
    """Claims of one occurrence and what they say together.

    `reports` are the ids of those that the claims are of; `window` the days all its timed claims
    share, `hours` those of its attacks; `families` what its claims name; `sites` the places of each
    claim; `accused` how many claims name whom as the attacker, `owned` the parties that say so
    themselves, `blames` who names whom; `tolls` the numbers of people and things told; `victims`
    the people named; `wordings` the long evidences; `links` what tied the claims.
    A claim `follows` that tells what came of an attack; `extent` says how far all this reaches.
    `named` are the reports that name an attack in it, `another` those that call it another than the
    attack they named; `barred` the ids of the claims that a person has judged to be of another
    occurrence. `bereaved` are the parties that tell of harm to their own; `flown` the reports that
    tell of an air raid in it, `grounded` those that name close by a party without planes.
    """

    claims: tuple[Claim, ...]
    reports: frozenset[str]
    window: Window | None
    hours: frozenset[Hours]
    families: frozenset[str]
    sites: Sites
    accused: Accused
    owned: frozenset[str]
    blames: frozenset[Blame]
    items: frozenset[str]
    tolls: frozenset[Toll]
    victims: frozenset[str]
    wordings: frozenset[str]
    follows: bool
    extent: Extent
    named: frozenset[str]
    another: frozenset[str]
    bereaved: frozenset[str] = frozenset()
    flown: frozenset[str] = frozenset()
    grounded: frozenset[str] = frozenset()
    links: tuple[Link, ...] = ()
    barred: frozenset[str] = frozenset()

    @classmethod
    def of(cls, claim: Claim, barred: frozenset[str] = frozenset()) -> Self:
        """Return the account that one claim gives by itself, judged to be no part of `barred`."""
        name, places, vocabulary = family(claim), spots(claim), families()
        attack = name in vocabulary["attacks"]
        attacks = name != "ground" and codebook.load("kinds")[claim.kind]["agent"] == "attacker"
        counts = claim.kind in vocabulary["tolls"] + vocabulary["numbers"]
        vague = claim.quantity is not None and claim.quantity.qualifier == "vague"
        counted = claim.quantity if counts and not vague else None  # "dozens" are any dozens
        accused = parties(claim) if attacks and not fell_fighting(claim) else ()
        wording, report = long_wording(claim), frozenset([claim.report.id])
        told_apart = attack and not set(vocabulary["another"]).isdisjoint(
            words(claim.evidence.text)
        )
        return cls(
            claims=(claim,),
            reports=report,
            window=Window.of(claim),
            hours=frozenset([hour] if (hour := hours(claim)) else []),
            families=frozenset([name] if name else []),
            sites=frozenset([places] if places else []),
            accused=frozenset((party, 1) for party in accused),
            owned=frozenset(accused if owns(claim) and claim.polarity == "affirmed" else ()),
            blames=frozenset([blame(claim)] if accused and attack else []),
            items=frozenset([claim.item.type.partition(".")[0]] if claim.item and name else []),
            tolls=frozenset([(claim.kind, told_number(counted))] if counted else []),
            victims=victims(claim),
            wordings=frozenset([wording] if wording else []),
            follows=follows(claim),
            extent=Extent.of(claim),
            named=report if attack and not told_apart else NOTHING,
            another=report if told_apart else NOTHING,
            bereaved=frozenset([harmed]) if (harmed := bereaved(claim)) else NOTHING,
            flown=report if flies(claim) else NOTHING,
            grounded=report if grounded(claim) else NOTHING,
            barred=barred,
        )

    @cached_property
    def id(self) -> str:
        """The smallest claim id: which claims, not their order, decide it."""
        return min(claim.id for claim in self.claims)

    @cached_property
    def ids(self) -> frozenset[str]:
        """The ids of the claims."""
        return frozenset(claim.id for claim in self.claims)

    @cached_property
    def breadths(self) -> tuple[int, int]:
        """How broad, by their levels, the narrowest and the broadest place are; 0 for none."""
        broad = [max(BREADTH[spot.level] for spot in places) for places in self.sites]
        return min(broad, default=0), max(broad, default=0)

    @cached_property
    def attackers(self) -> frozenset[str]:
        """The parties that most of the claims that name any name as those who attacked."""
        return foremost(self.accused)

    @cached_property
    def unplaced_by(self) -> frozenset[str]:
        """The sources of an account that only tells what came of something, and names no place."""
        return (
            self.sources if self.follows and not self.families and not self.sites else frozenset()
        )

    @cached_property
    def sources(self) -> frozenset[str]:
        """Who published the reports, where that is known."""
        return frozenset(claim.report.source for claim in self.claims if claim.report.source)

    @cached_property
    def telling_tolls(self) -> frozenset[Toll]:
        """The tolls large enough to tell one occurrence from another."""
        return frozenset(toll for toll in self.tolls if toll[1] >= TELLING_TOLL)

    @cached_property
    def rare_tolls(self) -> frozenset[Toll]:
        """The tolls of people so large that two occurrences of one day hardly share one."""
        kinds = families()["tolls"]
        return frozenset(one for one in self.tolls if one[1] >= RARE_TOLL and one[0] in kinds)

    @cached_property
    def weapons(self) -> frozenset[str]:
        """The items that tell one sort of attack from another."""
        return self.items - set(families()["either"])

    @property
    def of_battle(self) -> bool:
        """Whether this may be the shelling in a battle: from the air, with guns and mortars."""
        used = bool(self.weapons) and self.weapons <= set(families()["battle"]["weapons"])
        return used and self.families == {"air"}

    def bars(self, other: "Account") -> bool:
        """Say whether a person has judged claims of the two to be of different occurrences."""
        return bool(self.barred) and not self.barred.isdisjoint(other.ids)

    def rivals(self, other: "Account") -> bool:
        """Say whether both name their attackers and none of the one may be one of the other."""
        ours, theirs = self.attackers, other.attackers
        return bool(ours and theirs) and not may_be_one(ours, theirs)

    def agrees(self, other: "Account") -> bool:
        """Say whether both tell what two occurrences hardly share: a toll, a victim or words."""
        if not self.wordings.isdisjoint(other.wordings):
            return True
        if not self.victims.isdisjoint(other.victims):
            return True
        shared = self.telling_tolls & other.telling_tolls
        people = [toll for toll in shared if toll[0] in families()["tolls"]]
        return len(people) > 1 or not self.rare_tolls.isdisjoint(people)

    def joined(self, other: "Account", link: Link) -> "Account":
        """Return the account of both, tied by the link.

        Of days that are only assumed and days that are told the latter are taken.
        """
        window = self.window.both(other.window) if self.window else other.window
        return Account(
            claims=self.claims + other.claims,
            reports=self.reports | other.reports,
            window=window,
            hours=self.hours | other.hours,
            families=self._families_with(other),
            sites=self._sites_with(other),
            accused=summed(self.accused, other.accused),
            owned=self.owned | other.owned,
            blames=self.blames | other.blames,
            items=self.items | other.items,
            tolls=self.tolls | other.tolls,
            victims=self.victims | other.victims,
            wordings=self.wordings | other.wordings,
            follows=self.follows or other.follows,
            extent=self.extent.joined(other.extent),
            named=self.named | other.named,
            another=self.another | other.another,
            bereaved=self.bereaved | other.bereaved,
            flown=self.flown | other.flown,
            grounded=self.grounded | other.grounded,
            links=(*self.links, *other.links, link),
            barred=self.barred | other.barred,
        )

    def _families_with(self, other: "Account") -> frozenset[str]:
        """Return the families of both; of two sorts of attack the one whose weapon is named.

        The shelling in a battle is of the battle.
        """
        if {"ground"} in (self.families, other.families) and (self.of_battle or other.of_battle):
            return frozenset({"ground"})
        if self.families and other.families and bool(self.weapons) != bool(other.weapons):
            return self.families if self.weapons else other.families
        return self.families | other.families

    def _sites_with(self, other: "Account") -> Sites:
        """Return the places of both; of places far apart those that words or more claims tell."""
        if not apart(self.sites, other.sites):
            return self.sites | other.sites
        return max(self, other, key=Account._placed).sites

    def _placed(self) -> tuple[bool, int, str]:
        """Return how well it is known where this was: first whether a claim's own words tell."""
        return any(map(is_told, self.claims)), len(self.claims), self.id


def told_number(quantity: Quantity) -> Number:
    """Return the number as it is told: "about 48", "more than 48" and "48" are one."""
    return quantity.low if quantity.stated is None else quantity.stated


@lru_cache(1 << 16)
def apart(sites: Sites, others: Sites) -> bool:
    """Say whether some place of the one can't be that of some claim of the other."""
    return any(closest(one, another)[0] is Relation.APART for one in sites for another in others)
