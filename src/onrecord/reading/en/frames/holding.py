"""Ground held, and ground that two sides contest."""

from collections.abc import Iterator, Sequence

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.armed import is_armed
from onrecord.reading.en.frames.ground import (
    counted_ground,
    inner,
    is_ground,
    is_held_now,
    is_named_so,
)
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import agents, children, clause_of, listed, subjects
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger
from onrecord.reading.en.syntax.undergoing import undergoers

_NEAR = 8
_WHOLLY = {"full", "complete", "total", "firm"}
_LEAVING_IN = {"leave", "keep", "bring", "have", "place"}
_SHARING = {"between", "among"}
"""Prepositions by which ground is split among those who hold it."""


def control(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims of who holds a place; `rebel-held` alone is description."""
    token = trigger.token
    if trigger.construction == "noun":
        yield from _under(scene, trigger)
        return
    if trigger.construction == "state":
        yield from _disputed(scene, trigger)
        return
    if trigger.construction == "subject":
        yield from _run_through(scene, trigger)
        return
    if token.dep_ == "amod":
        yield from _predicated(scene, trigger)
        return
    armed = trigger.construction == "undergoer_armed"
    if armed and not any(is_armed(scene, one) for one in agents(token)):
        return  # "the party governs the country"
    if token.lemma_ == "occupy" and (not is_held_now(token) or is_named_so(token)):
        return  # then the place was taken
    told_of = token.dep_ == "relcl" and any(children(token, {"auxpass"}))
    shared = trigger.mode == "contested" and bool(inner(token, _SHARING))
    described = token.dep_ in {"acl", "relcl"} and token.tag_ == "VBN" and not (told_of or shared)
    # "are estimated to hold"
    won = token.head.lemma_.lower() in words("managing")
    believed = token.dep_ == "xcomp" and not won and any(children(token.head, {"auxpass"}))
    believed |= token.dep_ == "xcomp" and token.head.lemma_ in {"continue", "remain"}
    if described or (token.tag_ in {"VB", "VBG"} and not believed):
        if token.tag_ == "VB" and won:
            yield from _won(scene, token)
        return
    last = token.doc[trigger.words[-1]]
    onto = children(last, {"pobj"}) if armed else ()  # "clung to a few streets"
    told = list(onto) or undergoers(token) or _still(token)
    heads = (one for head in told for one in _held(head))
    held = [one for one in heads if is_ground(scene, one) and not _stands(one)]
    if held and not _is_blame(scene, token):
        yield Draft(
            kind="control", mode=trigger.mode, trigger=token, head=held[0],
            counted=_share(scene, held[0]),
            agents=tuple(agents(token)) or tuple(inner(token, _SHARING)), aimed=tuple(held),
        )  # fmt: skip


def _still(verb: Token) -> list[Token]:
    """Return what no pronoun stands for: `the last districts the rebels still hold`."""
    now = any(one.lower_ == "still" for one in verb.lefts)
    return [verb.head] if verb.dep_ == "relcl" and now else []


def _is_blame(scene: Scene, verb: Token) -> bool:
    """Say whether somebody is but held responsible."""
    after = scene.following(verb, _NEAR)
    return verb.lemma_ == "hold" and any(one.lower_ in words("blamed_as") for one in after)


def _share(scene: Scene, head: Token) -> Counted | None:
    """Return how much of a place is held: `70 percent of the town`."""
    return scene.number_of(head) if head.lemma_ in {"percent", "%"} else None


def _won(scene: Scene, verb: Token) -> Iterator[Draft]:
    """Return the capture that `managed to control the town` tells of."""
    ground = tuple(one for one in undergoers(verb) if is_ground(scene, one))
    if ground:
        yield Draft(
            kind="capture", mode="captured", trigger=verb, head=ground[0],
            counted=counted_ground(scene, ground[0]), unit="settlements",
            agents=tuple(agents(verb)), aimed=ground,
        )  # fmt: skip


def _disputed(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Read `control of the town remains contested`, `the town is a grey zone`."""
    state = trigger.token.doc[trigger.words[-1]]
    if state.dep_ not in {"acomp", "attr", "oprd"} or state.head.pos_ not in {"AUX", "VERB"}:
        return
    named = (one for head in subjects(state.head) for one in _held(head))
    held = tuple(one for one in named if is_ground(scene, one))
    if held:
        yield Draft(kind="control", mode=trigger.mode, trigger=state, head=held[0], aimed=held)


def _run_through(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Read `the front line runs through the town`, which neither side holds whole."""
    verb = trigger.token
    ground = tuple(one for one in inner(verb, {"through"}) if is_ground(scene, one))
    if ground and any(
        one.lemma_.lower() in {"line", "frontline", "front"} for one in subjects(verb)
    ):
        yield Draft(kind="control", mode=trigger.mode, trigger=verb, head=ground[0], aimed=ground)


def _predicated(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Read `X and Y are the last rebel-held towns`, which says of places who holds them."""
    noun = trigger.token.head
    if noun.dep_ != "attr" or noun.lemma_.lower() not in words("grounds"):
        return
    named = [one for head in subjects(noun.head) for one in listed(head)]
    held = tuple(one for one in named if is_ground(scene, one))
    if held:
        yield Draft(
            kind="control", mode=trigger.mode, trigger=trigger.token, head=noun,
            agents=tuple(trigger.token.lefts), aimed=held,
        )  # fmt: skip


def _stands(head: Token) -> bool:
    """Say whether one only holds out: `held its ground`, `the front held`."""
    return head.lemma_ in {"ground", "line", "front"}


def _held(head: Token) -> list[Token]:
    """Return what is held or fought for: the town itself, or that of `control of the town`."""
    return inner(head, {"of", "over"}) if head.lemma_.lower() == "control" else [head]


def _is_verb(noun: Token) -> bool:
    """Say whether `control` is a verb that the grammar takes for a noun: `forces control X`."""
    if noun.lower_ != "control" or not 0 < noun.i < len(noun.doc) - 1:
        return False
    before, after = noun.nbor(-1), noun.nbor()
    many = before.tag_ in {"NNS", "NNPS"} and before.dep_ != "poss"
    return many and (after.pos_ in {"PROPN", "DET"} or after.lower_ in words("shares"))


def _is_in_control(noun: Token) -> bool:
    """Say whether those told of hold the ground: `are in control`, not `in the control of`."""
    own = children(noun, {"det", "poss", "amod", "compound"})
    bare = all(one.lower_ in _WHOLLY for one in own)
    return noun.lower_ in {"control", "possession"} and noun.head.lower_ == "in" and bare


def _under(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Read `is under regime control`, `in rebel hands`, `has control of the town`."""
    noun = trigger.token
    over = noun.head
    within = inner(noun, {"of", "over", "on"} if noun.lemma_ == "grip" else {"of", "over"})
    holders = (*noun.lefts, *within)
    if _is_verb(noun):
        yield Draft(
            kind="control", mode=trigger.mode, trigger=noun, head=noun.nbor(),
            agents=(noun.nbor(-1),), aimed=tuple(undergoers(noun)),
        )  # fmt: skip
        return
    if taken := _established(scene, noun, within):
        yield taken
        return
    if noun.lemma_ == "possession" and not _is_in_control(noun):
        return  # "weapons in the possession of the army"
    if noun.lemma_ == "grip" and over.lower_ == "in":
        return  # "in the grip of a crisis"
    back = over.lower_ == "to" and over.head.lemma_.lower() in words("returning")
    if over.head.lower_ == "back" and over.head.head.lemma_ == "be":
        yield from _again(scene, noun, over.head.head, holders)
        return
    into = over.lower_ in {"into", "to"} and noun.lemma_ == "hand"
    if over.lower_ in {"under", "in"} or back or into:
        stays = over.head.lemma_.lower() in words("staying") and _can_be_held(scene, over.head)
        if _is_in_control(noun) and any(is_ground(scene, one) for one in within):
            yield Draft(
                kind="control", mode=trigger.mode, trigger=noun, head=over.head,
                agents=tuple(subjects(over.head)), aimed=tuple(within),
            )  # fmt: skip
        elif stays and over.head.lemma_.lower() in words("passing"):
            verb = over.head
            again = any(one.lower_ == "back" for one in verb.rights)
            gone = undergoers(verb) if verb.lemma_ in _LEAVING_IN else subjects(verb)
            yield Draft(
                kind="capture", mode="recaptured" if again else "captured", trigger=noun,
                head=verb, agents=holders,
                counted=next(filter(None, map(scene.number_of, gone)), None),
                unit="settlements", aimed=tuple(gone),
            )  # fmt: skip
        elif back or (stays and over.head.pos_ in {"VERB", "AUX"}):
            yield Draft(
                kind="control", mode=trigger.mode, trigger=noun, head=over.head, agents=holders
            )
        return
    verb = clause_of(noun)
    if verb.lemma_.lower() in words("having") and any(is_ground(scene, one) for one in within):
        yield Draft(
            kind="control", mode=trigger.mode, trigger=noun, aimed=tuple(within),
            agents=tuple(agents(verb)),
        )  # fmt: skip


def _again(scene: Scene, noun: Token, verb: Token, holders: Sequence[Token]) -> Iterator[Draft]:
    """Return the ground taken back that is told so: `the posts are back in government hands`."""
    ground = tuple(one for one in subjects(verb) if is_ground(scene, one))
    if ground:
        yield Draft(
            kind="capture", mode="recaptured", trigger=noun, head=verb, agents=tuple(holders),
            aimed=ground,
        )  # fmt: skip


def _established(scene: Scene, noun: Token, ground: Sequence[Token]) -> Draft | None:
    """Return the ground taken that a passive tells: `control of X was established by rebels`."""
    verb = noun.head
    told = noun.dep_ == "nsubjpass" and verb.lemma_.lower() in words("establishing")
    if not told or not any(is_ground(scene, one) for one in ground):
        return None
    again = verb.lemma_.startswith("re")
    return Draft(
        kind="capture", mode="recaptured" if again else "captured", trigger=noun, head=verb,
        agents=tuple(agents(verb)), aimed=tuple(ground),
    )  # fmt: skip


def _can_be_held(scene: Scene, verb: Token) -> bool:
    """Say whether what is in someone's hands is ground: no hostages, and no fire under control."""
    told = undergoers(verb) if verb.lemma_ in _LEAVING_IN else subjects(verb)
    return not told or any(
        one.pos_ == "PROPN" or is_ground(scene, one) or any(x.pos_ == "PRON" for x in one.subtree)
        for one in told
    )
