"""Groups that a row goes on with after more words on the one before.

`killed 12 fighters from the Levant Front and six civilians`, `four women (one of them a nurse) as
well as two guards`.
"""

from collections.abc import Iterator

from onrecord.reading.en.frames.group_rows import is_taken
from onrecord.reading.en.frames.groups import Group, groups
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.tokens import Span, Token

_GAP = 14
_OWN = {"nsubj", "nsubjpass"}
_ANOTHER = {"another", "other", "others", "further", "more", "additional"}
_APART = _ANOTHER | {")"}
"""Words by which a group is no part of the one before."""


def after(scene: Scene, last: Group) -> Iterator[Group]:
    """Return the groups that go on a row of those a verb acts on, each with no verb of its own.

    Parts of those counted are passed over.
    """
    doc = scene.sentence.doc
    inside_part = False
    for group in groups(scene):
        if group.first <= last.last:
            continue
        between = doc[last.last + 1 : group.first]
        if any(one.lower_ in words("parts_listed") | {"("} for one in between):
            inside_part = True
        elif group.item is None or not _joins(between) or _has_verb(group):
            return
        elif not inside_part or {one.lower_ for one in (*between, group.head)} & _APART:
            inside_part = False
            yield group
        last = group


def before(scene: Scene, first: Group) -> Iterator[Group]:
    """Return the groups that open a row of those a verb acts on, the last of them first."""
    doc = scene.sentence.doc
    for group in reversed(groups(scene)):
        if group.last >= first.first:
            continue
        between = doc[group.last + 1 : first.first]
        if group.item is None or group.number.high == 0 or not _joins(between):
            return
        if not between or between[0].pos_ != "ADP" or group.head.dep_ not in _OWN:
            return
        yield group
        first = group


def _joins(between: Span) -> bool:
    """Say whether words only say more of those before them and end in a word that goes on."""
    if not 0 < len(between) <= _GAP or any(map(_is_verb, between)):
        return False
    last = between[-1]
    if last.lower_ in _ANOTHER and len(between) > 1:
        last = between[-2]
    text = between.doc[max(0, last.i - 2) : last.i + 1].text.lower()
    return last.lower_ in {"and", "&", "plus"} or text.endswith(
        ("as well as", "along with", "together with", "in addition to")
    )


def _is_verb(token: Token) -> bool:
    return token.text == ";" or (token.pos_ in {"VERB", "AUX"} and token.dep_ != "amod")


def _has_verb(group: Group) -> bool:
    return group.head.dep_ in _OWN or is_taken(group.head.doc[group.last])
