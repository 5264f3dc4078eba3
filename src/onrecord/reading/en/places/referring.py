"""What words that refer back to a place stand for: "the city", "the capital"."""

import math
from collections.abc import Iterator

from onrecord.gazetteer import Gazetteer
from onrecord.reading.en.context import Context
from onrecord.reading.en.places.ahead import put_beside
from onrecord.reading.en.places.bearings import Bearings
from onrecord.reading.en.places.lands_meant import LandsMeant, stand_for
from onrecord.reading.en.places.origins import ORIGIN_CUES
from onrecord.reading.en.scene import Scene
from onrecord.reading.mention import Mention

_SIZES = {"village": (0, 50_000), "hamlet": (0, 10_000), "town": (0, 400_000)}
"""How many people may live where such words are said of it, at least and at most."""
_WIDE = {"country", "area", "region"}
_LANDS = {"land", "capital", "country", "state", "whole"}


class Referring:
    """Finds the places that words without a name stand for."""

    def __init__(self, gazetteer: Gazetteer, bearings: Bearings) -> None:
        self._gazetteer = gazetteer
        self._bearings = bearings
        self._lands = LandsMeant(gazetteer, bearings)

    def meant(self, scene: Scene, mention: Mention, context: Context) -> Mention | None:
        """Return the place a mention stands for, itself where it names one; None where none."""
        if mention.back is None:
            return mention
        if mention.back in _LANDS:
            return self._lands.meant(scene, mention, context)
        if mention.back == "latter":
            return next(self._bearings.named_before(mention), None)
        named = put_beside(scene, mention) if mention.fresh else None
        if named is not None and named.level not in {"region", "country"}:
            return named
        ahead = self._bearings.ahead
        if mention.back == "site":
            called = next(self._bearings.called(mention), None)
            return ahead.named(scene, mention) if mention.fresh and ahead else called
        if mention.back == "district":
            return self._unit(scene, mention, context)
        if mention.back == "front":
            return next(self._bearings.called(mention), None)
        level = mention.back
        if level == "town":
            if any(one.place or one.back != "town" for one in scene.mentions):
                return None
            level = "settlement"
        described = ahead.named(scene, mention) if mention.fresh and ahead else None
        if described:
            return described
        if mention.back == "neighbourhood" and (
            mention.fresh or not any(one.level == "neighbourhood" for one in context.places)
        ):
            return self._quarter(scene, mention, context)
        for earlier in (
            *_of_teller(scene, mention),
            *_beside(scene, mention),
            *self._newer(scene, mention, context),
            *context.places,
            *reversed(context.settlements),
            *self._nearby(mention, context),
            *self._bearings.town,
        ):
            if not mention.fresh and not _is_of_size(earlier, mention):
                continue
            later = mention.fresh and (
                earlier.start > mention.start or _is_region_told(scene, earlier)
            )
            if earlier.level == level and earlier.back is None and not later:
                return earlier
        return self._region(mention, context) if level == "region" else None

    def _nearby(self, mention: Mention, context: Context) -> Iterator[Mention]:
        """Return the places named before a mention, none abroad: "talks resumed in Geneva"."""
        lands = {one.country for one in (*context.places, *context.settlements)}
        named = self._bearings.before(mention)
        return (one for one in named if not lands or one.country in lands)

    def _newer(self, scene: Scene, mention: Mention, context: Context) -> list[Mention]:
        """Return the place told of by the word of a mention since the last claim, in a list.

        `The fighting set clans against each other in the village of X. They hold the village.`
        """
        last = next(self._bearings.called(mention), None)
        told = max((one.start for one in context.places), default=-1)
        if last is None or mention.fresh or last.start < told or last.cue in ORIGIN_CUES:
            return []
        if last.start in context.left:
            return []
        return [] if last in scene.mentions else [last]

    def _quarter(self, scene: Scene, mention: Mention, context: Context) -> Mention | None:
        """Return the quarter of a town, or the district, named last before "the district".

        `Akra, in the city of X, is home to many officials. The district was hit again.` Else it is
        the district of the town told of.
        """
        name = scene.token_at(mention.start)
        if mention.fresh or (name is not None and name.dep_ == "compound"):
            return None  # "the district administrator"
        if told := [one for one in context.places if one.level == "district"]:
            return told[0]
        named = self._bearings.last(mention.start)
        quarter = next((one for one in named if one.level == "neighbourhood"), None)
        if mention.text != "district":
            return quarter
        called = next(self._bearings.called(mention), None)
        if called is not None and (quarter is None or called.start > quarter.start):
            return called
        return quarter or self._district(mention, context)

    def _unit(self, scene: Scene, mention: Mention, context: Context) -> Mention | None:
        """Return the district told of by the same word: "the township", after "Budalin Township".

        Else it is that of the town told of.
        """
        name = scene.token_at(mention.start)
        if mention.fresh or (name is not None and name.dep_ == "compound"):
            return None  # "the township administrator"
        called = next(self._bearings.called(mention), None)
        town = next((one for one in context.places if one.place is not None), None)
        apart = called is not None and town is not None and town.start > called.start
        if called is None or called.level in _WIDE or apart:
            return self._district(mention, context)
        return called

    def _district(self, mention: Mention, context: Context) -> Mention | None:
        """Return the district that is called after the town told of and holds it."""
        town = context.places[0].place if len(context.places) == 1 else None
        around = self._gazetteer.named(f"{town.name} {mention.text}") if town is not None else ()
        place = next((one for one in around if town and self._gazetteer.contains(one, town)), None)
        return stand_for(mention, place) if place else None

    def _region(self, mention: Mention, context: Context) -> Mention | None:
        """Return the region named last before a mention, else that of the town told of last."""
        named = next(self._bearings.regions_before(mention), None)
        towns = (*context.places, *self._bearings.before(mention))
        town = next((one.place for one in towns if one.place), None)
        if named is not None or town is None or town.region is None:
            return named
        place = self._gazetteer.get(town.region)
        return stand_for(mention, place) if place else None


