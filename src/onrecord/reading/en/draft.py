"""A claim as its own sentence gives it, before the context fills what is not said."""

from dataclasses import dataclass
from functools import cached_property

from onrecord.model.claim import Certainty, Polarity
from onrecord.model.quantity import Number, Qualifier
from onrecord.reading.en.modality.certainty import certainty
from onrecord.reading.en.modality.polarity import polarity
from onrecord.reading.en.syntax.items import ItemWord
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token


@dataclass(frozen=True)
class Implied:
    """A number that words imply without stating it: `a missile`, `missiles`, `nobody`."""

    token: Token
    qualifier: Qualifier
    low: Number
    high: Number | None


BEFALLEN = frozenset({"killed", "injured", "missing", "displaced", "detained"})
"""Kinds that tell what befell people."""


@dataclass(frozen=True)
class Draft:
    """What one trigger says: kind, what is counted, with what, by whom.

    `head` is the noun that the claim is about (its words join the evidence); `implied` an item
    type that the trigger itself means (`shelling` is artillery) where no word names one.
    """

    kind: str
    mode: str | None
    trigger: Token
    head: Token | None = None
    counted: Counted | Implied | None = None
    item: ItemWord | None = None
    implied: str | None = None
    unit: str | None = None
    agents: tuple[Token, ...] = ()
    aimed: tuple[Token, ...] = ()
    """Nouns that are or lie at the place where it happened."""
    salvo: Number = 0
    """How many weapons the row counts in all that the claim is one of."""
    words: tuple[int, ...] = ()
    """The numbers of the words by which the trigger tells it: `went out of service`."""
    whole: Token | None = None
    """The trigger of those it is a part of, whose time it shares."""

    @cached_property
    def polarity(self) -> Polarity:
        """Whether its words affirm or deny it."""
        return polarity(self.trigger)

    @cached_property
    def certainty(self) -> Certainty:
        """How sure its words say it is; who judges what "may amount to a crime" judges now."""
        sure = certainty(self.trigger)
        return "stated" if self.kind == "judgement" and sure == "expected" else sure
