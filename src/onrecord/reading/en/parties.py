"""Who acts: words of a text read as parties."""

import datetime as dt
from collections.abc import Container, Iterable, Sequence
from copy import copy
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Self

from onrecord.codebook import load
from onrecord.gazetteer import Gazetteer
from onrecord.gazetteer.names import normal
from onrecord.model.claim import Actor, Span
from onrecord.reading.en.groups_named import groups_named
from onrecord.reading.phrases import Found, PhraseBook, words_of

GOVERNMENT = "government"
ENEMY = "enemy"
COUNTRY = 2
"""How long the codes of countries are; names of groups are longer."""
_SHORTEST = 4
_CACHED = 65_536


@dataclass(frozen=True)
class Party:
    """A party: its code or usual name, and the country it stands for or fights in."""

    code: str
    name: str
    country: str | None


@cache
def _book(coalition: str | None) -> PhraseBook[Party]:
    """Return the words for parties; `coalition` is the code of the one fighting where they are."""
    words = load("parties")
    phrases = {"coalition": Party(coalition, coalition, None)} if coalition else {}
    for code, forms in words["countries"].items():
        phrases |= {form: Party(code, code, code) for form in forms}
    for name, group in words["groups"].items():
        phrases |= {form: Party(name, name, group["country"]) for form in group["words"]}
    for name, forms in words["common"].items():
        phrases |= {form: Party(name, name, None) for form in forms}
    phrases |= {form: Party(GOVERNMENT, GOVERNMENT, None) for form in words["government"]}
    phrases |= {form: Party(ENEMY, ENEMY, None) for form in words["enemy"]}
    return PhraseBook(phrases)


@cache
def _homes() -> dict[str, str | None]:
    return {name: group["country"] for name, group in load("parties")["groups"].items()}


class Parties:
    """Reads parties out of words; country names come from the gazetteer."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._named = lru_cache(_CACHED)(self._find_country)
        names = (normal(place.name).split() for place in gazetteer.countries())
        self._first_words = frozenset(name[0] for name in names if len(name) > 1)
        self._enemies: dict[str, str] = load("parties")["enemies"]
        self._book = _book(None)
        self._told: PhraseBook[Party] | None = None

    def during(self, war: str | None, told: Container[str], day: dt.date, text: str) -> Self:
        """Return the same parties as they are in a country's war on a day, and those of a text.

        `The coalition` is the one that fights there. Enemies are those of that war, else such as
        the report tells of: in a war of Georgia's, Russia's losses are not Ukraine's doing.
        """
        there = copy(self)
        there._book = _book(load("parties")["coalitions"].get(war))
        since: dict[str, dt.date] = load("parties")["enemies_since"]
        there._enemies = {
            code: foe
            for code, foe in self._enemies.items()
            if since.get(code, day) <= day
            and (war in {None, self.home(code), self.home(foe)} or self.home(foe) in told)
        }
        named = groups_named(text, there._is_known)
        groups = {form: Party(name, name, None) for form, name in named.items()}
        there._told = PhraseBook(groups) if groups else None
        return there

    def _is_known(self, words: str) -> bool:
        """Say whether words hold the name of a country or a group of the lists."""
        found = self.find([(word,) for word in words_of(words)])
        return any(self.home(one.value.code) or is_group(one.value.code) for one in found)

    def find(self, rows: Sequence[Sequence[str]]) -> list[Found[Party]]:
        """Return the parties named in a row of words, each word in the forms it may match by."""
        book = self._book
        found: list[Found[Party]] = []
        end = 0
        for at, forms in enumerate(rows):
            if at < end:
                continue
            hit = None if book.firsts.isdisjoint(forms) else book.at(rows, at)
            if self._told and not self._told.firsts.isdisjoint(forms):
                hit = self._told.at(rows, at) or hit
            if hit is None and (forms[0] in self._first_words or self._named(forms[0])):
                hit = self._country(rows, at)
            if hit:
                found.append(hit)
                end = hit.end
        return found

    def _country(self, rows: Sequence[Sequence[str]], at: int) -> Found[Party] | None:
        first = rows[at][0]
        if first in self._first_words:
            for size in (3, 2):
                words = [row[0] for row in rows[at : at + size]]
                if len(words) == size and (party := self._named(" ".join(words))):
                    return Found(at, at + size, party)
        party = self._named(first)
        return Found(at, at + 1, party) if party else None

    def _find_country(self, name: str) -> Party | None:
        """The country of that name, or of that name in the possessive."""
        if not all(word[:1].isalpha() for word in name.split()):
            return None
        for variant in (name, name.removesuffix("'s").removesuffix("’s")):
            if len(variant) < _SHORTEST:
                continue
            places = self._gazetteer.named(variant)
            place = next((one for one in places if one.level == "country"), None)
            if place and place.country:
                return Party(place.country, place.name, place.country)
        return None

    def settle(
        self, parties: Iterable[Party], state: str | None, speaker: str | None
    ) -> tuple[Party, ...]:
        """Replace `the regime`, `the army` and `the enemy` by whom they mean; drop doubles.

        `state` is the country in play, `speaker` the party that speaks. A party's own forces
        ("Syrian army") are one party.
        """
        settled: list[Party] = []
        given = list(parties)
        named = [party for party in given if party.code not in {GOVERNMENT, ENEMY}]
        for party in given:
            if party.code == GOVERNMENT:
                if named or not state:
                    continue
                party = self.of(state)
            elif party.code == ENEMY:
                code = self._enemies.get(speaker or state or "")
                if code is None:
                    continue
                party = self.of(code)
            if party.code not in {other.code for other in settled}:
                settled.append(party)
        return tuple(settled)

    def enemy(self, code: str | None) -> str | None:
        """Return whom a party fights; None where the codebook names nobody."""
        return self._enemies.get(code or "")

    def actor(self, codes: Sequence[str], words: Span | None = None) -> Actor:
        """Return the actor that parties are, tied to the words that name them, if any do."""
        return Actor(
            party="; ".join(codes),
            name="; ".join(self.of(code).name for code in codes),
            text=words.text if words else None,
            start=words.start if words else None,
            end=words.end if words else None,
        )

    def home(self, code: str) -> str | None:
        """Return the country a party is of; None where it is of none in particular."""
        return code if len(code) == COUNTRY else _homes().get(code)

    def of(self, code: str) -> Party:
        """Return the party of a code or group name, with its usual name."""
        place = self._gazetteer.country(code) if len(code) == 2 else None
        return Party(code, place.name if place else code, place.country if place else None)


def is_group(party: str) -> bool:
    """Say whether a party is a group with a name of its own."""
    return len(party) > COUNTRY and not is_side(party) and party not in {GOVERNMENT, ENEMY}


def is_side(party: str) -> bool:
    """Say whether a party is but a sort: `rebels`, `terrorists`."""
    return party.islower() and party not in {GOVERNMENT, ENEMY}
