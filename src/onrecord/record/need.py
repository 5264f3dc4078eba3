"""How much a claim or a link needs a person: what the queue of the review is ordered by.

Need is a number, the less of it the sooner its turn: how sure the thing is, from 0 to 1, less a
half where it is disputed, less a quarter where its figure is large.
"""

from onrecord.model.claim import Claim
from onrecord.model.event import Event, Link

FIRM = 8
"""Points from which on a link needs nobody to look at it; claims are tied from 4 points on."""
_LARGE = 100
_UNKNOWN = 0.5
"""Stands for how sure a claim is that nobody has said it of."""


def is_large(of: Claim | Event) -> bool:
    """Return whether a claim counts a hundred or more, or an event has such a figure."""
    if isinstance(of, Claim):
        return of.quantity is not None and of.quantity.low >= _LARGE
    return any(figure.low >= _LARGE for figure in of.figures)


def of_claim(claim: Claim, disputed: bool, large: bool) -> float:
    """Return the need of a claim."""
    sure = _UNKNOWN if claim.confidence is None else claim.confidence
    return _need(sure, disputed, large)


def of_link(link: Link, disputed: bool, large: bool) -> float | None:
    """Return the need of a link, of an event that is disputed or has a large figure, or not.

    None where it is firm, or judged already.
    """
    if link.score is None or link.score >= FIRM:
        return None
    return _need(link.score / 10, disputed, large)


def _need(sure: float, disputed: bool, large: bool) -> float:
    return round(sure - 0.5 * disputed - 0.25 * large, 4)
