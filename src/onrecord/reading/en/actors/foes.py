"""Who fought those of a side that were killed: "ten soldiers died in clashes with rebels"."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import takewhile

from onrecord.codebook import load
from onrecord.model.claim import Actor, Content
from onrecord.reading.en.actors.doers import acts
from onrecord.reading.en.actors.sides import Side, sides
from onrecord.reading.en.parties import COUNTRY, ENEMY, GOVERNMENT, Parties, is_side
from onrecord.reading.en.syntax.numerals import SMALL
from onrecord.reading.phrases import as_written, parted
from onrecord.reading.segments import Segment

_FIGHT = (
    r"\b(?:clash(?:es|ed|ing)?|battl(?:es?|ing|ed)|fighting|fights?|fought|combat|firefights?"
    r"|gunfights?|gun battles?|confrontations?|ambush(?:es)?)\b"
)
_FOUGHT = re.compile(_FIGHT, re.IGNORECASE)
_WITH = re.compile(_FIGHT + r"(?:\W+[\w-]+){0,3}?\W+(?:with|against|between)\b", re.IGNORECASE)
_OTHERS = re.compile(rf"\band (?:[a-z]+ ){{0,2}}(?:\d|{SMALL})|(?<=\w) including\b")
"""Where those hurt end that are counted first: `45 rebels and 43 soldiers`."""
_REACH = 8
"""How many words after `clashes with` the other side is named."""
_GUNS = {"artillery", "mortar"}
_FIGHTING = {"military", "tank", "vehicle", "aircraft", "helicopter", "ship", "air_defence"}
"""Those hurt or destroyed who are of a side."""
_SOLDIERS = {"soldier", "soldiers", "servicemen", "conscripts", "policemen", "police"}
"""Words for the men of a state, where no party's name tells whose."""


_ARMY = {"army", "military"}
_AFTERWARDS = {"by", "in", "following", "after", "during", "when", "as", "near"}
_ACTS = {"strike", "impact", "assault", "capture", "repulse", "killed"}
"""Kinds of claims whose actors fight."""
_SHARE = 0.6
_HARM = {"killed", "injured"}
_OWN = re.compile(r"\b(?:its|our)\b", re.IGNORECASE)
"""Words by which who speaks tells of its own: "four of its soldiers"."""


def is_loss(claim: Content) -> bool:
    """Say whether those hurt or destroyed are of a side that fights."""
    sort = claim.item.type.split(".")[0] if claim.item else None
    return sort in _FIGHTING or (sort in _GUNS and claim.kind == "damage")


