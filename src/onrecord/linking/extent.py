"""How much of a war one claim tells of: one attack, a day's attacks on a town, or a country's."""

from dataclasses import dataclass
from typing import Self

from onrecord.linking.family import families, family
from onrecord.linking.spot import Spot, spots, wide
from onrecord.linking.wording import words
from onrecord.model.claim import Claim
from onrecord.model.quantity import Number

MANY = 100
"""So many, told of a whole country, are not those of an attack on one of its towns."""
FLIGHT = 10_000
"""So many people, who fled a region, did not flee an attack on one of its towns."""


@dataclass(frozen=True, slots=True)
class Extent:
    """How far what one or more claims tell of reaches.

    `wide` when an attack or a great number of people it tells spans a country, `local` when a
    claim names a locality; `series` when a claim sums up several attacks ("five raids"), `plural`
    when one tells of more than one ("raids"), `single` when one tells of one ("a raid").
    """

    wide: bool
    local: bool
    series: bool
    plural: bool
    single: bool

    @classmethod
    def of(cls, claim: Claim) -> Self:
        """Return the extent of what one claim tells."""
        places, attack = spots(claim), family(claim) in families()["attacks"]
        flight, spread = _is_flight(claim, places), wide(places)
        struck = attack and claim.kind in families()["several"]["kinds"]
        return cls(
            wide=flight or (spread and (attack or _counts_many(claim))),
            local=bool(places) and not spread and not flight,
            series=struck and _is_series(claim),
            plural=struck and _counts_attacks(claim) > 1,
            single=struck and _is_single(claim),
        )

    @property
    def sums_up(self) -> bool:
        """Whether several attacks are told of, and never one of them alone."""
        return self.series and not self.single

    @property
    def is_one(self) -> bool:
        """Whether one attack is told of, and never more."""
        return self.single and not (self.series or self.plural)

    def joined(self, other: Self) -> Self:
        """Return the extent of both, told of as one.

        Who tells the same toll of a whole country only named the locality less closely.
        """
        local = self.local or other.local
        return type(self)(
            wide=(self.wide or other.wide) and not local,
            local=local,
            series=self.series or other.series,
            plural=self.plural or other.plural,
            single=self.single or other.single,
        )


def _counts_many(claim: Claim) -> bool:
    """Say whether a claim counts more than one attack on a locality is likely to harm."""
    return claim.quantity is not None and claim.quantity.low >= MANY


def _is_flight(claim: Claim, places: frozenset[Spot]) -> bool:
    """Say whether a claim counts very many who fled a region, which is of no attack on one town."""
    quantity = claim.quantity
    fled = claim.kind == "displaced" and quantity is not None and quantity.low >= FLIGHT
    return fled and any(spot.level in ("region", "area") for spot in places)


def _counts_attacks(claim: Claim) -> Number:
    """Return how many attacks a claim counts at least, 0 where it counts none."""
    quantity = claim.quantity
    return quantity.low if quantity and quantity.unit == families()["several"]["unit"] else 0


def _is_series(claim: Claim) -> bool:
    """Say whether a claim counts several attacks, or calls them a series; "raids" may be one."""
    vague = claim.quantity is not None and claim.quantity.qualifier == "vague"
    if _counts_attacks(claim) > (2 if vague else 1):
        return True
    told = f" {' '.join(words(claim.evidence.text))} "
    return any(f" {phrase} " in told for phrase in families()["several"]["phrases"])


def _is_single(claim: Claim) -> bool:
    """Say whether a claim has the words for one attack: "a raid", not "the raid"."""
    single, told = families()["single"], words(claim.evidence.text)
    return any(
        word in single["attacks"] and not set(single["one"]).isdisjoint(told[max(0, at - 3) : at])
        for at, word in enumerate(told)
    )
