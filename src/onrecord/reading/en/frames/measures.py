"""Sanctions, needs and alerts."""

from collections.abc import Iterator

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.ground import inner
from onrecord.reading.en.frames.intended import is_only_asked
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import agents, clause_of
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger
from onrecord.reading.en.syntax.undergoing import undergoers

_CHILDREN = frozenset({"child"})
_WANTING = {"need", "require", "lack"}
_NEAR = 60
"""How far before the word the number of those in need may stand, in characters."""


def sanction(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that sanctions were imposed or tightened."""
    token = trigger.token
    if trigger.construction == "noun":
        verb = clause_of(token)
        if verb.lemma_.lower() not in words("imposing") or is_only_asked(verb):
            return
        yield Draft(
            kind="sanction", mode=None, trigger=token, head=verb, agents=tuple(agents(verb))
        )
        return
    doing, whom = agents(token), undergoers(token)
    if any(one.lemma_.lower() in words("firms") for one in doing) or any(
        one.lemma_.lower() in words("permitted") for one in whom
    ):
        return  # "the league sanctioned the player", "the court sanctioned the merger"
    yield Draft(
        kind="sanction", mode=None, trigger=token, agents=tuple(doing), aimed=tuple(whom)
    )  # fmt: skip


def need(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims of how many people need aid."""
    token = trigger.token
    at = scene.offset(token)
    before = [one for one in scene.quantities if 0 < at - one.end < _NEAR]
    own = ((one, number) for one in agents(token) if (number := scene.number_of(one)))
    last = ((scene.token_at(one.number_start), one) for one in reversed(before))
    head, counted = next(own, None) or next(last, (None, None))
    share = any(one.lemma_ in words("shares") for one in agents(token))  # "two thirds face hunger"
    if token.lemma_ in words("befalling"):  # "hunger affects two million people"
        yield from _befallen(scene, token)
        return
    if trigger.construction == "subject" and token.doc[trigger.words[-1]].lower_ == "on":
        asked = words("needed") | words("wants")
        if not any(one.lemma_.lower() in asked for one in inner(token, {"on", "upon"})):
            return
    if trigger.construction == "undergoer":
        wanted = {one.lemma_.lower() for one in undergoers(token)}
        wanted |= {one.lemma_.lower() for one in inner(token, {"from"})}
        asked = words("needed" if token.lemma_.lower() in _WANTING else "wants")
        if not (before or share or head) or not asked & wanted:
            return
    if counted is not None or share:
        who = scene.item_of(head, _CHILDREN) if head is not None else None
        yield Draft(
            kind="need", mode=None, trigger=token, head=head, counted=counted, item=who,
            implied=None if who else "person",
        )  # fmt: skip


def _befallen(scene: Scene, verb: Token) -> Iterator[Draft]:
    """Return the need of those hunger befalls: `famine affects two million people`."""
    hunger = any(one.lemma_.lower() in words("wants") for one in agents(verb))
    for head in undergoers(verb) if hunger else ():
        if (number := scene.number_of(head)) is not None:
            yield Draft(
                kind="need", mode=None, trigger=verb, head=head, counted=number, implied="person"
            )


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
