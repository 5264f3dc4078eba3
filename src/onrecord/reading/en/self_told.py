"""Deeds told by those whose they are: what they shot down or took, or say they did not do."""

import re

from onrecord.model.claim import Actor, Content
from onrecord.reading.en.armies import is_army
from onrecord.reading.en.foes import is_loss
from onrecord.reading.en.opponents import ATTACKS
from onrecord.reading.en.parties import COUNTRY, Parties
from onrecord.reading.en.rivals import Rivals
from onrecord.reading.phrases import words_of

LOST = re.compile(r"\b(?:lost|loss|loses?|losing)\b(?! (?:\w+ )?lives?)", re.IGNORECASE)
"""Words by which is told whom it befell, and not who did it."""
_OWN = re.compile(r"\b(?:its|our|own)\b", re.IGNORECASE)


class SelfTold:
    """Tells whose a deed is of which those tell who did it; `state` is the country in play."""

    def __init__(self, parties: Parties, state: str | None, rivals: Rivals) -> None:
        self._parties = parties
        self._rivals = rivals
        self._state = state

    def defender(self, claim: Content) -> Actor | None:
        """Return who defends: a party at war that tells of it, else the country in play."""
        speaks = claim.speaker.party if claim.speaker else None
        at_war = self._parties.enemy(speaks) or self._rivals.other(speaks)
        code = speaks if at_war else self._state
        return self._parties.actor([code]) if code else None

    def is_taker(self, claim: Content) -> bool:
        """Say whether an army or group tells of what it took: "the army said it was retaken"."""
        if claim.speaker is None or not claim.speaker.party or claim.polarity != "affirmed":
            return False
        words = [(word,) for word in words_of(claim.speaker.text)]
        forces = is_army(claim.speaker) or any(
            len(one.value.code) > COUNTRY for one in self._parties.find(words)
        )
        lost = LOST.search(claim.evidence.text) or claim.mode == "encircled"
        return forces and not lost

    def destroyer(self, claim: Content) -> Actor | None:
        """Return the army that tells of arms destroyed: without more they are not its own."""
        speaker = claim.speaker
        if claim.kind != "damage" or not is_loss(claim) or speaker is None or not speaker.party:
            return None
        own = _OWN.search(claim.evidence.text) or LOST.search(claim.evidence.text)
        return self._parties.actor([speaker.party]) if is_army(speaker) and not own else None

    def denying(self, claim: Content) -> Actor | None:
        """Return the party that says it did not do what names nobody: `denied any strike`."""
        if claim.polarity != "denied" or claim.kind not in ATTACKS or claim.actor is not None:
            return None
        party = claim.speaker.party if claim.speaker else None
        return self._parties.actor([party]) if party else None
