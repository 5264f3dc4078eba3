"""How large an event is by each measure: one number for a mark on a map or a bar in a chart."""

from collections import defaultdict
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from onrecord import codebook
from onrecord.model.figure import Figure
from onrecord.model.quantity import Number


def sizes(figures: Sequence[Figure]) -> dict[str, Number]:
    """Return the sum of an event's best figures by measure, nothing counted twice.

    What is of a sort that another figure holds is left out (children among people, attack drones
    among drones); of figures for several places those of the one with most are taken.
    """
    told: defaultdict[str, defaultdict[str | None, list[Figure]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for figure in figures:
        told[figure.measure][figure.place].append(figure)
    return {
        measure: max(_total(group) for group in places.values()) for measure, places in told.items()
    }


def _total(figures: Sequence[Figure]) -> Number:
    sorts = {figure.item for figure in figures if figure.item}
    return sum(figure.best for figure in figures if not _is_part(figure.item, sorts))


def _is_part(sort: str | None, sorts: AbstractSet[str]) -> bool:
    if sort is None:
        return False
    wholes = {whole for part, whole in codebook.load("measures")["parts"] if part == sort}
    above = {sort[:at] for at, letter in enumerate(sort) if letter == "."}
    return not sorts.isdisjoint(wholes | above)
