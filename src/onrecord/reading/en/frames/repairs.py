"""Services and things repaired."""

from collections.abc import Iterator, Sequence

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.services import CLOSED, SERVICES, served_by
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import children, subjects
from onrecord.reading.en.syntax.items import PEOPLE, WEAPONS, ItemWord
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger
from onrecord.reading.en.syntax.undergoing import undergoers, undergoers_of


def restoration(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims that a service or thing is repaired, or being repaired."""
    token = trigger.token
    if token.lemma_ == "reopen" and token.tag_ == "VB":
        return  # "an offensive to reopen the supply route"
    heads = _repaired(trigger)
    served = [item for item in scene.items.values() if item.root in SERVICES]
    for head in heads:
        own = served_by(scene, head)
        general = own is None and head.lemma_.lower() in {"service", "supply"}
        if head.lemma_.lower() in words("consumers") and token.lower_.startswith("reconnect"):
            yield from _reconnected(scene, trigger, head, served)
            continue
        going = token.tag_ in {"VBG", "VB"} and trigger.construction != "state"
        going |= trigger.construction == "noun"
        returned = trigger.construction in {"subject", "state"}
        for item in served if general else [own]:
            back = returned or token.lemma_ == "return"  # "power was returned to 300 homes"
            if back and (item is None or item.root not in CLOSED):
                continue
            if item is not None and item.root not in PEOPLE | WEAPONS:
                yield Draft(
                    kind="restoration", mode="ongoing" if going else "done", trigger=token,
                    head=scene.sentence.doc[item.last] if general else head, item=item,
                    aimed=(head,) if general else (), counted=_served(scene, token),
                )  # fmt: skip


def _reconnected(
    scene: Scene, trigger: Trigger, head: Token, served: Sequence[ItemWord]
) -> Iterator[Draft]:
    """Return the claim that so many consumers have a service again: power where none is named."""
    number = scene.number_of(head)
    if number is not None:
        yield Draft(
            kind="restoration", mode="done", trigger=trigger.token, head=head, counted=number,
            item=served[0] if served else None, implied=None if served else "power",
        )  # fmt: skip


def _served(scene: Scene, token: Token) -> Counted | None:
    """Return the number of those who have a service again: `restored to 80 percent of homes`."""
    reached = [
        one
        for over in (token, *children(token, {"advmod"}))
        for child in children(over, {"prep", "dative"})
        if child.lower_ in {"to", "for"}
        for one in children(child, {"pobj"})
    ]
    return next((number for one in reached if (number := scene.number_of(one))), None)


def _repaired(trigger: Trigger) -> list[Token]:
    """Return the nouns of what works again: "cut to 62,000 and restored to 40,000" shares one."""
    token = trigger.token
    if trigger.construction == "subject":
        return subjects(token)
    if trigger.construction == "state":
        return subjects(token) or subjects(token.head)
    if trigger.construction == "noun":
        return [one for child in children(token, {"prep"}) for one in children(child, {"pobj"})]
    return undergoers_of(trigger.phrase) or (undergoers(token.head) if token.dep_ == "conj" else [])
