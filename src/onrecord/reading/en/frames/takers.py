"""Who takes ground, and who but comes or goes."""

from collections.abc import Sequence

from onrecord.reading.en.frames.ground import inner
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.relevance.causes import is_calamity
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.items import CIVILIANS, FIGHTERS, FLYING, PEOPLE
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.en.syntax.undergoing import undergoers

_UNARMED = PEOPLE - FIGHTERS - {"person"}


def takes_none(scene: Scene, doer: Token) -> bool:
    """Say whether who came in took no ground: `drones entered the area`, `an aid convoy`."""
    if scene.item_of(doer, FLYING) is not None:
        return True
    told = {doer.lemma_.lower(), *(one.lower_ for one in doer.lefts)}
    told |= {one.lemma_.lower() for one in inner(doer, {"of", "with", "carrying"})}
    item = scene.items.get(doer.i)
    unarmed = item is not None and item.root in _UNARMED
    return unarmed or not told.isdisjoint(words("peaceful"))


def comes_through(scene: Scene, verb: Token) -> bool:
    """Say whether a country is but crossed on the way: `had entered Syria through Turkey`."""
    crossed = (scene.mention_at(one) for one in inner(verb, {"through", "via"}))
    return any(one is not None and one.level == "country" for one in crossed)


def shuts_in(scene: Scene, doer: Token) -> bool:
    """Say whether a place is shut in or occupied by no armed party: `roads blocked by snow`."""
    told = doer.lemma_.lower() in words("shutting_in") or is_calamity(doer)
    item = scene.items.get(doer.i)
    return told or (item is not None and item.root in _UNARMED)


def lacks_supply(scene: Scene, ground: Sequence[Token], doers: Sequence[Token]) -> bool:
    """Say whether some of a town is cut off from supply, not by troops: `80% of it was cut off`."""
    shares = (scene.number_of(one) for one in ground)
    return not doers and any(one is not None and one.unit == "percent" for one in shares)


def of_civilians(scene: Scene, verb: Token) -> bool:
    """Say whether those driven from a place held none: `forced 300 households out of the town`."""
    driven = [item for one in undergoers(verb) if (item := scene.item_of(one))]
    return any(item.root in CIVILIANS for item in driven)
