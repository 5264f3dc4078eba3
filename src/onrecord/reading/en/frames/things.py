"""Things damaged, services cut, and both restored."""

from collections.abc import Iterator

from spacy.tokens import Token

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.grammar import agents, children, listed, subjects, undergoers
from onrecord.reading.en.items import PEOPLE, ItemWord
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.triggers import Trigger

_SERVICES = frozenset("power heating water gas telecom transport energy health".split())
_NOT_FIRES = {
    "rocket",
    "mortar",
    "artillery",
    "sniper",
    "heavy",
    "cease",
    "gun",
    "small",
    "machine",
    "enemy",
    "friendly",
    "under",
    "anti-aircraft",
    "crossfire",
}
_ABSTRACT = frozenset("aircraft helicopter uav missile chemical gunfire".split())


def damage(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that things were damaged, destroyed or set on fire."""
    token = trigger.token
    if trigger.construction == "noun":
        yield from _noun(scene, trigger)
        return
    heads = (
        undergoers(token)
        if trigger.construction == "undergoer"
        else [one for subject in subjects(token) for one in listed(subject)]
    )
    for head in heads:
        item = scene.item_of(head)
        if item is not None and item.root in PEOPLE:
            continue
        if item is None and (
            trigger.construction == "subject" or head.pos_ not in {"NOUN", "PROPN"}
        ):
            continue
        if item is not None and item.root in _ABSTRACT and trigger.mode != "destroyed":
            continue
        if item is not None and item.root in {"uav", "missile"}:
            continue
        yield _draft(scene, trigger, head, item)


def _draft(scene: Scene, trigger: Trigger, head: Token, item: ItemWord | None) -> Draft:
    return Draft(
        kind="damage", mode=trigger.mode, trigger=trigger.token, head=head, counted=count(scene, head),
        item=item, agents=tuple(agents(trigger.token)) if trigger.construction == "undergoer" else (),
        aimed=(head,),
    )  # fmt: skip


def _noun(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    token = trigger.token
    if trigger.mode == "fire":
        before = {child.lower_ for child in token.lefts} | {
            scene.sentence.doc[max(0, token.i - 1)].lower_,
            token.head.lower_,
        }
        if (
            before & _NOT_FIRES
            or token.head.lemma_ in {"open", "exchange", "return"}
            or not (scene.is_single(token) or scene.is_plural(token))
        ):
            return
        site = next(
            (one for child in children(token, {"prep"}) for one in children(child, {"pobj"})), None
        )
        item = scene.item_of(site) if site is not None else None
        yield Draft(
            kind="damage", mode="fire", trigger=token, head=token, counted=count(scene, token),
            item=item if item and item.root not in PEOPLE else None,
        )  # fmt: skip
        return
    inner = [
        one
        for child in children(token, {"prep"})
        if child.lower_ in {"to", "of", "in"}
        for grandchild in children(child, {"pobj"})
        for one in listed(grandchild)
    ]
    for head in inner:
        item = scene.item_of(head)
        if item is not None and item.root not in PEOPLE:
            yield Draft(
                kind="damage", mode=trigger.mode, trigger=token, head=head, counted=count(scene, head),
                item=item, aimed=(head,),
            )  # fmt: skip


def outage(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that a service failed, with the number of those cut off if any is said."""
    token = trigger.token
    service = _service(scene, trigger)
    if trigger.construction == "undergoer" and len(trigger.words) == 1 and service is None:
        return
    if trigger.construction == "noun" and service is None:
        near = [
            item
            for item in scene.items.values()
            if item.root in _SERVICES and abs(item.last - token.i) <= 3
        ]
        service = near[0] if near else None
    number = next(
        (one for one in scene.quantities if abs(one.number_start - scene.offset(token)) < 60), None
    )
    affected = scene.token_at(number.number_start) if number else None
    counted = number if trigger.construction != "noun" and affected is not None else None
    implied = None if service else "power"
    yield Draft(
        kind="outage",
        mode=trigger.mode,
        trigger=token,
        head=None,
        counted=counted,
        item=service,
        implied=implied,
    )


def _service(scene: Scene, trigger: Trigger) -> ItemWord | None:
    token = trigger.token
    for one in (*(scene.sentence.doc[n] for n in trigger.words), *undergoers(token), *token.lefts):
        found = scene.item_of(one) if one.pos_ in {"NOUN", "PROPN"} else scene.items.get(one.i)
        if found and found.root in _SERVICES:
            return found
    return None


def restoration(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that a service or thing is repaired, or being repaired."""
    token = trigger.token
    heads = (
        undergoers(token)
        if trigger.construction == "undergoer"
        else [one for child in children(token, {"prep"}) for one in children(child, {"pobj"})]
    )
    served = [item for item in scene.items.values() if item.root in _SERVICES]
    for head in heads:
        item = scene.item_of(head)
        if item is None and head.lemma_.lower() in {"service", "supply"} and served:
            item = served[0]
        if item is None or item.root in PEOPLE:
            continue
        going = token.tag_ in {"VBG", "VB"} or trigger.construction == "noun"
        yield Draft(
            kind="restoration",
            mode="ongoing" if going else "done",
            trigger=token,
            head=head,
            item=item,
        )
