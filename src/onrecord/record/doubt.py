"""A doubt: what the queue of the review is made of."""

from onrecord.model.claim import Claim
from onrecord.model.event import Link
from onrecord.model.noun import Noun

BETWEEN = "~"
"""Stands between the ids of two claims in that of their link."""


class Doubt(Noun):
    """A claim, or a weak link between two claims, that nobody has judged yet.

    `id` is that of the claim, or those of both with a `~` between; `claims` are one or two, and
    `link` is None for one. `need` is less the sooner it is to be reviewed; `disputed` and `large`,
    which are counted in it, are said of the claim or, for a link, of its event.
    """

    id: str
    need: float
    event: str
    disputed: bool
    large: bool
    claims: tuple[Claim, ...]
    link: Link | None
