"""The hours of attacks: a raid at dawn and one in the evening are two."""

import datetime as dt

from onrecord.linking.family import families, family
from onrecord.model.claim import Claim

FAR = dt.timedelta(hours=3)
"""Reports of one attack differ in its hour by less than this."""
_PRECISE = ("minute", "hour", "part_of_day")
_ATTACKS = ("strike", "impact", "assault")

Hours = tuple[dt.datetime, dt.datetime]


def hours(claim: Claim) -> Hours | None:
    """Return the instants between which a claim says an attack was made.

    None where it says no hour, and for what came of an attack: the lights may go out later.
    """
    time = claim.time
    if time is None or time.start is None or time.end is None or time.precision not in _PRECISE:
        return None
    attack = claim.kind in _ATTACKS and family(claim) in families()["attacks"]
    return (time.start, time.end) if attack else None


def far(ones: frozenset[Hours], others: frozenset[Hours]) -> bool:
    """Say whether both tell hours and all hours of the one are far from all of the other."""
    return bool(ones and others) and all(
        start - their_end >= FAR or their_start - end >= FAR
        for start, end in ones
        for their_start, their_end in others
    )
