"""Names that the gazetteer lacks, taken for places where their words say so."""

import re
from dataclasses import replace

from onrecord.reading.befallen_places import befalls
from onrecord.reading.leads import is_listed
from onrecord.reading.mention import Mention, mention_of
from onrecord.reading.name_size import most_words, name_size
from onrecord.reading.place_words import place_words
from onrecord.reading.told_places import LOCATING, is_told, told_kind
from onrecord.reading.words import Row

_COMPOUND = re.compile(r"-[a-z]{3,}$")
_COMPASS = re.compile(r"(?:north|south)?-?(?:east|west)|north|south")
_CENTRES = {"center", "centre"}
_WITHIN = {"in", "into", "near", "inside", "outside", "around"}
_OPENING = {"in", "near", "at", "outside", "around", "inside", "over", "from"}
"""Prepositions before the place that a sentence opens with; "On" leads to a day."""
_MISSIONS = {"embassy", "consulate", "embassies", "consulates"}
"""What is called after the country whose it is."""
_SHORT = 3
_JOINS = {",", "and"}
_TELLING = {"a", "an", "another", "ethnic", "mainly", "mostly", "largely", "predominantly"}
"""Words after which a name only tells of what kind a place is: "a mostly Hazara area"."""


def unknown(row: Row, at: int) -> tuple[Mention | None, int]:
    """Return the mention that a name the gazetteer lacks may be, and how many words to pass over.

    It is a place where its words say so: "the village of X"; None where they do not.
    """
    known = place_words()
    size = name_size(row, at)
    if {row.lower[at], row.lower[at - 1] if at else ""} & known.titles or is_of_mission(row, at):
        return None, max(size, 1)
    sited = size > 1 and row.lower[at + size - 1] in known.named
    if at and not sited and (row.lower[at - 1] in known.outlets or _is_rest(row, at)):
        own = row.lower[at] not in known.never  # "On Tuesday Katale was shelled"
        return None, max(size, 1) if own else 1
    name = row.text(at, at + size)
    if _is_body(row, at, size):
        return None, size
    if _is_no_place(row, at, name, sited) or _COMPOUND.search(name):
        return None, 1
    mention = mention_of(row, at, size)
    if len(name) > _SHORT and befalls(row, at, size):
        return replace(mention, kind=mention.kind or "settlement"), size
    if sited and row.lower[at + size - 1] in _CENTRES and not _is_ground(row, at, mention):
        return None, size
    after = row.after(at + size)
    if after == "front" and mention.cue not in LOCATING:
        return None, size  # of rebels: "blamed the Ramiro Osuna front"
    if mention.kind and row.lower[at - 1] == "of":
        return mention, size
    if _is_bearing(row, at + size):
        return replace(mention, kind=mention.kind or "settlement"), size
    goes_on = (sited and mention.cue) or row.is_name(at + size) or may_follow(after)
    if not goes_on or (_describes(row, at + size) and row.lower[at - 1] != "and"):
        return None, 1
    told = mention.kind and (mention.cue == "of" or after in known.kinds or is_listed(row, at))
    told = told and row.lower[at - 1] not in _TELLING  # "a Hazara quarter"
    if not told and row.is_titled(at):
        return None, 1
    if len(name) > _SHORT and is_told(row, at, size, mention.cue):
        return replace(mention, kind=mention.kind or told_kind(row, at)), size
    if len(name) > _SHORT and _is_of_list(row, at + size) and not row.is_titled(at):
        return mention, size
    led = mention.cue in LOCATING and size <= most_words(row, at) and len(name) > _SHORT
    led = led and row.lower[at - 1] not in _JOINS | _TELLING
    return (mention, size) if told or sited or (led and not row.is_first(at)) else (None, 1)


def is_of_mission(row: Row, at: int) -> bool:
    """Say whether a state only has a mission there: "the embassies of France and Chad"."""
    start = at
    while start > 1 and (row.is_name(start - 1) or row.lower[start - 1] in {",", "and", "the"}):
        start -= 1
    return start > 1 and row.lower[start - 1] == "of" and row.lower[start - 2] in _MISSIONS


def _is_of_list(row: Row, at: int) -> bool:
    """Say whether words go on to the kind of a list they are of: "Gara, X and Qandil regions"."""
    end = at
    while row.is_name(end) or row.after(end) in {",", "and"}:
        end += 1
    kind = row.after(end)
    parted = {",", "and"} & set(row.lower[at:end])
    several = place_words().kinds.keys() | place_words().theatres
    return bool(parted) and kind.endswith("s") and kind in several


