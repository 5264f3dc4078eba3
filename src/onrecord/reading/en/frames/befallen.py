"""Whom a word befell by the grammar, where no numbered group stands beside it."""

from collections.abc import Iterator

from onrecord.reading.en.frames.beside import alike, is_reduced, joined
from onrecord.reading.en.frames.counting import of_what
from onrecord.reading.en.frames.ground import is_ground
from onrecord.reading.en.frames.tolls import brought_to, put_at, toll
from onrecord.reading.en.frames.victims import whose_bodies
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import agents, children, is_passive, listed, subjects
from onrecord.reading.en.syntax.items import CIVILIANS, PEOPLE
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger
from onrecord.reading.en.syntax.undergoing import undergoers

_ROW = 6
"""How many words after a verb the last of a row with it may stand."""


def befallen(scene: Scene, trigger: Trigger) -> list[Token]:
    """Return the nouns that the grammar gives a trigger, or that its pronouns stand for."""
    return [_meant(scene, trigger, head) for head in _by_grammar(scene, trigger)]


def _meant(scene: Scene, trigger: Trigger, head: Token) -> Token:
    """Return the people that `they` and `them` stand for, or whose bodies they are."""
    if head.lemma_.lower() in words("bodies"):
        return next((one for one in whose_bodies(head) if scene.item_of(one, PEOPLE)), head)
    if head.lower_ == "both" and (all_two := of_what(head)) and all_two[0].pos_ != "PRON":
        return all_two[0]  # "both of his sons"
    if head.lower_ not in words("them"):
        return _beside(scene, trigger, head)
    acting = {one.i for one in agents(trigger.token)}
    earlier = (
        one
        for one in reversed(head.doc[: head.i])
        if scene.item_of(one, PEOPLE) and scene.is_plural(one) and one.i not in acting
    )
    return next(earlier, head)


def _beside(scene: Scene, trigger: Trigger, head: Token) -> Token:
    """Return those counted right before a participle, not who is theirs.

    "Relatives of three soldiers killed there" are not dead.
    """
    verb = trigger.token
    before = verb.nbor(-1) if verb.dep_ == "acl" and verb.i else head
    if head.pos_ != "NOUN" or before == head or scene.number_of(head) is not None:
        return head
    theirs = before in head.subtree and scene.item_of(before, PEOPLE) is not None
    return before if theirs and scene.number_of(before) is not None else head


def _by_grammar(scene: Scene, trigger: Trigger) -> list[Token]:
    token = trigger.token
    match trigger.construction:
        case "undergoer":
            if is_reduced(trigger):
                return [one for head in subjects(token) for one in listed(head)]
            told = undergoers(token)
            own = [one for one in told if one.i not in trigger.words]
            own = own or _taken(trigger) or ([] if _is_held_as(token, told) else told)
            return own or undergoers(joined(token, token)) or _shared(token)
        case "undergoer_people" if len(trigger.words) > 1 or _is_being_held(token):
            return [one for one in undergoers(token) if scene.item_of(one, PEOPLE)]
        case "subject":
            return [one for head in subjects(token) or undergoers(token) for one in listed(head)]
        case "subject_people":
            return [one for one in subjects(token) if _is_many_civilians(scene, one)]
        case "state":
            return _state(scene, token)
        case "toll":
            return toll(scene, trigger)
        case "toll_put":
            return put_at(scene, trigger)
        case "noun":
            return _of_noun(scene, token) or brought_to(scene, token)
        case _:
            return []


def _is_being_held(verb: Token) -> bool:
    """Say whether someone is in captivity, as no number tells: `a teacher is being held`."""
    return verb.lower_ == "held" and any(one.lower_ == "being" for one in verb.lefts)


def _taken(trigger: Trigger) -> list[Token]:
    """Return whom a phrase with a noun of its own describes: `12 people taken hostage`."""
    verb = trigger.token
    if len(trigger.words) == 1 or not (is_passive(verb) or verb.dep_ in {"acl", "pcomp"}):
        return []
    described = [verb.head] if verb.dep_ == "acl" else children(verb, {"nsubj", "nsubjpass"})
    return [one for head in described for one in listed(head)]


def _is_held_as(verb: Token, nouns: list[Token]) -> bool:
    """Say whether nouns only tell as what some were taken: `were held hostage`."""
    return bool(nouns) and nouns[0].i > verb.i and is_passive(verb)


def _is_many_civilians(scene: Scene, noun: Token) -> bool:
    """Say whether a noun counts people who bear no arms: `400 refugees from Sudan`.

    Those who live somewhere and leave it are many without a number: `residents left the town`.
    """
    item = scene.item_of(noun, CIVILIANS)
    verb = noun.head
    at_home = noun.lemma_.lower() in words("dwellers") and scene.is_plural(noun)
    left = at_home and verb.lemma_ == "leave" and any(is_ground(scene, x) for x in undergoers(verb))
    return item is not None and (left or scene.number_of(noun) is not None)


def _shared(verb: Token) -> list[Token]:
    """Return the object that comes after the last verb of a row: `captured, tried and shot him`."""
    row = [one for one in listed(verb) if alike(one, verb)]
    return undergoers(row[-1]) if len(row) > 1 and row[-1].i - verb.i <= _ROW else []


def _state(scene: Scene, token: Token) -> list[Token]:
    """Return whom an adjective tells of: `27 people dead`, `left 27 people dead`."""
    if token.lower_ == "missing" and token.pos_ == "VERB" and token.dep_ != "acomp":
        return list(children(token, {"nsubj"}))
    if token.dep_ == "acl" and any(one.lemma_ in words("rubble") for one in token.subtree):
        return [token.head]
    if token.dep_ == "neg":
        return list(children(token.head, {"nsubjpass"}))  # "the driver has not been seen"
    if token.head.lower_ == "be" and token.head.dep_ == "xcomp":
        return list(children(token.head.head, {"nsubjpass"}))  # "is believed to be under rubble"
    if token.tag_ == "JJ" and any(children(token, {"auxpass"})):
        return list(children(token, {"nsubjpass"}))  # "an engineer is unaccounted for"
    if token.dep_ not in {"acomp", "oprd", "xcomp", "attr"} and token.pos_ == "VERB":
        return []
    if token.dep_ == "amod":
        single = scene.is_single(token.head) and scene.item_of(token.head, PEOPLE)
        return [token.head] if scene.number_of(token.head) or single else []
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
        for child in (*children(token, {"prep"}), *_of_after_time(scene, token))
        if child.lower_ in words("of_whom")
        for grandchild in children(child, {"pobj"})
        for one in listed(grandchild)
    ]
    if inner:
        return inner
    return [token] if scene.number_of(token) else []


def _of_after_time(scene: Scene, noun: Token) -> Iterator[Token]:
    """Return the `of` that a time stands before: `the killing on Monday of two traders`."""
    near = (one for one in scene.following(noun, _ROW) if one.lower_ == "of")
    of = next(near, None) if scene.times else None
    at = scene.offset(of.head) if of is not None and of.head.i > noun.i else None
    if of is not None and at is not None and any(one.start <= at < one.end for one in scene.times):
        yield of
