"""Where a claim happened: which of the places named near it and in its report are its own."""

from typing import NamedTuple

from onrecord.gazetteer import Gazetteer
from onrecord.model.place import ClaimPlace, Role
from onrecord.reading.en.bearings import Bearings
from onrecord.reading.en.context import Context
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.itinerary import Itinerary
from onrecord.reading.en.nearest import Nearest
from onrecord.reading.en.nesting import Nesting, identity
from onrecord.reading.en.place_features import PlaceFeatures
from onrecord.reading.en.referring import Referring
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.unplaced import Unplaced
from onrecord.reading.en.whereabouts import Gatherer, Places
from onrecord.reading.learned import Chooser, Question
from onrecord.reading.mentions import Mention


class Placed(NamedTuple):
    """A claim's places: those aimed at, those it came from."""

    targets: Places
    origins: Places
    carried: bool
    """Whether the claim's own sentence names none of the targets."""


class Placing:
    """Chooses the places of one report's claims: rules propose, a model decides."""

    def __init__(
        self,
        gazetteer: Gazetteer,
        bearings: Bearings,
        itinerary: Itinerary,
        chooser: Chooser,
    ) -> None:
        nesting = Nesting(gazetteer)
        self._itinerary = itinerary
        self._chooser = chooser
        self._referring = Referring(gazetteer, bearings)
        self._nearest = Nearest(gazetteer, bearings, nesting, self._referring)
        self._gatherer = Gatherer(gazetteer, bearings, itinerary, nesting)
        self._features = PlaceFeatures(bearings, itinerary, nesting, self._nearest)

    def of(
        self,
        scene: Scene,
        draft: Draft,
        evidence: tuple[int, int],
        context: Context,
        actors: frozenset[str],
    ) -> Placed:
        """Return where a claim happened, in the order of its report's claims.

        `evidence` is where its words start and end; `actors` are the parties that did it: nobody's
        own country is carried as what they struck.
        """
        nearest, origins = self._nearest.of(scene, draft, context, actors)
        own = self._own(scene, context)
        claim = Unplaced(scene, draft, own, context.places, actors)
        candidates = self._gatherer.gather(claim, nearest)
        rows = self._features.rows(claim, candidates)
        start, end = evidence
        places = [one.places for one in candidates]
        targets = self._chooser.best(Question(draft.kind, start, end, places, rows))
        self._itinerary.stop(targets)
        here = set(map(identity, claim.meant))
        return Placed(targets, origins, carried=here.isdisjoint(map(identity, targets)))

    def _own(self, scene: Scene, context: Context) -> tuple[tuple[Mention, Mention], ...]:
        """The places named in a sentence, each with the place that it stands for."""
        named = (one for one in scene.mentions if one.place or one.back or one.kind or one.cue)
        meant = ((one, self._referring.meant(scene, one, context)) for one in named)
        return tuple((one, place) for one, place in meant if place is not None)


def claim_place(mention: Mention, role: Role, carried: bool) -> ClaimPlace:
    """Return a place as a claim names it."""
    place = mention.place
    return ClaimPlace(
        role=role,
        text=mention.text,
        name=place.name if place else mention.name,
        country=place.country if place else mention.country,
        level=mention.level,
        id=place.id if place else None,
        lat=place.lat if place else None,
        lon=place.lon if place else None,
        start=mention.start,
        end=mention.end,
        carried=carried,
    )
