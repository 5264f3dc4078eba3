"""Whom a word befell by the grammar, where no numbered group stands beside it."""

from spacy.tokens import Token

from onrecord.reading.en.frames.beside import joined
from onrecord.reading.en.frames.tolls import toll
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.grammar import children, listed, subjects, undergoers
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.triggers import Trigger


def befallen(scene: Scene, trigger: Trigger) -> list[Token]:
    """Return the nouns that the grammar gives a trigger."""
    token = trigger.token
    match trigger.construction:
        case "undergoer":
            return undergoers(token) or undergoers(joined(token))
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
