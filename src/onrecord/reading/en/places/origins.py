"""Places that things came from: where those stand who fire, and from which side an attack came."""

import re
from functools import cache

from onrecord.codebook import load
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.places.place_roles import is_fled, words_before
from onrecord.reading.en.places.shooters import stand_at
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.mention import Mention
from onrecord.reading.place_phrases import place_terms

ORIGIN_CUES = frozenset({"from", "off"})
_DIRECTION = re.compile(r"\bfrom (?:the )?(?:direction|side)s? of (?:the )?\w* ?$", re.IGNORECASE)
_SHOWN = re.compile(
    r"\b(?:footage|videos?|images?|photos?|photographs?|pictures?|scenes|reports?|news) from"
    r" (?:the )?(?:\w+ of )?$",
    re.IGNORECASE,
)
"""What leads to where that was which is shown or reported: `footage from`."""
_SET_OUT = re.compile(
    r"\b(?:heading|headed|travell?ing|driving|moving|returning|en route"
    r"|on (?:the|its|their|his|her) way)(?: [\w-]+){0,2} from (?:the )?(?:\w+ of )?$",
    re.IGNORECASE,
)
"""What leads to where some had set out: "a convoy heading from X to Y was shelled"."""
_MOVING = {"strike", "impact", "interception"}
_FIRED = {"strike", "interception"}
_FELT = {"damage", "injured", "killed"}


def is_origin(scene: Scene, draft: Draft, mention: Mention) -> bool:
    """A strike comes from where its words say so, or where those stand who strike.

    Not from where those are who tell of it: "an activist from X said".
    """
    if draft.kind not in _MOVING or (mention.back and not is_fired_from(scene, mention)):
        return False
    if any(one.names(mention.start) for one in scene.attributions):
        return False
    if mention.cue == "off" and draft.kind not in _FIRED:
        return False  # "ships hit in the Red Sea off Hodeidah"
    if is_fired_from(scene, mention) or stand_at(scene, mention):
        return True
    if mention.cue == "from" and (names_attack(scene, mention) or is_shown(scene, mention)):
        return False
    if mention.cue in ORIGIN_CUES:
        if _is_of_victims(scene, mention) or is_fled(scene, mention):
            return False
        if _SET_OUT.search(words_before(scene, mention)):
            return False
        return mention.cue == "from" or not _is_by_target(scene, draft, mention)
    standing = _standing().search(words_before(scene, mention))
    told = scene.token_at(scene.sentence.segment.start + standing.start()) if standing else None
    place = scene.token_at(mention.end - 1)
    if told is None or place is None or place not in told.subtree:
        return False
    return not _is_of_target(draft, told)


def is_shown(scene: Scene, mention: Mention) -> bool:
    """Say whether it was at a place what is shown or reported: "footage from X shows"."""
    return bool(_SHOWN.search(words_before(scene, mention)))


def names_attack(scene: Scene, mention: Mention) -> bool:
    """Say whether a place names an attack by where it was: "the toll from the Kosti strike"."""
    name = scene.token_at(mention.end - 1)
    noun = name
    while noun is not None and noun.dep_ == "compound":
        noun = noun.head
    return noun is not None and noun != name and noun.lemma_ in load("en/times")["occurrences"]


def _is_of_victims(scene: Scene, mention: Mention) -> bool:
    """Say whether a place is but whence those came whom it befell: "hurt five men from X"."""
    name = scene.token_at(mention.end - 1)
    led = name is not None and name.dep_ == "pobj" and name.head.lower_ == "from"
    whom = name.head.head if name is not None and led else None
    if whom is None or whom.lemma_.lower() not in place_terms("members"):
        return False
    return whom.dep_ in {"dobj", "nsubjpass"} or (
        whom.dep_ == "pobj" and whom.head.lower_ in {"of", "with"}
    )


def _is_by_target(scene: Scene, draft: Draft, mention: Mention) -> bool:
    """Say whether what is struck lies off a place: "shelled a fishing boat off Gaza"."""
    name = scene.token_at(mention.start)
    return name is not None and any(one.i < name.i for one in draft.aimed)


def _is_of_target(draft: Draft, standing: Token) -> bool:
    """Say whether what stands at a place is what was struck: "hit a school located near X"."""
    over = standing.head
    acting = over.dep_ == "pobj" and over.head.lower_ == "by"
    return over.i > draft.trigger.i and over.dep_ in {"dobj", "pobj"} and not acting


def is_direction(scene: Scene, mention: Mention) -> bool:
    """Say whether an attack came from the side of a place: "from the direction of X"."""
    return mention.cue == "from" and bool(_DIRECTION.search(words_before(scene, mention)))


def is_of_shooters(scene: Scene, draft: Draft, mention: Mention) -> bool:
    """Say whether those stand at a place who fired: "shells fired by rebels positioned in X".

    So do those of whom what befell others came: "rockets launched from bases in X wounded nine".
    """
    if draft.kind in _MOVING:
        return False
    shot = draft.kind in _FELT and bool(_shooting().search(words_before(scene, mention)))
    return shot or is_fired_from(scene, mention) or stand_at(scene, mention)


def is_fired_from(scene: Scene, mention: Mention) -> bool:
    """Say whether weapons came from a place or one in it: "launched from positions in X"."""
    before = words_before(scene, mention)
    return " from " in before and bool(_firing().search(before))


@cache
def _standing() -> re.Pattern[str]:
    """Match what says that someone stands at a place who strikes elsewhere: "based in X"."""
    words = "|".join(load("en/places")["standing"])
    return re.compile(
        rf"\b(?:{words})\s+(?:in|at|near|inside|on)\s+[\w\s-]{{0,30}}$", re.IGNORECASE
    )


@cache
def _firing() -> re.Pattern[str]:
    """Match what leads to where weapons came from, and to what holds that: "fired from X in"."""
    known = load("en/places")
    verbs, stands = "|".join(known["firing"]), "|".join(known["firing_stands"])
    return re.compile(
        rf"\b(?:{verbs})\s+(?:\w+ly\s+)?from\s+(?:(?:the|a|an|its|their|inside|across|off|near|in|of"
        rf"|over|{stands}|\w*(?:north|south|east|west)\w*|\w+-\w+ed|\w+-held|[A-Z][\w'’-]*,?)\s+)*"
        r"(?:[A-Z][\w-]*['’]s?\s+)?$"
    )


@cache
def _shooting() -> re.Pattern[str]:
    """Match what says where those stand who fired, after `fired by` or `rounds of`."""
    words = "|".join(load("en/places")["standing"])
    return re.compile(
        rf"\b(?:fired|launched|shelled)\b[^,.;]{{1,60}}\b(?:{words})\s+(?:in|at|near|inside|on)\s+[\w\s-]{{0,30}}$",
        re.IGNORECASE,
    )
