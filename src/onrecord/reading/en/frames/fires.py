"""Fires that burn, told by their noun: `a fire in a shop`, `fire broke out in two houses`."""

from collections.abc import Iterator

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.counting import count
from onrecord.reading.en.frames.ground import inner
from onrecord.reading.en.frames.hit_before import hit_before
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.items import PEOPLE
from onrecord.reading.en.syntax.triggers import Trigger

_SPREADING = {"engulf", "consume"}
"""Verbs by which a fire is told of what it burns."""
_WHERE = {"in", "at", "on", "inside", "through"}


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
    known = noun.left_edge.lower_ == "the" and noun.head.lemma_.lower() in words("burning_down")
    if known or (noun.dep_ == "nsubj" and noun.head.lemma_ in _SPREADING):
        return  # "the blaze destroyed 12 stalls"
    told_by = noun.head if broke_out or noun.dep_ == "dobj" else None
    beside = inner(told_by, _WHERE) if told_by is not None else []  # "sparked a fire at a depot"
    sites = inner(noun, _WHERE | {"of"}) or [one for one in beside if one.i > noun.i]
    item = scene.item_of(sites[0]) if sites else None
    item = item if item and item.root not in PEOPLE else None
    site = hit_before(scene, told_by) if told_by is not None and item is None else None
    item = scene.items.get(site.i) if site is not None else item  # "hit a depot, causing a fire"
    burning = count(scene, noun)
    if item is not None and burning is None:
        # "fire broke out in two houses", "a shell hit a market, and fire broke out"
        burning = count(scene, sites[0] if site is None else site)
    yield Draft(kind="damage", mode="fire", trigger=noun, head=noun, counted=burning, item=item)
