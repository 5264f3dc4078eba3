"""Deeds told by those whose they are: what they shot down or took, or say they did not do."""

import re

from onrecord.model.claim import Actor, Content
from onrecord.reading.en.actors.foes import is_loss
from onrecord.reading.en.actors.opponents import ATTACKS, HARM
from onrecord.reading.en.actors.rivals import Rivals
from onrecord.reading.en.armies import is_army
from onrecord.reading.en.parties import COUNTRY, Parties, is_group
from onrecord.reading.phrases import words_of

LOST = re.compile(r"\b(?:lost|loss|loses?|losing)\b(?! (?:\w+ )?lives?)", re.IGNORECASE)
"""Words by which is told whom it befell, and not who did it."""
_OF_FOE = re.compile(
    r"\bof the enemy (?:were|was|have|has)\b|\benemy(?:['’]s)? (?:side|losses|dead|casualties)\b",
    re.IGNORECASE,
)
"""Words by which what is told befell the speaker's enemy."""
_HARM = HARM | {"damage"}
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
        army = claim.speaker is not None and is_army(claim.speaker)
        at_war = army or self._parties.enemy(speaks) or self._rivals.other(speaks)
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

    def destroyer(self, claim: Content, sentence: str) -> Actor | None:
        """Return the army or group that tells of arms destroyed: without more they are not its own.

        So it is with whatever an army says that its enemy lost.
        """
        speaker, party = claim.speaker, claim.speaker.party if claim.speaker else None
        if speaker is None or not party or claim.kind not in _HARM:
            return None
        forces = is_army(speaker) or is_group(party)
        lost = claim.kind == "damage" and is_loss(claim) and not LOST.search(claim.evidence.text)
        own = _OWN.search(claim.evidence.text)
        fell = (lost and not own) or _OF_FOE.search(sentence)
        return self._parties.actor([party]) if forces and fell else None

    def denying(self, claim: Content) -> Actor | None:
        """Return the party that says it did not do what names nobody: `denied any strike`."""
        if claim.polarity != "denied" or claim.kind not in ATTACKS or claim.actor is not None:
            return None
        party = claim.speaker.party if claim.speaker else None
        return self._parties.actor([party]) if party else None
