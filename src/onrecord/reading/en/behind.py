"""Who stands behind what names nobody: the attack it belongs to, who claimed it, the enemy."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from onrecord.model.claim import Actor, Content
from onrecord.model.quantity import Number
from onrecord.reading.en.bearings import Bearings
from onrecord.reading.en.claimants import claimant
from onrecord.reading.en.foes import Foes, is_loss
from onrecord.reading.en.parties import COUNTRY, GOVERNMENT, Parties, is_side
from onrecord.reading.phrases import words_of
from onrecord.reading.segments import Segment

_ATTACKS = {"strike", "impact", "assault"}
_EFFECTS = {"killed", "injured", "damage", "missing", "outage"}
_GROUND = {"capture", "assault", "withdrawal"}
_JUDGED = {"judgement"}
_FOLLOWS = (
    (_ATTACKS | _EFFECTS | _JUDGED, _ATTACKS | _EFFECTS),
    (_GROUND, _GROUND),
    ({"detained"}, _GROUND | _ATTACKS | _EFFECTS | {"detained"}),
)
"""Kinds of claims, and of which acts before them they take the actor."""
_WAR = 10_000
"""More dead than that are of a whole war, not of one attack."""
_TOLLED = {"killed", "injured", "missing"}
_MANY, _WEEKS = 5, 20
"""So many killed over more days than that were killed in many attacks."""
_OWN = re.compile(r"\b(?:its|our)\b", re.IGNORECASE)
"""Words by which who speaks tells of its own: "four of its soldiers"."""
_LOST = re.compile(r"\b(?:lost|loses?|losing)\b(?! (?:\w+ )?lives?)", re.IGNORECASE)
"""Words by which is told whom it befell, and not who did it."""
_CLOSE = (0, 1)
"""How many sentences back the act stands that a claim belongs to."""
_LASTING = (0, 1, 2, 3)
"""The same for ground, which one party takes or leaves over many sentences."""
_DEFENCE = {"interception", "repulse"}
_LEAST = 2
_SHARE = 0.6
"""How much of a report's attacks one party makes for its other attacks to be plainly its too."""


class Behind:
    """Credits the claims of one report that name nobody to those plainly behind them."""

    def __init__(self, parties: Parties, bearings: Bearings) -> None:
        self._parties = parties
        self._state = bearings.state
        self._bearings = bearings
        self._foes = Foes(parties, bearings.army)

    def credited(self, claims: Sequence[Content], cut: Sequence[Segment]) -> list[Content]:
        """Give effects and attacks without an actor that of the attack they plainly belong to.

        That is an attack of the same sentence, else of the one before, else the party that makes
        most of the report's attacks, else the enemy that a country at war has.
        """
        starts = [segment.start for segment in cut]
        where = [bisect_right(starts, one.evidence.start) for one in claims]
        group, told_in = claimant(self._parties, cut)
        usual = self._usual(claims)
        near = [one for one, at in zip(claims, where, strict=True) if at <= told_in]
        claimed = next((one for one in reversed(near) if one.kind in _ATTACKS and one.places), None)
        given: list[Content] = []
        for n, claim in enumerate(claims):
            actor = claim.actor
            if claim.kind in _DEFENCE:
                actor = actor or self._defender(claim)
            elif foe := self._foe(claims, where, n, cut):
                actor = foe
            elif not _LOST.search(claim.evidence.text) and (actor is None or is_side(actor.party)):
                behind = self._behind(claims, where, n) or actor
                fits = group and (claimed is None or _can_belong(claim, claimed))
                beside = _of_sentence(claims, where, n)
                behind = behind or self._default(claim, beside, group if fits else usual)
                actor = actor if behind is actor else self._other(claim, behind, claims)
                actor = actor or self._opponent(claim, beside, claims)
            given.append(claim if actor is claim.actor else _with(claim, actor))
        return given

    def _defender(self, claim: Content) -> Actor | None:
        """Return who defends: a party at war that tells of it, else the country in play."""
        speaks = claim.speaker.party if claim.speaker else None
        code = speaks if self._parties.enemy(speaks) else self._state
        return self._parties.actor([code]) if code else None

    def _foe(
        self, claims: Sequence[Content], where: Sequence[int], at: int, cut: Sequence[Segment]
    ) -> Actor | None:
        """Return whom those of a side fought who were killed in a fight, if nobody is named."""
        claim = claims[at]
        if claim.actor is not None or claim.kind not in _EFFECTS or _is_whole(claim):
            return None
        return self._foes.of(claim, _of_sentence(claims, where, at), cut[where[at] - 1])

    def _behind(self, claims: Sequence[Content], where: Sequence[int], at: int) -> Actor | None:
        """Return the actor of the nearest act that a claim can belong to."""
        claim = claims[at]
        if _is_whole(claim):
            return None
        kinds = next((acts for those, acts in _FOLLOWS if claim.kind in those), set[str]())
        beside = {other.kind for n, other in enumerate(claims) if where[n] == where[at]}
        if "clash" in beside and not beside & _ATTACKS:
            return None
        near = _near(claims, where, at, kinds)
        sided = claim.actor is not None
        return None if near is not None and sided and is_side(near.party) else near

    def _default(
        self, claim: Content, beside: Sequence[Content], usual: Actor | None
    ) -> Actor | None:
        """Return who makes most attacks, where one of no other told origin can be theirs."""
        fits = claim.kind in _ATTACKS | _EFFECTS | _JUDGED and not (_is_whole(claim) or _is_long(claim))
        if usual is None or not fits:
            return None
        at_home = {one.country for one in claim.places} == {usual.party}
        if at_home and not self._bearings.is_divided({usual.party}) and usual.party != self._state:
            return None
        army = any(len(code) == COUNTRY for code in usual.party.split("; "))
        # Armies plant no car bombs, and groups have no aircraft.
        foreign = "aircraft" if not army else "ied" if claim.kind != "damage" else None
        return None if foreign in _means(beside) else usual

    def _other(
        self, claim: Content, actor: Actor | None, claims: Sequence[Content]
    ) -> Actor | None:
        """Return who did it, unless those hurt are that party's own: then its enemy, if any."""
        hurt = self._foes.hurt(claim)
        if claim.speaker and claim.speaker.party and _OWN.search(claim.evidence.text):
            hurt |= {claim.speaker.party}
        if actor is None or not hurt.intersection(actor.party.split("; ")):
            return actor
        enemy = self._parties.enemy(actor.party)
        if enemy and len(enemy) == COUNTRY:
            return self._parties.actor([enemy])
        return self._foes.opponent(hurt, claims)

    def _opponent(
        self, claim: Content, beside: Sequence[Content], claims: Sequence[Content]
    ) -> Actor | None:
        """Return whom those killed of a side fight, where nothing else tells, nor a bomb lay."""
        hurt = self._foes.hurt(claim)
        fallen = claim.kind in {"killed", "injured"} and bool(hurt) and not _is_long(claim)
        fallen = fallen and "ied" not in _means(beside)
        return self._foes.opponent(hurt, claims) if fallen else None

    def _usual(self, claims: Sequence[Content]) -> Actor | None:
        acting = Counter(
            one.actor.party
            for one in claims
            if one.actor and (one.kind in _ATTACKS or (one.kind in _EFFECTS and not is_loss(one)))
        )
        party, count = next(iter(acting.most_common(1)), (None, 0))
        if party is not None and count >= max(_LEAST, _SHARE * acting.total()):
            return self._parties.actor(party.split("; "))
        enemy = self._parties.enemy(self._state)
        return self._parties.actor([enemy]) if enemy and len(enemy) == COUNTRY else None


