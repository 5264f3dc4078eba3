"""Where a claim happened whose own words name no place: where those before it did."""

from collections.abc import Set
from functools import cache

from spacy.tokens import Token

from onrecord.codebook import load
from onrecord.gazetteer import Gazetteer
from onrecord.model.claim import Speaker
from onrecord.reading.en.bearings import Bearings
from onrecord.reading.en.context import Context
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.frames.words import words
from onrecord.reading.en.modality import polarity
from onrecord.reading.en.parties import COUNTRY
from onrecord.reading.en.place_roles import is_of_part
from onrecord.reading.en.quantities import Counted
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.summing_up import is_of_long, is_sweeping, is_toll_of_war
from onrecord.reading.en.undergoing import undergoers
from onrecord.reading.mention import Mention
from onrecord.reading.place_words import place_words

_MANY = 10
_TOO_MANY = 100
"""So many missiles or drones are fired at no one town."""
_DEFENDED = {"interception", "repulse"}
"""Kinds that happen where those are at home who did it."""
_ACROSS = {"in", "over", "across", "from", "out"}
_COUNTED = {"killed", "injured"}
_LOSSES = {"damage", "killed", "injured"}


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
        many = _of_many(draft)
        nations = [place_words().nations.get(one.lower_) for one in many.lefts] if many else []
        if nation := next(filter(None, nations), None):
            return self._bearings.country(nation, self._gazetteer)
        if is_toll_of_war(draft):
            own = draft.mode == "evacuated" and len(actors) == 1  # one's own people are moved
            code = next(iter(actors)) if own else self._bearings.state
            return self._bearings.country(code, self._gazetteer)
        ahead = self._bearings.ahead
        told = ahead.referred(scene.number) if ahead else None
        places = self._bearings.sharper(context.places, scene.sentence.segment.start)
        places = places or self._bearings.main
        both = self._bearings.all_of(scene.sentence.segment.start, *_told_back(scene, draft))
        if both:
            return both
        swept = is_sweeping(scene, draft) or is_of_long(scene, draft, context)
        if (land := _land_of_teller(scene, draft)) is not None:
            return (land,)
        if (context.places or draft.kind != "judgement") and swept:
            return self._bearings.country(self._bearings.state, self._gazetteer) or places
        if many is not None:
            known = {str(one.country) for one in places}
            own = draft.kind in _DEFENDED | {"displaced"} and len(actors) == 1
            codes = actors if own else known
            if len(codes) == 1:
                return self._bearings.country(next(iter(codes)), self._gazetteer) or places
        if _is_there(draft):
            last = tuple(self._bearings.last(scene.sentence.segment.start))[:1]
            later = not places or (bool(last) and last[0].start > places[-1].start)
            places = last if later and not set(last) <= set(places) else places
        if told is not None and not self._lies_in(places, told):
            return (told,)
        if _is_overview(draft, speaker, actors) and not any(map(scene.is_single, draft.aimed)):
            whole = self._overviewed(draft, places, actors, speaker.party if speaker else None)
            if whole:
                return whole
        if any(is_of_part(scene, draft, one) for one in places):
            return self._bearings.country(self._bearings.state, self._gazetteer)
        if draft.kind in _DEFENDED:
            if draft.kind == "interception" and not context.places and len(actors) == 1:
                return self._bearings.country(next(iter(actors)), self._gazetteer) or places
            return places
        if _is_wave(draft) and (not context.places or _flew(draft) >= _TOO_MANY):
            return self._bearings.country(self._bearings.state, self._gazetteer) or places
        if _is_loss(draft) and all(one.level == "country" for one in places):
            ground = self._ground({str(one.country) for one in places} | actors)
            if ground:
                return self._bearings.country(ground, self._gazetteer) or places
        own = bool(places) and all(one.country in actors for one in places)
        if polarity(draft.trigger) == "denied":
            return places  # what one denies was told of there
        countries = all(one.level == "country" for one in places)
        divided = self._bearings.is_divided(actors) or actors <= context.at_home
        at_home = divided or draft.kind == "capture"  # land of one's own can be retaken
        if own and (countries or not (_is_loss(draft) or at_home)):
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


