"""Places that a lead only describes and that the report names further on: "a town in Idlib"."""

import re
from collections.abc import Iterator, Sequence, Set
from functools import cache

from onrecord.codebook import load
from onrecord.gazetteer import Gazetteer
from onrecord.reading.en.places.between import words_between
from onrecord.reading.en.places.nesting import FINENESS
from onrecord.reading.en.scene import Scene
from onrecord.reading.mention import Mention
from onrecord.reading.place_words import place_words
from onrecord.reading.segments import Segment

_FAR = 900
"""Within how many characters a report names what its lead described."""
_HOLDING = {"region", "country", "area"}
_NAMED_FOR = {
    "settlement": {"settlement", "neighbourhood"},
    "neighbourhood": {"neighbourhood", "settlement", "district"},
    "site": {"site"},
    "area": {"settlement", "neighbourhood", "district", "area"},
}
_APPOSED = re.compile(r",?\s+(?:a|an)\s[^,.;]*")
_LEADING = {"in", "on", "at", "of", "near", "into", "inside"}


class Ahead:
    """Looks further on in a report for the names of places that it described."""

    def __init__(
        self, gazetteer: Gazetteer, cut: Sequence[Segment], rows: Sequence[Sequence[Mention]]
    ) -> None:
        self._gazetteer = gazetteer
        self._referred = dict(_referred(cut, rows))
        self._named = [one for row in rows for one in row if not one.back]

    def named(self, scene: Scene, mention: Mention) -> Mention | None:
        """Return the first place named after a mention that it may describe; None where none.

        It lies in the regions of the mention's sentence, and is none of its other places.
        """
        if put_beside(scene, mention):
            return None
        beside = [one for one in scene.mentions if one.back is None]
        return next(self._fitting(mention, beside), None)

    def referred(self, number: int) -> Mention | None:
        """Return where the sentence after one puts what that told: "The incident in Khan Dar"."""
        return self._referred.get(number + 1)

    def _fitting(self, mention: Mention, beside: Sequence[Mention]) -> Iterator[Mention]:
        told = {one.name.casefold() for one in beside}
        holders = [one for one in beside if one.place and one.level in _HOLDING]
        wanted = _NAMED_FOR.get(mention.back or "", set[str]())
        if any(one.level == "settlement" and not _is_beside(one) for one in beside):
            wanted = wanted - {"settlement", "area"}
        near = {one.country for one in beside if one.place and _is_beside(one)}
        for one in self._named:
            if near and one.country not in near:
                continue
            if not mention.end < one.start < mention.end + _FAR:
                continue
            if _is_told(one, told) or one.vicinity or not self._is_place(one):
                continue
            if mention.back == "site" and not _is_so_called(one, mention):
                continue
            if one.level in wanted and self._lies_in(one, holders):
                yield one

    def _is_place(self, mention: Mention) -> bool:
        """Say whether a name is where something is: a capital alone is mostly its government."""
        if mention.cue is None and mention.place:
            return mention.place != self._gazetteer.capital(mention.country or "")
        return mention.cue in _LEADING

    def _lies_in(self, inner: Mention, holders: Sequence[Mention]) -> bool:
        """Say whether a place may lie in all of some others, as far as they are known."""
        return all(
            inner.place is None
            or holder.place is None
            or (
                inner.country == holder.country
                and (
                    FINENESS[holder.level] == 0
                    or holder.level == "area"
                    or self._gazetteer.contains(holder.place, inner.place)
                )
            )
            for holder in holders
        )


def put_beside(scene: Scene, mention: Mention) -> Mention | None:
    """Return the place that words right after it describe: "Ariha, a town in Idlib"."""
    before = [one for one in scene.mentions if one.back is None and one.end < mention.start]
    if before and _APPOSED.fullmatch(words_between(scene, before[-1], mention)):
        return before[-1]
    return None


def _is_told(mention: Mention, told: Set[str]) -> bool:
    """Say whether a name is one of some names or what a region of these is called after."""
    name = mention.name.casefold()
    return name in told or any(one.startswith(f"{name} ") for one in told)


def _is_so_called(site: Mention, described: Mention) -> bool:
    """Say whether a site is named as the kind it was described as: "an airbase", "X Airfield"."""
    kinds = place_words().described.get(described.text.lower(), ())
    names = (site.text.lower(), site.place.name.lower() if site.place else "")
    return any(name.endswith(kind) for name in names for kind in kinds)


def _is_beside(place: Mention) -> bool:
    """Say whether a sentence puts what it tells near a place and not in it."""
    return place.vicinity or place.cue in {"near", "outside", "around"}


def _referred(
    cut: Sequence[Segment], rows: Sequence[Sequence[Mention]]
) -> Iterator[tuple[int, Mention]]:
    """Return the places where sentences put what the one before each told, by number."""
    for number, (segment, row) in enumerate(zip(cut, rows, strict=True)):
        first = row[0] if row else None
        if first is None or first.back or not first.country:
            continue
        if _referring().fullmatch(segment.text[: first.start - segment.start]):
            yield number, first


@cache
def _referring() -> re.Pattern[str]:
    """Match words that refer to what was told and lead to a place: "The attack in the old"."""
    nouns = "|".join(load("en/times")["occurrences"])
    return re.compile(
        rf"\W*(?:the|this)\s+(?:[\w'’-]+\s+){{0,2}}(?:{nouns})(?:e?s)?"
        r"(?:\s+(?:took place|happened|occurred))?(?:\s+(?:on\s+)?\w+day(?:\s+\w+)?)?"
        r"\s+(?:in|at|on|near)\s+(?:[\w-]+\s+){0,4}",
        re.IGNORECASE,
    )
