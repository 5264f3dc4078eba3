"""People killed, injured, missing, displaced or detained."""

from collections.abc import Iterator
from dataclasses import replace

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.befallen import befallen
from onrecord.reading.en.frames.beside import beside
from onrecord.reading.en.frames.casualty import casualty, group_of, is_carried_off, withdraws
from onrecord.reading.en.frames.group_rows import is_taken
from onrecord.reading.en.frames.groups import Group, groups
from onrecord.reading.en.frames.intended import is_only_tried
from onrecord.reading.en.frames.losses import losses
from onrecord.reading.en.frames.members import members
from onrecord.reading.en.frames.raiders import on_foot
from onrecord.reading.en.frames.sums import (
    counted_apart,
    ones_after,
    ones_before,
    together,
    with_row,
)
from onrecord.reading.en.frames.tolls import is_joint_number, is_joint_toll
from onrecord.reading.en.frames.vanished import fates, sought
from onrecord.reading.en.frames.victims import bodies, fatalities, lies_buried, nobody
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import agents, children, clause_of
from onrecord.reading.en.syntax.items import CIVILIANS
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger, triggers
from onrecord.reading.en.syntax.undergoing import undergoers

_DYING = 3
"""How many words after `two of the wounded` it may be told that they died."""
_ESCAPED = 3
"""How many words after `escaped` it may be told what harm: `escaped with minor injuries`."""
_APART = {
    "undergoer_bodies": bodies,
    "subject_bodies": bodies,
    "undergoer_sought": sought,
    "noun_fate": fates,
    "noun_lost": losses,
}
"""Constructions with a reading of their own."""