def _land_of_teller(scene: Scene, draft: Draft) -> Mention | None:
    """Return the land whose office counts those dead or hurt since some day in it."""
    if draft.kind not in _COUNTED or not any(one.since is not None for one in scene.times):
        return None
    spoken = [(one.start, one.end) for one in scene.attributions]
    return next(
        (
            one
            for one in scene.mentions
            if one.level in {"region", "country"} and one.place is not None
            if any(start is not None and end and start <= one.start < end for start, end in spoken)
        ),
        None,
    )


def _is_there(draft: Draft) -> bool:
    """Say whether the words of a claim refer to a place named before: "killed there"."""
    return any(one.lower_ == "there" and one.dep_ == "advmod" for one in draft.trigger.children)


def _of_many(draft: Draft) -> Token | None:
    """Return the several regions that a claim is told of and does not name: "in four provinces"."""
    told = [draft.trigger, *([draft.head] if draft.head is not None else [])]
    return next(
        (
            inner
            for token in told
            for child in token.rights
            if child.dep_ == "prep" and child.lower_ in _ACROSS
            for last in (child, *(one for one in child.children if one.lower_ == "of"))  # "out of"
            for inner in last.children
            if inner.dep_ == "pobj" and inner.lower_ in place_words().several
            if any(one.dep_ == "nummod" or one.lower_ == "several" for one in inner.lefts)
            if not any(one.lower_ in {"the", "these", "those", "both"} for one in inner.lefts)
        ),
        None,
    )


def _told_back(scene: Scene, draft: Draft) -> tuple[str | None, int]:
    """Return the level and number of places that a claim refers back to: "in the two provinces"."""
    for token in draft.trigger.subtree:
        before = {one.lower_ for one in token.lefts}
        level = place_words().kinds.get(token.lower_) if token.tag_ == "NNS" else None
        if token.dep_ != "pobj" or level not in {"region", "district"}:
            continue
        if "both" in before:
            return level, 2
        number = scene.number_of(token)
        if number is not None and before & {"the", "these", "those"}:
            return level, int(number.low)
    return None, 0


def _is_wave(draft: Draft) -> bool:
    """Say whether so many weapons were fired that a country is what they were fired at."""
    return (
        draft.kind == "strike"
        and _flies(draft)
        and isinstance(draft.counted, Counted)
        and _flew(draft) >= _MANY
    )


def _flew(draft: Draft) -> float:
    """Return how many weapons a claim counts, or the row that it is one of."""
    counted = draft.counted.low if isinstance(draft.counted, Counted) else 0
    return max(counted, draft.salvo)


def _flies(draft: Draft) -> bool:
    """Say whether missiles or drones were fired, or both: those that one number counts."""
    if draft.item is not None:
        return draft.item.root in {"uav", "missile"}
    return draft.implied is None and draft.unit is None


def _is_overview(draft: Draft, speaker: Speaker | None, actors: frozenset[str]) -> bool:
    """Say whether a ministry of war tells what its own forces did, all over: no place goes on."""
    if speaker is None or len(speaker.party or "") != COUNTRY:
        return False
    untold = draft.kind == "interception" and not actors  # "30 drones were shot down"
    if actors != {speaker.party} and not (untold or _is_wave(draft)):
        return False
    told = [
        one for one in (draft.head, *draft.aimed, *undergoers(draft.trigger)) if one is not None
    ]
    pointed = any(_is_pointed_at(one) for one in told)
    overviews = bool({speaker.role, speaker.text.split()[-1].lower()} & _overviewing())
    return overviews and draft.kind in {"strike", "interception"} and not pointed


def _is_pointed_at(noun: Token) -> bool:
    """Say whether a noun is of what was told before: `the missiles`, `seven of the missiles`."""
    of = (one for over in noun.children if over.lower_ == "of" for one in over.children)
    return any(child.lower_ in words("pointing") for one in (noun, *of) for child in one.lefts)


@cache
def _overviewing() -> frozenset[str | None]:
    return frozenset(load("en/speakers")["overviewing"])


def _is_loss(draft: Draft) -> bool:
    """Say whether a claim is of arms or men that an army lost."""
    return (
        draft.kind in _LOSSES
        and draft.item is not None
        and draft.item.root in load("en/items")["arms"]
    )
