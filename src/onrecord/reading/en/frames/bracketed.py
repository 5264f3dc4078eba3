"""Parts told in brackets: `12 killed (3 children)`, `three dead (two soldiers and a driver)`."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.group_rows import is_taken
from onrecord.reading.en.frames.groups import groups
from onrecord.reading.en.frames.placed import whole_before
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token

_NEAR = 3
"""How many words may stand between a count and the bracket after it."""


def bracketed(scene: Scene, people: Sequence[Draft]) -> Iterator[Draft]:
    """Return the parts of counted `people` that brackets right after them tell."""
    if not people or "(" not in scene.sentence.segment.text:
        return
    for opening in scene.sentence.doc:
        whole = whole_before(people, opening) if opening.text == "(" else None
        if whole is None or not isinstance(whole.counted, Counted) or not _follows(opening, whole):
            continue
        for group in groups(scene):
            inside = opening.i < group.first and is_in_brackets(group.head)
            told = is_taken(opening.doc[group.last])  # "(two soldiers killed)"
            fewer = group.number.low < whole.counted.low
            if inside and group.item is not None and fewer and not told:
                yield replace(
                    whole, trigger=group.head, head=group.head, counted=group.number,
                    item=group.item, implied=None, whole=whole.trigger,
                )  # fmt: skip


def is_in_brackets(word: Token) -> bool:
    """Say whether a word stands in brackets."""
    before = (one.text for one in reversed(word.doc[: word.i]))
    return next((one for one in before if one in {"(", ")"}), None) == "("


def _follows(opening: Token, whole: Draft) -> bool:
    """Say whether a bracket without an `including` stands right after a count."""
    if any(
        one.lower_ in words("parts_listed") for one in opening.doc[opening.i + 1 : opening.i + 2]
    ):
        return False
    last = max(whole.trigger.i, whole.head.i if whole.head is not None else 0)
    between = opening.doc[last + 1 : opening.i]
    return last < opening.i and len(between) <= _NEAR and not any(one.is_punct for one in between)
