"""One name for one place: what a name is all through a report, once its words have told."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from onrecord.gazetteer.names import normal
from onrecord.reading.mention import Mention

_SMALL = {"settlement", "district", "neighbourhood", "site"}
_OPEN = {None, "area"}
"""Kinds that tell nothing of which place a name stands for."""


def of_one_sense(rows: Iterable[Sequence[Mention]]) -> Iterator[tuple[Mention, ...]]:
    """Return the settled mentions of each sentence, each name where its kind first put it.

    "The Nur neighbourhood of Aden" tells that "Nur" further on is no town abroad.
    """
    known: dict[str, Mention] = {}
    for row in rows:
        for one in row:
            if one.kind in _SMALL and one.place:
                known.setdefault(_bare(one.place.name), one)
            if one.level == "site" and one.kind == "site" and one.country:
                known.setdefault(_bare(one.name.rsplit(" ", 1)[0]), one)
        yield tuple(_as_before(one, known) for one in row)


def _as_before(mention: Mention, known: Mapping[str, Mention]) -> Mention:
    before = known.get(_bare(mention.name)) if mention.kind in _OPEN and not mention.back else None
    if before is None:
        return mention
    if before.level == "site" and mention.place is None:
        return replace(
            mention, name=before.name, place=before.place, country=before.country, kind="site"
        )
    if mention.place is None or before.level == "site" or before.country == mention.country:
        return mention
    return replace(mention, place=before.place, country=before.country)


def _bare(name: str) -> str:
    """Return the normal form of a name without its Arabic article."""
    return normal(name).removeprefix("al ")