class Foes:
    """Tells of which side those hurt were, and who fought it."""

    def __init__(self, parties: Parties, army: str | None) -> None:
        self._parties = parties
        self.army = army
        self._sides = cache(self._find_sides)

    def of(self, claim: Content, beside: Sequence[Content], segment: Segment) -> Actor | None:
        """Return whom those hurt in a fight fought, by the words of the sentence.

        `beside` are the claims of the same sentence.
        """
        loss = is_loss(claim)
        if not (loss or _is_person(claim)) or not _FOUGHT.search(segment.text):
            return None
        hurt = self.hurt(claim)
        if not (loss or hurt):
            return None
        with_whom = self._fought(segment, hurt)
        with_whom = [one for one in with_whom if not is_among(one, hurt)]
        others = {
            code
            for one in beside
            if one is not claim and one.kind == claim.kind and _is_counted(one)
            for code in self.hurt(one)
        }
        if not with_whom and _is_counted(claim) and len(hurt) == 1 and len(others - hurt) == 1:
            with_whom = list(others - hurt)
        return self._parties.actor(with_whom[:1]) if with_whom and len(hurt) < 2 else None

    def hurt(self, claim: Content) -> frozenset[str]:
        """Return the parties whose own those hurt are, or what was destroyed, as far as told.

        A people's civilians are not its army. Without more, an army's soldiers are its own.
        """
        speaks = claim.speaker.party if claim.speaker else None
        if speaks and claim.kind in _HARM and _OWN.search(claim.evidence.text):
            return frozenset({speaks})
        people = load("parties")["unarmed"]
        told = (code for one in self._of_hurt(claim) if (code := self._code(one)))
        codes = frozenset(code for one in told if (code := people.get(one, one)))
        army = _army_of_teller(claim) or self.army
        return codes or frozenset(
            {army} if army and _is_men(_words_of_hurt(claim.evidence.text)) else ()
        )

    def names(self, actor: Actor, claim: Content) -> bool:
        """Say whether those hurt are a party's by its name: `Israeli soldiers`, not `soldiers`."""
        named = {one.party.code for one in self._of_hurt(claim)}
        return not named.isdisjoint(actor.party.split("; "))

    def _of_hurt(self, claim: Content) -> list[Side]:
        """Return the parties in the words for those hurt."""
        written = _words_of_hurt(claim.evidence.text)
        flown = claim.kind == "interception"  # "three Syrian drones were shot down"
        fighting = flown or is_loss(claim) or _is_men(written)
        named = [one for one in self._sides(written) if fighting or len(one.party.code) > COUNTRY]
        countries = [one for one in named if len(one.party.code) == COUNTRY]
        return countries or named

    def holds(self, actor: Actor, segment: Segment) -> bool:
        """Say whether a sentence tells of ground as a party's: `shells hit rebel-held towns`."""
        held = (one for one in self._sides(as_written(parted(segment.text))) if one.holding)
        codes = {self.army if one.party.code == GOVERNMENT else one.party.code for one in held}
        return not codes.isdisjoint(actor.party.split("; "))

    def is_target(self, actor: Actor, segment: Segment) -> bool:
        """Say whether a sentence tells of an attack on a party: `a strike on a Russian post`."""
        written = as_written(parted(segment.text))
        codes = {self._code(one) for one in self._sides(written) if _is_aimed_at(one, written)}
        return not codes.isdisjoint(actor.party.split("; "))

    def opponent(self, hurt: frozenset[str], claims: Sequence[Content]) -> Actor | None:
        """Return whom those of one side fight, if a report tells of but one party acting.

        It is not one that may be called as they are.
        """
        acting = Counter(
            one.actor.party
            for one in claims
            if one.actor and one.actor.text and one.kind in _ACTS and not self._theirs(one, hurt)
        )
        party, count = next(iter(acting.most_common(1)), ("", 0))
        told = len(hurt) == 1 and count > _SHARE * acting.total()
        return self._parties.actor(party.split("; ")) if told else None

    def army_against(self, hurt: frozenset[str]) -> Actor | None:
        """Return the army that fights men of no state."""
        irregular = hurt and all(is_side(one) for one in hurt)
        return self._parties.actor([self.army]) if irregular and self.army else None

    def _theirs(self, claim: Content, hurt: frozenset[str]) -> bool:
        codes = claim.actor.party.split("; ") if claim.actor else []
        return any(is_among(code, hurt) for code in codes)

    def _fought(self, segment: Segment, hurt: frozenset[str]) -> list[str]:
        """Return the sides of a fight, first whom it was with.

        Of a fight between two nobody is returned unless it is known which of them were hurt.
        """
        match = _WITH.search(segment.text)
        if match is None:
            return []
        written = as_written(parted(segment.text[match.end() :]))[:_REACH]
        between = match.group().lower().endswith("between")
        codes = [code for one in self._sides(written) if (code := self._code(one))]
        if between:
            return codes[:2] if any(is_among(one, hurt) for one in codes[:2]) else []
        before = self._sides(as_written(parted(segment.text[: match.start()]))[-_REACH:])
        return [*codes[:1], *filter(None, map(self._code, before[-1:]))]

    def _find_sides(self, written: tuple[str, ...]) -> list[Side]:
        found = self._parties.find([(word.casefold(),) for word in written])
        after = [*(word.lower().removesuffix("s") for word in written), ""]
        return [
            one
            for one in sides(found, written)
            if after[one.end] not in acts() and after[one.start] != "air"  # air defences
        ]

    def _code(self, side: Side) -> str | None:
        code = side.party.code
        if code == ENEMY or side.holding or side.backing:
            return None
        return self.army if code == GOVERNMENT else code


@lru_cache(maxsize=256)  # each claim of a report is asked about beside the others
def _words_of_hurt(evidence: str) -> tuple[str, ...]:
    """Return the words of a claim that may tell whose own those hurt are."""
    first = _OTHERS.split(evidence)[0]
    return tuple(takewhile(_is_of_hurt, as_written(parted(first))))


def _army_of_teller(claim: Content) -> str | None:
    """Return the country whose army tells of soldiers hurt: without more they are its own."""
    speaker = claim.speaker
    if speaker is None or speaker.role not in _ARMY or len(speaker.party or "") != COUNTRY:
        return None
    return speaker.party


def _is_aimed_at(side: Side, written: Sequence[str]) -> bool:
    """Say whether an act is told to be on a party's men or posts."""
    before = [word.lower() for word in written[max(0, side.start - 3) : side.start]]
    aimed = before[-2:] if before[-1:] and before[-1] in {"a", "an", "the"} else before[-1:]
    act = before[-len(aimed) - 1 : -len(aimed)]
    return aimed[:1] in (["on"], ["against"]) and bool(acts().intersection(act))


def _is_of_hurt(word: str) -> bool:
    """Say whether words up to one may name those hurt: what follows tells who did it, and where."""
    return word.lower() not in _AFTERWARDS


def _is_men(written: Sequence[str]) -> bool:
    return bool(_SOLDIERS.intersection(map(str.lower, written)))


def _is_counted(claim: Content) -> bool:
    return claim.quantity is not None and claim.quantity.stated is not None


def _is_person(claim: Content) -> bool:
    return claim.item is not None and claim.item.type == "person"


def is_among(code: str, hurt: frozenset[str]) -> bool:
    """Say whether a party is one of those hurt, who may be called but `the terrorists`."""
    sorts = any(is_side(one) for one in hurt)
    return code in hurt or (sorts and len(code) > COUNTRY and "rebels" not in {code, *hurt})
