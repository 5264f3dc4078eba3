"""What the words of a filter stand for in a record: places by any name, and text to look up."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from onrecord.gazetteer import Gazetteer
from onrecord.model.place import Place
from onrecord.record.filters import ReportFilter, SaidFilter
from onrecord.record.tables import claim_places

_QUOTED = re.compile(r'"([^"]*)"?')
_WORD = re.compile(r"\w+(?:['’ʼ]\w+)*")
_LONG = 3
"""Letters from which on a word is also found where it only begins a longer one."""


@dataclass(frozen=True)
class Part:
    """One thing that must be there: a query of FTS5, or else a place of one of these ids."""

    match: str
    places: tuple[str, ...] = ()


@dataclass(frozen=True)
class Sought:
    """What a filter's words stand for.

    `inside` are the ids of the places on record that are, or lie in, the place wanted; `parts` is
    None where no text is wanted, and empty where the text has no word in it.
    """

    inside: tuple[str, ...] = ()
    parts: tuple[Part, ...] | None = None


def sought(
    wanted: SaidFilter | ReportFilter,
    connection: Connection,
    gazetteer: Callable[[], Gazetteer],
) -> Sought:
    """Return what a filter's words stand for; the gazetteer is opened only where they need it."""
    place = None if isinstance(wanted, ReportFilter) else wanted.place
    if not (place or wanted.text):
        return Sought()
    seeker = _Seeker(connection, gazetteer())
    return Sought(
        inside=seeker.inside(place) if place else (),
        parts=tuple(seeker.parts(wanted.text)) if wanted.text else None,
    )


class _Seeker:
    """Looks words up among the places of a record."""

    def __init__(self, connection: Connection, gazetteer: Gazetteer) -> None:
        self._connection = connection
        self._gazetteer = gazetteer

    def inside(self, place: str) -> tuple[str, ...]:
        """Return the ids of the places on record that lie in the foremost place named so."""
        outer = next(iter(self._gazetteer.named(place)), None)
        if outer is None:
            return ()
        query = select(claim_places.c.place_id).where(claim_places.c.place_id.is_not(None))
        held = filter(None, map(self._gazetteer.get, self._connection.scalars(query.distinct())))
        contains = self._gazetteer.contains
        return tuple(one.id for one in held if one == outer or contains(outer, one))

    def parts(self, text: str) -> Iterator[Part]:
        """Yield what must be there: what is quoted as it is, else each word and each place."""
        text = unicodedata.normalize("NFC", text)
        at = 0
        for quoted in _QUOTED.finditer(text):
            yield from self._loose(_WORD.findall(text[at : quoted.start()]))
            if words := _WORD.findall(quoted[1]):
                yield Part(_phrase(" ".join(words)))
            at = quoted.end()
        yield from self._loose(_WORD.findall(text[at:]))

    def _loose(self, words: Sequence[str]) -> Iterator[Part]:
        at = 0
        while at < len(words):
            count, places = self._longest_name(words[at:])
            yield self._part(" ".join(words[at : at + count]), places)
            at += count

    def _longest_name(self, words: Sequence[str]) -> tuple[int, tuple[Place, ...]]:
        """Return how many of the first words name places on record, and those; else one word."""
        for count in range(min(len(words), self._gazetteer.longest_name), 0, -1):
            named = self._gazetteer.named(" ".join(words[:count]))
            if places := self._on_record(named):
                return count, places
        return 1, ()

    def _on_record(self, places: Sequence[Place]) -> tuple[Place, ...]:
        if not places:
            return ()
        wanted = claim_places.c.place_id.in_([place.id for place in places])
        query = select(claim_places.c.place_id).where(wanted).distinct()
        held = set(self._connection.scalars(query))
        return tuple(place for place in places if place.id in held)

    def _part(self, words: str, places: Sequence[Place]) -> Part:
        """Return words as a part; those of places stand for the other names of these as well."""
        longer = len(words) >= _LONG and not words.isdecimal()
        names = {name: None for place in places for name in self._names(place)}
        spellings = [_phrase(words) + ("*" if longer else ""), *map(_phrase, names)]
        return Part(" OR ".join(spellings), tuple(place.id for place in places))

    def _names(self, place: Place) -> Iterator[str]:
        """Yield the names of a place: the usual one, and those that reports on record use."""
        yield place.name
        query = select(claim_places.c.words).where(claim_places.c.place_id == place.id).distinct()
        used = {name for words in self._connection.scalars(query) for name in words.split("\n")}
        for name in sorted(used - {""}):
            if place in self._gazetteer.named(name):
                yield name


def _phrase(words: str) -> str:
    """Return words as a phrase of FTS5, in which nothing has a meaning but its words."""
    return '"' + words.replace('"', '""') + '"'
