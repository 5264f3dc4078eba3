"""Who did it: the parties named beside an act."""

from collections.abc import Iterable, Iterator, Sequence, Set

from onrecord.codebook import load
from onrecord.model.claim import Actor, Span, Speaker
from onrecord.reading.en.actors.doers import acts, misread
from onrecord.reading.en.actors.groups_told import is_the_group, last_group
from onrecord.reading.en.actors.likely_doers import WAGED, likely_doers
from onrecord.reading.en.actors.named_together import plain, without_country
from onrecord.reading.en.actors.sides import Side, sides
from onrecord.reading.en.armies import is_army
from onrecord.reading.en.draft import BEFALLEN, Draft
from onrecord.reading.en.parties import (
    COUNTRY,
    ENEMY,
    GOVERNMENT,
    Parties,
    Party,
    is_group,
)
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import agents, children, listed
from onrecord.reading.en.syntax.items import PEOPLE, WEAPONS
from onrecord.reading.en.syntax.tokens import Token

_VICTIMS = {"civilian", "child", "medic", "journalist", "responder"}
_OWN = {"of", "from", "by", "to"}
"""Prepositions by which a noun says whose it is: `helicopters of the regime`."""
_OWNED = {"loyal", "belonging"}
_OF_ANOTHER = {"backer", "ally", "supporter", "opponent", "rival", "enemy", "critic"}
"""Those who are not the party that they are told to be of: `a backer of the government`."""
_TAKING = {"seize", "capture", "take", "retake", "recapture", "wrest", "win", "regain", "reclaim"}
"""Verbs of what is taken from others."""
_MISHAPS = {"blast", "explosion", "fire"}
"""What may befall a thing without anybody's doing."""
_THING = 3
"""How many words after a country's adjective the thing ends that is the country's."""
_BESIDE = 6
_DEFENCE = {"interception", "repulse"}
"""What `air defences` do that a party at war tells of: its own."""
_SPEAKING = {"i", "we", "it", "he", "she", "they", "our", "my", "its", "his", "her", "their"}
"""Words by which who speaks means itself, or what is its own."""
_LOSING = {"lose", "suffer"}
"""Verbs whose subject is whom it befell, not who did it."""
_LOSSES = {"loss"}
"""Nouns for what befell the side whose they are."""
_ACTING = {"nsubj", "nsubjpass"}
"""What a country is that acts after a town: "in Sumy, Russia shelled"."""
_OURS = {"i", "we", "our", "my"}
_BACK = (1, 2, 3)
"""How many sentences before one "the group" is named that it tells of."""


class Actors:
    """Names the party behind each claim of one report; `at_war` is the country in play."""

    def __init__(self, parties: Parties, at_war: str | None) -> None:
        self._parties = parties
        self._at_war = at_war
        self._sides: dict[int, Sequence[Side]] = {}
        self._scenes: dict[int, Scene] = {}

    def named(
        self, scene: Scene, draft: Draft, speaker: Speaker | None, state: str | None
    ) -> Actor | None:
        """Return the parties that the words for who did it name; None where they name none.

        `state` is the country that `the army` is of; the speaker's party tells who `the enemy`
        is, else the country in play.
        """
        self._scenes[scene.number] = scene
        speaks = speaker.party if speaker else None
        taker = draft.kind in WAGED and draft.agents  # "lost the town to rebels"
        if draft.trigger.lemma_.lower() in _LOSING and not taker:
            return self._enemy(scene, agents(draft.trigger), speaks, state)
        if draft.trigger.lemma_.lower() in _LOSSES and draft.kind in {"killed", "damage"}:
            return self._enemy(scene, [draft.trigger], speaks, state)
        group = self._group_told(scene, draft.agents, speaks)
        if group:
            return group
        slip = misread(draft.trigger, draft.agents) or _is_harmless(scene, draft)
        slip = slip or (draft.kind == "interception" and draft.head in draft.agents)
        own = () if slip else draft.agents  # what is shot down shoots nothing down
        defends = draft.kind in _DEFENCE and self._parties.enemy(speaks) == state
        for heads in filter(None, likely_doers(scene, draft, own)):
            named = [one for one in self._beside(scene, heads) if not _is_charge(draft, one)]
            whose = speaks if defends or _is_own(heads) else None
            codes = self._codes(plain(scene, without_country(scene, named)), whose or state, speaks)
            if codes:
                text = scene.sentence.doc[named[0].start : named[0].end]
                start, end = scene.sentence.offsets(text)
                return self._parties.actor(codes, Span(start=start, end=end, text=text.text))
        ours = _SPEAKING if scene.attributions else _OURS  # "In addition, it fired 40 shells"
        return self._own(own, ours, speaks, state) or self._flown(own, speaker)

    def _group_told(
        self, scene: Scene, agents: Sequence[Token], speaks: str | None
    ) -> Actor | None:
        """Return the group that "the group" is which acts: its speaker's, else the last told of."""
        noun = next(filter(is_the_group, agents), None)
        if noun is None or (speaks and len(speaks) > COUNTRY):
            return self._parties.actor([speaks]) if noun and speaks else None
        here = [one for one in self.sides(scene) if one.end <= noun.i]
        before = (self._scenes.get(scene.number - back) for back in _BACK)
        group = last_group([here, *(self.sides(one) for one in before if one)])
        return self._parties.actor([group]) if group else None

    def _flown(self, agents: Sequence[Token], speaker: Speaker | None) -> Actor | None:
        """Return the army that tells what jets did: without more they are its own."""
        flown = any(one.lemma_.lower() in load("parties")["flown"] for one in agents)
        party = speaker.party if speaker and flown and is_army(speaker) else None
        return self._parties.actor([party]) if party else None

    def _enemy(
        self, scene: Scene, losers: Sequence[Token], speaks: str | None, state: str | None
    ) -> Actor | None:
        """Return whom those fight who lost: "Russia had lost 12 tanks"."""
        codes = self._codes(plain(scene, self._beside(scene, losers)), state, speaks)
        foes = ((code, self._parties.enemy(code)) for code in codes)
        own = [foe for code, foe in foes if foe and {state, speaks} & {code, foe}]
        if not own and speaks and codes and speaks not in codes:
            own = [speaks] if is_group(speaks) or speaks == state else []  # it tells of its foe's
        return self._parties.actor(own[:1]) if own else None

    def _beside(self, scene: Scene, heads: Sequence[Token]) -> list[Side]:
        """Return the parties that act in the phrases of some nouns."""
        if not heads:
            return []
        numbers = {n for head in heads for n in _phrase(head)}
        own = {head.i for head in heads}
        return [
            one
            for one in self.sides(scene)
            if not (one.holding or one.backing)
            and not (one.fought and own.isdisjoint(range(one.start, one.end)))
            and numbers.intersection(range(one.start, one.end))
            and not (_is_place(scene, one) or _is_of_thing(scene, one))
        ]

    def sides(self, scene: Scene) -> Sequence[Side]:
        """Return the parties a sentence names."""
        if scene.number not in self._sides:
            sentence = scene.sentence
            found = self._parties.find(sentence.rows)
            words = [token.text for token in sentence.doc]
            self._sides[scene.number] = list(sides(found, words))
        return self._sides[scene.number]

    def _own(
        self, agents: Sequence[Token], ours: Set[str], speaks: str | None, state: str | None
    ) -> Actor | None:
        """Return the speaker's own party where `we`, `it` or `his men` did it."""
        own = {one.lower_ for agent in agents for one in (agent, *agent.lefts)} & ours
        party = speaks or (state if own & _OURS else None)
        return self._parties.actor([party]) if own and party else None

    def _codes(
        self, parties: Iterable[Party], state: str | None, speaks: str | None
    ) -> tuple[str, ...]:
        """Return the codes of parties, `the army` and `the enemy` replaced by whom they mean."""
        enemy = self._parties.enemy(speaks or self._at_war or state)
        meant = {GOVERNMENT: state, ENEMY: enemy}
        codes = (meant.get(party.code, party.code) for party in parties)
        return tuple(dict.fromkeys(code for code in codes if code))


