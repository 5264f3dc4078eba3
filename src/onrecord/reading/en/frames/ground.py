"""Fighting on the ground: assaults, clashes, ground taken, lost and held."""

from collections.abc import Iterator

from spacy.tokens import Token

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.grammar import agents, children, clause_of, listed, subjects, undergoers
from onrecord.reading.en.items import PEOPLE, WEAPONS
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.triggers import Trigger

_GROUNDS = frozenset(
    "town village city district neighborhood neighbourhood area position territory hill base settlement "
    "province region quarter checkpoint crossing airport point part street stronghold suburb farm building "
    "facility mountain locality hilltop land front ground countryside road highway island mayor capital half "
    "complex school hospital field square site block".split()
)
_ASSAULTS = frozenset(
    "attack assault offensive advance attempt raid infiltration incursion push operation".split()
)


def assault(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims of ground attacks; of air attacks none, which are strikes."""
    token = trigger.token
    if trigger.construction == "noun":
        lemma = token.lemma_.lower()
        words = {child.lower_ for child in token.lefts}
        if words & {
            "air",
            "aerial",
            "chemical",
            "cyber",
            "terrorist",
            "terror",
            "suicide",
            "bomb",
            "gas",
            "verbal",
            "heart",
        } or _armed(scene, token):
            return
        if lemma == "operation" and not words & {
            "military",
            "ground",
            "offensive",
            "special",
            "large-scale",
            "security",
            "rescue",
        } - {"rescue"}:
            return
        if _refers_back(token):
            return
        if lemma == "attack" and scene.aerial:
            yield Draft(
                kind="strike", mode=None, trigger=token, head=token, counted=count(scene, token),
                unit="strikes", agents=(*token.lefts, *_by(token), *agents(clause_of(token))),
            )  # fmt: skip
            return
        number = count(scene, token) if scene.number_of(token) else None
        yield Draft(
            kind="assault", mode=None, trigger=token, head=token, counted=number, unit="assaults",
            agents=(*token.lefts, *_by(token), *agents(clause_of(token))),
        )  # fmt: skip
        return
    targets = undergoers(token)
    if trigger.construction == "undergoer_target":
        if _armed_verb(scene, token) or not targets:
            return
        if token.lemma_ == "attack" and scene.aerial:
            yield Draft(
                kind="strike",
                mode=None,
                trigger=token,
                agents=tuple(agents(token)),
                aimed=tuple(targets),
            )
            return
        yield Draft(
            kind="assault",
            mode=None,
            trigger=token,
            agents=tuple(agents(token)),
            aimed=tuple(targets),
        )
        return
    yield Draft(kind="assault", mode=None, trigger=token, agents=tuple(agents(token)))


def _refers_back(noun: Token) -> bool:
    """`The attack` with nothing more about it tells of nothing new."""
    if not any(
        child.lower_ in {"the", "this", "that", "these", "those", "such"} for child in noun.lefts
    ):
        return False
    more = {"on", "against", "in", "at", "near", "by", "into", "of"}
    return not any(child.dep_ == "prep" and child.lower_ in more for child in noun.children)


def _armed(scene: Scene, token: Token) -> bool:
    return any((item := scene.items.get(child.i)) and item.root in WEAPONS for child in token.lefts)


def _armed_verb(scene: Scene, verb: Token) -> bool:
    near = [*agents(verb)]
    near += [
        one
        for child in children(verb, {"prep"})
        if child.lower_ in {"with", "by"}
        for one in children(child, {"pobj"})
    ]
    return any(scene.item_of(one, WEAPONS) for one in near)


def _by(noun: Token) -> Iterator[Token]:
    for child in children(noun, {"prep"}):
        if child.lower_ == "by":
            yield from (
                one for grandchild in children(child, {"pobj"}) for one in listed(grandchild)
            )


def clash(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims of fighting between parties."""
    token = trigger.token
    if trigger.construction == "noun":
        if token.lemma_.lower() in {"battle", "combat"} and token.dep_ in {"compound", "amod"}:
            return
        number = count(scene, token)
        yield Draft(
            kind="clash", mode=None, trigger=token, head=token, counted=number, unit="clashes"
        )
        return
    if not any(
        child.dep_ == "prep"
        and child.lower_ in {"with", "against", "in", "at", "near", "around", "for", "between"}
        for child in token.children
    ):
        return
    yield Draft(kind="clash", mode=None, trigger=token)


def repulse(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that an assault was beaten off."""
    for head in undergoers(trigger.token):
        if head.lemma_.lower() in _ASSAULTS:
            yield Draft(
                kind="repulse", mode=None, trigger=trigger.token, head=head, counted=count(scene, head),
                unit="assaults", agents=tuple(agents(trigger.token)),
            )  # fmt: skip


def capture(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that ground was taken, gained, entered or shut in."""
    token = trigger.token
    doers = tuple(agents(token))
    if trigger.construction == "noun":
        inner = [
            one
            for child in children(token, {"prep"})
            if child.lower_ in {"of", "on", "over"}
            for one in children(child, {"pobj"})
        ]
        under = token.head.lower_ == "under" or trigger.mode == "encircled"
        if any(_is_ground(scene, one) for one in inner) or under:
            yield Draft(
                kind="capture",
                mode=trigger.mode,
                trigger=token,
                aimed=tuple(inner),
                agents=tuple(token.lefts),
            )
        return
    if trigger.construction == "subject":
        if trigger.mode == "gained":
            yield Draft(
                kind="capture", mode=trigger.mode, trigger=token, agents=tuple(subjects(token))
            )
        else:
            taken = [
                one
                for subject in subjects(token)
                for one in listed(subject)
                if _is_ground(scene, one)
            ]
            if taken:
                yield Draft(kind="capture", mode=trigger.mode, trigger=token, aimed=tuple(taken))
        return
    if len(trigger.words) > 1 and trigger.mode == "gained":
        yield Draft(kind="capture", mode="gained", trigger=token, agents=doers)
        return
    heads = undergoers(token)
    if len(trigger.words) > 1:
        last = scene.sentence.doc[trigger.words[-1]]
        heads = [
            one for child in (last, *last.children) for one in children(child, {"pobj"})
        ] or heads
    ground = [head for head in heads if _is_ground(scene, head)]
    if not ground or (
        token.lemma_ in {"take", "secure"}
        and len(trigger.words) == 1
        and not any(scene.mention_at(one) for one in ground)
    ):
        people = [head for head in heads if scene.item_of(head, PEOPLE)]
        if token.lemma_ in {"capture", "seize"} and people:
            for head in people:
                yield Draft(
                    kind="detained", mode=None, trigger=token, head=head, counted=count(scene, head),
                    item=scene.item_of(head, PEOPLE), agents=doers,
                )  # fmt: skip
        return
    head = next((one for one in ground if scene.number_of(one)), None)
    yield Draft(
        kind="capture", mode=trigger.mode, trigger=token, head=head or ground[-1],
        counted=scene.number_of(head) if head is not None else None,
        unit="settlements", agents=doers, aimed=tuple(ground),
    )  # fmt: skip


def _is_ground(scene: Scene, head: Token) -> bool:
    mention = scene.mention_at(head)
    return mention is not None or head.lemma_.lower() in _GROUNDS


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
        inner = [
            one
            for child in children(token, {"prep"})
            if child.lower_ in {"of", "over"}
            for one in children(child, {"pobj"})
        ]
        over = token.head.lower_ == "under"
        if over or any(_is_ground(scene, one) for one in inner):
            yield Draft(
                kind="control", mode=trigger.mode, trigger=token, aimed=() if over else tuple(inner),
                agents=tuple(inner) if over else tuple(agents(clause_of(token))),
            )  # fmt: skip
        return
    if token.dep_ in {"amod", "acl", "relcl"}:
        return
    held = [one for one in undergoers(token) if _is_ground(scene, one)]
    if held:
        yield Draft(
            kind="control",
            mode=trigger.mode,
            trigger=token,
            head=held[0],
            agents=tuple(agents(token)),
            aimed=tuple(held),
        )
