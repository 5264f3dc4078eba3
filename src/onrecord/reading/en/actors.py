"""Who did it: parties named beside an act, or carried over from the attack behind it."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from spacy.tokens import Doc, Token

from onrecord.model.claim import Actor, Content, Span, Speaker
from onrecord.reading.en.grammar import listed
from onrecord.reading.en.parties import ENEMY, GOVERNMENT, Parties, Party
from onrecord.reading.en.scene import Scene
from onrecord.reading.phrases import Found
from onrecord.reading.segments import Segment

_OWN = {"of", "from", "by", "to"}
"""Prepositions by which a noun says whose it is: `helicopters of the regime`."""
_BESIDE = 6
_ATTACKS = {"strike", "impact", "assault"}
_EFFECTS = {"killed", "injured", "damage", "missing", "outage"}
_GROUND = {"capture", "assault", "withdrawal", "repulse"}
_JUDGED = {"judgement"}
_FOLLOWS = (
    (_ATTACKS | _EFFECTS | _JUDGED, _ATTACKS | _EFFECTS),
    (_GROUND, _GROUND),
    ({"detained"}, _GROUND | _ATTACKS | _EFFECTS | {"detained"}),
)
"""Kinds of claims, and of which acts before them they take the actor."""
_WAR = 10_000
"""More dead than that are of a whole war, not of one attack."""
_DEFENCE = {"interception"}
_COUNTRY = 2
_SHARE = 0.6
"""How much of a report's attacks one party makes for its other attacks to be plainly its too."""


class Actors:
    """Names the party behind each claim of one report."""

    def __init__(self, parties: Parties) -> None:
        self._parties = parties

    def named(
        self, scene: Scene, agents: Sequence[Token], speaker: Speaker | None, state: str | None
    ) -> Actor | None:
        """Return the parties that the words for who did it name; None where they name none.

        `state` is the country in play, which `the army` is of; the speaker's party tells who
        `the enemy` is.
        """
        doc = scene.sentence.doc
        numbers = sorted({n for agent in agents for n in _phrase(agent)})
        found = [
            Found(numbers[one.start], numbers[one.end - 1] + 1, one.value)
            for one in self._parties.find([scene.sentence.rows[n] for n in numbers])
        ]
        codes = self._codes(_plain(found, doc), state, speaker.party if speaker else None)
        if not codes:
            return None
        text = doc[found[0].start : found[0].end]
        start, end = scene.sentence.offsets(text)
        return self._actor(codes, Span(start=start, end=end, text=text.text))

    def _codes(
        self, parties: Iterable[Party], state: str | None, speaks: str | None
    ) -> tuple[str, ...]:
        """Return the codes of parties, `the army` and `the enemy` replaced by whom they mean."""
        meant = {GOVERNMENT: state, ENEMY: self._parties.enemy(speaks or state)}
        codes = (meant.get(party.code, party.code) for party in parties)
        return tuple(dict.fromkeys(code for code in codes if code))

    def _actor(self, codes: Sequence[str], words: Span | None = None) -> Actor:
        return Actor(
            party="; ".join(codes),
            name="; ".join(self._parties.of(code).name for code in codes),
            text=words.text if words else None,
            start=words.start if words else None,
            end=words.end if words else None,
        )

    def carried(
        self, claims: Sequence[Content], cut: Sequence[Segment], state: str | None
    ) -> list[Content]:
        """Give effects and attacks without an actor that of the attack they plainly belong to.

        That is an attack of the same sentence, else of the one before, else the party that makes
        most of the report's attacks, else the enemy that a country at war has.
        """
        starts = [segment.start for segment in cut]
        where = [bisect_right(starts, one.evidence.start) for one in claims]
        usual = self._usual(claims, state)
        given: list[Content] = []
        for n, claim in enumerate(claims):
            actor = claim.actor
            if claim.kind in _DEFENCE:
                actor = actor or (self._actor([state]) if state else None)
            elif actor is None or _is_side(actor.party):
                actor = self._behind(claims, where, n) or actor or self._default(claim, usual)
            given.append(claim if actor is claim.actor else _with(claim, actor))
        return given

    def _behind(self, claims: Sequence[Content], where: Sequence[int], at: int) -> Actor | None:
        """Return the actor of the nearest act that a claim can belong to."""
        claim = claims[at]
        kinds = next((acts for those, acts in _FOLLOWS if claim.kind in those), set[str]())
        beside = {other.kind for n, other in enumerate(claims) if where[n] == where[at]}
        if "clash" in beside and not beside & _ATTACKS:
            return None
        near = _near(claims, where, at, kinds)
        sided = claim.actor is not None
        return None if near is not None and sided and _is_side(near.party) else near

    def _default(self, claim: Content, usual: Actor | None) -> Actor | None:
        whole = claim.kind == "killed" and claim.quantity is not None and claim.quantity.low > _WAR
        return None if whole or claim.kind not in _ATTACKS | _EFFECTS | _JUDGED else usual

    def _usual(self, claims: Sequence[Content], state: str | None) -> Actor | None:
        acting = Counter(
            one.actor.party for one in claims if one.actor and one.kind in _ATTACKS | _EFFECTS
        )
        party, count = next(iter(acting.most_common(1)), (None, 0))
        if party is not None and count >= _SHARE * acting.total():
            return self._actor(party.split("; "))
        enemy = self._parties.enemy(state)
        return self._actor([enemy]) if enemy and len(enemy) == _COUNTRY else None


