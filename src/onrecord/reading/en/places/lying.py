"""How the words between two names of places put one of them in or by the other."""

import re
from itertools import pairwise

from onrecord.reading.en.places.between import words_between
from onrecord.reading.en.places.rows import linked
from onrecord.reading.en.scene import Scene
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
_OUTER = {"of", "in"}
_PARTING = {"and", ",", "well", "also", "plus", "or", "nor", "as"}
"""What adds a place to the one before, and puts neither in the other: "in X as well as in Y"."""


def chained(scene: Scene, first: Mention, second: Mention) -> bool:
    """Say whether two places are of one row, each with where it lies: "X in A and Y in B"."""
    inside = [one for one in scene.mentions if first.end <= one.start and one.end <= second.start]
    if not all(nested(scene, first, one) for one in inside):
        return linked(scene, first, second)
    return all(linked(scene, *pair) for pair in pairwise([first, *inside, second]))


def nested(scene: Scene, inner: Mention, outer: Mention) -> bool:
    """Say whether the words put one place in or by another: "X in the countryside of Y"."""
    if outer.start < inner.end or (inner.place is not None and inner.place.country is None):
        return False  # a sea or a river lies in no town
    if inner.level == "region" and _lies_within(outer, inner):
        return False  # "in the X province, near the town of Y"
    between = words_between(scene, inner, outer)
    if _is_beside(scene, inner, outer, between.strip()):
        return True
    words = re.findall(r"[\w-]+|,", _SIDES.sub(r"\1", between))
    if words[-3:-2] == ["the"] and words[-1] == "of" and words[-2] in _TOWN_KINDS:
        del words[-3:]  # in "Afrin the village of X" the "of" is of the next name's own words
    if words[:1] == [","] and words[1:2] in (["both"], ["all"]):
        del words[1]  # "in X and Y, both in the Z district"
    led = words[:2] == [",", "in"] and outer.level == "area"
    if led or (words[:2] in ([",", "in"], [",", "near"]) and _is_closed(scene, outer)):
        del words[0]
    leading = {"of", "in", "near", "outside"} if outer.level in _LANDMARKS else {"of", "in"}
    leading |= {"on"} if outer.kind == "area" else set()  # "a town on Jolo island"
    if outer.level != "country" and _names_part(between.split(), inner, outer):
        return False
    return bool(leading & set(words)) and not _PARTING & set(words) and inner.level != "country"


def _lies_within(place: Mention, region: Mention) -> bool:
    """Say whether a place lies in a region, as every town may that no gazetteer knows."""
    if place.level in {*_LANDS, "country"} or place.country != region.country:
        return False
    known = place.place.region if place.place else None
    return known is None or (region.place is not None and known == region.place.id)


def _is_called_after(inner: Mention, outer: Mention) -> bool:
    """Say whether a place lies in the land of another's name: "Kupiansk, Kharkiv"."""
    own = inner.place
    if own is None or inner.name == outer.name or inner.level in _LANDS or not outer.candidates:
        return False
    wide = {"area", "district"} if outer.place is not None else set()
    around = outer.level in wide and inner.country == outer.country
    if around and outer.place is not None and outer.place.region in {None, own.region}:
        return inner.level not in _WIDE  # "Mir Ali, North Waziristan", "Derna, Cyrenaica"
    return not {own.region, own.within}.isdisjoint(one.id for one in outer.candidates)


def _is_beside(scene: Scene, inner: Mention, outer: Mention, between: str) -> bool:
    """Say whether a place is given right after one that lies in it: "X (Y)", "X, Y district"."""
    kind, mark, rest = between.partition(",")
    if kind in place_words().kinds:
        between = f"{mark}{rest}"  # "X village, Y district"
    text, base = scene.sentence.segment.text, scene.sentence.segment.start
    if between.startswith("(") and ")" not in between and len(between) <= _FAR:
        return ")" in text[outer.end - base :]
    if _APPOSED.fullmatch(between) and _NAMING.search(between) and outer.level == "settlement":
        return False  # "in X, the town of Y was hit"
    if _APPOSED.fullmatch(between) and inner.level == "settlement" and _is_of_site(between):
        return False  # "the market in X, a school in Y and ..."
    if _APPOSED.fullmatch(between) or _BY.fullmatch(between):
        return True  # "X, the last town in Y", "X, on the outskirts of Y"
    if between == "," and outer.level == "country" and outer.country == inner.country:
        return True  # "in X, Iraq, and Y, Syria"
    unknown = inner.place is None and outer.level == "settlement" and outer.place is not None
    unknown = unknown and not outer.kind and not scene.sentence.segment.headline
    if between == "," and (unknown or _is_called_after(inner, outer)):
        return not any(
            _LISTING.fullmatch(text, first.end - base, second.start - base)
            for one in scene.mentions
            for first, second in ((one, inner), (outer, one))
            if first.end <= second.start and second is not outer and one.level != "country"
        )
    if inner.kind == outer.level == "district" and outer.kind is None and outer.place is not None:
        return between == ","  # "Mir Ali tehsil, North Waziristan"
    village = inner.text.split()[0].lower() in place_words().kinds_before
    town = village and outer.text.split()[-1].lower() in _TOWN_KINDS  # "Barangay X, Y City"
    held = town or (outer.kind in _HOLDING and inner.kind not in _HOLDING)
    return between == "," and held and not outer.shares and not inner.shares


def _is_of_site(between: str) -> bool:
    """Say whether words between two places are of a thing in the second: ", a school in"."""
    kinds = place_words().kinds
    return any(kinds.get(word) == "site" for word in between.split())


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
    if outer.end > inner.start:
        return False
    return _names_part(words_between(scene, outer, inner).split(), outer, inner)


def _names_part(between: list[str], outer: Mention, inner: Mention) -> bool:
    """Say so by the words between the two."""
    if between in (["'s"], ["’s"]) and outer.level in _WIDE:
        return True
    if between == ["in"] and outer.place is not None and outer.place.country is None:
        return True  # "across the Nile in Khartoum"
    if between == ["of"]:
        between = [outer.text.split()[-1].lower(), "of"]
    pair = len(between) == len(("suburb", "of")) and between[1] == "of"
    if inner.back is not None:
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
