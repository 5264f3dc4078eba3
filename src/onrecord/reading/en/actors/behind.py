"""Who stands behind what names nobody: the attack it belongs to, who claimed it, the enemy."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from onrecord.model.claim import Actor, Content
from onrecord.reading.en.actors.claimants import blamed, claimant
from onrecord.reading.en.actors.foes import Foes
from onrecord.reading.en.actors.incidents import (
    are_apart,
    can_belong,
    is_accident,
    is_another,
    opens_another,
)
from onrecord.reading.en.actors.neighbours import Neighbours
from onrecord.reading.en.actors.opponents import ATTACKS, HARM, Opponents
from onrecord.reading.en.actors.rivals import Rivals, is_mutual
from onrecord.reading.en.actors.self_told import LOST, SelfTold
from onrecord.reading.en.actors.usual_attackers import EFFECTS, JUDGED, UsualAttackers
from onrecord.reading.en.parties import COUNTRY, Parties, is_side
from onrecord.reading.en.places.bearings import Bearings
from onrecord.reading.en.times.totals import is_long, is_whole
from onrecord.reading.segments import Segment

_GROUND = {"capture", "assault", "withdrawal"}
_FOLLOWS = (
    (ATTACKS | EFFECTS | JUDGED, ATTACKS | EFFECTS),
    (_GROUND, _GROUND),
    ({"detained"}, _GROUND | ATTACKS | EFFECTS | {"detained"}),
)
"""Kinds of claims, and of which acts before them they take the actor."""
_BOTH = re.compile(r"\b(?:both|each|two) sides?\b", re.IGNORECASE)
"""Words by which those hurt are of both sides, whom nobody by himself hurt."""
_CLOSE = (0, 1, 2)
"""How many sentences back the act stands that a claim belongs to: two, if nothing is between."""
_FAR = 2
_LASTING = (0, 1, 2, 3)
"""The same for ground, which one party takes or leaves over many sentences."""
_DEFENCE = {"interception", "repulse"}
_DONE = {"clash", *_GROUND, *ATTACKS, *EFFECTS, *_DEFENCE}
"""Kinds of what is told between an act and those who died by it, if they did not."""
_CALLED = {"terrorists", "militants", "jihadists", "gunmen", "armed men"}
"""Sorts of attackers that may be any group."""


class Behind:
    """Credits the claims of one report that name nobody to those plainly behind them."""

    def __init__(
        self,
        parties: Parties,
        bearings: Bearings,
        claims: Sequence[Content],
        cut: Sequence[Segment],
    ) -> None:
        self._parties = parties
        self._foes = Foes(parties, bearings.army)
        self._claims = claims
        self._cut = cut
        rivals = Rivals(claims, bearings.state)
        self._self_told = SelfTold(parties, bearings.state, rivals)
        self._told = Neighbours(claims, cut)
        self._attackers = UsualAttackers(parties, bearings, self._foes, self._told, rivals)
        self._opponents = Opponents(parties, self._foes, self._told)

    def credited(self) -> list[Content]:
        """Give effects and attacks without an actor that of the attack they plainly belong to.

        That is an attack of the same sentence, else of the one before, else the party that makes
        most of the report's attacks, else the enemy that a country at war has.
        """
        group, told_in = claimant(self._parties, self._cut)
        near = [
            one for one, at in zip(self._claims, self._told.where, strict=True) if at <= told_in
        ]
        claimed = next((one for one in reversed(near) if one.kind in ATTACKS and one.places), None)
        given: list[Content] = []
        for n, claim in enumerate(self._claims):
            actor = None if self._is_own(claim) else claim.actor
            if claim.kind in _DEFENCE:
                actor = actor or self._defender(claim)
            elif claim.kind == "capture" and actor is None and self._self_told.is_taker(claim):
                actor = self._parties.actor([str(claim.speaker and claim.speaker.party)])
            elif claim.kind == "capture" and actor is None and LOST.search(claim.evidence.text):
                actor = self._opponents.of_army()
            elif denied := self._self_told.denying(claim):
                actor = denied
            elif actor is None and (
                army := self._self_told.destroyer(claim, self._told.sentence(n).text)
            ):
                actor = army
            elif foe := self._foe(n):
                actor = foe
            elif (
                not LOST.search(claim.evidence.text)
                and not self._is_of_both(n)
                and not is_accident(self._told.sentence(n))
                and (actor is None or is_side(actor.party))
            ):
                fits = group and (claimed is None or can_belong(claim, claimed))
                behind = (
                    self._behind(n)
                    or actor
                    or (blamed(self._told, n) if claim.kind in ATTACKS | EFFECTS else None)
                    or self._attackers.default(n, group if fits else self._attackers.usual)
                )
                actor = actor if behind is actor else self._opponents.unless_own(n, behind)
                actor = actor or self._opponents.of(n)
                actor = group if fits and actor and actor.party in _CALLED else actor
            given.append(claim if actor is claim.actor else _with(claim, actor))
        return given

    def _defender(self, claim: Content) -> Actor | None:
        """Return who defends, unless who tells of it, or defends, had its own drone stopped."""
        actor = self._self_told.defender(claim)
        own = self._foes.hurt(claim) & {
            actor and actor.party,
            claim.speaker and claim.speaker.party,
        }
        return None if own else actor

    def _is_own(self, claim: Content) -> bool:
        """Say whether those said to have killed are those killed, by a slip of the grammar."""
        actor = claim.actor
        if claim.kind not in HARM or actor is None or actor.start is None:
            return False
        inside = claim.evidence.start <= actor.start < claim.evidence.end
        return not inside and self._foes.names(actor, claim)

    def _is_of_both(self, at: int) -> bool:
        """Say whether those hurt are told to be of both sides."""
        if self._claims[at].kind not in HARM:
            return False
        return bool(_BOTH.search(self._told.sentence(at).text))

    def _foe(self, at: int) -> Actor | None:
        """Return whom those of a side fought who were killed in a fight, if nobody is named."""
        claim = self._claims[at]
        named = claim.actor is not None and not self._is_own(claim)
        if named or claim.kind not in EFFECTS or is_whole(claim):
            return None
        beside = self._told.beside(at)
        foe = self._foes.of(claim, beside, self._told.sentence(at))
        before = self._told.sentence_before(at)
        if foe or before is None or ATTACKS & {one.kind for one in beside}:
            return foe
        # "The army clashed with rebels. Ten rebels were killed."
        foe = self._foes.of(claim, beside, before) if self._foes.hurt(claim) else None
        return None if foe and is_side(foe.party) else foe

    def _behind(self, at: int) -> Actor | None:
        """Return the actor of the nearest act that a claim can belong to."""
        claim = self._claims[at]
        if is_whole(claim):
            return None
        kinds = next((acts for those, acts in _FOLLOWS if claim.kind in those), set[str]())
        beside = {one.kind for one in self._told.beside(at)}
        if "clash" in beside and not beside & ATTACKS:
            return None
        near = self._near(at, kinds)
        if claim.actor is None or near is None:
            return near
        # "The militants" may be a group told of right before, but no army.
        named = len(near.party) > COUNTRY and not is_side(near.party)
        return near if named and claim.actor.party != "rebels" else None

    def _near(self, at: int, kinds: AbstractSet[str]) -> Actor | None:
        """Return the actor of the nearest claim of some kinds, here or a few sentences before."""
        claim = self._claims[at]
        reach = _LASTING if claim.kind in _GROUND else _CLOSE
        sentence = self._told.sentence(at)
        alone = is_long(claim, sentence.text) or opens_another(sentence)
        mined = "mine" in self._told.means(at)
        flown = "aircraft" in self._told.means(at)
        for back in reach[:1] if alone else reach:
            told = self._told.told_in(self._told.where[at] - back)
            if back == _FAR and reach is _CLOSE and self._is_cut_off(at):
                break
            near = [
                (abs(n - at), other.actor)
                for n, other in ((n, self._claims[n]) for n in told)
                if other.actor
                and n != at
                and other.kind in kinds
                and not is_mutual(other)
                and not (flown and is_side(other.actor.party))  # rebels have no aircraft
                and not (back and mined and "mine" not in self._told.means(n))
                and not (back and is_another(self._told.beside(at), other))
                and not are_apart(claim, other, self._told.sentence(n))
                and (self._is_before(at, other) if back else not self._is_of_others(claim, other))
            ]
            if near:
                return min(near, key=lambda one: one[0])[1]
        return None

    def _is_cut_off(self, at: int) -> bool:
        """Say whether a claim is of more than the dead of the act two sentences before.

        So it is if it tells where or when, or if another thing is told of between.
        """
        claim, told = self._claims[at], self._told.told_in(self._told.where[at] - 1)
        dated = claim.time is not None and claim.time.text is not None
        placed = not all(one.carried for one in claim.places)
        nobody = claim.quantity is not None and claim.quantity.high == 0
        other = any(self._claims[n].kind in _DONE for n in told)
        return claim.kind not in HARM or dated or placed or nobody or other

    def _is_before(self, at: int, act: Content) -> bool:
        """Say whether a claim can belong to an act told of before its sentence."""
        can_be = act.actor is not None and self._attackers.can_be(at, act.actor)
        return can_be and can_belong(self._claims[at], act)

    def _is_of_others(self, claim: Content, other: Content) -> bool:
        """Say whether other men fell by another act: "six people died; two gunmen were shot"."""
        if claim.kind not in HARM or other.kind not in HARM:
            return False
        hurt = self._foes.hurt(other)
        return bool(hurt) and all(map(is_side, hurt)) and hurt != self._foes.hurt(claim)


def _with(claim: Content, actor: Actor | None) -> Content:
    return claim.model_copy(update={"actor": actor})
