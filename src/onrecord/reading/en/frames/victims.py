"""People told of by other words than who they are: bodies found, deaths caused, nobody hurt."""

from collections.abc import Iterator

from onrecord.reading.en.draft import Draft, Implied
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.groups import groups
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import children, clause_of, subjects
from onrecord.reading.en.syntax.items import PEOPLE
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger
from onrecord.reading.en.syntax.undergoing import undergoers

_NEAR = 30
"""How far before the word `nobody` may stand, in characters."""
_BURYING = {"under", "beneath"}
_STILL = {"still", "remain", "remains", "remained"}


def bodies(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the dead of bodies found: `the bodies of six people were recovered`."""
    verb = trigger.token
    if verb.tag_ == "VB":
        return
    found_ones = undergoers(verb) if trigger.construction == "undergoer_bodies" else subjects(verb)
    for found in found_ones:
        if found.lemma_.lower() not in words("bodies"):
            continue
        of = [one for one in whose_bodies(found) if scene.item_of(one, PEOPLE) or one.pos_ == "NUM"]
        head = of[0] if of else found
        first = found.left_edge
        told = first.tag_ == "PRP$" or (first.lower_ == "the" and not any(whose_bodies(found)))
        told |= head.pos_ == "NUM" and head.left_edge.lower_ == "the"  # "the bodies of the three"
        if told and scene.number_of(found) is None:
            continue  # those of whom it was told before
        item = scene.item_of(head, PEOPLE)
        yield Draft(
            kind=trigger.kind, mode=trigger.mode, trigger=verb, head=head,
            counted=count(scene, head), item=item, implied=None if item else "person",
            aimed=(found,),
        )  # fmt: skip


def whose_bodies(body: Token) -> Iterator[Token]:
    """Return whose bodies they are: `the bodies of two women`, `a child's body`."""
    for preposition in children(body, {"prep"}):
        if preposition.lower_ == "of":
            yield from children(preposition, {"pobj"})
    yield from children(body, {"poss"})


def lies_buried(trigger: Trigger) -> bool:
    """Say whether words for rubble tell of those still under it, not of those found there.

    Who is buried with no word of that is dead.
    """
    token = trigger.token
    laid_to_rest = trigger.construction == "undergoer_people"
    if token.lemma_ == "bury" and (laid_to_rest or trigger.construction == "state"):
        return _is_under(token) is not laid_to_rest
    return token.lower_ not in _BURYING or token.head.lemma_.lower() in words("lying")


def _is_under(verb: Token) -> bool:
    """Say whether some are still where they were buried: `under rubble`, `still buried`."""
    told = {one.lower_ for one in verb.subtree} | {verb.head.lower_}
    rubble = any(one.lemma_.lower() in words("rubble") for one in verb.subtree)
    return rubble or bool(told & _BURYING) or bool(told & _STILL)


def nobody(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return that none were, of dead and hurt alike: `no one was killed or injured`."""
    at = scene.offset(trigger.token)
    near = [one for one in scene.quantities if 0 < at - one.end < _NEAR]
    head = scene.token_at(near[-1].number_start) if near and near[-1].high == 0 else None
    if head is not None:
        item = next((one.item for one in groups(scene) if one.number == near[-1]), None)
        yield Draft(
            kind=trigger.kind, mode=trigger.mode, trigger=trigger.token, head=head,
            counted=near[-1], item=item, implied=None if item else "person",
        )  # fmt: skip


def fatalities(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return people of no said number: `there are fatalities`, `there are dead and wounded`."""
    noun = trigger.token
    if trigger.construction == "state" and _are_there(noun):
        yield Draft(
            kind=trigger.kind, mode=trigger.mode, trigger=noun, head=noun,
            counted=Implied(noun, "vague", 2, None), implied="person",
        )  # fmt: skip
        return
    if trigger.construction != "noun" or noun.tag_ != "NNS" or scene.number_of(noun):
        return
    if _is_none_either(noun):
        yield Draft(
            kind=trigger.kind, mode=trigger.mode, trigger=noun, head=noun,
            counted=Implied(noun, "exact", 0, 0), implied="person",
        )  # fmt: skip
        return
    verb = clause_of(noun)
    there = any(one.dep_ == "expl" for one in verb.children)
    caused = verb.lemma_.lower() in words("causing") and noun.dep_ in {"dobj", "pobj", "conj"}
    if noun.lemma_.lower() in words("deaths") and (there or caused):
        item = scene.item_of(noun, PEOPLE)
        yield Draft(
            kind=trigger.kind, mode=trigger.mode, trigger=noun, head=verb,
            counted=Implied(noun, "vague", 2, None), item=item, implied=None if item else "person",
        )  # fmt: skip


def _is_none_either(noun: Token) -> bool:
    """Say whether a noun shares the `no` of another: `there were no deaths or injuries`."""
    first = noun.head if noun.dep_ == "conj" and noun.nbor(-1).lower_ in {"or", "nor"} else noun
    of_none = (
        first.head.head if first.dep_ == "pobj" else first
    )  # "no reports of deaths or injuries"
    return first != noun and any(one.lower_ == "no" for one in (*first.lefts, *of_none.lefts))


def _are_there(state: Token) -> bool:
    """Say whether it is told that there are some in a state: `there are dead and wounded`."""
    first = state.head if state.dep_ == "conj" else state
    verb = first if first.tag_ == "VBN" else first.head
    own = {one.dep_ for one in verb.children}
    alone = not any(one.pos_ in {"NUM", "NOUN"} for one in state.lefts)
    return alone and state.dep_ != "amod" and "expl" in own and "neg" not in own