def _of_teller(scene: Scene, mention: Mention) -> Iterator[Mention]:
    """Return the place whose officer speaks: "the mayor of X said the town was without power".

    One who only sits there may speak of another: "an official in X".
    """
    spoken = [(one.start, one.end) for one in scene.attributions]
    return (
        one
        for one in scene.mentions
        if one.end < mention.start and one.cue in {None, "of", "for"} and not mention.fresh
        if any(start is not None and end and start <= one.start < end for start, end in spoken)
        if (one.start, one.end) not in spoken  # "Moscow said"
    )


def _beside(scene: Scene, mention: Mention) -> Iterator[Mention]:
    """Return the towns that a sentence names before it goes on with "the city", the last first.

    `Rebels who hold parts of X were the reason for the shelling of the city.`
    """
    spoken = [(one.start, one.end) for one in scene.attributions]
    return (
        one
        for one in reversed(scene.mentions)
        if one.level == "settlement" and one.end < mention.start and not mention.fresh
        if one.cue not in ORIGIN_CUES
        if not any(start is not None and end and start <= one.start < end for start, end in spoken)
    )


def _is_of_size(place: Mention, mention: Mention) -> bool:
    """Say whether a place may be called as a mention does: no village has a million people."""
    people = place.place.population if place.place else 0
    least, most = _SIZES.get(mention.text.split()[-1].lower(), (0, math.inf))
    return not people or least <= people <= most


def _is_region_told(scene: Scene, town: Mention) -> bool:
    """Say whether a sentence names the region of a town's name: "a village in Idlib province"."""
    return any(
        one.level in {"region", "district"} and one.name.casefold().startswith(town.name.casefold())
        for one in scene.mentions
    )
