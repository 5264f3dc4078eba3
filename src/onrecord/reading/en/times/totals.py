"""Whether those whom something befell were of one attack, or of a whole war."""

import re

from onrecord.model.claim import Content
from onrecord.model.quantity import Number

_SINCE = re.compile(
    r"\bsince\b[\w\s'’-]{0,60}?\b(?:began|begun|started|launched|broke|collapsed|erupted)\b",
    re.IGNORECASE,
)
_TOLLED = {"killed", "injured", "missing"}
_WAR = 10_000
"""More than that are of a whole war."""
_MANY, _WEEKS = 5, 20
"""So many over more days than that were hurt in many attacks."""
_MONTH = 31
"""The same of days where but the month of an attack is told."""


def is_whole(claim: Content) -> bool:
    """Say whether the dead are those of a whole war."""
    return _toll(claim) > _WAR


def is_long(claim: Content, sentence: str) -> bool:
    """Say whether those hurt were so over many weeks, or since a fight began: in many attacks."""
    when = claim.time
    if _toll(claim) >= _MANY and _SINCE.search(sentence):
        return True
    if when is None or when.start_local is None or when.end_local is None or _toll(claim) < _MANY:
        return False
    within = _MONTH if when.precision == "month" else _WEEKS
    return (when.end_local - when.start_local).days > within


def _toll(claim: Content) -> Number:
    """Return how many people something befell, 0 where nobody or nothing is counted."""
    if claim.quantity is None or claim.kind not in _TOLLED:
        return 0
    return claim.quantity.stated or claim.quantity.low
