"""Fighting between parties on the ground."""

from collections.abc import Iterator

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.ground import inner
from onrecord.reading.en.frames.pointing import refers_back
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import agents, children, is_passive
from onrecord.reading.en.syntax.items import FIGHTERS
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger
from onrecord.reading.en.syntax.undergoing import undergoers

_BETWEEN_ALONE = {"violence", "shooting"}
"""Nouns that are fighting only where they are between two sides."""
_TOWARDS = {"with", "against", "in", "at", "near", "around", "for", "between", "on", "inside"}


def clash(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims of fighting between parties."""
    token = trigger.token
    if trigger.construction == "noun":
        if token.dep_ in {"compound", "amod"} or _is_told_before(scene, token) or _is_cause(token):
            return
        if token.head.lower_ == "without":
            return  # "took the town without a fight"
        before = {one.lower_ for one in token.lefts}
        foes = inner(token, {"against", "with", "for"})
        if before & words("no_battles") or any(one.lemma_ in words("no_foes") for one in foes):
            return  # "a legal battle", "the battle against cholera"
        if token.lemma_ == "hostility" and not _breaks_out(token):
            return
        if token.lemma_ in _BETWEEN_ALONE and not any(True for _ in inner(token, {"between"})):
            return  # "the violence", "the shooting of a man"
        counted = count(scene, token) if token.lemma_.lower() not in words("mass") else None
        yield Draft(
            kind="clash", mode=None, trigger=token, head=token, counted=counted, unit="clashes"
        )
        return
    if trigger.construction == "undergoer":
        shots = [one for one in undergoers(token) if one.lemma_.lower() in words("fire_exchanged")]
        if shots and is_passive(token):  # "fire was exchanged across the line"
            yield Draft(kind="clash", mode=None, trigger=token, head=shots[0])
        return
    fought = undergoers(token) if token.lemma_ in {"fight", "battle"} else ()
    if any(one.lemma_.lower() in words("no_foes") for one in fought):
        return  # "battled a blaze"
    preposition = any(child.lower_ in _TOWARDS for child in children(token, {"prep"}))
    against = token.lemma_ != "fight" and any(children(token, {"dobj"}))
    against = against or (token.tag_ == "VBD" and _fights_men(scene, token))
    after = token.dep_ == "pcomp" and token.head.lower_ in {"after", "during", "amid"}
    apart = token.dep_ in {"acl", "relcl", "amod", "pcomp"} or token.tag_ == "VB"
    apart = apart and not (after and preposition)  # "seized the town after fighting with rebels"
    apart = apart and not _goes_on(token)
    if (preposition or against) and not apart:
        yield Draft(kind="clash", mode=None, trigger=token, agents=tuple(agents(token)))


def _is_told_before(scene: Scene, noun: Token) -> bool:
    """Say whether fighting is but pointed at; `the battle for X` is told of by its place."""
    if any(True for _ in inner(noun, {"between"})):
        return False  # "the fighting between X and Y"
    over = (scene.mention_at(one) for one in inner(noun, {"for"}))
    return refers_back(noun) and not any(one is not None for one in over)


def _fights_men(scene: Scene, verb: Token) -> bool:
    """Say whether somebody fought armed men: `troops fought rebels`, not `fought terrorism`."""
    return any(scene.item_of(one, FIGHTERS) for one in children(verb, {"dobj"}))


def _goes_on(verb: Token) -> bool:
    """Say whether fighting is told of a place, or as not over: `an area where rebels battle`."""
    where = verb.dep_ == "relcl" and any(one.lower_ == "where" for one in verb.lefts)
    goes_on = verb.dep_ == "xcomp" and verb.head.lemma_ == "continue"
    return where or (goes_on and verb.lemma_ != "fight")


def _breaks_out(noun: Token) -> bool:
    """Say whether a clause of its own tells of hostilities, not of their cost or end."""
    clause = noun.head if noun.dep_ == "nsubj" else noun
    return clause.dep_ in {"ROOT", "conj", "ccomp"}


def _is_cause(noun: Token) -> bool:
    """Say whether it is what somebody stands for, no fighting: `their battle against rebels`."""
    whose = noun.left_edge.tag_ == "PRP$" or (
        noun.lemma_ == "fight" and noun.left_edge.lower_ == "the"
    )
    against = any(child.lower_ == "against" for child in noun.rights)
    return whose and against and noun.lemma_.lower() in words("causes")
