"""A bond: what a person has judged of two claims, which no rule may go against."""

from collections.abc import Iterable, Mapping

from onrecord.model.noun import Noun


class Bond(Noun):
    """Two claims, by their ids, that a person holds to tell of one occurrence, or of two.

    `same` says which; `why` puts in words who has judged so, for the reasons of an occurrence.
    """

    one: str
    other: str
    same: bool
    why: str


def barred(bonds: Iterable[Bond]) -> Mapping[str, frozenset[str]]:
    """Return, for each claim judged to be of another occurrence than others, the ids of those."""
    apart: dict[str, frozenset[str]] = {}
    for bond in bonds:
        if not bond.same:
            for one, other in ((bond.one, bond.other), (bond.other, bond.one)):
                apart[one] = apart.get(one, frozenset()) | {other}
    return apart
