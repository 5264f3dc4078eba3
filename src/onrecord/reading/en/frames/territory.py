"""Ground taken, left and held."""

from collections.abc import Iterator

from spacy.tokens import Token

from onrecord.reading.en.draft import Draft, Implied
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.grammar import agents, children, clause_of, listed, subjects, undergoers
from onrecord.reading.en.items import PEOPLE
from onrecord.reading.en.quantities import Counted
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.triggers import Trigger

_INTO = {"in", "into", "on", "toward", "towards", "to", "through", "inside", "at", "against"}


def capture(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that ground was taken, gained, entered or shut in."""
    token = trigger.token
    if token.dep_ == "amod" or _is_purpose(token) or _only_lies_around(scene, token):
        return
    match trigger.construction:
        case "noun":
            yield from _named(scene, trigger)
        case "subject" if trigger.mode == "gained":
            taken = (one for one in undergoers(token) if one.dep_ != "npadvmod")
            ground = (*taken, *_inner(token, _INTO))
            alone = token.lemma_ == "advance" and not ground and _is_told(token)
            if alone or any(_is_ground(scene, one) for one in ground):
                yield _taken(trigger, agents=tuple(subjects(token)))
        case "subject":
            fallen = [one for head in subjects(token) for one in listed(head)]
            ground = tuple(one for one in fallen if _is_ground(scene, one))
            if ground:
                yield _taken(trigger, aimed=ground)
        case "undergoer_people":
            ground = tuple(_inner(token, {"from", "of"}))
            ground += tuple(one for head in undergoers(token) for one in _inner(head, {"from"}))
            if any(_is_ground(scene, one) for one in ground):
                yield _taken(trigger, agents=tuple(agents(token)), aimed=ground)
        case _:
            yield from _verb(scene, trigger)


def _only_lies_around(scene: Scene, verb: Token) -> bool:
    """Say whether `surround` only tells where things lie: `the streets surrounding the park`."""
    if verb.lemma_ != "surround":
        return False
    around = agents(verb)
    fighting = any(scene.item_of(one, PEOPLE) or one.pos_ == "PROPN" for one in around)
    return verb.tag_ == "VBG" or (bool(around) and not fighting)


def _is_purpose(verb: Token) -> bool:
    """Say whether a verb only tells what for: `an attack to recapture the road`."""
    to = verb.tag_ == "VB" and any(child.lower_ == "to" for child in verb.lefts)
    for_what = verb.dep_ == "advcl" and any(children(verb.head, {"dobj"}))
    return to and (for_what or verb.head.lemma_.lower() not in words("achieving"))


def _is_told(verb: Token) -> bool:
    """Say whether a verb tells of what someone did: finite, with a subject."""
    helped = any(child.dep_ == "aux" and child.lemma_ in {"be", "have"} for child in verb.lefts)
    return bool(subjects(verb)) and (verb.tag_ == "VBD" or helped)


def _taken(
    trigger: Trigger, agents: tuple[Token, ...] = (), aimed: tuple[Token, ...] = ()
) -> Draft:
    return Draft(
        kind="capture", mode=trigger.mode, trigger=trigger.token, agents=agents, aimed=aimed
    )


def _named(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    noun = trigger.token
    if noun.lemma_ == "advance":
        inner = _inner(noun, _INTO)
        if any(_is_ground(scene, one) for one in inner):
            yield _taken(trigger, agents=(*noun.lefts, *_inner(noun, {"by"})))
        return
    inner = _inner(noun, {"of", "on", "over"})
    shut_in = noun.head.lower_ == "under" or trigger.mode == "encircled"
    if shut_in or any(_is_ground(scene, one) for one in inner):
        yield _taken(trigger, agents=tuple(noun.lefts), aimed=tuple(inner))


def _verb(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    verb = trigger.token
    doers = tuple(agents(verb))
    if len(trigger.words) > 1 and trigger.mode == "gained":
        yield _taken(trigger, agents=doers)
        return
    heads = undergoers(verb)
    if len(trigger.words) > 1:
        last = scene.sentence.doc[trigger.words[-1]]
        heads = [
            one for child in (last, *last.children) for one in children(child, {"pobj"})
        ] or heads
    ground = [head for head in heads if _is_ground(scene, head) or head.lower_ == "it"]
    if verb.lemma_ in {"take", "secure"} and len(trigger.words) == 1:
        ground = [one for one in ground if one.lemma_.lower() not in words("taken_lightly")]
    if ground:
        head = next((one for one in ground if scene.number_of(one)), ground[-1])
        yield Draft(
            kind="capture", mode=trigger.mode, trigger=verb, head=head,
            counted=_counted(scene, head), unit="settlements", agents=doers, aimed=tuple(ground),
        )  # fmt: skip
    elif verb.lemma_ in {"capture", "seize"}:
        for head in heads:
            own = scene.items.get(head.i)
            item = scene.item_of(head, PEOPLE) if own is None or own.root in PEOPLE else None
            if item is not None or head.lower_ in words("persons"):
                yield Draft(
                    kind="detained", mode=None, trigger=verb, head=head,
                    counted=count(scene, head), item=item, implied=None if item else "person",
                    agents=doers,
                )  # fmt: skip


def _counted(scene: Scene, head: Token) -> Counted | Implied | None:
    """Count settlements taken, not named: a bare plural is several; names are not counted."""
    if scene.mention_at(head) is not None:
        return scene.number_of(head)
    several = head.tag_ == "NNS" and head.lemma_.lower() in words("settlements")
    return count(scene, head) if several else scene.number_of(head)


def _inner(token: Token, prepositions: set[str]) -> list[Token]:
    return [
        one
        for child in children(token, {"prep", "agent"})
        if child.lower_ in prepositions
        for one in children(child, {"pobj"})
    ]


def _is_ground(scene: Scene, head: Token) -> bool:
    """Say whether a noun is ground, or a share of some: `most of the province`."""
    if scene.mention_at(head) is not None or head.lemma_.lower() in words("grounds"):
        return True
    return head.lemma_.lower() in words("shares") and any(
        _is_ground(scene, one) for one in _inner(head, {"of"})
    )


def withdrawal(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that a party left ground."""
    token = trigger.token
    doers = tuple(subjects(token)) if trigger.construction == "subject" else tuple(token.lefts)
    if trigger.construction == "subject" and not doers:
        return
    yield Draft(kind="withdrawal", mode=None, trigger=token, agents=doers)


def control(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims of who holds a place; `rebel-held` alone is description."""
    token = trigger.token
    if trigger.construction == "noun":
        yield from _under(scene, trigger)
        return
    described = token.dep_ in {"amod", "acl"} or (token.dep_ == "relcl" and token.tag_ == "VBN")
    if described or token.tag_ in {"VB", "VBG"}:
        return
    heads = (one for head in undergoers(token) for one in _held(head))
    held = [one for one in heads if _is_ground(scene, one) and not _stands(one)]
    if held:
        yield Draft(
            kind="control", mode=trigger.mode, trigger=token, head=held[0],
            agents=tuple(agents(token)), aimed=tuple(held),
        )  # fmt: skip


def _stands(head: Token) -> bool:
    """Say whether one only holds out: `held its ground`, `the front held`."""
    return head.lemma_ in {"ground", "line", "front"}


def _held(head: Token) -> list[Token]:
    """Return what is held or fought for: the town itself, or that of `control of the town`."""
    return _inner(head, {"of", "over"}) if head.lemma_.lower() == "control" else [head]


def _under(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Read `is under regime control`, `in rebel hands`, `has control of the town`."""
    noun = trigger.token
    over = noun.head
    inner = _inner(noun, {"of", "over"})
    holders = (*noun.lefts, *inner)
    if over.lower_ in {"under", "in"}:
        if over.head.pos_ in {"VERB", "AUX"} and over.head.lemma_.lower() in words("staying"):
            yield Draft(
                kind="control", mode=trigger.mode, trigger=noun, head=over.head, agents=holders
            )
        return
    verb = clause_of(noun)
    if verb.lemma_.lower() in words("having") and any(_is_ground(scene, one) for one in inner):
        yield Draft(
            kind="control", mode=trigger.mode, trigger=noun, aimed=tuple(inner),
            agents=tuple(agents(verb)),
        )  # fmt: skip
