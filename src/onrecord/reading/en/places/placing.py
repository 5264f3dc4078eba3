"""Where a claim happened: the places nearest to it in the grammar, else those named last."""

from collections.abc import Sequence
from functools import lru_cache

from onrecord.gazetteer import Gazetteer
from onrecord.model.claim import Speaker
from onrecord.reading.en.context import Context
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.places.asides import is_of_aside
from onrecord.reading.en.places.bearings import Bearings
from onrecord.reading.en.places.bracketed_places import place_before_bracket
from onrecord.reading.en.places.carrying import Carrying
from onrecord.reading.en.places.choosing import Choosing
from onrecord.reading.en.places.goals import is_bound_for, is_goal, is_refuge
from onrecord.reading.en.places.nearness import Nearness
from onrecord.reading.en.places.nesting import Nesting
from onrecord.reading.en.places.of_another import own_places
from onrecord.reading.en.places.origins import (
    is_direction,
    is_of_shooters,
    is_origin,
    is_shown,
    names_attack,
)
from onrecord.reading.en.places.place_roles import (
    is_after,
    is_cleared,
    is_compared,
    is_of_its_own,
    is_of_one,
    is_ranking,
    is_where_told,
    of_item,
    sits_in_ward,
    sits_with_teller,
)
from onrecord.reading.en.places.referring import Referring
from onrecord.reading.en.places.regions_told import there
from onrecord.reading.en.places.relative_places import place_told_of
from onrecord.reading.en.places.respective import respective
from onrecord.reading.en.places.things_aimed_at import country_aimed_at
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.summing_up import is_dead_of_war
from onrecord.reading.en.syntax.grammar import clause_of
from onrecord.reading.mention import Mention

_OWN = 1
"""Nearer than this a place is in the claim's own words, where even so many may have died."""
_LANDS = {"region", "country"}
"""Where so many may have died, however far its name stands from the claim."""
_OPEN = {"site", "town", "capital", "state", "whole"}
"""What words refer back to that may as well refer to nothing named: "the road"."""


