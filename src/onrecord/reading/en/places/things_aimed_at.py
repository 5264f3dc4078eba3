"""What a claim aims at, where only an adjective tells whose it is: "a Turkish border town"."""

from collections.abc import Iterator

from onrecord.gazetteer import Gazetteer
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.mention import Mention
from onrecord.reading.place_words import place_words

_AT = {"at", "against", "into", "on"}


def country_aimed_at(scene: Scene, draft: Draft, gazetteer: Gazetteer) -> Mention | None:
    """Return the country by which a place without a name is called that a claim aims at.

    It is told of a thing that stays where it is: a `Turkish town`, but no `Turkish tank`.
    """
    fixed = place_words().of_place | place_words().grounded
    aimed = (*draft.aimed, *_led_to(draft))
    nouns = (one for one in aimed if {one.lower_, one.lemma_.lower()} & fixed)
    nations = place_words().nations
    owners = (one for noun in nouns for one in noun.lefts if one.lower_ in nations)
    owner = next(owners, None)
    place = gazetteer.country(nations[owner.lower_]) if owner is not None else None
    if owner is None or place is None:
        return None
    start = scene.offset(owner)
    return Mention(
        start=start, end=start + len(owner.text), text=owner.text, name=place.name,
        candidates=(), cue=None, kind=None, place=place, country=place.country,
    )  # fmt: skip


def _led_to(draft: Draft) -> Iterator[Token]:
    """Return the nouns that a claim's words lead to: "missiles on sites", "rockets at a town"."""
    trigger = draft.trigger
    carried_out = trigger.head if trigger.dep_ == "dobj" else None  # "launched strikes on sites"
    for token in (trigger, draft.head, carried_out):
        for child in token.rights if token is not None else ():
            if child.dep_ == "prep" and child.lower_ in _AT:
                yield from (one for one in child.children if one.dep_ == "pobj")
