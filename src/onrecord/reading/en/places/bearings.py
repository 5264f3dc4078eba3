"""Where a report stands before its first claim: the country in play and the places it is about."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from functools import cached_property

from onrecord.gazetteer import Gazetteer
from onrecord.model.report import Report
from onrecord.reading.en.armies import army_of_report
from onrecord.reading.en.parties import Parties, Party, is_side
from onrecord.reading.en.places.ahead import Ahead
from onrecord.reading.en.places.foremost import again, foremost, over_lead
from onrecord.reading.en.places.origins import ORIGIN_CUES
from onrecord.reading.mention import Mention
from onrecord.reading.phrases import Found, words_of
from onrecord.reading.place_words import place_words
from onrecord.reading.segments import Segment

_FIRST = 12
_TOP = 700
"""Up to which character a place named once can be what a report is about."""
_TOWNS = 30
_NEAR = 500
_HEADED = re.compile(r"(?: [a-z]+)?:")
_OF_TWO = re.compile(r"(?<=[a-z]{3})-(?=[A-Z][a-z]{3})")
"""What joins two names in one word: `the Israel-Gaza war`."""
_DIRECTED = re.compile(r"(?:In|On|At) the ")


class Bearings:
    """The countries, the main place and the main town of one report."""

    def __init__(self, report: Report, cut: Sequence[Segment], parties: Parties) -> None:
        self._report = report
        self._cut = cut
        self.countries: Counter[str] = Counter()
        """How often the report's words for parties mean each country."""
        self._words: dict[str, str] = {}
        self._rows: list[tuple[tuple[str, ...], list[Found[Party]]]] = []
        for segment in cut:
            words = words_of(_OF_TWO.sub(" ", segment.text))
            named = parties.find([(word,) for word in words])
            self._rows.append((words, named))
            for found in named:
                if found.value.country and not _is_of_border(words, found.end):
                    self.countries[found.value.country] += 1
                    self._words.setdefault(
                        found.value.country, " ".join(words[found.start : found.end])
                    )
        self.state: str | None = None
        """The country in play: where the report's places lie."""
        self.army: str | None = None
        """The country whose army "the army" is."""
        self.main: tuple[Mention, ...] = ()
        """The place the report names most at its start."""
        self.town: tuple[Mention, ...] = ()
        """The settlement the report names most, which "a town" in its lead is."""
        self._local: Sequence[Mention] = ()
        self._places: Sequence[Mention] = ()
        self._named_there: Sequence[Mention] = ()
        self.ahead: Ahead | None = None
        """What finds the names of places that the report describes first."""

    def settle(self, mentions: Sequence[Sequence[Mention]], gazetteer: Gazetteer) -> None:
        """Take the bearings from the settled mentions of all sentences."""
        self.ahead = Ahead(gazetteer, self._cut, mentions)
        named = [one for row in mentions for one in row if one.place and one.country]
        weights = Counter({code: count // 4 for code, count in self.countries.items()})
        for one in named:
            if one.cue in ORIGIN_CUES:
                continue
            weights[str(one.country)] += 2 if one.level != "country" else 1 if one.cue else 0
        self.state = max(weights, key=lambda code: (weights[code], code), default=None)
        self.army = army_of_report(self._rows, self.state)
        seat = gazetteer.capital(self.state) if self.state else None
        local = [
            one
            for one in named
            if one.country == self.state
            and one.level != "country"
            # A capital with no preposition is mostly its government: "Moscow fired missiles".
            and (one.cue or one.place != seat)
            and one.cue not in ORIGIN_CUES
        ]
        self._local = local
        self._places = [one for row in mentions for one in row if not one.back]
        towns = [one for one in self._places if one.level in {"settlement", "neighbourhood"}]
        unknown = [one for one in towns if not one.place and one.country == self.state]
        self._named_there = sorted([*local, *unknown], key=lambda one: one.start)
        heads = [one for row in mentions for one in row[:1] if self._is_heading(one)]
        self.main = (
            (self.country(self.state, gazetteer) if len(heads) > 1 else ())
            or over_lead(mentions, self._cut, self.state)
            or foremost([one for one in local[:_FIRST] if one.start < _TOP or again(one, local)])
            or tuple(one for one in named if one.country == self.state and one.cue)[:1]
            or self.country(self._ground(), gazetteer)
        )
        self.town = foremost([one for one in local[:_TOWNS] if one.level == "settlement"])

    def _is_heading(self, mention: Mention) -> bool:
        """Say whether a place heads a row: "Sumy region: ...", "In the Sumy direction, ..."."""
        row = next((one for one in self._cut if one.start <= mention.start < one.end), None)
        if row is None:
            return False
        led, after = row.text[: mention.start - row.start], row.text[mention.end - row.start :]
        region = not led and mention.level == "region" and bool(_HEADED.match(after))
        return region or (mention.vicinity and _DIRECTED.fullmatch(led) is not None)

    def before(self, mention: Mention) -> Iterator[Mention]:
        """Return the settlements named not far before a mention, the last first."""
        return (one for one in self.last(mention.start) if one.level == "settlement")

    def called(self, mention: Mention) -> Iterator[Mention]:
        """Return the places named before by the word of a mention, the last first.

        `The X bridge`, `X village`, `the village of X`.
        """
        word = mention.text.split()[-1].lower()
        return (
            one
            for one in reversed(self._places)
            if one.start < mention.start
            and (one.name.lower().endswith(f" {word}") or self._is_told_as(one, word))
        )

    def _is_told_as(self, place: Mention, word: str) -> bool:
        """Say whether a word of kind stands beside the name of a place."""
        before = self._report.text[: place.start].split()[-3:]
        after = self._report.text[place.end :].split(maxsplit=1)[:1]
        led = [one for one in before if one != "the"][-2:] == [word, "of"]
        return led or [one.strip(".,;:").lower() for one in after] == [word]

    def named_before(self, mention: Mention) -> Iterator[Mention]:
        """Return the places in a land that are named before a mention, the last first."""
        before = (one for one in reversed(self._places) if one.end < mention.start)
        return (one for one in before if one.level not in {"country", "region"})

    def sharper(self, places: tuple[Mention, ...], at: int) -> tuple[Mention, ...]:
        """Return the town that the text opens with, for the region that its title told of.

        `at` is where those go on who were told of in `places`.
        """
        first = next((one.start for one in self._cut if not one.headline), 0)
        if len(places) != 1 or places[0].level != "region" or not places[0].start < first < at:
            return places
        opening = next(
            (one for one in self._local if first <= one.start < at and one.level == "settlement"),
            None,
        )
        town, region = opening.place if opening else None, places[0].place
        within = town is not None and region is not None and town.region == region.id
        return (opening,) if opening is not None and within else places

    def all_of(self, at: int, level: str | None, number: int) -> tuple[Mention, ...]:
        """Return the places of a level named before an offset where they are so many.

        Of towns, which are many, they are the last ones.
        """
        if not number:
            return ()
        told: dict[str, Mention] = {}
        for one in reversed(self._places):
            if one.start < at and one.level == level and one.country == self.state:
                told.setdefault(one.place.id if one.place else one.name.casefold(), one)
        last = sorted(list(told.values())[:number], key=lambda one: one.start)
        enough = len(told) == number or (level == "settlement" and len(told) > number)
        return tuple(last) if enough else ()

    def last(self, at: int) -> Iterator[Mention]:
        """Return the places of the country in play named not far before an offset, last first."""
        return (one for one in reversed(self._named_there) if 0 < at - one.start < _NEAR)

    def is_one_sentence(self, first: Mention, second: Mention) -> bool:
        """Say whether no sentence ends between two places, or the second stands first."""
        return "." not in self._report.text[first.end : second.start]

    def regions_before(self, mention: Mention) -> Iterator[Mention]:
        """Return the regions named before a mention, the last first."""
        return (
            one
            for one in reversed(self._local)
            if one.start < mention.start and one.level == "region"
        )

    def country(self, code: str | None, gazetteer: Gazetteer) -> tuple[Mention, ...]:
        """Return a country as a place, in the words that first mean it, or a place in it.

        Empty where none do. A land of it that is all that is fought over stands for it.
        """
        land = place_words().whole.get(code or "")
        within = [one for one in self._places if one.country == code and one.place]
        whole = next((one for one in within if one.place and one.place.name == land), None)
        if whole is not None:
            return (whole,)
        place = gazetteer.country(code) if code else None
        words = self._words.get(code or "")
        if place is None:
            return ()
        if words is None:
            return tuple(
                replace(one, name=place.name, place=place, cue=None, kind=None, candidates=())
                for one in within[:1]
            )
        pattern = r"\W+".join(map(re.escape, words.split()))
        found = re.compile(pattern, re.IGNORECASE).search(
            self._report.text, self._report.body_start
        )
        if found is None:
            return ()
        mention = Mention(
            start=found.start(), end=found.end(), text=found.group(), name=place.name,
            candidates=(), cue=None, kind=None, place=place, country=place.country,
        )  # fmt: skip
        return (mention,)

    def _ground(self) -> str | None:
        """Return the country where things happen: of one that fights abroad, the other, if told."""
        grounds = place_words().grounds
        if self.state not in grounds.values():
            return self.state
        invaded = (code for code, invader in grounds.items() if invader == self.state)
        return next((code for code in invaded if code in self.countries), None)

    def is_divided(self, codes: Set[str]) -> bool:
        """Say whether a report names groups or sides that may fight a state at home."""
        return any(is_side(one.code) or one.country in codes - {one.code} for one in self._named)

    @cached_property
    def _named(self) -> frozenset[Party]:
        """The parties that the report names."""
        return frozenset(one.value for _, row in self._rows for one in row)

    def other(self, codes: frozenset[str], gazetteer: Gazetteer) -> tuple[Mention, ...]:
        """Return the country the report speaks of most that is none of `codes`."""
        others = [code for code, _ in self.countries.most_common() if code not in codes]
        return self.country(others[0], gazetteer) if others else ()


def _is_of_border(words: Sequence[str], at: int) -> bool:
    """Say whether a word only tells which border lies near: "along the Afghan border"."""
    return words[at : at + 1] in (("border",), ("frontier",))
