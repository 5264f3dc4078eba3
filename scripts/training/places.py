"""The slot of places: how far a claim's candidate places are as coded."""

from slot import Slot

from onrecord.reading.en.place_features import COLUMNS
from onrecord.reading.en.placing import claim_place
from onrecord.reading.en.whereabouts import Places
from onrecord.scoring.coding import CodedClaim, forms_of
from onrecord.scoring.names import shared_places


def _share(coded: CodedClaim, places: Places) -> float:
    """Return how many of all places are common to both, as a share."""
    claimed = tuple(forms_of(claim_place(one, "target", carried=False)) for one in places)
    common = shared_places(coded.places, claimed)
    union = len(coded.places) + len(claimed) - common
    return common / union if union else 1.0


PLACES = Slot("places", COLUMNS, _share)
