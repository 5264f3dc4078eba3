"""How the words between two names of places relate them: one row, or one place in another."""

import re
from itertools import pairwise

from onrecord.reading.en.scene import Scene
from onrecord.reading.en.syntax.tokens import Token
from onrecord.reading.leads import is_held
from onrecord.reading.mention import Mention
from onrecord.reading.place_words import place_words

_FAR = 60
_OPENING = 3
"""Words before a place that a sentence opens with, at most: "In the", "In Mali's"."""
_CITY = 100_000
"""Of a place of so many people, a district told as its own is a part."""
_LANDMARKS = {"settlement", "region", "country"}
"""Levels of places that only tell about where a smaller one lies: "X near Damascus"."""
_WIDE = {"district", "region", "country"}
_SIDES = re.compile(r"\b(\w*(?:north|south|east|west)\w*) and \w*(?:north|south|east|west)\w*")
_SEATS = "chief|main|capital|headquarters|seat|largest|home"
"""Words for a town among those of the land it is told to be of: "Nkambe, chief town of X"."""
_APPOSED = re.compile(
    rf",\s+(?:the|a|an|another|one|{_SEATS})\s[^,;.:]{{0,50}}\b(?:in|of)(?:\s+the)?"
)
_NAMING = re.compile(r",\s+the\s(?:[\w-]+\s){0,3}(?:village|town|city|hamlet|settlement)\s+of$")
_BY = re.compile(r",?\s+(?:on|at)\s+the\s+(?:outskirts|edges?|fringes?)\s+of\b[\w\s]*")
_LISTING = re.compile(r"(?:,|,?\s+and)\s+")
_LANDS = {"region", "area"}
_HOLDING = {"district", "region"}
_LOCATING = {"in", "of", "near", "at", "on"}
_TOWN_KINDS = {"village", "town", "city", "hamlet"}
OWNING = {"'s", "’s"}
_OUTER = {"of", "in"}
_ADDING = {"and", "addition", "plus"}
_PARTING = {"and", ",", "well", "also", "plus", "or", "then"}
"""What adds a place to the one before, and puts neither in the other: "in X as well as in Y"."""


def linked(scene: Scene, first: Mention, second: Mention) -> bool:
    """Say whether only words of place stand between names: "in Homs, Hama and the town of X"."""
    between, known = words_between(scene, first, second), place_words()
    return len(between) <= _FAR and all(
        word in known.links
        or word in known.of_place
        or word in known.parts
        or word in known.parties
        or word in known.theatres
        or is_held(word)
        for word in re.findall(r"[\w-]+", between)
    )


def chained(scene: Scene, first: Mention, second: Mention) -> bool:
    """Say whether two places are of one row, each with where it lies: "X in A and Y in B"."""
    inside = [one for one in scene.mentions if first.end <= one.start and one.end <= second.start]
    if not all(nested(scene, first, one) for one in inside):
        return linked(scene, first, second)
    return all(linked(scene, *pair) for pair in pairwise([first, *inside, second]))


def is_row(scene: Scene, first: Mention, second: Mention) -> bool:
    """Say whether names are only listed beside each other: "Homs, Hama and the Idlib region"."""
    words = set(re.findall(r"[\w-]+", words_between(scene, first, second)))
    return linked(scene, first, second) and not words & _LOCATING


def is_glued(scene: Scene, name: Token) -> bool:
    """Say whether a name only seems to modify the next, in a list that lost its commas."""
    after = scene.mention_at(name.head)
    here = scene.mention_at(name)
    return (
        after is not None
        and here is not None
        and after.start == here.end + 1
        and here.place is not None
        and after.place is not None
        and here.level == after.level
    )


