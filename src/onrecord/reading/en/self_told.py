"""Deeds told by those whose they are: what they shot down or took, or say they did not do."""

import re

from onrecord.model.claim import Actor, Content
from onrecord.reading.en.opponents import ATTACKS
from onrecord.reading.en.parties import COUNTRY, Parties
from onrecord.reading.phrases import words_of

LOST = re.compile(r"\b(?:lost|loss|loses?|losing)\b(?! (?:\w+ )?lives?)", re.IGNORECASE)
"""Words by which is told whom it befell, and not who did it."""


class SelfTold:
    """Tells whose a deed is of which those tell who did it; `state` is the country in play."""

    def __init__(self, parties: Parties, state: str | None) -> None:
        self._parties = parties
        self._state = state

    def defender(self, claim: Content) -> Actor | None:
        """Return who defends: a party at war that tells of it, else the country in play."""
        speaks = claim.speaker.party if claim.speaker else None
        code = speaks if self._parties.enemy(speaks) else self._state
        return self._parties.actor([code]) if code else None

    def is_taker(self, claim: Content) -> bool:
        """Say whether an army or group tells of what it took: "the army said it was retaken"."""
        if claim.speaker is None or not claim.speaker.party or claim.polarity != "affirmed":
            return False
        words = [(word,) for word in words_of(claim.speaker.text)]
        forces = any(len(one.value.code) > COUNTRY for one in self._parties.find(words))
        lost = LOST.search(claim.evidence.text) or claim.mode == "encircled"
        return forces and not lost

    def denying(self, claim: Content) -> Actor | None:
        """Return the party that says it did not do what names nobody: `denied any strike`."""
        if claim.polarity != "denied" or claim.kind not in ATTACKS or claim.actor is not None:
            return None
        party = claim.speaker.party if claim.speaker else None
        return self._parties.actor([party]) if party else None
