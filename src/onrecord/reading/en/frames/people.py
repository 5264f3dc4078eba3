"""People killed, injured, missing, displaced or detained."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from onrecord.reading.en.draft import Draft, Implied
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.grammar import agents, children, listed, subjects, undergoers
from onrecord.reading.en.items import PEOPLE, ItemWord
from onrecord.reading.en.quantities import Counted
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.triggers import Trigger

_INCLUDING = {"including", "included", "includes"}
_AMONG = {"them", "whom", "those", "these"}
_ONE = {"he", "she", "him", "her", "himself", "herself"}


def casualties(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return a claim for each group of people the trigger counts, and for parts of it."""
    found = False
    for head in _heads(scene, trigger):
        draft = _draft(scene, trigger, head)
        if draft:
            found = True
            yield (
                draft
                if draft.item or not _leaves_out(head)
                else replace(draft, item=_said_before(scene, head))
            )
    if found:
        yield from _parts(scene, trigger)


def _leaves_out(head: Token) -> bool:
    """A number, or `others`, is of those told of before: "7 fighters were killed and 5 wounded"."""
    return (
        head.pos_ == "NUM"
        or head.lemma_.lower() in {"other", "more", "dozen", "score", "many", "several"}
        or head.tag_ == "CD"
    )


def _said_before(scene: Scene, head: Token) -> ItemWord | None:
    before = [
        item
        for at, item in sorted(scene.items.items())
        if at < head.i and item.root in PEOPLE - {"child", "person"}
    ]
    counted = [item for item in before if scene.number_of(scene.sentence.doc[item.last])]
    return counted[-1] if counted else None


def _heads(scene: Scene, trigger: Trigger) -> list[Token]:
    token = trigger.token
    match trigger.construction:
        case "undergoer":
            return (
                _counted_before(scene, token) or undergoers(token) or _number_beside(scene, token)
            )
        case "subject":
            return [one for head in subjects(token) or undergoers(token) for one in listed(head)]
        case "state":
            return _state(scene, token)
        case "toll":
            return _after(scene, trigger)
        case _:
            return _of_noun(scene, token)


def _state(scene: Scene, token: Token) -> list[Token]:
    """`27 dead`, `27 people dead`, `left 27 people dead`, `27 people were dead`."""
    own = scene.number_of(token)
    if own and scene.sentence.doc[token.i - 1].dep_ != "punct":
        return [token]
    if token.dep_ == "amod":
        return [token.head] if scene.number_of(token.head) else []
    head = token.head
    objects = [
        one for child in children(head, {"dobj", "nsubj", "nsubjpass"}) for one in listed(child)
    ]
    before = [one for one in objects if one.i < token.i]
    return before or _number_beside(scene, token)


def _counted_before(scene: Scene, token: Token) -> list[Token]:
    """The number right before a bare participle is its own: "15 were killed and dozens wounded"."""
    if token.tag_ not in {"VBN", "VBD"} or any(
        child.dep_ in {"auxpass", "dobj"} for child in token.children
    ):
        return []
    at = scene.offset(token)
    return [
        head
        for one in scene.quantities
        if 0 <= at - one.end <= 2 and (head := scene.token_at(one.number_start)) is not None
    ]


def _number_beside(scene: Scene, token: Token) -> list[Token]:
    """A number next to the word, where the grammar has been lost: `killing 19`, `40 wounded`."""
    at = scene.offset(token)
    near = [
        one
        for one in scene.quantities
        if 0 <= at - one.end <= 2 or 0 <= one.start - (at + len(token.text)) <= 1
    ]
    heads = [scene.token_at(one.number_start) for one in near[:1]]
    return [head for head in heads if head is not None]


def _after(scene: Scene, trigger: Trigger) -> list[Token]:
    """The number a toll stands at or rose to: the first one after the word `to`, or after it."""
    end = scene.offset(scene.sentence.doc[trigger.words[-1]])
    after = [one for one in scene.quantities if 0 < one.number_start - end < 90]
    heads = [scene.token_at(one.number_start) for one in after]
    return [head for head in heads if head is not None][:1]


def _of_noun(scene: Scene, token: Token) -> list[Token]:
    """`the death of 20 people`; `12 deaths`; `his arrest`."""
    inner = [
        one
        for child in children(token, {"prep"})
        if child.lower_ == "of"
        for grandchild in children(child, {"pobj"})
        for one in listed(grandchild)
    ]
    if inner:
        return inner
    return [token] if scene.number_of(token) else []


def _draft(scene: Scene, trigger: Trigger, head: Token) -> Draft | None:
    number: Counted | Implied | None = count(scene, head)
    item = scene.item_of(head, PEOPLE)
    if item is None and scene.item_of(head) is not None and head.pos_ != "NUM":
        return None
    if head.pos_ == "PRON":
        if head.lower_ in _ONE:
            number = Implied(head, "exact", 1, 1)
        elif head.lower_ not in {
            "others",
            "many",
            "several",
            "dozens",
            "some",
            "all",
            "nobody",
            "none",
            "everyone",
            "one",
        } and not isinstance(number, Counted):
            return None
    if head.pos_ == "PROPN" and item is None:
        if scene.mention_at(head) is not None or trigger.kind == "displaced":
            return None
        number = number or Implied(head, "exact", 1, 1)
    elif item is None and not isinstance(number, Counted) and head.pos_ not in {"PRON", "NUM"}:
        return None
    if number is None and head.pos_ in {"NOUN", "PROPN"} and item is not None:
        number = Implied(head, "exact", 1, 1)
    if trigger.construction == "noun" and trigger.kind == "killed" and number is None:
        return None
    return Draft(
        kind=trigger.kind,
        mode=trigger.mode,
        trigger=trigger.token,
        head=head,
        counted=number,
        item=item,
        implied=None if item else "person",
        agents=tuple(agents(trigger.token)) if trigger.construction == "undergoer" else (),
    )


def _parts(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """`including three children`: a part is a claim of its own, never added to the whole."""
    for token in scene.tokens():
        if not _opens_part(scene, token) or not _belongs(trigger.token, token):
            continue
        objects = [
            one for child in children(token, {"pobj", "dobj", "attr"}) for one in listed(child)
        ]
        if not objects or objects[0].lower_ in _AMONG:
            objects = _next_noun(scene, token)
        for head in objects:
            item: ItemWord | None = scene.item_of(head, PEOPLE)
            number = count(scene, head)
            if number is None or item is None or head.i < token.i:
                continue
            yield Draft(
                kind=trigger.kind, mode=trigger.mode, trigger=token, head=head, counted=number, item=item,
                agents=tuple(agents(trigger.token)) if trigger.construction == "undergoer" else (),
            )  # fmt: skip


def _opens_part(scene: Scene, token: Token) -> bool:
    following = (
        scene.sentence.doc[token.i + 1].lower_ if token.i + 1 < len(scene.sentence.doc) else ""
    )
    return token.lower_ in _INCLUDING or (token.lower_ == "among" and following in _AMONG)


def _belongs(trigger: Token, including: Token) -> bool:
    """The part belongs to the trigger nearest before it, or to the one right after."""
    return abs(including.i - trigger.i) <= 14


def _next_noun(scene: Scene, token: Token) -> list[Token]:
    for one in scene.following(token, 6):
        if one.pos_ == "NOUN":
            return list(listed(one))
        if one.pos_ == "VERB":
            break
    return []