def _near(
    claims: Sequence[Content], where: Sequence[int], at: int, kinds: AbstractSet[str]
) -> Actor | None:
    """Return the actor of the nearest claim of some kinds, beside or in the sentence before."""
    for back in (0, 1):
        near = [
            (abs(n - at), other.actor)
            for n, other in enumerate(claims)
            if where[n] == where[at] - back and other.actor and other.kind in kinds
        ]
        if near:
            return min(near, key=lambda one: one[0])[1]
    return None


def _with(claim: Content, actor: Actor | None) -> Content:
    return claim if actor is None else claim.model_copy(update={"actor": actor})


def _plain(found: Sequence[Found[Party]], doc: Doc) -> Iterator[Party]:
    """Leave out what only describes a party told more exactly: `Syrian` rebels, IS `militants`.

    A state's own forces ("Syrian army") are the state; "Russian and regime" are two.
    """
    groups = any(len(one.value.code) > _COUNTRY and not _is_side(one.value.code) for one in found)
    for n, one in enumerate(found):
        after = found[n + 1] if n + 1 < len(found) and found[n + 1].start == one.end else None
        owner = found[n - 1] if n and _adjoins(found[n - 1], one, doc) else None
        own = one.value.code == GOVERNMENT and owner is not None and _is_state(owner)
        described = after is not None and after.value.code not in {GOVERNMENT, ENEMY}
        if (groups and _is_side(one.value.code)) or own or (described and _is_state(one)):
            continue
        yield one.value


def _adjoins(first: Found[Party], second: Found[Party], doc: Doc) -> bool:
    """Say whether at most a word that joins nothing stands between: "Russia's military"."""
    between = doc[first.end : second.start]
    return len(between) <= 1 and not any(one.dep_ in {"cc", "punct"} for one in between)


def _is_state(found: Found[Party]) -> bool:
    return len(found.value.code) == _COUNTRY


def _is_side(party: str) -> bool:
    """Say whether a party is but a sort: `rebels`, `terrorists`."""
    return party.islower() and party not in {GOVERNMENT, ENEMY}


def _phrase(agent: Token) -> Iterator[int]:
    """Return the words of a noun that can name whose it is, with those listed beside it."""
    for head in listed(agent):
        yield from (one.i for one in head.subtree if 0 <= head.i - one.i < _BESIDE)
        for child in head.rights:
            if child.dep_ in {"prep", "amod"} and (child.lower_ in _OWN or child.lower_ == "loyal"):
                yield from (one.i for one in child.subtree if one.i - child.i <= _BESIDE)
