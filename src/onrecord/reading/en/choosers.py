"""The choosers of all slots that models fill."""

from typing import NamedTuple

from onrecord.reading.en.place_features import COLUMNS as PLACE_COLUMNS
from onrecord.reading.learned import Chooser, Model


class Choosers(NamedTuple):
    """What chooses the filling of each slot."""

    places: Chooser

    @classmethod
    def open(cls) -> "Choosers":
        """Open the models of all slots; ModelError where one is missing or out of date."""
        return cls(places=Model.open("places", PLACE_COLUMNS))