def nested(scene: Scene, inner: Mention, outer: Mention) -> bool:
    """Say whether the words put one place in or by another: "X in the countryside of Y"."""
    if outer.start < inner.end or (inner.place is not None and inner.place.country is None):
        return False  # a sea or a river lies in no town
    if inner.level == "region" and _lies_within(outer, inner):
        return False  # "in the X province, near the town of Y"
    if _is_beside(scene, inner, outer):
        return True
    words = re.findall(r"[\w-]+|,", _SIDES.sub(r"\1", words_between(scene, inner, outer)))
    if words[-3:-2] == ["the"] and words[-1] == "of" and words[-2] in _TOWN_KINDS:
        del words[-3:]  # in "Afrin the village of X" the "of" is of the next name's own words
    if words[:1] == [","] and words[1:2] in (["both"], ["all"]):
        del words[1]  # "in X and Y, both in the Z district"
    led = words[:2] == [",", "in"] and outer.level == "area"
    if led or (words[:2] in ([",", "in"], [",", "near"]) and _is_closed(scene, outer)):
        del words[0]
    leading = {"of", "in", "near", "outside"} if outer.level in _LANDMARKS else {"of", "in"}
    leading |= {"on"} if outer.kind == "area" else set()  # "a town on Jolo island"
    if names_part(scene, inner, outer) and outer.level != "country":
        return False
    return bool(leading & set(words)) and not _PARTING & set(words) and inner.level != "country"


def _lies_within(place: Mention, region: Mention) -> bool:
    """Say whether a place lies in a region, as every town may that no gazetteer knows."""
    if place.level in {*_LANDS, "country"} or place.country != region.country:
        return False
    known = place.place.region if place.place else None
    return known is None or (region.place is not None and known == region.place.id)


def _is_called_after(inner: Mention, outer: Mention) -> bool:
    """Say whether a place lies in the region of another's name: "Kupiansk, Kharkiv"."""
    land = outer.level == "area" and outer.place is not None
    region = inner.place.region if inner.place else None
    return (land and inner.country == outer.country and inner.level not in _LANDS) or (
        region is not None
        and inner.name != outer.name
        and region in {one.id for one in outer.candidates}
    )


def _is_beside(scene: Scene, inner: Mention, outer: Mention) -> bool:
    """Say whether a place is given right after one that lies in it: "X (Y)", "X, Y district"."""
    between = words_between(scene, inner, outer).strip()
    text, base = scene.sentence.segment.text, scene.sentence.segment.start
    if between.startswith("(") and ")" not in between and len(between) <= _FAR:
        return ")" in text[outer.end - base :]
    if _APPOSED.fullmatch(between) and _NAMING.search(between) and outer.level == "settlement":
        return False  # "in X, the town of Y was hit"
    if _APPOSED.fullmatch(between) or _BY.fullmatch(between):
        return True  # "X, the last town in Y", "X, on the outskirts of Y"
    unknown = inner.place is None and outer.level == "settlement" and outer.place is not None
    unknown = unknown and not outer.kind and not scene.sentence.segment.headline
    if between == "," and (unknown or _is_called_after(inner, outer)):
        return not any(
            _LISTING.fullmatch(text, first.end - base, second.start - base)
            for one in scene.mentions
            for first, second in ((one, inner), (outer, one))
            if first.end <= second.start and second is not outer
        )
    village = inner.text.split()[0].lower() in place_words().kinds_before
    town = village and outer.text.split()[-1].lower() in _TOWN_KINDS  # "Barangay X, Y City"
    held = town or (outer.kind in _HOLDING and inner.kind not in _HOLDING)
    return between == "," and held and not outer.shares and not inner.shares


def lies_in(scene: Scene, inner: Mention, outer: Mention) -> bool:
    """Say whether nothing but words of place put one in the other right after it: "X, in Y".

    So does a row that goes on from each place to a greater one: "X, in the Y sector of Z".
    """
    if nested(scene, inner, outer) and linked(scene, inner, outer):
        return True
    inside = [one for one in scene.mentions if inner.end <= one.start and one.end <= outer.start]
    return bool(inside) and all(
        nested(scene, *pair) and linked(scene, *pair) for pair in pairwise([inner, *inside, outer])
    )


