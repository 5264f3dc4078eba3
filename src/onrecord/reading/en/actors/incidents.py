"""Which claims tell of another incident than what stands beside or before them."""

import re
from collections.abc import Iterable
from functools import lru_cache

from onrecord.model.claim import Content
from onrecord.reading.segments import Segment

_ANOTHER = re.compile(
    r"\W*(?:meanwhile,? )?"
    r"(?:in (?:an?|yet another|another) (?:separate|unrelated|different)\b"
    r"|in another (?:incident|development|case)\b|separately\b|elsewhere\b)",
    re.IGNORECASE,
)
_ACCIDENT = re.compile(r"\baccident(?:s|al|ally)?\b|\bstampede\b|\bearthquake\b", re.IGNORECASE)
_AFTER = re.compile(
    r"\b(?:minute|hour|day|week|month|year)s? (?:after|before|since)\b", re.IGNORECASE
)
"""Words between two incidents: "six died, a day after rebels killed two there"."""

_PLANTED = re.compile(
    r"(?<!mortar )\bbombs? (?:\w+ )?"
    r"(?:exploded|explodes|went off|blew up|(?:(?:was|were) )?detonated)\b"
)
"""Words by which a bomb went off that nobody dropped."""
_ANSWERED = re.compile(
    r"\b(?:in (?:retaliation|response|revenge|reprisal|reply) (?:for|to)|to avenge|avenging)\b"
    r"[^,;]*",
    re.IGNORECASE,
)
"""What one side did whom the other answers, up to the next comma."""
_SENT = {"strike", "impact"}
_AGAIN = re.compile(
    r"\b(?:another|second|similar|more|further|other|same|latest|again|also)\b|^the\b",
    re.IGNORECASE,
)
"""Words for an attack that belongs with one told of before."""
_APART = {"settlement", "region"}
"""Levels of places of which none lies in another."""


def opens_another(segment: Segment) -> bool:
    """Say whether a sentence opens with what tells of another incident: `separately`."""
    return _ANOTHER.match(segment.text) is not None


def is_accident(segment: Segment) -> bool:
    """Say whether a sentence tells of what nobody did."""
    return _accident_in(segment.text)


@lru_cache(maxsize=8)  # each claim of a report asks about few sentences
def _accident_in(text: str) -> bool:
    return _ACCIDENT.search(text) is not None


def is_another(told: Iterable[Content], act: Content) -> bool:
    """Say whether a sentence tells of a new attack, elsewhere than an act before it.

    "The army shelled X. A drone hit a bus in Y." Not so where X is a land that Y may lie in.
    """
    own = {
        (one.level, one.name)
        for attack in told
        if attack.kind in _SENT and attack.quantity and not _AGAIN.search(attack.evidence.text)
        for one in attack.places
        if not one.carried
    }
    before = {(one.level, one.name) for one in act.places}
    levels = {level for level, _ in own}
    alike = levels == {level for level, _ in before} and levels <= _APART
    return bool(own) and alike and own.isdisjoint(before)


def is_planted(segment: Segment) -> bool:
    """Say whether a sentence tells of bombs that went off where somebody laid them."""
    return "bomb" in segment.text and _PLANTED.search(segment.text) is not None


def is_answered(claim: Content, segment: Segment) -> bool:
    """Say whether a claim is of what another side answers: `in response to the shelling`."""
    at = claim.evidence.start - segment.start
    found = _answered_in(segment.text)
    return found is not None and found.start() <= at < found.end()


@lru_cache(maxsize=8)
def _answered_in(text: str) -> re.Match[str] | None:
    return _ANSWERED.search(text)


def are_apart(claim: Content, act: Content, segment: Segment) -> bool:
    """Say whether an act of a sentence is told of another time than a claim, there or after it.

    Those may die days after a strike, but not in what killed others at another place.
    """
    at = act.evidence.start - segment.start
    here = claim.evidence.start - segment.start
    if 0 <= here < len(segment.text) and is_answered(claim, segment) != is_answered(act, segment):
        return True
    later = next(_AFTER.finditer(segment.text, 0, max(0, at)), None)
    if later is None or later.end() <= here < len(segment.text):
        return False
    return {one.name for one in act.places}.isdisjoint(one.name for one in claim.places)


def can_belong(effect: Content, act: Content) -> bool:
    """Say whether an act told of was done in a country where an effect was felt."""
    felt, done = ({one.country for one in claim.places} for claim in (effect, act))
    return not felt or not done or None in felt | done or bool(felt & done)
