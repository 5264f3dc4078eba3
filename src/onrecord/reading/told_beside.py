"""In which country a place lies that no gazetteer has: that of the places told beside it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from onrecord.gazetteer import Gazetteer
from onrecord.reading.countries_told import CountriesTold
from onrecord.reading.mention import Mention
from onrecord.reading.segments import Segment

_LYING = {"in", "inside", "across", "throughout"}
_LANDS = {"country", "region"}
_WHERE = _LYING | {"at", "near", "outside", "around", "over", "of", "on", "between"}
"""Prepositions that tell of a place as where something was."""


def with_countries(
    cut: Sequence[Segment],
    rows: Iterable[tuple[Mention, ...]],
    told: CountriesTold,
    gazetteer: Gazetteer,
) -> Iterator[tuple[Mention, ...]]:
    """Return the settled mentions of each sentence, those without a country with that told beside.

    It is that of the place nearest in the sentence, unless that is a small town of a country the
    report does not tell of, else the country of which most is told: `in Homs, shells hit the Nahda
    hospital`, in a report on Lebanon.
    """
    for segment, row in zip(cut, rows, strict=True):
        known: Sequence[Mention] = ()
        if any(one.country is None for one in row):
            known = [
                one
                for one in row
                if (one.country in told.codes or one.level in _LANDS)
                and _tells_where(segment, one, gazetteer)
            ]
        yield tuple(_within(one, known, told.main) for one in _in_rows(row))


def _tells_where(segment: Segment, mention: Mention, gazetteer: Gazetteer) -> bool:
    """Say whether a place is one where something was: not where its minister sits, or its rulers.

    `In Moscow, the ministry said its men had taken the village of Katale.`
    """
    if mention.place is None or mention.country is None or mention.back:
        return False
    if mention.level == "country":
        return mention.cue in _LYING
    if mention.place != gazetteer.capital(mention.country):
        return mention.cue in _WHERE
    return mention.cue in _WHERE and " said" not in segment.text


def _within(mention: Mention, known: Sequence[Mention], main: str | None) -> Mention:
    """Put a place in the country of the nearest known one; a country's own name tells less."""
    if mention.country is not None or mention.place is not None:
        return mention
    near = min(
        known,
        key=lambda one: (one.level == "country", abs(one.start - mention.start)),
        default=None,
    )
    return replace(mention, country=near.country if near is not None else main)


def _in_rows(row: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Put a place that no gazetteer has where that is which shares its word of kind, or follows it.

    `The Haveli and Kotli districts`; `near Zibqin and Aita al-Shaab`.
    """
    settled = list(row)
    for at, (one, after) in enumerate(pairwise(row)):
        beside = 0 < after.start - one.end <= len(" and ") and not (one.back or after.back)
        if (beside or one.shares) and one.place is None and after.place is not None:
            settled[at] = replace(one, country=after.country or one.country)
        elif one.shares and one.place is not None and after.place is None and after.unit:
            settled[at + 1] = replace(after, country=one.country)
    return tuple(settled)
