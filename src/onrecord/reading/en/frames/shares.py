"""Parts that are told by where they were, and by no noun: `including nine in the city`."""

from onrecord.reading.en.frames.words import words
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.place_words import place_words

_REACH = 40
"""How many words before a number `including` may stand, with other such parts between."""
_NEAR = 5
_OF_NAMES = {"compound", "conj", "nmod"}
MORE = {"each", "more", "others"}
_OF_WHOM = {"them", "whom"}
_SHARES = {"most", "many", "some", "half", "several"}
THEM = {"them", "these", "those", "which", "whom"}
_THE = 3
"""Words of `of the dead`."""


def placed_part(scene: Scene, number: Token) -> Token | None:
    """Return the name of the place right after a bare number that opens a part, None without."""
    where = _where(number)
    if where is None:
        return None
    near = number.doc[where.i + 1 : where.i + 6]
    return next((one for one in near if scene.mention_at(one) is not None), None)


def is_place_of_part(place: Token, besides: Token | None) -> bool:
    """Say whether a place is that of a part alone, and of another than the noun `besides`.

    `Killed 20, including nine in the city`: the nine were there, not the twenty.
    """
    while place.dep_ in _OF_NAMES:  # "in the X district", "in X and Y"
        place = place.head
    where = place.head.head.head if place.head.lower_ == "of" else place.head  # "in the city of X"
    near = where.doc.tokens[max(0, where.i - _NEAR) : where.i]
    if near and near[-1].lower_ in _OF_WHOM:
        share = [one.lower_ for one in near[-3:-1]]
        if share[1:] == ["of"] and share[0] in _SHARES:
            return True
    return any(one.pos_ == "NUM" and one != besides and _where(one) == where for one in near)


def is_place_of_next(scene: Scene, place: Token, trigger: Token, noun: Token | None) -> bool:
    """Say whether a place is that of another than `noun` in a row that names one for each.

    `Shot down 11 drones over Bryansk and four rockets over Kursk`: no drones were over Kursk.
    """
    if noun is None or place.i < trigger.i or not _is_led(scene, place):
        return False
    starts = [one.i for one in trigger.doc[trigger.i + 1 :] if one.pos_ == "NUM"]
    mine, theirs = _opening(starts, noun.i), _opening(starts, place.i)
    if mine is None or theirs is None or mine == theirs:
        return False
    between = trigger.doc[max(mine, theirs) - 1]
    stop = min((at for at in starts if at > noun.i), default=len(trigger.doc))
    own = trigger.doc[noun.i + 1 : stop]
    return between.lower_ == "and" and any(_is_led(scene, one) for one in own)


def _opening(starts: list[int], at: int) -> int | None:
    """Return the number that opens the part of a row in which a token stands."""
    return max((start for start in starts if start <= at), default=None)


def _is_led(scene: Scene, token: Token) -> bool:
    """Say whether a place stands at a token after a preposition."""
    mention = scene.mention_at(token)
    return mention is not None and mention.cue is not None


def _where(number: Token) -> Token | None:
    """Return the preposition of the place where a part was; None where a number is no part.

    It is one after `including`, `of which`, `among them` or a colon, one `of them`, `of the dead`.
    """
    if number.pos_ != "NUM":
        return None
    doc, at = number.doc, number.i + 1
    if doc[at : at + 1].text == "percent" or doc[at : at + 2].text == "per cent":
        at += 1 + (doc[at].lower_ == "per")
    beside = [one.lower_ for one in doc[at : at + _THE]]
    of_the_dead = beside[:2] == ["of", "the"] and beside[-1] in words("those_named")
    of_them = of_the_dead or (beside[:1] == ["of"] and beside[1:2] != [] and beside[1] in THEM)
    at += (_THE if of_the_dead else _THE - 1) * of_them
    while at < len(doc) and (doc[at].pos_ == "AUX" or doc[at].lower_ in MORE):
        at += 1
    if at >= len(doc) or doc[at].pos_ != "ADP" or doc[at].lower_ == "of":
        return None
    return doc[at] if of_them or _is_opened(number) else None


def _is_opened(number: Token) -> bool:
    for one in reversed(number.doc[max(0, number.i - _REACH) : number.i]):
        if one.lower_ in words("parts_listed") or one.text == ":":
            return True
        if one.lower_ in THEM and one.i and one.nbor(-1).lower_ == "of":
            return True
        if one.pos_ in {"VERB", "NOUN"} and one.lower_ not in place_words().kinds:
            return False
    return False
