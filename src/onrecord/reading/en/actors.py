"""Who did it: the parties named beside an act."""

from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Doc, Token

from onrecord.model.claim import Actor, Span, Speaker
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.grammar import listed
from onrecord.reading.en.parties import COUNTRY, ENEMY, GOVERNMENT, Parties, Party, is_side
from onrecord.reading.en.scene import Scene
from onrecord.reading.phrases import Found

_OWN = {"of", "from", "by", "to"}
"""Prepositions by which a noun says whose it is: `helicopters of the regime`."""
_BESIDE = 6
_SPEAKING = {"i", "we", "it", "he", "she", "they", "our", "my", "its", "his", "her", "their"}
"""Words by which who speaks means itself, or what is its own."""
_WAGED = {"capture", "control", "assault", "withdrawal", "repulse", "transfer"}
"""Kinds of which the noun before the verb is who did it, not whom it befell."""
_OURS = {"i", "we", "our", "my"}


class Actors:
    """Names the party behind each claim of one report."""

    def __init__(self, parties: Parties) -> None:
        self._parties = parties

    def named(
        self, scene: Scene, draft: Draft, speaker: Speaker | None, state: str | None
    ) -> Actor | None:
        """Return the parties that the words for who did it name; None where they name none.

        `state` is the country in play, which `the army` is of; the speaker's party tells who
        `the enemy` is.
        """
        doc = scene.sentence.doc
        speaks = speaker.party if speaker else None
        for heads in (draft.agents, _just_before(draft)):
            found = self._found(scene, heads)
            codes = self._codes(_plain(found, doc), state, speaks)
            if codes:
                text = doc[found[0].start : found[0].end]
                start, end = scene.sentence.offsets(text)
                return self._parties.actor(codes, Span(start=start, end=end, text=text.text))
        return self._own(draft.agents, speaks, state)

    def _found(self, scene: Scene, heads: Sequence[Token]) -> list[Found[Party]]:
        """Return the parties in the phrases of some nouns, by their token numbers."""
        numbers = sorted({n for head in heads for n in _phrase(head)})
        return [
            Found(numbers[one.start], numbers[one.end - 1] + 1, one.value)
            for one in self._parties.find([scene.sentence.rows[n] for n in numbers])
        ]

    def _own(self, agents: Sequence[Token], speaks: str | None, state: str | None) -> Actor | None:
        """Return the speaker's own party where `we`, `it` or `his men` did it."""
        own = {one.lower_ for agent in agents for one in (agent, *agent.lefts)} & _SPEAKING
        party = speaks or (state if own & _OURS else None)
        return self._parties.actor([party]) if own and party else None

    def _codes(
        self, parties: Iterable[Party], state: str | None, speaks: str | None
    ) -> tuple[str, ...]:
        """Return the codes of parties, `the army` and `the enemy` replaced by whom they mean."""
        meant = {GOVERNMENT: state, ENEMY: self._parties.enemy(speaks or state)}
        codes = (meant.get(party.code, party.code) for party in parties)
        return tuple(dict.fromkeys(code for code in codes if code))


def _plain(found: Sequence[Found[Party]], doc: Doc) -> Iterator[Party]:
    """Leave out what only describes a party told more exactly: `Syrian` rebels, IS `militants`.

    A state's own forces ("Syrian army") are the state; "Russian and regime" are two.
    """
    groups = any(len(one.value.code) > COUNTRY and not is_side(one.value.code) for one in found)
    for n, one in enumerate(found):
        after = found[n + 1] if n + 1 < len(found) and _adjoins(one, found[n + 1], doc) else None
        owner = found[n - 1] if n and _adjoins(found[n - 1], one, doc) else None
        own = one.value.code == GOVERNMENT and owner is not None and _is_state(owner)
        described = after is not None and after.value.code not in {GOVERNMENT, ENEMY}
        if (groups and is_side(one.value.code)) or own or (described and _is_state(one)):
            continue
        yield one.value


def _adjoins(first: Found[Party], second: Found[Party], doc: Doc) -> bool:
    """Say whether at most a word that joins nothing stands between: "Russia's military"."""
    between = doc[first.end : second.start]
    return len(between) <= 1 and not any(one.dep_ in {"cc", "punct"} for one in between)


def _is_state(found: Found[Party]) -> bool:
    return len(found.value.code) == COUNTRY


def _just_before(draft: Draft) -> list[Token]:
    """Return the noun right before a verb in use, where the parse may hide its subject."""
    trigger = draft.trigger
    if draft.kind not in _WAGED or trigger.tag_ not in {"VBD", "VBZ", "VBP"} or not trigger.i:
        return []
    before = trigger.nbor(-1)
    named = before.pos_ in {"NOUN", "PROPN"} or (before.text.isupper() and before.pos_ == "AUX")
    return [before] if named else []


def _phrase(agent: Token) -> Iterator[int]:
    """Return the words of a noun that can name whose it is, with those listed beside it."""
    for head in listed(agent):
        yield from (one.i for one in head.subtree if 0 <= head.i - one.i < _BESIDE)
        for child in head.rights:
            if child.dep_ in {"prep", "amod"} and (child.lower_ in _OWN or child.lower_ == "loyal"):
                yield from (one.i for one in child.subtree if one.i - child.i <= _BESIDE)
