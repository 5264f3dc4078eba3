"""How the places named in a claim's own sentence stand to the claim."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from spacy.tokens import Token

from onrecord.reading.en.grammar import clause_of
from onrecord.reading.en.nearest import Nearest
from onrecord.reading.en.nesting import identity
from onrecord.reading.en.rows import linked
from onrecord.reading.en.unplaced import Unplaced
from onrecord.reading.mentions import Mention

_UNTOLD = 20.0
_NO_PATH = (9, 9)
_PART_OF_NAME = {"compound", "amod", "nmod", "appos", "det"}


class NameFeatures(NamedTuple):
    """How a place stands to the claim in whose sentence it is named; zeros where it is not."""

    named: bool
    distance: float
    rank: float
    gap: float
    """How much farther it is than the nearest."""
    after: int
    """How many words after the trigger, negative before."""
    apart: int
    at: int
    up: int
    down: int
    below: bool
    of_agent: bool
    aimed: bool
    of_speaker: bool
    same_clause: bool
    title: bool
    """Whether it is part of another name."""
    object_of_preposition: bool
    beside_noun: bool
    cued: bool
    inside: bool
    kind: bool
    follows_link: bool
    leads_link: bool
    standing: bool


NOT_NAMED = NameFeatures._make((False,) * len(NameFeatures._fields))
"""The features of a place that the sentence does not name."""


def name_features(claim: Unplaced, nearest: Nearest) -> Mapping[str, NameFeatures]:
    """Return how each place named in a claim's sentence stands to it, by the place's identity.

    Of several names of one place it is the nearest.
    """
    distances = [nearest.distance(claim.scene, claim.draft, name) for name, _ in claim.own]
    known = sorted(one for one in distances if one is not None)
    found: dict[str, NameFeatures] = {}
    for at, ((_, meant), distance) in enumerate(zip(claim.own, distances, strict=True)):
        features = _features(claim, nearest, at, distance, known)
        key = identity(meant)
        if key not in found or features.distance < found[key].distance:
            found[key] = features
    return found


def _features(
    claim: Unplaced, nearest: Nearest, at: int, distance: float | None, known: Sequence[float]
) -> NameFeatures:
    """Return the features of one name; `known` are the distances of all, the nearest first."""
    scene, draft, own = claim.scene, claim.draft, claim.own
    mention, trigger = own[at][0], draft.trigger
    head = _head(claim, mention)
    up, down = _path(head, trigger)
    return NameFeatures(
        named=True,
        distance=_UNTOLD if distance is None else distance,
        rank=_UNTOLD if distance is None else known.index(distance),
        gap=_UNTOLD if distance is None else distance - known[0],
        after=head.i - trigger.i,
        apart=abs(head.i - trigger.i),
        at=head.i,
        up=up,
        down=down,
        below=down == 0,
        of_agent=_is_under(head, draft.agents),
        aimed=_is_under(head, draft.aimed),
        of_speaker=nearest.is_speaking(scene, mention),
        same_clause=clause_of(head).i == clause_of(trigger).i,
        title=head.head.pos_ == "PROPN" and head.dep_ in {"compound", "amod", "nmod"},
        object_of_preposition=head.dep_ == "pobj",
        beside_noun=head.head.pos_ in {"NOUN", "PROPN"},
        cued=mention.cue is not None,
        inside=mention.cue in {"in", "inside", "at"},
        kind=mention.kind is not None,
        follows_link=at > 0 and linked(scene, own[at - 1][0], mention),
        leads_link=at + 1 < len(own) and linked(scene, mention, own[at + 1][0]),
        standing=nearest.is_standing(scene, mention),
    )


def _head(claim: Unplaced, mention: Mention) -> Token:
    """The head of a name's own words; the trigger where no token holds them."""
    head = claim.scene.token_at(mention.end - 1) or claim.draft.trigger
    while head.dep_ in _PART_OF_NAME and claim.scene.mention_at(head.head) is mention:
        head = head.head
    return head


def _is_under(token: Token, heads: Sequence[Token]) -> bool:
    above = {token.i, *(one.i for one in token.ancestors)}
    return any(head.i in above for head in heads)


def _path(token: Token, trigger: Token) -> tuple[int, int]:
    """How many steps up from a token, then down to the trigger, in the grammar's tree."""
    above = [trigger.i, *(one.i for one in trigger.ancestors)]
    for steps, one in enumerate((token, *token.ancestors)):
        if one.i in above:
            return steps, above.index(one.i)
    return _NO_PATH
