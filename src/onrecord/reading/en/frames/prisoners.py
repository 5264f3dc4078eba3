"""People taken in a fight: `captured 12 soldiers`, `killed nine and captured five others`."""

from collections.abc import Iterator, Sequence

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.items import PEOPLE, ItemWord
from onrecord.reading.en.syntax.tokens import Token

_REACH = 12
"""How many words before a bare number those are told of whose sort it counts."""


def captured(
    scene: Scene, verb: Token, heads: Sequence[Token], doers: tuple[Token, ...]
) -> Iterator[Draft]:
    """Return the claims of people among what a verb tells was captured, by no camera."""
    if any(one.lemma_.lower() in words("filming") for one in doers):
        return
    for head in heads:
        own = scene.items.get(head.i)
        item = scene.item_of(head, PEOPLE) if own is None or own.root in PEOPLE else None
        item = item or _of_those_before(scene, head)
        if head.lemma_.lower() in words("bodies"):
            continue
        if item is not None or head.lower_ in words("persons"):
            yield Draft(
                kind="detained", mode=None, trigger=verb, head=head,
                counted=count(scene, head) or scene.number_of(head), item=item,
                implied=None if item else "person", agents=doers,
            )  # fmt: skip


def _of_those_before(scene: Scene, number: Token) -> ItemWord | None:
    """Return the people told of just before, whom a number without a noun goes on to count."""
    if number.pos_ != "NUM" and number.lower_ not in words("rest") | words("bare"):
        return None
    near = ((at, one) for at, one in scene.items.items() if 0 < number.i - at <= _REACH)
    at, last = max(near, default=(0, None), key=lambda found: found[0])
    between = {one.lemma_.lower() for one in number.doc[at : number.i]}
    fits = last is not None and last.root in PEOPLE
    return last if fits and not between & words("settlements") else None