def casualties(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return a claim for each group of people the trigger counts.

    Numbered groups beside the word come first, as they hold even where the parse went wrong.
    """
    if trigger.kind == "injured" and _are_dead(trigger):
        trigger = replace(trigger, kind="killed", construction="undergoer_bodies")
    if not lies_buried(trigger) or (
        trigger.kind == "displaced" and _is_no_flight_told(scene, trigger)
    ):
        return
    if trigger.construction == "undergoer_people" and (
        _is_no_seizure(scene, trigger) or any(children(trigger.token, {"ccomp"}))
    ):
        return  # "claimed nine soldiers had been killed"
    if is_joint_toll(trigger.token) or is_joint_number(trigger):
        yield from nobody(scene, trigger)
        return
    if _is_told_on(scene, trigger) or _is_ill(scene, trigger):
        return
    if trigger.token.lemma_ == "figure":
        if not _is_given(scene, trigger.token):
            return
        trigger = _of_those_told(scene, trigger)
    if trigger.words == (trigger.token.i,) and trigger.token.lemma_ == "number":
        yield from _put_otherwise(scene, trigger)
        return
    if trigger.construction == "member" or trigger.token.lower_ in words("those_named"):
        told = list(members(scene, trigger))
        yield from told
        if trigger.construction == "member" or (told and not _numbered(scene, trigger.token)):
            return
    apart = _APART.get(trigger.construction)
    if apart is not None:
        yield from apart(scene, trigger)
        return
    near = [
        one
        for one in beside(scene, trigger)
        if not (_is_told_dead(trigger, one) or is_carried_off(trigger, one.head))
    ]
    if near:
        beside_them = (*ones_before(scene, near[0].first), *ones_after(scene, near[-1].last))
        ones = (casualty(scene, trigger, one) for one in beside_them)
        yield from together([one for one in ones if one is not None])
        counted = (group_of(scene, trigger, group) for group in near)
        yield from (one for one in counted if not withdraws(trigger, one.item))
        return
    yield from together(list(_by_grammar(scene, trigger))) or fatalities(scene, trigger)


def _are_dead(trigger: Trigger) -> bool:
    """Say whether it is the dead that were brought there: `22 bodies were taken to hospital`."""
    brought = undergoers(trigger.token) if trigger.construction == "undergoer" else []
    return bool(brought) and all(one.lemma_.lower() in words("bodies") for one in brought)


def _is_no_flight_told(scene: Scene, trigger: Trigger) -> bool:
    """Say whether some but tried to flee, or it is told already: `fled to escape the war`."""
    verb = trigger.token
    if is_only_tried(verb) or _is_no_flight(scene, trigger) or _sheltered(verb):
        return True
    what_for = verb.tag_ == "VB" and verb.dep_ == "advcl"
    return what_for and any(
        one.token == verb.head and one.kind == "displaced" for one in triggers(scene.sentence)
    )


def _is_no_seizure(scene: Scene, trigger: Trigger) -> bool:
    """Say whether people are but brought somewhere: only men at arms take them captive."""
    verb = trigger.token
    if trigger.kind == "killed" and verb.lemma_ in {"lose", "take"}:
        return any(_is_kept(scene, trigger, one) for one in undergoers(verb))
    seized = trigger.kind == "detained" and trigger.words == (verb.i,) and verb.lemma_ == "take"
    if not seized:
        return False
    lives = any(one.lemma_ == "life" for one in undergoers(verb))
    return lives or not on_foot(agents(verb))


def _is_kept(scene: Scene, trigger: Trigger, one: Token) -> bool:
    """Say whether nobody died: `contact with them was lost`, `families were taken out`."""
    out = trigger.token.doc[trigger.words[-1]].lower_ == "out"
    unarmed = scene.item_of(one, CIVILIANS) is not None
    return one.lemma_.lower() == "contact" or (out and unarmed)


def _is_no_flight(scene: Scene, trigger: Trigger) -> bool:
    """Say whether some left a spot or captors, or were called: `residents reached by telephone`."""
    verb = trigger.token
    if verb.lemma_ == "escape":  # "50 of the students abducted were able to escape"
        held = any(one.lemma_.lower() in words("captivity") for one in scene.tokens())
        unharmed = any(one.lower_ in words("unharmed") for one in scene.following(verb, _ESCAPED))
        return held or unharmed or scene.before.befell == "detained"
    if verb.lemma_ == "leave" and any(one.lemma_ in words("blows") for one in agents(verb)):
        return True  # "the attack left 4,000 homes without power"
    if verb.lemma_ == "flee":
        return any(one.lower_ == "scene" for one in children(verb, {"dobj"}))
    if trigger.construction != "subject_people" or len(trigger.words) > 1:
        return False
    if verb.lemma_ == "leave" and any(one.lower_ in words("ruins") for one in verb.rights):
        return True  # "two farmers left dead"
    aimed = [one.lemma_.lower() for one in children(verb, {"dobj"})]
    return bool(words("spots") & set(aimed)) if aimed else verb.lemma_ == "reach"


def _put_otherwise(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Read what another says of those told of: `it killed 58 soldiers, while X put it at 23`."""
    told = {one.lemma_.lower() for one in trigger.token.doc[: trigger.token.i]}
    bare = not any(children(trigger.token, {"prep", "acl"}))
    if bare and (scene.before.befell == trigger.kind or "kill" in told):
        yield from _by_grammar(scene, trigger)


def _is_given(scene: Scene, figure: Token) -> bool:
    """Say whether a figure is one of those told of before: `activists gave a figure of 55`."""
    return scene.before.befell is not None and clause_of(figure).lemma_ == "give"


def _sheltered(verb: Token) -> bool:
    """Say whether some but were in a shelter once; those who shelter now have fled there."""
    now = any(one.lower_ in {"is", "are"} for one in verb.lefts)
    return verb.lemma_ == "shelter" and not now


def _of_those_told(scene: Scene, trigger: Trigger) -> Trigger:
    """Return a figure's word as one of those who fled, where they were told of before."""
    fled = scene.before.befell == "displaced"
    return replace(trigger, kind="displaced", mode="fled") if fled else trigger


def _is_told_on(scene: Scene, trigger: Trigger) -> bool:
    """Say whether those hurt are but told of further: `two of the wounded died`.

    So they are in "the injured persons were taken to hospital".
    """
    token = trigger.token
    if trigger.kind == "injured" and len(trigger.words) > 1:
        return any(
            one.left_edge.lower_ == "the" and words("those_named") & {x.lower_ for x in one.lefts}
            for one in undergoers(token)
        )
    named = token.lower_ in words("those_named") and token.i > 1
    if trigger.kind != "injured" or not named or token.nbor(-1).lower_ not in {"the", "those"}:
        return False
    told = (*scene.following(token, _DYING), *token.ancestors)  # "two of those hurt there died"
    return any(one.lemma_.lower() in words("dying") for one in told)


def _is_ill(scene: Scene, trigger: Trigger) -> bool:
    """Say whether some are but treated for what no weapon did: `treated 12 people for cholera`."""
    treated = trigger.kind == "injured" and trigger.token.lemma_ == "treat"
    return treated and any(one.lemma_.lower() in words("illnesses") for one in scene.tokens())


def _by_grammar(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return those the grammar gives a trigger, and those a row goes on with that it lost."""
    told = [one for head in befallen(scene, trigger) for one in with_row(scene, head)]
    heads = counted_apart(scene, told)
    heads = [one for one in heads if not _is_of_next(trigger.token, one)]
    known = {head.i for head in heads}
    if heads and scene.is_single(heads[-1]) and heads[-1].i > trigger.token.i:
        heads += [one for one in ones_after(scene, heads[-1].i) if one.i not in known]
    for head in heads:
        draft = casualty(scene, trigger, head)
        if draft is not None:
            yield draft


def _is_of_next(verb: Token, noun: Token) -> bool:
    """Say whether the next verb has someone: `a man was killed and two others hurt`."""
    return noun.dep_ == "conj" and noun.head == verb and is_taken(noun)


def _numbered(scene: Scene, token: Token) -> bool:
    """Say whether those named are counted themselves: `among at least 31 people killed`."""
    named = token.nbor(-1).lower_ not in {"those", "the"} if token.i else False
    return named and any(group.last == token.i - 1 for group in groups(scene))


def _is_told_dead(trigger: Trigger, group: Group) -> bool:
    """Say whether a group beside those hurt are bodies: `54 bodies and 158 wounded`."""
    dead = words("bodies") | words("dead")
    return trigger.kind != "killed" and group.head.lemma_.lower() in dead
