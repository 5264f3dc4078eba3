"""Sanctions, transfers, needs and alerts."""

from collections.abc import Iterator

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.arming import is_sent, is_strike
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.ground import inner
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import agents, children, clause_of
from onrecord.reading.en.syntax.items import WEAPONS, ItemWord
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger
from onrecord.reading.en.syntax.undergoing import undergoers

_MILITARY = frozenset({"tank", "vehicle", "air_defence", "ship"})
_CHILDREN = frozenset({"child"})
_NEAR = 60
"""How far before the word the number of those in need may stand, in characters."""


def _is_only_asked(verb: Token) -> bool:
    """Say whether a verb only says what someone should do: "deliver arms!", "the way is to give".

    What someone promised or began to do is told.
    """
    if verb.tag_ != "VB" or any(child.dep_ == "aux" and child.tag_ == "MD" for child in verb.lefts):
        return False
    return verb.head.lemma_.lower() not in words("achieving") | words("promising")


def _is_given_away(scene: Scene, verb: Token) -> bool:
    """Say whether what is sent goes to someone: "sent drones" alone is an attack.

    So are drones sent to a country; tanks are not.
    """
    if any(children(verb, {"dative"})):
        return True
    to = (scene.mention_at(one) for one in inner(verb, {"to"}))
    heavy = any(scene.item_of(one, _MILITARY) for one in undergoers(verb))
    return heavy and any(one is not None and one.level == "country" for one in to)


def transfer(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that arms or aid were given, sold or promised."""
    token = trigger.token
    if _is_only_asked(token) or (token.lemma_ == "send" and not _is_given_away(scene, token)):
        return
    if (token.i and token.nbor(-1).text == "-") or (token.tag_ == "VBG" and token.dep_ == "acl"):
        return  # "air-delivered bombs", "a group distributing food was hit"
    if trigger.construction == "noun":
        heads = [
            one
            for child in children(token, {"prep"})
            if child.lower_ == "of"
            for one in children(child, {"pobj"})
        ]
    else:
        heads = [*(_worth(one, token) for one in undergoers(token)), *_given(token)]
    got = trigger.construction == "undergoer_got"
    for head in heads:
        if (
            is_strike(head)
            or head.lemma_.lower() in words("warnings")
            or _is_laid_down(token, head)
        ):  # "delivered a missile strike"
            continue
        item = scene.item_of(head)
        if item is not None and _done(trigger) == "pledged" and _is_of_arms(head, item):
            continue
        arms = item is not None and (item.root in WEAPONS or item.root in _MILITARY)
        if item is not None and item.root == "chemical":
            continue  # "delivered sarin" tells of its use
        if arms or (head.lemma_.lower() in words("goods") and not got):
            yield Draft(
                kind="transfer", mode=_done(trigger), trigger=token, head=head,
                counted=count(scene, head) if arms else scene.number_of(head),
                item=item if arms else None,
                agents=tuple(inner(token, {"from"}) if got else agents(token)),
                aimed=tuple(agents(token) if got else _receivers(token)),
            )  # fmt: skip


def _is_of_arms(head: Token, item: ItemWord) -> bool:
    """Say whether something is but about arms, and none are given: `announced a missile drill`."""
    given = words("goods") | {"launcher", "battery", "component", "part", "engine", "package"}
    return not is_sent(head, item) and head.lemma_.lower() not in given


def _is_laid_down(verb: Token, arms: Token) -> bool:
    """Say whether somebody gives up arms of his own: `the rebels handed over their weapons`."""
    own = arms.left_edge.tag_ == "PRP$" and arms.lemma_.lower() in words("goods")
    return own and any(one.dep_ == "prt" for one in verb.rights)


def _done(trigger: Trigger) -> str | None:
    """Return `pledged` for what somebody will deliver, else what the trigger tells."""
    ahead = any(one.lower_ in {"will", "would", "'ll"} for one in trigger.token.lefts)
    return "pledged" if ahead else trigger.mode


def _given(verb: Token) -> Iterator[Token]:
    """What somebody is provided with: the arms of `provide Kyiv with $6 billion in arms`."""
    for child in children(verb, {"prep"}):
        for one in children(child, {"pobj"}) if child.lower_ == "with" else ():
            yield _worth(one, verb)


def _worth(one: Token, verb: Token) -> Token:
    """Return what money is given as: the aid of `1.2 billion euros in military aid`."""
    if one.lemma_.lower() not in words("money"):
        return one
    own = (of for over in children(one, {"prep"}) for of in children(over, {"pobj"}))
    return next(own, None) or next(iter(inner(verb, {"in"})), one)


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
    own = ((one, number) for one in agents(token) if (number := scene.number_of(one)))
    last = ((scene.token_at(one.number_start), one) for one in reversed(before))
    head, counted = next(own, None) or next(last, (None, None))
    share = any(one.lemma_ in words("shares") for one in agents(token))  # "two thirds face hunger"
    if trigger.construction == "undergoer":
        wanted = {one.lemma_.lower() for one in undergoers(token)}
        asked = words("wants") if token.lemma_.lower() == "face" else words("needed")
        if not (before or share) or not asked & wanted:
            return
    if counted is not None or share:
        who = scene.item_of(head, _CHILDREN) if head is not None else None
        yield Draft(
            kind="need", mode=None, trigger=token, head=head, counted=counted, item=who,
            implied=None if who else "person",
        )  # fmt: skip


_SOUNDING = {"go", "set"}
"""Verbs by which an alert that goes off begins."""


def alert(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims of air-raid alerts, sounded or ended."""
    if any(one.lower_ in words("no_alarms") for one in trigger.token.lefts):
        return  # "ambulance sirens"
    verb = clause_of(trigger.token)
    ended = (
        trigger.mode == "off"
        or verb.lemma_.lower() in {"lift", "cancel", "end"}
        or any(one.lower_ in {"clear", "over"} for one in verb.children)
        or ("off" in {one.lower_ for one in verb.children} and verb.lemma_.lower() not in _SOUNDING)
    )
    yield Draft(
        kind="alert",
        mode="off" if ended else "on",
        trigger=trigger.token,
        head=verb if verb.pos_ == "VERB" else None,
    )
