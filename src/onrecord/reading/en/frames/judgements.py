"""Judgements: conduct told of as crime or as right, and blame."""

from collections.abc import Iterator

from onrecord.codebook import load
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import agents, children, clause_of, subjects
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger
from onrecord.reading.en.syntax.undergoing import undergoers

_COMMITTING = {"commit", "perpetrate"}
_RIGHTFUL = {"legitimate", "lawful", "justified", "justifiable", "acceptable", "permissible"}
"""What is no judgement of what somebody does before those who rule: `the lawful president`."""


def judgement(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that describe conduct as crime, or as right."""
    token = trigger.token
    if trigger.construction == "undergoer":
        if _judges(token):
            yield Draft(kind="judgement", mode=trigger.mode, trigger=token, agents=_blamed(token))
    elif trigger.construction == "undergoer_called":
        if token.lemma_ in {"list", "designate"} and token.dep_ in {"relcl", "acl"}:
            return  # "a group that the State Department designated a terrorist one"
        charge = _named_so(token) if token.lemma_ == "call" else _charge(token)
        if charge is not None:
            yield Draft(
                kind="judgement", mode=trigger.mode, trigger=token, head=charge,
                agents=tuple(undergoers(token)),
            )  # fmt: skip
    elif token.lemma_.lower() == "blame":
        if token.head.lemma_.lower() in words("laying"):
            yield Draft(
                kind="judgement", mode=trigger.mode, trigger=token, agents=_blamed(token.head)
            )
    elif trigger.construction == "state_conduct":
        if _is_of_conduct(token):
            yield Draft(kind="judgement", mode=trigger.mode, trigger=token)
    elif _is_judged(scene, trigger):
        by = (one for child in children(token, {"prep"}) for one in children(child, {"pobj"}))
        first, phrase = token.doc[trigger.words[0]], len(trigger.words) > 1  # "a war crime"
        yield Draft(
            kind="judgement", mode=trigger.mode, trigger=token, head=first if phrase else None,
            agents=(*token.lefts, *by, *_committing(token)),
        )  # fmt: skip


def _is_of_conduct(state: Token) -> bool:
    """Say whether a clause calls conduct something: `the attack was cowardly`, `it is criminal`."""
    told = state.dep_ in {"acomp", "oprd"}
    of = (one.lemma_.lower() for one in subjects(state.head))
    return told and any(one in words("conduct") | words("told_of") for one in of)


def _judges(verb: Token) -> bool:
    """Say whether a verb judges what someone did; accusations must be of violence."""
    lemma = verb.lemma_.lower()
    if lemma == "point":
        return True  # "pointed the finger at"
    if lemma == "hold":  # "holds him responsible for it" is told of by its adjective
        return not any(one.lower_ == "for" for one in verb.subtree)
    about = {one.lemma_.lower() for one in verb.subtree if one.i != verb.i}
    if lemma == "justify":
        return verb.tag_ != "VB" and bool(about & words("conduct"))
    if lemma == "violate":
        return bool(about & words("laws"))
    of = any(one.lower_ == "of" for one in verb.subtree if one.i > verb.i)
    if lemma == "accuse" and of:
        return bool(about & words("conduct") | about & words("provoking"))
    return lemma in words("accusing") or bool(about & words("conduct"))


def _charge(verb: Token) -> Token | None:
    """Return what something is called, where that is a crime: `described it as an aggression`."""
    charges = words("charges")
    after = (one for one in verb.doc[verb.i + 1 :] if one.lemma_.lower() in charges)
    # "a war crime" is a crime
    whole = (one for one in after if one.dep_ != "compound" or one.head.lemma_ not in charges)
    return next((one for one in whole if verb in _clauses(one)), None)


def _named_so(call: Token) -> Token | None:
    """Return the charge in `called it a terrorist attack`, which no noun of guilt tells already."""
    for one in children(call, {"oprd"}):
        named = (x for x in (one, *one.lefts) if x.lemma_.lower() in words("charges") - {"war"})
        told = next((x for x in named if x.nbor(-1).text != "-"), None)  # "anti-terrorist"
        guilt = load("en/triggers")["judgement.condemned"]["noun"]
        if told is not None and not {one.lemma_, f"{told.lemma_} {one.lemma_}"} & set(guilt):
            return told
    return None


def _clauses(noun: Token) -> tuple[Token, Token]:
    """Return the verb of a noun's clause, and that over it where the clause is what it tells."""
    own = clause_of(noun)
    return own, own.head if own.dep_ == "ccomp" else own


def _blamed(verb: Token) -> tuple[Token, ...]:
    """Return who is judged: whom it is blamed on, else the object and who did what it names."""
    objects = undergoers(verb)
    on = [
        one
        for over in (verb, *objects)
        for child in children(over, {"prep"})
        if (child.lower_ == "on" and verb.lemma_ in words("laying") | {"blame"})
        or (child.lower_ == "at" and verb.lemma_ == "point")
        for one in children(child, {"pobj"})
    ]
    return tuple(on) or (*objects, *(one for head in objects for one in _committing(head)))


def _committing(noun: Token) -> Iterator[Token]:
    """Return who did what a noun names: "crimes committed by X", "X is committing crimes"."""
    for clause in children(noun, {"acl", "relcl"}):
        yield from agents(clause)
    if noun.dep_ == "dobj" and noun.head.lemma_ in _COMMITTING:
        yield from agents(noun.head)


def _is_judged(scene: Scene, trigger: Trigger) -> bool:
    """Say whether a word of law or guilt is said of what someone did."""
    token = trigger.token
    lemma = token.lemma_.lower()
    if token.dep_ == "compound" or (trigger.construction == "noun" and _is_told_above(token)):
        return False
    if trigger.construction == "state":
        if lemma == "responsible" and not _is_held(token):
            return False
        named_so = token.head.lower_ == "as"  # "defended its strikes as lawful"
        amod = token.dep_ == "amod" and not named_so
        if amod and lemma in _RIGHTFUL and not _is_of_deed(token.head):
            return False  # "the legitimate government"
        apart = clause_of(token).i != token.i or len(trigger.words) > 2
        return apart and scene.items.get(token.i) is None
    if lemma in words("offences") and _points(scene, token):
        return False
    if lemma in {"violation", "breach"}:
        if scene.number_of(token) is not None or clause_of(token).lemma_ in words("recording"):
            return False
        return bool({one.lemma_.lower() for one in token.subtree} & words("laws"))
    if len(trigger.words) > 1 or lemma not in {"terrorism", "genocide", "massacre"}:
        return True
    return _is_charged(token)


def _is_of_deed(noun: Token) -> bool:
    """Say whether a noun is of what somebody does or aims at: `a legitimate response`."""
    return noun.lemma_.lower() in words("conduct") | words("answers")


def _is_told_above(noun: Token) -> bool:
    """Say whether a noun is but the charge of a verb that judges, or of one before it in a row."""
    row = noun
    while row.dep_ == "conj" and row.head.i != row.i:
        row = row.head
        if row.lemma_.lower() in words("offences"):
            return True
    verb = clause_of(noun)
    called = load("en/triggers")["judgement.condemned"]["undergoer_called"]
    if verb.lemma_ != "call" and verb.lemma_.lower() in called:
        return _charge(verb) in (noun, *noun.lefts) and any(
            one.lower_ == "as" for one in verb.subtree
        )
    return verb.lemma_.lower() in words("accusing") | words("condemning")


def _is_charged(noun: Token) -> bool:
    """Say whether a word like terrorism is what something is called, or someone's own."""
    over = noun.head
    if over.lower_ in {"of", "as"}:
        return over.head.lemma_ not in words("feared")
    amounts = over.lower_ == "to" and over.head.lemma_ == "amount"
    whose = any(one.dep_ == "poss" and one.tag_ != "PRP$" for one in noun.lefts)
    alone = noun.dep_ == "ROOT" and noun.lemma_ == "terrorism"
    deed = noun.lemma_ == "genocide" and noun.dep_ in {"dobj", "nsubjpass"}
    done = deed and over.lemma_ in _COMMITTING
    done = done or (over.lower_ == "than" and over.head.lower_ in {"less", "short"})
    return (
        done or amounts or whose or alone or noun.dep_ in {"attr", "oprd"} or over.lemma_ == "call"
    )


def _is_held(state: Token) -> bool:
    """Say whether someone is said to answer for violence: not `it was unclear who was`."""
    about = {one.lemma_.lower() for one in state.subtree}
    asked = any(one.lower_ in {"who", "whoever"} for one in state.head.lefts)
    return bool(about & words("conduct")) and not (asked and state.head.dep_ != "relcl")


def _points(scene: Scene, noun: Token) -> bool:
    """Say whether a crime is but one told of before, and no charge by itself: `the crime`."""
    charge = noun.dep_ in {"attr", "oprd"} or noun.head.lower_ == "as"
    told = [one for one in noun.lefts if one.dep_ not in {"det", "punct", "cc"}]
    committed = any(children(noun, {"acl", "relcl", "prep"}))
    return not (charge or told or committed)
