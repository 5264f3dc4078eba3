"""What words without a name mean that tell of a land or its seat: "the capital", "the state"."""

from dataclasses import replace

from onrecord.gazetteer import Gazetteer
from onrecord.model.place import Place
from onrecord.reading.en.context import Context
from onrecord.reading.en.places.bearings import Bearings
from onrecord.reading.en.places.between import OWNING, words_between
from onrecord.reading.en.scene import Scene
from onrecord.reading.mention import Mention
from onrecord.reading.phrases import words_of
from onrecord.reading.place_words import place_words

_NO_STATE = {
    "provincial", "regional", "facto", "district", "county", "oblast", "state", "commercial",
    "economic", "financial", "business", "industrial", "cultural", "historic", "historical",
}  # fmt: skip
"""What a capital is of that is no country's."""
_SEATS = {"provincial", "regional", "state"}
_ACROSS = {"in", "across", "throughout", "over", "around"}


class LandsMeant:
    """Finds the countries, regions and capitals that words without a name stand for."""

    def __init__(self, gazetteer: Gazetteer, bearings: Bearings) -> None:
        self._gazetteer = gazetteer
        self._bearings = bearings

    def meant(self, scene: Scene, mention: Mention, context: Context) -> Mention | None:
        """Return the land or capital a mention stands for; None where it tells of none known."""
        match mention.back:
            case "land":
                return self._land(scene, mention)
            case "capital":
                return self._capital(scene, mention)
            case "country":
                return self._country(scene, mention, context)
            case "state":
                return self._state(scene, mention)
            case _:
                return self._whole(mention)

    def _land(self, scene: Scene, mention: Mention) -> Mention | None:
        """Return the country last named before its land: "Thai villagers said ... their side"."""
        text = scene.sentence.segment.text[: mention.end - scene.sentence.segment.start]
        told = (one for one in scene.mentions if one.level == "country" and one.country)
        known = place_words().nations | {one.text.lower(): str(one.country) for one in told}
        named = (known.get(word.lower()) for word in reversed(words_of(text)))
        place = next((self._gazetteer.country(code) for code in named if code), None)
        return stand_for(mention, place) if place else None

    def _country(self, scene: Scene, mention: Mention, context: Context) -> Mention | None:
        """Return the country last named in a sentence, else that of the places told of."""
        named = [one for one in scene.mentions if one.level == "country" and one.place and one.cue]
        before = [one for one in named if one.end <= mention.start]
        if before and before[-1].place:
            return stand_for(mention, before[-1].place)
        last = {one.country for one in context.places}
        state = self._bearings.state
        abroad = mention.cue and state not in last and state in _nations_before(scene, mention)
        code = next(iter(last)) if len(last) == 1 and not abroad else state
        place = self._gazetteer.country(code) if code else None
        return stand_for(mention, place) if place else None

    def _state(self, scene: Scene, mention: Mention) -> Mention | None:
        """Return the region named last, where `in the state` leads to it: not the `state media`."""
        name = scene.token_at(mention.end - 1)
        led = mention.cue in _ACROSS and name is not None and name.dep_ == "pobj"
        return next(self._bearings.regions_before(mention), None) if led else None

    def _whole(self, mention: Mention) -> Mention | None:
        """Return the land that is meant by all of the country in play: "across the strip"."""
        name = place_words().whole.get(self._bearings.state or "")
        place = next(iter(self._gazetteer.named(name)), None) if name else None
        return stand_for(mention, place) if place else None

    def _capital(self, scene: Scene, mention: Mention) -> Mention | None:
        """Return the capital of the country whose adjective stands before, else of that in play.

        A provincial or a de facto capital is none.
        """
        base = scene.sentence.segment.start
        before = scene.sentence.segment.text[: mention.start - base].lower().split()[-1:]
        first = mention.text.lower().split()[:1]
        if set(before) & _NO_STATE or _is_of_region(scene, mention):
            return self._seat(mention) if set(before) & _SEATS else None
        owner = next((one for one in scene.mentions if _owns(scene, one, mention)), None)
        named = next(
            (code for word in (*first, *before) if (code := place_words().nations.get(word))),
            owner.country if owner is not None and owner.level == "country" else None,
        )
        code = named or self._bearings.state
        place = self._gazetteer.capital(code) if code else None
        return stand_for(mention, place) if place else None

    def _seat(self, mention: Mention) -> Mention | None:
        """Return the town of the same name as the region last named, which is its capital."""
        region = next(self._bearings.regions_before(mention), None)
        if region is None or region.place is None:
            return None
        towns = (
            one
            for one in self._gazetteer.named(region.place.name.rsplit(" ", 1)[0])
            if one.level == "settlement" and self._gazetteer.contains(region.place, one)
        )
        town = next(towns, None)
        return stand_for(mention, town) if town else None


def _nations_before(scene: Scene, mention: Mention) -> set[str]:
    """Return the countries whose names or adjectives stand before a place in its sentence."""
    text = scene.sentence.segment.text[: mention.start - scene.sentence.segment.start]
    nations = place_words().nations
    return {nations[word] for one in words_of(text) if (word := one.lower()) in nations}


def stand_for(mention: Mention, place: Place) -> Mention:
    """Return a mention as one of the place that it stands for."""
    return replace(mention, place=place, country=place.country, back=None)


def _owns(scene: Scene, owner: Mention, mention: Mention) -> bool:
    """Say whether a place is told as another's: "Ukraine's capital"."""
    return owner.end < mention.start and words_between(scene, owner, mention).strip() in OWNING


def _is_of_region(scene: Scene, mention: Mention) -> bool:
    """Say whether a capital is told as that of a region: "the capital of South Darfur"."""
    return any(
        one.level != "country"
        and words_between(scene, mention, one).split() in (["of"], ["of", "the"])
        for one in scene.mentions
        if one.start > mention.end
    )
