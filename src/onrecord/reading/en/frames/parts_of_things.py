"""Parts of things harmed: `six houses, including a school`, `20 buildings: a school and shops`."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.listing import listing
from onrecord.reading.en.frames.placed import whole_before
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import subjects
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token

_AMONG = {"among", "amongst"}
_THEM = {"them", "whom", "those", "these"}
_TWO = 2


def listed_things(scene: Scene, things: Sequence[Draft], including: Token) -> Iterator[Draft]:
    """Return the things that a row of those damaged includes: `six houses including a school`."""
    whole = whole_before(things, including)
    them = scene.following(including, 1)
    among = including.lower_ in _AMONG and them and them[0].lower_ in _THEM
    if whole is None or not (including.lower_ == "including" or among):
        return
    for head in listing(scene, including.i + 1 + bool(among)):
        yield _thing(scene, whole, including, head)


def things_in_row(scene: Scene, things: Sequence[Draft], colon: Token) -> Iterator[Draft]:
    """Return the things that a row after a colon tells of those counted: `six hit: a school and`.

    What has a verb of its own is none: `six houses damaged: the governor came`.
    """
    whole = whole_before(things, colon)
    told = whole is not None and isinstance(whole.counted, Counted)
    row = listing(scene, colon.i + 1) if told else []
    if whole is None or len(row) < _TWO or any(one.pos_ == "VERB" for one in colon.doc[colon.i :]):
        return
    for head in row:
        yield _thing(scene, whole, head, head)


def _thing(scene: Scene, whole: Draft, trigger: Token, head: Token) -> Draft:
    return replace(
        whole, trigger=trigger, head=head, counted=count(scene, head), item=scene.items[head.i],
        implied=None, aimed=(head,),
    )  # fmt: skip


def things_among(scene: Scene, things: Sequence[Draft], opening: Token) -> Iterator[Draft]:
    """Read `among the buildings damaged were a school and a mosque`, `those burned include`."""
    among = opening.lower_ in _AMONG
    verb = opening.head if among else opening
    if not things or verb.lemma_ not in {"be", "include"} or (among and verb.i < opening.i):
        return
    named = [opening] if among else subjects(verb)
    within = {one.i for noun in named for one in noun.subtree if one.i < verb.i}
    whole = next((one for one in things if one.trigger.i in within), None)
    if whole is None:
        return
    for head in listing(scene, verb.i + 1):
        yield replace(
            whole, trigger=verb, head=head, counted=count(scene, head), item=scene.items[head.i],
            implied=None, aimed=(head,), whole=whole.trigger,
        )  # fmt: skip
