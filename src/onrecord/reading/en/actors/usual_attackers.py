"""Who is plainly behind an attack of which nobody is named: who makes a report's others."""

from collections import Counter
from collections.abc import Sequence

from onrecord.codebook import load
from onrecord.model.claim import Actor, Content
from onrecord.reading.en.actors.foes import Foes, is_among, is_loss
from onrecord.reading.en.actors.incidents import is_answered, is_planted
from onrecord.reading.en.actors.neighbours import Neighbours
from onrecord.reading.en.actors.opponents import ATTACKS, HARM
from onrecord.reading.en.actors.rivals import Rivals
from onrecord.reading.en.parties import COUNTRY, Parties, is_side
from onrecord.reading.en.places.bearings import Bearings
from onrecord.reading.en.times.totals import is_long, is_whole

EFFECTS = {"killed", "injured", "damage", "missing", "outage"}
JUDGED = {"judgement"}
_FITTING = ATTACKS | EFFECTS | JUDGED | {"detained"}
_CLOSED = {"transport", "telecom", "education"}
"""What goes out of service as its own state closes it: airports, the internet, schools."""
_FLOWN = {"aircraft", "helicopter"}
"""What states have and groups have not."""
_LEAST = 2
_SHARE = 0.6
"""How much of a report's attacks one party makes for its other attacks to be plainly its too."""


class UsualAttackers:
    """Tells who can be behind a claim of a report, and who is where nothing nearer tells."""

    def __init__(
        self, parties: Parties, bearings: Bearings, foes: Foes, told: Neighbours, rivals: Rivals
    ) -> None:
        self._parties = parties
        self._bearings = bearings
        self._foes = foes
        self._told = told
        self._rivals = rivals
        self.usual = self._usual()
        """Who makes most of the report's attacks, else the enemy that a country at war has."""

    def can_be(self, at: int, actor: Actor) -> bool:
        """Say whether one not named in a sentence can have done what it tells of."""
        claim, hurt = self._told.claims[at], self._foes.hurt(self._told.claims[at])
        codes = actor.party.split("; ")
        army = any(len(code) == COUNTRY for code in codes)
        if self._answers(at, actor) or self._is_on(at, codes):
            return False
        sentence = self._told.sentence(at)
        if self._foes.holds(actor, sentence) or self._foes.is_target(actor, sentence):
            return False
        if army:
            attacker = None if hurt else self._rivals.attacker(claim)
            # Armies plant no bombs.
            planted = "ied" in self._told.means(at) or is_planted(sentence)
            bombed = claim.kind != "damage" and planted
            return attacker in {None, actor.party} and not bombed
        if claim.kind == "outage" or any(is_among(code, hurt) for code in codes if hurt):
            return False
        state = self._foes.opponent(hurt, self._told.claims) if any(map(is_side, hurt)) else None
        if state and len(state.party) == COUNTRY:
            return False  # rebels do not kill rebels where an army fights them
        # Groups have no aircraft; those that are told of beside an army's own dead are its own.
        return hurt == {self._bearings.army} or "aircraft" not in self._told.means(at)

    def _is_on(self, at: int, codes: Sequence[str]) -> bool:
        """Say whether an attack hurt a party's own: `a drone strike killed a rebel commander`."""
        if self._told.claims[at].kind not in ATTACKS:
            return False
        hurt = (self._foes.hurt(one) for one in self._told.beside(at) if one.kind in HARM)
        return any(not one.isdisjoint(codes) for one in hurt)

    def _answers(self, at: int, actor: Actor) -> bool:
        """Say whether a sentence tells that a party answered what a claim is of."""
        if not is_answered(self._told.claims[at], self._told.sentence(at)):
            return False
        beside = (one for one in self._told.beside(at) if one.actor)
        outside = (one for one in beside if not is_answered(one, self._told.sentence(at)))
        return any(one.actor and one.actor.party == actor.party for one in outside)

    def default(self, at: int, usual: Actor | None) -> Actor | None:
        """Return who makes most attacks, where one of no other told origin can be theirs."""
        claim = self._told.claims[at]
        if not self._is_one_attack(at) or (
            claim.kind not in _FITTING and claim.mode != "encircled"
        ):
            return None
        hurt = self._foes.hurt(claim)
        attacker = None if any(map(is_side, hurt)) else self._rivals.attacker(claim)
        if attacker and attacker not in hurt:
            usual = self._parties.actor([attacker])
        elif usual and self._is_at_home(claim, usual.party):
            return None
        if usual is not None and self.can_be(at, usual):
            return usual
        return self._air_force(at)

    def _air_force(self, at: int) -> Actor | None:
        """Return the state that bombs its own ground, where none is told of that bombs abroad."""
        state, flown = self._bearings.state, _FLOWN & self._told.means(at)
        at_home = _where(self._told.claims[at]) == {state}
        if state is None or not (flown and at_home and self._fights_at_home(state)):
            return None
        foreign = {*load("parties")["bombers"]} - {state}
        alone = foreign.isdisjoint(self._bearings.countries)
        return self._parties.actor([state]) if alone else None

    def _fights_at_home(self, state: str) -> bool:
        """Say whether a state fights groups: those that a report names, or one known to."""
        foe = self._parties.enemy(state) or ""
        return self._bearings.is_divided({state}) or (len(foe) > COUNTRY and not is_side(foe))

    def _is_one_attack(self, at: int) -> bool:
        """Say whether a claim is of one attack, not of a war or of what a state closed."""
        claim = self._told.claims[at]
        if is_whole(claim) or is_long(claim, self._told.sentence(at).text):
            return False
        means, beside = self._told.means(at), {one.kind for one in self._told.beside(at)}
        if "mine" in means or ("clash" in beside and not beside & ATTACKS):
            return False  # whose it was, or who of both sides did it, is not plain
        service = claim.item.type.split(".")[0] if claim.item else None
        return claim.kind != "outage" or service not in _CLOSED

    def _is_at_home(self, claim: Content, party: str) -> bool:
        """Say whether a party would have attacked at home, where it fights nobody."""
        sent_from = {one.country for one in claim.places if one.role == "origin"}
        if _where(claim) == {party} and sent_from - {party}:
            return True  # "40 rockets crossed from Lebanon into the Galilee"
        if _where(claim) != {party} or party == self._bearings.state:
            return False
        return not self._bearings.is_divided({party})

    def _usual(self) -> Actor | None:
        acting = Counter(
            one.actor.party
            for one in self._told.claims
            if one.actor and (one.kind in ATTACKS or (one.kind in EFFECTS and not is_loss(one)))
        )
        party, count = next(iter(acting.most_common(1)), (None, 0))
        if party is not None and count >= max(_LEAST, _SHARE * acting.total()):
            return self._parties.actor(party.split("; "))
        enemy = self._parties.enemy(self._bearings.state)
        return self._parties.actor([enemy]) if enemy and len(enemy) == COUNTRY else None


def _where(claim: Content) -> set[str | None]:
    """Return the countries in which something happened: not those from which weapons came."""
    return {one.country for one in claim.places if one.role == "target"}