def _is_whole(claim: Content) -> bool:
    """Say whether the dead are those of a whole war."""
    return _toll(claim) > _WAR


def _toll(claim: Content) -> Number:
    """Return how many people something befell, 0 where nobody or nothing is counted."""
    if claim.quantity is None or claim.kind not in _TOLLED:
        return 0
    return claim.quantity.stated or claim.quantity.low


def _is_long(claim: Content) -> bool:
    """Say whether those hurt were so over many weeks, hence in many attacks."""
    when = claim.time
    if when is None or when.start_local is None or when.end_local is None or _toll(claim) < _MANY:
        return False
    return when.precision != "month" and (when.end_local - when.start_local).days > _WEEKS


def _of_sentence(
    claims: Sequence[Content], where: Sequence[int], at: int
) -> list[Content]:
    """Return the claims of the sentence of one of them."""
    return [one for one, number in zip(claims, where, strict=True) if number == where[at]]


def _means(claims: Sequence[Content]) -> set[str]:
    """Return with what things were done, as far as claims tell."""
    return {one.item.type.split(".")[0] for one in claims if one.item}


def _near(
    claims: Sequence[Content], where: Sequence[int], at: int, kinds: AbstractSet[str]
) -> Actor | None:
    """Return the actor of the nearest claim of some kinds, in its own sentence or one close by."""
    reach = _LASTING if claims[at].kind in _GROUND else _CLOSE
    for back in reach[:1] if _is_long(claims[at]) else reach:
        near = [
            (abs(n - at), other.actor)
            for n, other in enumerate(claims)
            if where[n] == where[at] - back
            and other.actor
            and other.kind in kinds
            and (back == 0 or _can_belong(claims[at], other))
        ]
        if near:
            return min(near, key=lambda one: one[0])[1]
    return None


def _can_belong(effect: Content, act: Content) -> bool:
    """Say whether an act told of was done in a country where an effect was felt."""
    felt, done = ({one.country for one in claim.places} for claim in (effect, act))
    return not felt or not done or None in felt | done or bool(felt & done)


def _with(claim: Content, actor: Actor | None) -> Content:
    return claim if actor is None else claim.model_copy(update={"actor": actor})
