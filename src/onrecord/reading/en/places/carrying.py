"""Where a claim happened whose own words name no place: where those before it did."""

from collections.abc import Set

from onrecord.gazetteer import Gazetteer
from onrecord.model.claim import Speaker
from onrecord.reading.en.context import Context
from onrecord.reading.en.draft import BEFALLEN, Draft
from onrecord.reading.en.places.bearings import Bearings
from onrecord.reading.en.places.place_roles import is_of_part
from onrecord.reading.en.places.regions_told import land_of_teller, of_many, told_back
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.summing_up import is_of_long, is_sweeping, is_toll_of_war
from onrecord.reading.en.waves_told import flew, is_loss, is_overview, is_wave
from onrecord.reading.mention import Mention
from onrecord.reading.place_words import place_words

_MANY = 100
"""So many of a people die at home, where no more is told."""
_TOO_MANY = 100
"""So many missiles or drones are fired at no one town."""
AGAINST = frozenset({"strike", "impact", "assault", "killed", "injured", "damage"})
"""Kinds that a party does to others, so mostly not at home; it can arrest or leave there."""
_DEFENDED = {"interception", "repulse"}
"""Kinds that happen where those are at home who did it."""


def _home_of_many(draft: Draft, context: Context) -> str | None:
    """Return the country of many dead told by its name, who died in no other: "700 Israelis"."""
    head, counted = draft.head, draft.counted
    if head is None or counted is None or draft.kind not in BEFALLEN or counted.low < _MANY:
        return None
    home = place_words().nations.get(head.lower_.removesuffix("s"))
    home = home or place_words().nations.get(head.lower_)
    return home if home not in {one.country for one in context.places} else None


class Carrying:
    """Takes the places last told of, else the main place or the country of a report."""

    def __init__(self, gazetteer: Gazetteer, bearings: Bearings) -> None:
        self._gazetteer = gazetteer
        self._bearings = bearings

    def of(
        self,
        scene: Scene,
        draft: Draft,
        context: Context,
        actors: frozenset[str],
        speaker: Speaker | None,
    ) -> tuple[Mention, ...]:
        """Return where a claim happened that `actors` did; empty where nothing tells.

        `speaker` is who the claim's own sentence names as its source.
        """
        many = of_many(draft)
        nations = [place_words().nations.get(one.lower_) for one in many.lefts] if many else []
        if nation := next(filter(None, nations), None):
            return self._bearings.country(nation, self._gazetteer)
        if is_toll_of_war(scene, draft, context):
            own = draft.mode == "evacuated" and len(actors) == 1  # one's own people are moved
            code = next(iter(actors)) if own else self._bearings.state
            return self._bearings.country(code, self._gazetteer)
        if (home := _home_of_many(draft, context)) is not None:
            return self._bearings.country(home, self._gazetteer)
        ahead = self._bearings.ahead
        told = ahead.referred(scene.number) if ahead else None
        places = self._bearings.sharper(context.places, scene.sentence.segment.start)
        places = places or self._bearings.main
        both = self._bearings.all_of(scene.sentence.segment.start, *told_back(scene, draft))
        if both:
            return both
        swept = is_sweeping(scene, draft) or is_of_long(scene, draft, context)
        if (land := land_of_teller(scene, draft)) is not None:
            return (land,)
        if (context.places or draft.kind != "judgement") and swept:
            return self._bearings.country(self._bearings.state, self._gazetteer) or places
        if many is not None:
            known = {str(one.country) for one in places}
            own = draft.kind in _DEFENDED | {"displaced"} and len(actors) == 1
            codes = actors if own else known
            if len(codes) == 1:
                return self._bearings.country(next(iter(codes)), self._gazetteer) or places
        if told is not None and not self._lies_in(places, told):
            return (told,)
        if is_overview(draft, speaker, actors) and not any(map(scene.is_single, draft.aimed)):
            whole = self._overviewed(draft, places, actors, speaker.party if speaker else None)
            if whole:
                return whole
        regions = (one for one in scene.mentions if one.level == "region")
        if any(is_of_part(scene, draft, one) for one in (*places, *regions)):
            return self._bearings.country(self._bearings.state, self._gazetteer)
        if draft.kind in _DEFENDED:
            if draft.kind == "interception" and not context.places and len(actors) == 1:
                return self._bearings.country(next(iter(actors)), self._gazetteer) or places
            return places
        if is_wave(draft) and (not context.places or flew(draft) >= _TOO_MANY):
            return self._bearings.country(self._bearings.state, self._gazetteer) or places
        if is_loss(draft) and all(one.level == "country" for one in places):
            ground = self._ground({str(one.country) for one in places} | actors)
            if ground:
                return self._bearings.country(ground, self._gazetteer) or places
        own = bool(places) and actors == {str(one.country) for one in places}
        if draft.polarity == "denied" or any(one.tag_ == "PRP" for one in draft.aimed):
            return places  # what one denies was told of there, as was the "it" that was hit
        countries = all(one.level == "country" for one in places)
        divided = self._bearings.is_divided(actors) or actors <= context.at_home
        if own and draft.kind in AGAINST and (countries or not (is_loss(draft) or divided)):
            other = self._bearings.other(actors, self._gazetteer)
            abroad = countries and bool(actors & set(place_words().grounds.values()))
            return other or (() if abroad else places)
        return places

    def _lies_in(self, places: tuple[Mention, ...], outer: Mention) -> bool:
        """Say whether all of some places lie in another, and so tell more than it does."""
        return all(
            one.place is not None
            and outer.place is not None
            and self._gazetteer.contains(outer.place, one.place)
            for one in places
        )

    def _overviewed(
        self, draft: Draft, places: tuple[Mention, ...], actors: frozenset[str], own: str | None
    ) -> tuple[Mention, ...]:
        """Return the country that a country's own overview is of: its own for what it stopped."""
        if draft.kind in _DEFENDED or own not in actors:
            return self._bearings.country(own, self._gazetteer)
        there = {str(one.country) for one in places} - {own}
        code = next(iter(there)) if len(there) == 1 else None
        return self._bearings.country(code, self._gazetteer)

    def _ground(self, parties: Set[str]) -> str | None:
        """Return the country on whose ground its war with another is fought, of those in play."""
        known = {*parties, *self._bearings.countries}
        pairs = place_words().grounds.items()
        return next(
            (code for code, other in pairs if parties & {code, other} and {code, other} <= known),
            None,
        )
