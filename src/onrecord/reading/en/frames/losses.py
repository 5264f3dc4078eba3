"""What a side lost, told as a row: `Russian losses amounted to 1,150 personnel and 7 tanks`."""

from collections.abc import Iterator

from spacy.tokens import Token

from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.listing import fits_row
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.items import FIGHTERS, HEAVY_ARMS
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.triggers import Trigger

_FAR = 14
_REACH = 60
_ARMS = HEAVY_ARMS | {"uav", "rocket"}


def losses(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims of a row of men and arms that losses amount to, each with its number."""
    noun = trigger.token
    told = _where_told(scene, noun)
    if noun.tag_ != "NNS" or told is None:
        return
    last = told
    for token in scene.following(told, _REACH):
        item = scene.items.get(token.i)
        if item is None and not fits_row(token):
            return
        number = scene.number_of(token) if item is not None else None
        if item is None or number is None or number.number_start < scene.offset(last):
            continue
        last = token
        if item.root in FIGHTERS | _ARMS:
            fell = item.root in FIGHTERS
            yield Draft(
                kind="killed" if fell else "damage", mode=None if fell else "destroyed",
                trigger=noun, head=token, counted=number, item=item,
            )  # fmt: skip


def _where_told(scene: Scene, noun: Token) -> Token | None:
    """Return the verb or the colon after which losses are told."""
    near = scene.following(noun, _FAR)
    return next(
        (one for one in near if one.text == ":" or one.lemma_.lower() in words("amounting")), None
    )
