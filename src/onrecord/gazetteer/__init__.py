"""Where places are: names, levels and coordinates of the world, looked up in one shipped file."""

from onrecord.gazetteer.codes import is_listed
from onrecord.gazetteer.distance import distance_km
from onrecord.gazetteer.gazetteer import Gazetteer, GazetteerError

__all__ = ["Gazetteer", "GazetteerError", "distance_km", "is_listed"]
