"""What tells whether a claim happened at some places: its words, theirs, and the report's."""

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from onrecord.reading.en.bearings import Bearings
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.itinerary import Itinerary
from onrecord.reading.en.nearest import Nearest
from onrecord.reading.en.nesting import FINENESS, Nesting, identity
from onrecord.reading.en.place_names import NOT_NAMED, NameFeatures, name_features
from onrecord.reading.en.quantities import Counted
from onrecord.reading.en.tense import is_perfect, is_present
from onrecord.reading.en.unplaced import Unplaced
from onrecord.reading.en.whereabouts import Places, Whereabouts

_FAR = 50


class ClaimFeatures(NamedTuple):
    """What is the same for all candidates of a claim."""

    sentence: int
    """The number of its sentence in the report."""
    depth: float
    """The same as a share of all sentences."""
    headline: bool
    words: int
    trigger: int
    """The number of its trigger's token."""
    noun: bool
    counted: float
    """The logarithm of its number; below zero where nothing is counted."""
    perfect: bool
    present: bool
    judgement: bool
    agents: int
    own: int
    """How many places its sentence names."""
    speakers: int
    times: int
    places: int
    """How many places the report names."""
    countries: int
    """How many countries the report speaks of more than once."""
    stops: int
    carried: bool
    """Whether the rules take its places from the context."""


class CandidateFeatures(NamedTuple):
    """How candidate places stand to what the rules choose, and to the report."""

    rules: bool
    before: bool
    stop: bool
    main: bool
    town: bool
    state: bool
    country: bool
    next: bool
    heading: bool
    earlier: bool
    outer_country: bool
    size: int
    like_rules: float
    like_before: float
    finest: int
    widest: int
    finer_than_own: int
    population: float
    known: bool
    in_state: bool
    of_actor: bool
    told: int
    """How often the report means its country."""
    times: int
    share: float
    since_named: int
    first_named: int
    named_next: bool
    stops_at: int
    since_stop: int
    own_names: int
    holds_own: int
    in_own: int
    holds_rules: bool
    in_rules: bool


COLUMNS = tuple(
    f"{group}.{name}"
    for group, features in (
        ("claim", ClaimFeatures),
        ("candidate", CandidateFeatures),
        ("name", NameFeatures),
    )
    for name in features._fields
)
"""The names of the features in a row, in their order."""


_SOURCES = (
    *("rules", "before", "stop", "main", "town", "state"),
    *("country", "next", "heading", "earlier", "outer_country"),
)


class PlaceFeatures:
    """Works out the features of the candidates for a claim's places, in one report."""

    def __init__(
        self, bearings: Bearings, itinerary: Itinerary, nesting: Nesting, nearest: Nearest
    ) -> None:
        self._bearings = bearings
        self._itinerary = itinerary
        self._nesting = nesting
        self._nearest = nearest
        self._countries = sum(count > 1 for count in bearings.countries.values())

    def rows(self, claim: Unplaced, candidates: Sequence[Whereabouts]) -> list[tuple[float, ...]]:
        """Return a row a candidate, its values in the order of `COLUMNS`.

        The first candidate is what the rules choose.
        """
        names = name_features(claim, self._nearest)
        rules = candidates[0].places
        told = self._claim(claim, rules)
        return [
            (
                *told,
                *self._candidate(claim, one, rules, names),
                *_named_best(one.places, names),
            )
            for one in candidates
        ]

    def _claim(self, claim: Unplaced, rules: Places) -> ClaimFeatures:
        scene, draft, itinerary = claim.scene, claim.draft, self._itinerary
        trigger = draft.trigger
        here = set(map(identity, claim.meant))
        return ClaimFeatures(
            sentence=min(scene.number, _FAR),
            depth=scene.number / len(itinerary.cut),
            headline=scene.sentence.segment.headline,
            words=len(trigger.doc),
            trigger=trigger.i,
            noun=trigger.pos_ in {"NOUN", "PROPN"},
            counted=_magnitude(draft),
            perfect=is_perfect(trigger),
            present=is_present(trigger),
            judgement=draft.kind == "judgement",
            agents=len(draft.agents),
            own=len(claim.own),
            speakers=len(scene.attributions),
            times=len(scene.times),
            places=min(len(itinerary.times), _FAR),
            countries=self._countries,
            stops=min(len(itinerary.stops), _FAR),
            carried=here.isdisjoint(map(identity, rules)),
        )

    def _candidate(
        self,
        claim: Unplaced,
        candidate: Whereabouts,
        rules: Places,
        names: Mapping[str, NameFeatures],
    ) -> CandidateFeatures:
        places, sources, itinerary = candidate.places, candidate.sources, self._itinerary
        keys = [identity(one) for one in places]
        number, meant, holds = claim.scene.number, claim.meant, self._nesting.holds
        levels = [FINENESS[one.level] for one in places] or [-1]
        first = places[0] if places else None
        times = max((itinerary.times[key] for key in keys), default=0)
        return CandidateFeatures(
            **{source: source in sources for source in _SOURCES},
            size=len(places),
            like_rules=_likeness(places, rules),
            like_before=_likeness(places, claim.before),
            finest=max(levels),
            widest=min(levels),
            finer_than_own=max(levels) - max((FINENESS[one.level] for one in meant), default=-1),
            population=math.log10(first.place.population + 1) if first and first.place else -1.0,
            known=all(one.place is not None for one in places),
            in_state=all(one.country == self._bearings.state for one in places),
            of_actor=any(one.country in claim.actors for one in places),
            told=self._bearings.countries[str(first.country)] if first else 0,
            times=times,
            share=times / itinerary.most,
            since_named=_least(itinerary.since_named(key, number, _FAR) for key in keys),
            first_named=_least(itinerary.first_named(key, _FAR) for key in keys),
            named_next=any(itinerary.is_named_in(key, number + 1) for key in keys),
            stops_at=max((itinerary.stops_at(key) for key in keys), default=0),
            since_stop=_least(itinerary.since_stop(key, _FAR) for key in keys),
            own_names=sum(key in names for key in keys),
            holds_own=sum(any(holds(one, other) for one in places) for other in meant),
            in_own=sum(any(holds(other, one) for one in places) for other in meant),
            holds_rules=any(holds(one, other) for one in places for other in rules),
            in_rules=any(holds(other, one) for one in places for other in rules),
        )


def _named_best(places: Places, names: Mapping[str, NameFeatures]) -> NameFeatures:
    """The features of the nearest of some places in the sentence."""
    found = [names[key] for key in map(identity, places) if key in names]
    return min(found, key=lambda one: (one.distance, one.apart), default=NOT_NAMED)


def _magnitude(draft: Draft) -> float:
    """The logarithm of what is counted; below zero where no number says it."""
    if isinstance(draft.counted, Counted):
        return math.log10(draft.counted.low + 1)
    return -1.5 if draft.counted is None else -0.5


def _likeness(some: Places, others: Places) -> float:
    """The share of all places that is common to both."""
    mine, theirs = frozenset(map(identity, some)), frozenset(map(identity, others))
    return len(mine & theirs) / max(1, len(mine | theirs))


def _least(counts: Iterable[int]) -> int:
    return min(counts, default=_FAR)