class Placing:
    """Takes the places nearest to a claim in the grammar of its sentence, else the last ones."""

    def __init__(self, gazetteer: Gazetteer, bearings: Bearings) -> None:
        self._gazetteer = gazetteer
        self._bearings = bearings
        self._nearness = Nearness(gazetteer, bearings)
        self._nesting = Nesting(gazetteer)
        self._choosing = Choosing(self._nesting)
        self._referring = Referring(gazetteer, bearings)
        self._carrying = Carrying(gazetteer, bearings)
        self._places = lru_cache(1)(_places)

    def of(
        self,
        scene: Scene,
        draft: Draft,
        context: Context,
        actors: frozenset[str],
        speaker: Speaker | None,
    ) -> tuple[tuple[Mention, ...], tuple[Mention, ...], bool]:
        """Return the places aimed at, those it came from, and whether the first were carried.

        `actors` are the parties that did it: nobody's own country is carried as what they struck.
        """
        if (told := place_told_of(scene, draft) or respective(scene, draft)) is not None:
            known = self._referring.meant(scene, told, context)
            if known is not None:
                return (known,), (), False
        if (bracketed := place_before_bracket(scene, draft)) is not None:
            return (bracketed,), (), False
        named = [
            one
            for one in self._places(scene)
            if not is_goal(scene, draft, one)
            and not is_refuge(scene, draft, one)
            and not is_after(scene, draft, one)
            and not is_of_aside(scene, draft, one)
            and not is_of_one(scene, draft, one)
            and not is_where_told(scene, draft, one)
            and not is_of_shooters(scene, draft, one)
            and not (
                (one.fresh or one.back in _OPEN)
                and self._referring.meant(scene, one, context) is None
            )
        ]
        own = own_places(scene, draft, named)
        named = own if context.places or any(one.place for one in own) else named
        item = of_item(scene, draft, named)
        named = named if item is None else item
        origins = tuple(one for one in named if is_origin(scene, draft, one))
        located = [
            (self._nearness.distance(scene, draft, one), one)
            for one in named
            if one not in origins
            and not (
                one.cue == "from"
                and one.place
                and not is_cleared(scene, draft, one)
                and not (names_attack(scene, one) or is_shown(scene, one))
            )
        ]
        targets = [(distance, one) for distance, one in located if distance is not None]
        listed = item and len(item) < len(scene.mentions)
        if item and listed and not targets and self._nearness.may_be(scene, item[0]):
            targets = [(0, item[0])]  # a list's parse seldom tells: "Kherson - 3 wounded; ..."
        targets = [
            pair for pair in targets if not self._is_of_teller(scene, draft, pair[1], context)
        ]
        if is_dead_of_war(draft):
            targets = [pair for pair in targets if pair[0] < _OWN or pair[1].level in _LANDS]
        abroad = self._abroad(scene, draft, targets, context)
        if abroad:
            return abroad, origins, False
        if _is_outcome(scene, draft) and len(context.places) > 1 and context.here == scene.number:
            return context.places, origins, False
        chosen = self._choosing.of(scene, draft, targets)
        resolved = tuple(
            dict.fromkeys(
                known for one in chosen if (known := self._referring.meant(scene, one, context))
            )
        )
        beside = tuple(one for one in resolved if not one.vicinity)
        resolved = beside or resolved
        finest = self._nesting.finest(scene, resolved)
        home = draft.kind == "strike" and all(
            one.level == "country" and one.country in actors for one in finest
        )
        if finest and not (home and not self._bearings.is_divided(actors)):
            return finest, origins, False
        if pointed := there(scene, context.places, self._bearings, self._gazetteer):
            return pointed, origins, False
        return self._carrying.of(scene, draft, context, actors, speaker), origins, True

    def _abroad(
        self, scene: Scene, draft: Draft, targets: Sequence[tuple[float, Mention]], context: Context
    ) -> tuple[Mention, ...]:
        """Return the country whose things a claim aims at, where nothing nearer lies in it.

        `Fired rockets at Turkish border towns`, in a report on a town of Syria.
        """
        near = any(distance < _OWN for distance, _ in targets)
        country = None if near else country_aimed_at(scene, draft, self._gazetteer)
        known = [one for _, one in targets] or context.places
        elsewhere = country and country.country not in {one.country for one in known}
        return (country,) if country and elsewhere else ()

    def _is_of_teller(self, scene: Scene, draft: Draft, place: Mention, context: Context) -> bool:
        """Say whether a place only tells where those sit who speak of one told of before.

        `An official in the capital said`; `the governor of the province`, of a town in it; `the
        head of the X hospital`.
        """
        site = place.level == "site" and not is_of_its_own(draft)
        known = context.places or (self._bearings.main if site else ())
        if not known or not self._nearness.is_speaking(scene, place):
            return False
        if sits_in_ward(scene, place):
            return not any(self._nesting.holds(one, place) for one in known)
        wide = place.level in {"region", "country"}
        within = wide and all(self._nesting.holds(place, one) for one in context.places)
        capital = place.place is not None and self._gazetteer.capital(place.country or "")
        seat = capital == place.place
        return within or site or sits_with_teller(scene, place, capital=seat)


def _places(scene: Scene) -> list[Mention]:
    """Return the places of a sentence that may be that of any of its claims."""
    return [
        one
        for one in scene.mentions
        if (one.place or one.back or one.kind or one.cue)
        and not is_ranking(scene, one)
        and not is_bound_for(scene, one, scene.mentions)
        and not is_direction(scene, one)
        and not is_compared(scene, one)
    ]


def _is_outcome(scene: Scene, draft: Draft) -> bool:
    """Say whether a claim is what a deed came to, with no place of its own: `killing nine`."""
    verb = clause_of(draft.trigger)
    told = verb.dep_ == "advcl" and verb.tag_ == "VBG"
    return told and not any(scene.mention_at(one) for one in verb.subtree)
