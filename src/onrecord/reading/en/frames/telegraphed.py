"""Weapons told of with no verb: `two missiles on the port of X`."""

from collections.abc import Iterator

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.arming import doers
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import clause_of
from onrecord.reading.en.syntax.items import FLYING, WEAPONS, ItemWord
from onrecord.reading.en.syntax.tokens import Span, Token

_DONE_WITH = {"dobj", "nsubj", "nsubjpass"}
_NAMES = 8
"""How many words after `on` a name of a place may stand."""


def telegraphed(scene: Scene, noun: Token) -> Iterator[Draft]:
    """Read `two missiles on the port of X`, where no verb tells what they did.

    Or no words at all: `The governor: "Two missiles."`
    """
    item = scene.item_of(noun, WEAPONS)
    after = noun.nbor() if noun.i + 1 < len(noun.doc) else noun
    if item is None or noun.dep_ in _DONE_WITH:
        return
    verbless = clause_of(noun).pos_ not in {"VERB", "AUX"}
    suffered = noun.dep_ == "pobj" and noun.head.lower_ in {"in", "by"}
    aimed = after.lower_ in {"on", "at"} and any(
        map(scene.mention_at, scene.following(after, _NAMES))
    )
    if (aimed and (verbless or suffered)) or _stands_alone(scene, noun, item):
        yield Draft(
            kind="strike", mode=None, trigger=noun, head=noun, counted=count(scene, noun),
            item=item, agents=tuple(doers(noun)),
        )  # fmt: skip


def _stands_alone(scene: Scene, noun: Token, item: ItemWord) -> bool:
    """Say whether a number of weapons is all that a sentence, or who speaks in it, tells."""
    number, doc = scene.number_of(noun), noun.doc
    first = scene.token_at(number.start) if number else None
    if first is None or item.root not in FLYING | {"bomb"} or not _is_over(doc[noun.i + 1 :]):
        return False
    return _is_over(doc[: first.i]) or any(one.text == ":" for one in doc[: first.i][-3:])


def _is_over(rest: Span) -> bool:
    return all(one.is_punct or one.text.isspace() for one in rest)