def _is_harmless(scene: Scene, draft: Draft) -> bool:
    """Say whether those read as killing can but be killed: `Syria civilian killed in shelling`."""
    if draft.kind not in BEFALLEN or any(children(draft.trigger, {"dobj"})):
        return False  # "herders killed ten farmers"
    items = (scene.items.get(one.i) for one in draft.agents)
    return any(one and one.root in _VICTIMS for one in items)


def _is_own(heads: Sequence[Token]) -> bool:
    """Say whether a noun is the speaker's own: "India said its air force had struck"."""
    return any(one.lower_ in {"its", "our", "their"} for head in heads for one in head.lefts)


def _is_charge(draft: Draft, side: Side) -> bool:
    """Say whether a word is what a judgement calls someone: `a terrorist state`."""
    return draft.kind == "judgement" and side.party.code == "terrorists"


def _is_place(scene: Scene, side: Side) -> bool:
    """Say whether a country is where something happened: `a strike in Syria`, `the Kabul blast`.

    So it is after a town there: `Aleppo, Syria`.
    """
    last = scene.sentence.doc[side.end - 1]
    place = scene.mention_at(last) if len(side.party.code) == COUNTRY else None
    if place is None:
        return False
    if last.dep_ == "compound" and last.head.lemma_.lower() in acts():
        return place.level == "settlement"
    before = scene.sentence.doc[max(0, side.start - 2) : side.start]
    if len(before) > 1 and before[1].text == "," and scene.mention_at(before[0]):
        others = children(last.head, {"csubj", "nsubj"})  # "shelling in Aleppo, Syria killed two"
        acting = last.dep_ in _ACTING
        return not acting or any(one.dep_ == "csubj" or one.lower_ in acts() for one in others)
    preposition = last.head.lower_ if last.dep_ == "pobj" else ""
    return preposition in {"in", "at", "on", "across", "inside", "near"}


def _is_of_thing(scene: Scene, side: Side) -> bool:
    """Say whether a country is but whose a thing is: `a Syrian depot blast`.

    Of an attack it is only where missions are hit: `the Iranian consulate bombing`.
    """
    near = range(side.end, side.end + _THING) if len(side.party.code) == COUNTRY else ()
    thing = next((item for at in near if (item := scene.items.get(at))), None)
    if thing is None or thing.root in WEAPONS | PEOPLE or thing.last + 1 >= len(scene.sentence.doc):
        return False
    lemma = scene.sentence.doc[thing.last + 1].lemma_.lower()
    mission = scene.sentence.doc[thing.last].lemma_.lower() in {"embassy", "consulate"}
    return lemma in _MISHAPS or (mission and lemma in acts())


def _phrase(agent: Token) -> Iterator[int]:
    """Return the words of a noun that can name whose it is, with those listed beside it."""
    for head in listed(agent):
        yield from (one.i for one in head.subtree if 0 <= head.i - one.i < _BESIDE)
        taker = head.dep_ == "pobj" and head.head.dep_ == "agent"
        taker = taker and head.head.head.lemma_.lower() in _TAKING
        whose = (_OWN - {"from"} if taker else _OWN) | _OWNED  # "seized by rebels from the army"
        for child in head.rights if head.lemma_.lower() not in _OF_ANOTHER else ():
            if child.dep_ in {"prep", "amod", "acl"} and child.lower_ in whose:
                yield from (one.i for one in child.subtree if one.i - child.i <= _BESIDE)
