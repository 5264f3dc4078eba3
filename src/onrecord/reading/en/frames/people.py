"""People killed, injured, missing, displaced or detained."""

from collections.abc import Iterator

from spacy.tokens import Token

from onrecord.reading.en.draft import Draft, Implied
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.groups import Group, after, before, groups, is_taken
from onrecord.reading.en.frames.tolls import is_joint_toll, toll
from onrecord.reading.en.frames.victims import bodies, lies_buried
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.grammar import agents, children, listed, subjects, undergoers
from onrecord.reading.en.items import PEOPLE, ItemWord
from onrecord.reading.en.quantities import Counted
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.triggers import Trigger

_ONE = {"he", "she", "him", "her", "himself", "herself"}
_SOME = {"others", "many", "several", "dozens", "some", "all", "nobody", "none", "everyone", "one"}


def casualties(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return a claim for each group of people the trigger counts.

    Numbered groups beside the word come first, as they hold even where the parse went wrong.
    """
    if is_joint_toll(trigger.token) or not lies_buried(trigger):
        return
    if trigger.construction == "undergoer_bodies":
        yield from bodies(scene, trigger)
        return
    near = _groups(scene, trigger)
    if near:
        yield from (_counted(scene, trigger, group) for group in near)
        return
    for head in _heads(scene, trigger):
        draft = _draft(scene, trigger, head)
        if draft:
            yield draft


def _groups(scene: Scene, trigger: Trigger) -> list[Group]:
    """Return the numbered groups beside a trigger, on the side its construction asks for."""
    token = trigger.token
    match trigger.construction:
        case "undergoer_people":
            return [
                group
                for group in after(scene, token, 5)
                if group.item is not None and not _is_owner(group.head)
            ]
        case "none":
            return [
                group
                for group in groups(scene)
                if group.number.high == 0 and group.first < token.i <= group.last
            ]
        case "undergoer" if len(trigger.words) > 1:
            last = scene.sentence.doc[max(trigger.words)]
            return after(scene, last) or [
                group for group in after(scene, token) if group.first < last.i
            ]
        case "undergoer":
            return _undergoing(scene, token)
        case "subject":
            return before(scene, token)
        case "state":
            return _in_state(scene, token)
        case "noun":
            return after(scene, token)
        case _:
            return []


def _is_owner(head: Token) -> bool:
    """Say whether people are only those whose things they are: `ten invaders' vehicles`."""
    return head.i + 1 < len(head.doc) and head.nbor().tag_ == "POS"


def _undergoing(scene: Scene, verb: Token) -> list[Group]:
    if _is_marked_passive(verb):
        return before(scene, verb)
    following = after(scene, verb)
    if following or verb.tag_ not in {"VBN", "VBD"}:
        return following
    objects = (one for child in children(verb, {"dobj"}) for one in listed(child))
    return [] if any(not is_taken(one) for one in objects) else before(scene, verb)


def _is_marked_passive(verb: Token) -> bool:
    at = verb.i - 1
    while at >= 0 and (verb.doc[at].pos_ == "ADV" or verb.doc[at].tag_ == "RB"):
        at -= 1
    return at >= 0 and verb.doc[at].lemma_.lower() in {"be", "get"} and verb.tag_ != "VBG"


def _in_state(scene: Scene, token: Token) -> list[Group]:
    """Return whom a state holds: `27 dead`, `15 of the wounded`, `among the dead were two`."""
    doc, at = token.doc, token.i
    if at >= 2 and doc[at - 1].lower_ in {"the", "those"} and doc[at - 2].lower_ in words("parts"):
        whole = doc[at - 2]
        listed = before(scene, whole) if whole.lower_ in {"of", "among", "amongst"} else []
        return listed or after(scene, token)
    return before(scene, token)


def _counted(scene: Scene, trigger: Trigger, group: Group) -> Draft:
    item = group.item or said_before(scene, group.head)
    return Draft(
        kind=trigger.kind, mode=trigger.mode, trigger=trigger.token, head=group.head,
        counted=group.number, item=item, implied=None if item else "person",
        agents=_doers(trigger),
    )  # fmt: skip


def said_before(scene: Scene, head: Token) -> ItemWord | None:
    """Return whom a bare number is of: "7 fighters were killed and 5 wounded", `12 of them`."""
    bare = head.pos_ == "NUM" or head.tag_ == "CD" or head.lower_ in words("rest") | words("bare")
    if not bare:
        return None
    of_them = head.i + 2 < len(head.doc) and head.doc[head.i + 2].lower_ in {"them", "whom"}
    earlier = [
        item
        for at, item in sorted(scene.items.items())
        if at < head.i and item.root in PEOPLE - {"child", "person"}
    ]
    if of_them:
        return earlier[-1] if earlier else None
    counted = [item for item in earlier if scene.number_of(scene.sentence.doc[item.last])]
    return counted[-1] if counted else None


def _doers(trigger: Trigger) -> tuple[Token, ...]:
    return tuple(agents(trigger.token)) if trigger.construction == "undergoer" else ()


def _heads(scene: Scene, trigger: Trigger) -> list[Token]:
    """Return the nouns that the grammar gives a trigger."""
    token = trigger.token
    match trigger.construction:
        case "undergoer":
            return undergoers(token)
        case "subject":
            return [one for head in subjects(token) or undergoers(token) for one in listed(head)]
        case "state":
            return _state(scene, token)
        case "toll":
            return toll(scene, trigger)
        case "noun":
            return _of_noun(scene, token)
        case _:
            return []


def _state(scene: Scene, token: Token) -> list[Token]:
    """Return whom an adjective tells of: `27 people dead`, `left 27 people dead`."""
    if token.pos_ == "VERB":
        return list(children(token, {"nsubj"})) if token.lower_ == "missing" else []
    if token.dep_ == "amod":
        return [token.head] if scene.number_of(token.head) else []
    objects = [
        one
        for child in children(token.head, {"dobj", "nsubj", "nsubjpass"})
        for one in listed(child)
    ]
    return [one for one in objects if one.i < token.i and token.head.lemma_ in words("states")]


def _of_noun(scene: Scene, token: Token) -> list[Token]:
    """Return whom a noun tells of: `the death of a mother`, `12 deaths`."""
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
    if head.lower_ in words("not_people"):
        return None
    if head.pos_ == "PRON":
        if head.lower_ in _ONE:
            number = Implied(head, "exact", 1, 1)
        elif head.lower_ not in _SOME and not isinstance(number, Counted):
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
    item = item or said_before(scene, head)
    return Draft(
        kind=trigger.kind, mode=trigger.mode, trigger=trigger.token, head=head, counted=number,
        item=item, implied=None if item else "person", agents=_doers(trigger),
    )  # fmt: skip
