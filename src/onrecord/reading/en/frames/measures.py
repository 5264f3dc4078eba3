"""Sanctions, transfers, needs, judgements and alerts."""

from collections.abc import Iterator

from spacy.tokens import Token

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.arming import is_strike
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.grammar import agents, children, clause_of, undergoers
from onrecord.reading.en.items import WEAPONS
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.triggers import Trigger

_MILITARY = frozenset({"tank", "vehicle", "air_defence", "ship"})
_NEAR = 60
"""How far before the word the number of those in need may stand, in characters."""


def _is_only_asked(verb: Token) -> bool:
    """Say whether a verb only says what someone should do: "deliver arms!", "the way is to give".

    What someone promised or began to do is told.
    """
    if verb.tag_ != "VB" or any(child.dep_ == "aux" and child.tag_ == "MD" for child in verb.lefts):
        return False
    return verb.head.lemma_.lower() not in words("achieving") | words("promising")


def transfer(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that arms or aid were given, sold or promised."""
    token = trigger.token
    if _is_only_asked(token):
        return
    if trigger.construction == "noun":
        heads = [
            one
            for child in children(token, {"prep"})
            if child.lower_ == "of"
            for one in children(child, {"pobj"})
        ]
    else:
        heads = [*undergoers(token), *_given(token)]
    for head in heads:
        if is_strike(head):  # "delivered a missile strike"
            continue
        item = scene.item_of(head)
        arms = item is not None and (item.root in WEAPONS or item.root in _MILITARY)
        if arms or head.lemma_.lower() in words("goods"):
            yield Draft(
                kind="transfer", mode=_done(trigger), trigger=token, head=head,
                counted=count(scene, head) if arms else scene.number_of(head),
                item=item if arms else None, agents=tuple(agents(token)),
                aimed=tuple(_receivers(token)),
            )  # fmt: skip


def _done(trigger: Trigger) -> str | None:
    """Return `pledged` for what somebody will deliver, else what the trigger tells."""
    ahead = any(one.lower_ in {"will", "would", "'ll"} for one in trigger.token.lefts)
    return "pledged" if ahead else trigger.mode


def _given(verb: Token) -> Iterator[Token]:
    """What somebody is provided with: the arms of `provide Kyiv with $6 billion in arms`."""
    for child in children(verb, {"prep"}):
        for one in children(child, {"pobj"}) if child.lower_ == "with" else ():
            worth = (of for within in children(one, {"prep"}) for of in children(within, {"pobj"}))
            yield next(worth, one) if one.lemma_.lower() in words("money") else one


def _receivers(verb: Token) -> Iterator[Token]:
    """Those to whom something goes: "sold Russia drones", "sold drones to Russia"."""
    yield from children(verb, {"dative"})
    if any(_given(verb)):
        yield from children(verb, {"dobj"})
    for child in children(verb, {"prep", "dative"}):
        if child.lower_ == "to":
            yield from children(child, {"pobj"})


def sanction(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that sanctions were imposed or tightened."""
    token = trigger.token
    if trigger.construction == "noun":
        verb = clause_of(token)
        if verb.lemma_.lower() not in words("imposing") or _is_only_asked(verb):
            return
        yield Draft(
            kind="sanction", mode=None, trigger=token, head=verb, agents=tuple(agents(verb))
        )
        return
    yield Draft(
        kind="sanction",
        mode=None,
        trigger=token,
        agents=tuple(agents(token)),
        aimed=tuple(undergoers(token)),
    )


def need(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims of how many people need aid."""
    token = trigger.token
    at = scene.offset(token)
    before = [one for one in scene.quantities if 0 < at - one.end < _NEAR]
    head = scene.token_at(before[-1].number_start) if before else None
    if trigger.construction == "undergoer":
        wanted = {one.lemma_.lower() for one in undergoers(token)}
        asked = words("wants") if token.lemma_.lower() == "face" else words("needed")
        if not before or not asked & wanted:
            return
    if head is not None:
        yield Draft(
            kind="need", mode=None, trigger=token, head=head, counted=before[-1], implied="person"
        )


def judgement(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that describe conduct as crime, or as right."""
    token = trigger.token
    if trigger.construction == "undergoer":
        about = {one.lemma_.lower() for one in token.subtree}
        if token.lemma_.lower() in words("accusing") or about & words("conduct"):
            yield Draft(kind="judgement", mode=trigger.mode, trigger=token, agents=_blamed(token))
    elif _is_judged(scene, trigger):
        by = (one for child in children(token, {"prep"}) for one in children(child, {"pobj"}))
        yield Draft(
            kind="judgement", mode=trigger.mode, trigger=token,
            agents=(*token.lefts, *by, *_committing(token)),
        )  # fmt: skip


def _blamed(verb: Token) -> tuple[Token, ...]:
    """Return who is judged: whom it is blamed on, else the object and who did what it names."""
    on = [
        one
        for child in children(verb, {"prep"})
        if child.lower_ == "on" and verb.lemma_ == "blame"
        for one in children(child, {"pobj"})
    ]
    objects = undergoers(verb)
    return tuple(on) or (*objects, *(one for head in objects for one in _committing(head)))


def _committing(noun: Token) -> Iterator[Token]:
    """Return who did what a noun names: "crimes committed by X", "X is committing crimes"."""
    for clause in children(noun, {"acl", "relcl"}):
        yield from agents(clause)
    if noun.dep_ == "dobj" and noun.head.lemma_ in {"commit", "perpetrate"}:
        yield from agents(noun.head)


def _is_judged(scene: Scene, trigger: Trigger) -> bool:
    """Say whether a word of law or guilt is said of what someone did."""
    token = trigger.token
    lemma = token.lemma_.lower()
    if token.dep_ == "compound":
        return False
    if trigger.construction == "state":
        return clause_of(token).i != token.i and scene.items.get(token.i) is None
    if lemma in {"violation", "breach"}:
        return bool({one.lemma_.lower() for one in token.subtree} & words("laws"))
    if len(trigger.words) > 1 or lemma not in {"terrorism", "genocide", "massacre"}:
        return True
    told = token.dep_ == "attr" or token.head.lower_ in {"of", "as"}
    return told and token.head.head.lemma_ not in {"epicenter", "fight", "war"}


def alert(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims of air-raid alerts, sounded or ended."""
    verb = clause_of(trigger.token)
    ended = (
        trigger.mode == "off"
        or verb.lemma_.lower() in {"lift", "cancel", "end"}
        or any(one.lower_ in {"clear", "off", "over"} for one in verb.children)
    )
    yield Draft(
        kind="alert",
        mode="off" if ended else "on",
        trigger=trigger.token,
        head=verb if verb.pos_ == "VERB" else None,
    )
