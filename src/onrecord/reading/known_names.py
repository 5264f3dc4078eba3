"""Names as texts write them, looked up in the gazetteer."""

import re

from onrecord.gazetteer import Gazetteer
from onrecord.model.place import Place
from onrecord.reading.place_words import place_words

_GLUED = re.compile(r"Al[a-z]{4}")
_LARGE = 50_000


class KnownNames:
    """Finds the places that a name as a text writes it may stand for."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer

    def places(self, name: str, alone: bool) -> tuple[Place, ...]:
        """Return the places of a name, the most prominent first.

        `alone` says that the name is of one word, which may have lost an apostrophe or a hyphen.
        """
        found = self._gazetteer.named(place_words().meant.get(name.lower(), name))
        if not found and alone and _GLUED.match(name):
            found = self._gazetteer.named(f"{name[:2]}-{name[2:]}")
        articled = not alone and name.lower().startswith("al-")
        if not found and articled and name.split()[-1].lower() not in place_words().kinds:
            found = self._gazetteer.named(name[3:])
        several = name.split()[-1].lower() in place_words().kinds  # "the X and Y regions"
        if found or several or not name.endswith("s"):
            return found
        # Databases that stripped apostrophes write "Syrias".
        bare = self._gazetteer.named(name[:-1])
        return tuple(
            one for one in bare if one.level in {"country", "region"} or one.population > _LARGE
        )

    def is_large(self, name: str) -> bool:
        """Say whether a name is that of a country or a city, which may stand before another."""
        places = self.places(name, alone=True)
        return any(one.level == "country" or one.population > _LARGE for one in places[:1])
