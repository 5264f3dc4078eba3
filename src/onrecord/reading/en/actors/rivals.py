"""Two states at war, as a report tells of them: on the ground of one the other attacks."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from onrecord.model.claim import Content
from onrecord.reading.en.actors.opponents import ATTACKS, HARM
from onrecord.reading.en.parties import COUNTRY, is_group

_HARM = HARM | {"damage"}
_TAKING = {"capture"}
_TWO = 2
_MUTUAL = re.compile(r"\b(?:trad|exchang)(?:es?|ed|ing)\b", re.IGNORECASE)
"""Words by which those who strike do so at each other: "Israel and Iran trade strikes"."""


class Rivals:
    """The two states of a report that attack each other, if there are such.

    `state` is the country in play. One that strikes or takes its own ground fights another war,
    as do groups.
    """

    def __init__(self, claims: Sequence[Content], state: str | None) -> None:
        told = [
            (one.actor.party, one)
            for one in claims
            if one.actor and one.kind in ATTACKS | _HARM | _TAKING and not is_mutual(one)
        ]
        named = [one for one in told if one[1].actor and one[1].actor.text]
        at_home = {doer for doer, one in named if doer in {place.country for place in one.places}}
        attacks = [(doer, _ground(one), one.kind) for doer, one in told if one.kind not in _TAKING]
        told_of = {(doer, ground) for doer, ground, _ in attacks}
        fighting = (
            frozenset({doer, ground})
            for doer, ground, kind in attacks
            if ground and ground != doer and not at_home & {doer, ground}
            # Where it only fires missiles into a sea, its neighbour does not yet fire back.
            if (ground, doer) in told_of or (doer == state and kind in _HARM)
        )
        pairs = chain(fighting, _clashing(claims))
        states = not any(is_group(doer) for doer, _, _ in attacks)
        self._pair: frozenset[str] = next(pairs, frozenset()) if states else frozenset()

    def other(self, code: str | None) -> str | None:
        """Return the state that fights another one; None where no such is told of."""
        return next(iter(self._pair - {code})) if code in self._pair else None

    def attacker(self, claim: Content) -> str | None:
        """Return who attacks where something happened on the ground of one of the two."""
        return self.other(_ground(claim))


def is_mutual(claim: Content) -> bool:
    """Say whether those who act do so at each other: "Thai and Cambodian troops traded fire"."""
    if claim.actor is None or claim.actor.text is None or "; " not in claim.actor.party:
        return False
    return claim.kind == "clash" or _MUTUAL.search(claim.evidence.text) is not None


def _clashing(claims: Sequence[Content]) -> Iterator[frozenset[str]]:
    """Return the states told to fight each other."""
    for one in filter(is_mutual, claims):
        codes = one.actor.party.split("; ") if one.actor else []
        if len(codes) == _TWO and all(len(code) == COUNTRY for code in codes):
            yield frozenset(codes)


def _ground(claim: Content) -> str | None:
    """Return the one country in which something happened."""
    countries = {one.country for one in claim.places if one.role == "target"}
    return next(iter(countries)) if len(countries) == 1 else None
