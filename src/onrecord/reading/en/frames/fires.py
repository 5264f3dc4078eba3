"""Fires that burn, told by their noun: `a fire in a shop`, `fire broke out in two houses`."""

from collections.abc import Iterator

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.ground import inner
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.items import PEOPLE
from onrecord.reading.en.syntax.triggers import Trigger

_WHERE = {"in", "at", "on", "inside"}


def fire(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claim of a fire that burns, not one of guns."""
    noun = trigger.token
    before = {child.lower_ for child in noun.lefts}
    before |= {noun.doc[max(0, noun.i - 1)].lower_, noun.head.lower_}
    broke_out = noun.dep_ == "nsubj" and noun.head.lemma_.lower() in words("breaking_out")
    counted = scene.is_single(noun) or scene.is_plural(noun) or "huge" in before or broke_out
    if before & words("not_fires") or not counted:
        return
    off = any(one.dep_ == "prt" for one in noun.head.rights)  # "setting off a huge fire"
    if noun.head.lemma_ in {"open", "exchange", "return", "set", "suppress"} and not off:
        return  # what is set on fire is told by the verb
    if noun.left_edge.lower_ == "the" and noun.head.lemma_.lower() in words("burning_down"):
        return  # "the blaze destroyed 12 stalls"
    sites = inner(noun, _WHERE | {"of"}) or (inner(noun.head, _WHERE) if broke_out else [])
    item = scene.item_of(sites[0]) if sites else None
    item = item if item and item.root not in PEOPLE else None
    burning = count(scene, noun)
    if item is not None and burning is None:
        burning = count(scene, sites[0])  # "fire broke out in two houses"
    yield Draft(kind="damage", mode="fire", trigger=noun, head=noun, counted=burning, item=item)