def is_within_opening(scene: Scene, outer: Mention, inner: Mention, own: bool) -> bool:
    """Say whether a sentence opens with the region in which it then names a smaller place.

    `In the X province, a rocket hit a filling station at Y`. So it may open with the region's town
    where the smaller place is in the claim's own words (`own`).
    """
    opening = scene.sentence.segment.text[: outer.start - scene.sentence.segment.start].split()
    within = opening[:1] == ["In"] and place_words().directions.issuperset(opening[1:])
    town = own and outer.level == "settlement" and within and not inner.vicinity
    around = outer.kind == "area" and outer.level == "settlement"  # "In the Beni area"
    if not (town or around or outer.level in _HOLDING | _LANDS) or outer.end >= inner.start:
        return False
    if inner.level in _WIDE and not (town and inner.level == "district"):
        return False
    opens = outer.cue == "in" and len(opening) <= _OPENING
    return opens and inner.cue in _LOCATING and inner.country == outer.country


def names_part(scene: Scene, outer: Mention, inner: Mention) -> bool:
    """Say whether one place only tells whose part another is: "the Damascus suburb of Douma".

    Of the two the greater is the whole: "the Salihiya neighbourhood of Hasakah" is in Hasakah.
    """
    between = words_between(scene, outer, inner).split()
    if between in (["'s"], ["’s"]) and outer.level in _WIDE:
        return True
    if between == ["in"] and outer.place is not None and outer.place.country is None:
        return True  # "across the Nile in Khartoum"
    if between == ["of"]:
        between = [outer.text.split()[-1].lower(), "of"]
    pair = len(between) == len(("suburb", "of")) and between[1] == "of"
    if inner.back is not None or outer.end > inner.start:
        return False
    if outer.level == "district" and inner.place and inner.place.population > _CITY:
        return False  # "the Crater district of Aden" is a part of it
    if outer.place and inner.place and outer.place.within == inner.place.id:
        return False
    if inner.level in _WIDE or outer.level in {*_WIDE, "area"}:
        greater = inner.level not in _WIDE
    else:
        part, whole = (one.place.population if one.place else 0 for one in (inner, outer))
        greater = part < whole
    return pair and greater and between[0] in place_words().kinds


def joined(scene: Scene, first: Mention, second: Mention) -> bool:
    """Say whether the words add one place to another: "Kyiv in addition to ..."."""
    words = set(re.findall(r"[\w-]+", words_between(scene, first, second)))
    return bool(_ADDING & words)


def _is_closed(scene: Scene, mention: Mention) -> bool:
    """Say whether a mark or a greater place follows a name and its kind: "X, in Y province, "."""
    after = scene.sentence.segment.text[mention.end - scene.sentence.segment.start :]
    word, *rest = after.split(maxsplit=2)[:2] or [""]
    bare = word.rstrip(",.;:)")
    if mention.text.split()[-1].lower() in place_words().kinds and word in _OUTER:
        return True
    closed = bare != word or (rest and rest[0] in _OUTER)  # "in the Y district of Z, ..."
    known = place_words()
    if after[:1] == " " and closed and bare.lower() in known.kinds.keys() | known.theatres:
        return True
    return not after or after[0] in ",.;:)"


def words_between(scene: Scene, first: Mention, second: Mention) -> str:
    """Return what stands between two places of a sentence, in lower case.

    The owner of the second is no word between them: "X, in Mali's Kayes region", "Herat's Y".
    """
    text, base = scene.sentence.segment.text, scene.sentence.segment.start
    end = second.start
    for one in scene.mentions:
        owner = first.end <= one.start and one.end <= second.start
        if owner and text[one.end - base : second.start - base].strip() in OWNING:
            end = one.start
    between = text[max(0, first.end - base) : max(0, end - base)].lower()
    if not between.isspace():
        return between
    name = first.place.name if first.place is not None else first.text
    owner = first.text.endswith("s") and not name.endswith("s")
    return "'s" if owner else ","  # of a text that lost its marks: "Sumys X district", "X Y"
