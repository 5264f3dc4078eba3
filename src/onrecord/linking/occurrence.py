"""An occurrence: the claims that tell of one event, and why they are held to be one."""

from onrecord.model.event import Link
from onrecord.model.noun import Noun


class Occurrence(Noun):
    """Claims of one event, before anything is concluded from them.

    `claims` are claim ids in sorted order; `part_of` is the id of the occurrence that this one
    was part of (a city's attack in a national wave); `reasons` say in words what ties the claims,
    the strongest first, and `links` which claims each reason ties; `copies` are groups of claims
    that several reports have from one text, the first published first.
    """

    id: str
    claims: tuple[str, ...]
    part_of: str | None
    reasons: tuple[str, ...]
    links: tuple[Link, ...] = ()
    copies: tuple[tuple[str, ...], ...] = ()
