"""What words that refer back to a place stand for: "the city", "the capital"."""

from dataclasses import replace

from onrecord.gazetteer import Gazetteer
from onrecord.model.place import Place
from onrecord.reading.en.bearings import Bearings
from onrecord.reading.en.context import Context
from onrecord.reading.en.scene import Scene
from onrecord.reading.mention import Mention


class Referring:
    """Finds the places that words without a name stand for."""

    def __init__(self, gazetteer: Gazetteer, bearings: Bearings) -> None:
        self._gazetteer = gazetteer
        self._bearings = bearings

    def meant(self, scene: Scene, mention: Mention, context: Context) -> Mention | None:
        """Return the place a mention stands for, itself where it names one; None where none."""
        if mention.back is None:
            return mention
        if mention.back == "capital":
            place = self._gazetteer.capital(self._bearings.state) if self._bearings.state else None
            return _stand_for(mention, place) if place else None
        if mention.back == "country":
            named = [one for one in scene.mentions if one.level == "country" and one.place]
            before = [one for one in named if one.end <= mention.start]
            if before and before[-1].place:
                return _stand_for(mention, before[-1].place)
            place = self._gazetteer.country(self._bearings.state) if self._bearings.state else None
            return _stand_for(mention, place) if place else None
        if mention.back == "neighbourhood" and not any(
            one.level == "neighbourhood" for one in context.places
        ):
            return None
        for earlier in (*context.places, *reversed(context.settlements), *self._bearings.town):
            if earlier.level == mention.back and earlier.back is None:
                return earlier
        return None


def _stand_for(mention: Mention, place: Place) -> Mention:
    return replace(mention, place=place, country=place.country, back=None)
