"""What holds a place or owns it, as the names right beside it tell: "Palma, in Cabo Delgado"."""

from collections.abc import Sequence, Set

from onrecord.model.place import Place
from onrecord.reading.mention import Mention

_TO_HOLDER = 5
"""Letters between a place and what holds it, at most: "Leer, South Sudan", "Palma, in ..."."""
_TO_HOLDER_OF_KIND = 14
"""The same where the place's kind stands between them: "Mambasa territory, Ituri"."""
_TO_TOWN = {
    len(f" {kind} of ") for kind in ("district", "quarter", "neighbourhood", "neighborhood")
}
_LARGE = 50_000
_OWN = ("'s", "’s")
_TO_OWNED = len("'s ")


def holding(
    before: Mention | None, mention: Mention, after: Mention | None, named: Set[str | None]
) -> str | None:
    """Return the country of the region named right beside a place no gazetteer has, or its owner.

    `Sindh's Miano area`, `Miano, Sindh`, `Sukkur's Miano quarter`. The region is one of those
    `named` by the report, which tells of them by more than one place's name.
    """
    owner = before.candidates[:1] if before is not None and _is_owner(before, mention) else ()
    if owner:
        return owner[0].country
    pairs = ((before, mention, before), (mention, after, after))
    for first, second, region in pairs:
        if first is None or second is None or region is None:
            continue
        near = 0 <= second.start - first.end <= (_TO_HOLDER_OF_KIND if first.kind else _TO_HOLDER)
        apart = region is before and mention.cue is not None and mention.cue != before.cue
        best = next(iter(region.candidates), None)
        if near and not apart and best is not None and best.level in {"region", "country"}:
            return best.country if best.country in named else None
    return None


def holders(mention: Mention, following: Sequence[Mention]) -> frozenset[str]:
    """The ids of what a name right after a place's may be that holds it: a region, a city.

    `following` are the next two, of which the first may only own the second: "X in Y's Z state".
    """
    gap = _TO_HOLDER_OF_KIND if mention.kind else _TO_HOLDER
    after = next(iter(following), None)
    if after is None or not 0 <= after.start - mention.end <= gap:
        return frozenset()
    levels = {"settlement"} if mention.kind == "district" else set()
    owned = _is_owner(after, following[-1])
    return _lands(after, levels) | (_lands(following[-1], levels) if owned else frozenset())


def owners(before: Mention | None, mention: Mention) -> frozenset[str]:
    """The ids of what is right before a place that it owns: "Nigeria's Plateau state"."""
    owned = before is not None and _is_owner(before, mention)
    return _lands(before, set()) if before is not None and owned else frozenset()


def _lands(mention: Mention, levels: Set[str]) -> frozenset[str]:
    """The ids of the regions and countries that a name may be, and of the district it first is.

    `levels` are further ones that count.
    """
    district = (place.id for place in mention.candidates[:1] if place.level == "district")
    wanted = {"region", "country", *levels}
    return frozenset([*(one.id for one in mention.candidates if one.level in wanted), *district])


def _is_owner(before: Mention, mention: Mention) -> bool:
    """Say whether a place is told as another's: "Sukkur's Miano quarter"."""
    return mention.start - before.end == (1 if before.text.endswith(_OWN) else _TO_OWNED)


def lies_in_town(
    place: Place, before: Mention | None, mention: Mention, after: Mention | None
) -> bool:
    """Say whether a place may be in the town whose it is told to be: "the X quarter of Y".

    Many towns have quarters of one name, and the gazetteer few of them.
    """
    owned = before is not None and _is_owner(before, mention)
    owner = before.candidates[0] if owned and before is not None and before.candidates else None
    lands = {one.country for one in before.candidates} if owned and before is not None else set()
    if owner is not None and owner.level == "settlement" and place.country not in lands:
        return False  # "Nairobi's Westgate"
    quarter = mention.kind == "neighbourhood" or mention.unit == "District"
    if not quarter or place.population > _LARGE:
        return True
    of = after is not None and after.start - mention.end in _TO_TOWN
    town = before if owned else after if of else None
    towns = [one for one in town.candidates if one.level == "settlement"] if town else []
    return not towns or place.region is None or place.region in {one.region for one in towns}
