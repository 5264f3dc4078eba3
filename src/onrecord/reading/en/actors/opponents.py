"""Who hurt those of a side: its enemy, or the party that a report tells of as fighting it."""

import re

from onrecord.model.claim import Actor
from onrecord.reading.en.actors.foes import Foes
from onrecord.reading.en.actors.neighbours import Neighbours
from onrecord.reading.en.armies import is_army
from onrecord.reading.en.parties import COUNTRY, Parties, is_group
from onrecord.reading.en.times.totals import is_long

ATTACKS = {"strike", "impact", "assault"}
HARM = {"killed", "injured"}
_FLOWN = {"aircraft", "uav", "helicopter"}
"""What many states fight with far from home."""
_OWN = re.compile(r"\b(?:its|our)\b", re.IGNORECASE)
"""Words by which who speaks tells of its own: "four of its soldiers"."""

_ATTACKERS = re.compile(r"\b(?:attackers?|assailants?|raiders?)\b", re.IGNORECASE)


class Opponents:
    """Tells who fights those hurt, where nobody is named who hurt them."""

    def __init__(self, parties: Parties, foes: Foes, told: Neighbours) -> None:
        self._parties = parties
        self._foes = foes
        self._told = told

    def unless_own(self, at: int, actor: Actor | None) -> Actor | None:
        """Return who did it, unless those hurt are that party's own: then its enemy, if any."""
        hurt = self._hurt(at)
        attacked = actor is not None and self._are_of(at, actor)
        if actor is None or not (attacked or hurt.intersection(actor.party.split("; "))):
            return actor
        enemy = self._parties.enemy(actor.party)
        if enemy and len(enemy) == COUNTRY:
            return self._parties.actor([enemy])
        if attacked:
            return self._teller(at, actor)
        return self._foes.opponent(hurt, self._told.claims)

    def _teller(self, at: int, foe: Actor) -> Actor | None:
        """Return the army or group that tells of those who attacked it; None where another does."""
        speaker = self._told.claims[at].speaker
        if speaker is None or speaker.party in {None, foe.party}:
            return None
        party = str(speaker.party)
        return self._parties.actor([party]) if is_army(speaker) or is_group(party) else None

    def _are_of(self, at: int, actor: Actor) -> bool:
        """Say whether the attackers who fell are a party's that a report tells of attacking."""
        claim = self._told.claims[at]
        before = reversed(self._told.claims[:at])
        attack = next((one.actor for one in before if one.kind in ATTACKS and one.actor), None)
        fell = claim.kind in HARM and _ATTACKERS.search(claim.evidence.text)
        return bool(fell) and attack is not None and attack.party == actor.party

    def of(self, at: int) -> Actor | None:
        """Return whom those killed of a side fight, where nothing else tells, nor a bomb lay."""
        claim = self._told.claims[at]
        hurt = self._hurt(at)
        teller = claim.speaker.party if claim.speaker else None
        if claim.kind in HARM and hurt == {self._foes.army} and teller and is_group(teller):
            return self._parties.actor([teller])  # "Hezbollah said ten soldiers had died"
        if claim.kind not in HARM or not hurt or "ied" in self._told.means(at):
            return None
        enemy = self._parties.enemy(min(hurt))
        there = {one.country for one in claim.places} & {enemy, *hurt}
        if len(hurt) == 1 and enemy and len(enemy) == COUNTRY and there:
            return self._parties.actor([enemy])
        long = is_long(claim, self._told.sentence(at).text)
        if long:
            return None
        foe = self._foes.opponent(hurt, self._told.claims) or self._army(at, hurt)
        return None if foe and self._are_of(at, foe) else foe

    def of_army(self) -> Actor | None:
        """Return whom the army of a report fights, who took what it lost."""
        army = self._foes.army
        return self._foes.opponent(frozenset({army}), self._told.claims) if army else None

    def _army(self, at: int, hurt: frozenset[str]) -> Actor | None:
        """Return the army where men of no state fell by it: not in a fight of theirs, nor unseen.

        From the air those of many states strike: `a drone strike killed a commander`.
        """
        claim = self._told.claims[at]
        among_them = any(one.kind == "clash" for one in self._told.beside(at))
        army = None if among_them else self._foes.army_against(hurt)
        speaks = claim.speaker.party if claim.speaker else None
        own = army is not None and speaks == army.party
        return army if own or not _FLOWN & self._told.means(at) else None

    def _hurt(self, at: int) -> frozenset[str]:
        """Return whose own those hurt are: the speaker's where it tells of harm to "its" own.

        What is told with that harm befell the same.
        """
        claim = self._told.claims[at]
        beside = [claim] if claim.kind in HARM else self._told.beside(at)
        own = (
            one.speaker.party
            for one in beside
            if one.kind in HARM and one.speaker and _OWN.search(one.evidence.text)
        )
        return frozenset(filter(None, own)) or self._foes.hurt(claim)
