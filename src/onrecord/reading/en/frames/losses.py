"""What a side lost: `losses amounted to 1,150 personnel and 7 tanks`, `nine lives were lost`."""

from collections.abc import Iterator

from onrecord.reading.en.draft import Draft, Implied
from onrecord.reading.en.frames.listing import fits_row
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.grammar import children
from onrecord.reading.en.syntax.items import FIGHTERS, HEAVY_ARMS, PEOPLE
from onrecord.reading.en.syntax.quantities import Counted
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.triggers import Trigger

_FAR = 14
_REACH = 60
_NEAR = 3
"""How many words after a thing in a row its number stands: `tanks: about 8,209`."""
_SET_APART = {":", "-", "–", "—", "‒"}
_BRACKETS = {"(", ")"}
_ARMS = HEAVY_ARMS | {"uav", "rocket"}


def losses(scene: Scene, trigger: Trigger) -> Iterator[Draft]:
    """Return the claims of a row of men and arms that losses amount to, each with its number."""
    noun = trigger.token
    if (lives := _lives(scene, noun)) is not None:
        yield Draft(
            kind="killed", mode=None, trigger=noun, head=lives, counted=scene.number_of(lives),
            item=scene.item_of(lives, PEOPLE), implied="person",
        )  # fmt: skip
        return
    told = _where_told(scene, noun)
    if noun.tag_ != "NNS" or told is None:
        return
    last = told
    for token in scene.following(told, _REACH):
        item = scene.items.get(token.i)
        if item is None and not (fits_row(token) or token.text in _SET_APART | _BRACKETS):
            return
        number = _number(scene, token, last) if item is not None else None
        if item is None or number is None:
            continue
        last = token
        if item.root in FIGHTERS | _ARMS:
            fell = item.root in FIGHTERS
            yield Draft(
                kind="killed" if fell else "damage", mode=None if fell else "destroyed",
                trigger=noun, head=token, counted=number, item=item,
            )  # fmt: skip


def _number(scene: Scene, noun: Token, last: Token) -> Counted | Implied | None:
    """Return how many were lost: told before the noun, or after it in the rows of a bulletin.

    `5 tanks`, `a tank`, `tanks: 5`; `last` is what was counted before.
    """
    after = scene.following(noun, _NEAR)
    if after and after[0].text in _SET_APART:
        start, end = scene.offset(after[0]), scene.offset(after[-1]) + len(after[-1].text)
        told = (one for one in scene.quantities if start <= one.number_start < end)
        return next(told, None)
    stated = scene.number_of(noun)
    if stated is None:
        return Implied(noun, "exact", 1, 1) if scene.is_single(noun) else None
    return stated if stated.number_start > scene.offset(last) else None


def _lives(scene: Scene, noun: Token) -> Token | None:
    """Return those lost: `nine lives were lost`, `the cost of nine lives`, `the loss of two men`.

    Of `it cost nine lives` the verb tells.
    """
    if noun.lemma_ == "life":
        over = noun.head.head if noun.head.lower_ == "of" else noun.head
        lost = over.lemma_.lower() in words("losing") and over.pos_ in {"NOUN", "VERB"}
        own = over.pos_ == "NOUN" or noun.dep_ == "nsubjpass" or noun.i < over.i
        return noun if lost and own and scene.number_of(noun) is not None else None
    whose = [one for over in children(noun, {"prep"}) for one in children(over, {"pobj"})]
    fell = (one for one in whose if scene.item_of(one, PEOPLE) and scene.number_of(one))
    return next(fell, None) if noun.tag_ == "NN" else None


def _where_told(scene: Scene, noun: Token) -> Token | None:
    """Return the verb or the colon after which losses are told."""
    near = scene.following(noun, _FAR)
    return next(
        (one for one in near if one.text == ":" or one.lemma_.lower() in words("amounting")), None
    )
