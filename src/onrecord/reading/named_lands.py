"""Names that a region shares with its town: which of the two a report means by the bare name."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from onrecord.gazetteer import Gazetteer
from onrecord.gazetteer.names import normal
from onrecord.model.place import Place
from onrecord.reading.mention import Mention
from onrecord.reading.place_words import place_words
from onrecord.reading.segments import Segment

GREAT = 1_000_000
"""Of a city of so many people the bare name is always its own."""
_OPENING = 4
"""Characters before the name that a sentence opens with: "In "."""
_BY_LAND = re.compile(r"\b(?:over|across)\s+(?:\w+\s+){0,2}(?:regions|oblasts|provinces)\b")
"""How weapons are counted by the region over which they were stopped: "over eight regions"."""
_GOVERNED = re.compile(r"(?:['’]s?)?\s(?:[Dd]eputy\s)?[Gg]overnor\b")
_GOVERNING = re.compile(r"\b[Gg]overnor\sof\s(?:the\s)?$")
_WITHIN = {"in", "across", "throughout", "over"}


def of_named_lands(
    cut: Sequence[Segment], rows: Sequence[tuple[Mention, ...]], gazetteer: Gazetteer
) -> Iterator[tuple[Mention, ...]]:
    """Return the settled mentions, each bare name that of the region told of so before.

    After "Hama province", and as long as no city of Hama is told of, "fighting in Hama" is in the
    province. Where regions are called by adjectives, as in Ukraine, it is in the town; what was
    stopped over regions was so "over Bryansk" too.
    """
    lands: dict[str, Place] = {}
    towns: set[str] = set()
    by_land = any(_BY_LAND.search(segment.text) for segment in cut)
    for segment, row in zip(cut, rows, strict=True):
        told = []
        for one in _opened(segment, row, gazetteer):
            place = one.place
            if place is not None and place.level == "region":
                lands.setdefault(place.id, place)
            elif place is not None and place.level == "settlement":
                if _is_town(segment, one):
                    towns.add(place.id)
                land = lands.get(place.region or "")
                if by_land and one.cue == "over":
                    land = gazetteer.get(place.region or "")
                if land is not None and place.id not in towns and _is_of_land(one, place, land):
                    one = replace(one, place=land)
                elif (ruled := _ruled(segment, one, gazetteer)) is not None:
                    one = replace(one, place=ruled)
            told.append(one)
        yield tuple(told)


def _opened(
    segment: Segment, row: tuple[Mention, ...], gazetteer: Gazetteer
) -> tuple[Mention, ...]:
    """Read the name that a sentence opens with as the region's in which it then names a town.

    `In Idlib, shells hit the town of Saraqib`.
    """
    first, *others = row or (None,)
    town = first.place if first is not None else None
    if (
        first is None
        or town is None
        or town.level != "settlement"
        or first.kind
        or first.cue != "in"
    ):
        return row
    land = gazetteer.get(town.region) if town.region else None
    opens = first.start - segment.start <= _OPENING
    if land is None or not opens or not is_called_after(land, town):
        return row
    within = any(
        one.kind == "settlement"
        and one.place is not None
        and one.place.level == "settlement"
        and one.place.id != town.id
        and one.place.region == land.id
        for one in others
    )
    return (replace(first, place=land), *others) if within else row


def _ruled(segment: Segment, mention: Mention, gazetteer: Gazetteer) -> Place | None:
    """Return the region called as a town in it is of which one is governor: "the X governor"."""
    if mention.place is None or "overnor" not in segment.text:
        return None
    land = gazetteer.get(mention.place.region or "")
    before, after = (
        segment.text[: mention.start - segment.start],
        segment.text[mention.end - segment.start :],
    )
    told = _GOVERNED.match(after) or _GOVERNING.search(before)
    return land if land and told and is_called_after(land, mention.place) else None


def is_called_after(land: Place, town: Place) -> bool:
    """Say whether a region is called as a town in it is: "Hama Governorate"."""
    return normal(land.name).startswith(f"{normal(town.name)} ")


def _is_of_land(mention: Mention, town: Place, land: Place) -> bool:
    """Say whether a town's bare name may be that of its region: "fighting in Hama"."""
    bare = mention.kind is None and mention.cue in _WITHIN and not mention.vicinity
    own = town.country in place_words().adjectival and mention.cue != "over"
    return bare and is_called_after(land, town) and town.population < GREAT and not own


def _is_town(segment: Segment, mention: Mention) -> bool:
    """Say whether the words around a name tell of the town so called: "the districts of Hama"."""
    text, base = segment.text, segment.start
    before, after = _urban()
    led = before.search(text[: mention.start - base])
    return bool(mention.kind or led or after.match(text[mention.end - base :]))


@cache
def _urban() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Match the words before and after a name that make it a town's."""
    words = "|".join(sorted(place_words().urban))
    return (
        re.compile(rf"\b(?:{words})\s+(?:of\s+)?$", re.IGNORECASE),
        re.compile(rf"(?:['’]?s)?\s+(?:\w+\s+)?(?:{words})\b", re.IGNORECASE),
    )
