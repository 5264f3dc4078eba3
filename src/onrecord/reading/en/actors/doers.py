"""Who did an act, as the words beside its noun tell: `rebel fire`, `raids flown by the army`."""

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from onrecord.codebook import load
from onrecord.reading.en.actors.charged import charged
from onrecord.reading.en.frames.arming import flies
from onrecord.reading.en.frames.responsibility import claiming
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import agents, children, is_passive, listed
from onrecord.reading.en.syntax.tokens import Token

_REACH = 14
"""How many words after an act it is told by whom it was done."""
_SUFFERED = {"in", "by", "from", "during", "under", "after"}
"""Prepositions by which an effect names its cause: `killed in shelling`."""
_NOMINAL = {"NOUN", "PROPN"}
_CLAUSES = {"acl", "relcl"}


def doers(scene: Scene, trigger: Token, heads: tuple[Token, ...]) -> list[Token]:
    """Return the nouns for who did it that stand beside the act a claim is about.

    That act is the trigger, what is named as doing it ("the attack killed three"), or the cause
    of an effect ("killed in rebel fire").
    """
    struck = _attack_on(heads[0]) if misread(trigger, heads) else None
    if struck is not None:
        return [*told_after(struck), *_beside(scene, struck), *_claiming(struck)]
    for act in (trigger, *heads, *_causes(trigger)):
        if act.pos_ in _NOMINAL and (_is_act(act) or _is_weapon(act)):
            by = _beside(scene, act) if _is_act(act) and act not in heads else ()
            found = [*told_after(act), *by, *_claiming(act), *charged(act)]
            if found:
                return found
    return list(_hands(trigger))


def _causes(effect: Token) -> Iterator[Token]:
    """Return what an effect is told to have come of: `a toll of raids`, `died in days of them`."""
    if effect.pos_ in _NOMINAL:
        yield from filter(_is_act, effect.subtree)
    for child in children(effect, {"prep", "agent"}):
        for noun in children(child, {"pobj"}) if child.lower_ in _SUFFERED else ():
            yield from (part for one in listed(noun) for part in (one, *_governed(one, "of")))


def _hands(trigger: Token) -> Iterator[Token]:
    """Return those of `died at the hands of the rebels`."""
    for at in children(trigger, {"prep"}):
        for hands in children(at, {"pobj"}) if at.lower_ == "at" else ():
            if hands.lemma_ == "hand":
                yield from (*children(hands, {"poss"}), *_governed(hands, "of"))


def _governed(over: Token, preposition: str) -> Iterator[Token]:
    for one in children(over, {"prep"}):
        if one.lower_ == preposition:
            yield from (named for noun in children(one, {"pobj"}) for named in listed(noun))


def _beside(scene: Scene, act: Token) -> Iterator[Token]:
    """Return the words before an act, but for places, and who follows a `by`."""
    for child in act.lefts:
        place = scene.mention_at(child)
        if child.dep_ in {"amod", "poss", "compound", "nmod"} and not (place and place.cue):
            yield child
    for child in children(act, {"prep", "agent"}):
        for grandchild in children(child, {"pobj"}):
            heads = list(listed(grandchild))
            # "The bombing of Russian warplanes"
            if child.lower_ == "by" or (child.lower_ == "of" and flies(scene, heads)):
                yield from heads
            elif child.lower_ == "of":  # "a massacre of villagers by the army"
                yield from (doer for one in heads for doer in _governed(one, "by"))


def told_after(act: Token) -> Iterator[Token]:
    """Return who a clause after an act names: "strikes that the UN said were launched by X"."""
    if act.pos_ not in _NOMINAL or not (_is_act(act) or _is_weapon(act)):
        return
    for verb in act.doc[act.i + 1 : act.i + _REACH]:
        if _is_act(verb) and verb.pos_ == "NOUN":
            return  # what follows is of another act
        if _is_weapon(act) and verb.head != act:
            continue
        lemma = verb.lemma_.lower()
        to = _ascribing().get(lemma)
        if to and (verb.head == act or is_passive(verb)):  # "which residents blamed on the army"
            yield from _governed(verb, to)
            return
        if lemma not in _conducting() or not _is_clause(verb):
            continue
        # "The raids the army is carrying out": the act is what it does.
        bare = verb.head == act and not any(children(verb, {"dobj"}))
        if is_passive(verb) or bare:
            yield from agents(verb)
            return


def _claiming(act: Token) -> list[Token]:
    """Return who says an act was its own: "the group claimed the attack", "was behind it"."""
    verb = claiming(act)
    return agents(verb) if verb is not None else []


def misread(trigger: Token, heads: tuple[Token, ...]) -> bool:
    """Say whether a clause on an attack was read as one on its target.

    "An attack on a group that killed 16": the attack did.
    """
    return trigger.dep_ == "relcl" and bool(heads) and _attack_on(heads[0]) is not None


def _attack_on(target: Token) -> Token | None:
    """Return the attack on a target; None where a noun is none."""
    over = target.head
    on = target.dep_ == "pobj" and over.lower_ in {"on", "against"}
    return over.head if on and _is_act(over.head) else None


def _is_clause(verb: Token) -> bool:
    """Say whether a verb tells of the noun before it, perhaps in words that someone said."""
    over = verb.head if verb.dep_ == "ccomp" else verb
    relative = any(
        one.lower_ in {"which", "that"} for one in children(verb, {"nsubj", "nsubjpass"})
    )
    return over.dep_ in _CLAUSES or relative


@cache
def acts() -> frozenset[str]:
    """Return the nouns of acts that a party is behind."""
    return frozenset(load("parties")["acts"])


@cache
def _conducting() -> frozenset[str]:
    return frozenset(load("parties")["conducting"])


def _is_act(noun: Token) -> bool:
    """Say whether a noun is of an act that a party is behind."""
    return noun.lemma_.lower() in acts()


def _is_weapon(noun: Token) -> bool:
    """Say whether a noun is of what somebody fires, lays or flies."""
    return noun.lemma_.lower() in _sent()


@cache
def _sent() -> frozenset[str]:
    return frozenset(load("parties")["sent"])


@cache
def _ascribing() -> Mapping[str, str]:
    """Return the verbs by which others lay an act at a party's door, with their prepositions."""
    return MappingProxyType(load("parties")["ascribing"])