def _is_rest(row: Row, at: int) -> bool:
    """Say whether a word is the rest of a name that is no place's: "the Santander Battalion"."""
    before = row.is_name(at - 1) and row.is_row(at - 1, 2)
    opens = at == 1 and row.lower[0] in _OPENING | place_words().storming  # "In Kasinga"
    before = before and not opens
    before = before and not row.words[at - 1].endswith(("'s", "’s"))  # "Sanaa's Attan district"
    return row.punctuated and before and row.lower[at - 1] not in place_words().directions


def _is_bearing(row: Row, at: int) -> bool:
    """Say whether words tell on which side of another a place lies: "southwest of the capital"."""
    return bool(_COMPASS.fullmatch(row.after(at))) and row.after(at + 1) == "of"


def _is_ground(row: Row, at: int, mention: Mention) -> bool:
    """Say whether what is called a centre is a place to be in, and no body that tells things."""
    known = place_words()
    gained = row.lower[at - 1] == "the" and row.lower[at - 3 : at - 1][1:] == ("of",)
    gained = gained and row.lower[at - 3] in known.gaining
    owned = row.lower[at - 1] in {"city's", "citys", "town's", "towns"}
    taken = {*row.lower[max(0, at - 2) : at]} & known.taking
    return gained or owned or bool(taken) or mention.cue in _WITHIN


def following(row: Row, at: int) -> tuple[Mention | None, int]:
    """Return the place that a name right after another is: "Bab al-Faraj al-Midan".

    In a list that lost its commas nothing else tells that its members are places.
    """
    size = name_size(row, at)
    name = row.text(at, at + size)
    if _is_body(row, at, size):
        return None, size
    if _is_no_place(row, at, name, False) or _COMPOUND.search(name):
        return None, 1
    return mention_of(row, at, size), size


def _is_body(row: Row, at: int, size: int) -> bool:
    """Say whether a name is that of a body of men: "al-Furqan Brigades"."""
    return size > 1 and row.lower[at + size - 1] in place_words().units


def _is_no_place(row: Row, at: int, name: str, sited: bool) -> bool:
    """Say whether a name is that of a party, a thing of a party's or a common word.

    An Israeli airport is any of Israel's.
    """
    known = place_words()
    words = name.lower().split()[: -1 if sited else None]
    words = [word for word in words if not (sited and word in known.general)]
    words = words[:-1] if words[1:] and words[-1] in known.directions else words  # "Jereif East"
    if sited and name.lower().split()[-1] in _MISSIONS:
        return False
    words = words[1:] if words[1:] and words[0] in known.alone else words  # "New Lomba"
    party = row.lower[at] in known.parties or name.lower() in known.parties
    if name.lower().split()[-1] in known.parties:  # "Peaceful Ukrainian"
        return True
    own = sited and row.words[at + len(name.split()) - 1][:1].isupper()  # "the Indonesian Hospital"
    described = party and not (sited and (len(words) > 1 or own))
    described = described or any(word in known.groups for word in words)
    told = any(word in known.telling or word.removesuffix("s") in known.never for word in words)
    return told or described or is_common(name) or any(word in known.never for word in words)


def is_common(name: str) -> bool:
    """Say whether a name is no place's own: a group, a part of many names, "Air Base"."""
    known = place_words()
    low = name.lower()
    if {low, low.removesuffix("s")} & known.never or low in known.groups or low in known.alone:
        return True
    return all(word in known.kinds or word in known.general for word in low.split())


def may_follow(word: str) -> bool:
    """Say whether a word can follow the name of a place; another makes the name an adjective."""
    known = place_words()
    allowed = word in known.following or word in known.cues
    allowed = allowed or word in known.kinds or word in known.theatres
    return allowed or not word.isalpha()


def _describes(row: Row, at: int) -> bool:
    """Say whether a name describes the kind of place after it: "northern Syrian town of"."""
    kind = place_words().kinds.get(row.after(at))
    # "The Nahr village of the Akkar plain" has its own name.
    own = row.after(at + 2) == "the"
    return kind in {"settlement", "region"} and row.after(at + 1) == "of" and not own
