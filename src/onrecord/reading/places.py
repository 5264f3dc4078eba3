"""Finding and settling the places a report names.

A first pass over the whole report finds mentions and the countries in play; each mention is then
settled by the report's other places, the countries and the kind of place its words tell of.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from onrecord.codebook import load
from onrecord.gazetteer import Gazetteer
from onrecord.model.place import Level, Place
from onrecord.reading.segments import Segment

_WORD = re.compile(r"[^\W\d_][\w]*(?:[-'’.][^\W_]+)*\.?(?<!\.)|\d+|[^\w\s]")
_ARTICLES = ("al-", "el-", "ar-", "as-", "ash-", "an-", "ad-", "at-", "az-", "deir")
_LONGEST = 5


@dataclass(frozen=True)
class Mention:
    """A place named in a report: its words and the places they may stand for.

    `cue` is the preposition that leads to it (lower case), None where there is none; `kind` the
    level its words tell of ("the town of ..."); `back` a level it refers back to ("the city").
    """

    start: int
    end: int
    text: str
    name: str
    candidates: tuple[Place, ...]
    cue: str | None
    kind: str | None
    back: str | None = None
    place: Place | None = None
    country: str | None = None

    @property
    def level(self) -> Level:
        """The level of the place, as settled or as its words say."""
        if self.place:
            return self.place.level
        known: dict[str, Level] = {
            "settlement": "settlement", "region": "region", "district": "district",
            "neighbourhood": "neighbourhood", "site": "site", "area": "area",
        }  # fmt: skip
        return known.get(self.kind or "", "settlement")


@dataclass(frozen=True)
class _Words:
    kinds: dict[str, str]
    directions: frozenset[str]
    never: frozenset[str]
    cues: frozenset[str]
    back: dict[tuple[str, ...], str]


@cache
def _words() -> _Words:
    words = load("en/places")
    kinds: dict[str, str] = {}
    for level, names in words["kinds"].items():
        for name in names:
            kinds.setdefault(name, level)
    back = {
        tuple(phrase.split()): level
        for level, phrases in words["back"].items()
        for phrase in phrases
    }
    cues = frozenset((*words["origin"], *words["target"]))
    return _Words(
        kinds, frozenset(words["directions"]), frozenset(map(str, words["never"])), cues, back
    )


class PlaceFinder:
    """Finds the mentions of places in a report and settles which places they are."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer

    def find(
        self, segments: Sequence[Segment], countries: Counter[str]
    ) -> dict[int, tuple[Mention, ...]]:
        """Return the settled mentions of each segment, by the segment's number.

        `countries` counts how often each country is named or meant by the report's words for
        parties; it decides between places of one name.
        """
        found = {number: tuple(self._scan(segment)) for number, segment in enumerate(segments)}
        weights = self._weights(found.values(), countries)
        main = max(weights, key=lambda code: (weights[code], code), default=None)
        return {
            number: tuple(self._settle(mentions, weights, main))
            for number, mentions in found.items()
        }

    def _scan(self, segment: Segment) -> Iterator[Mention]:
        tokens = list(_WORD.finditer(segment.text))
        at = 0
        while at < len(tokens):
            mention, size = self._at(segment, tokens, at)
            if mention:
                yield mention
            at += size if mention else 1

    def _at(
        self, segment: Segment, tokens: Sequence[re.Match[str]], at: int
    ) -> tuple[Mention | None, int]:
        words = _words()
        lower = [token.group().lower() for token in tokens[at : at + 4]]
        for size in (4, 3, 2, 1):
            level = words.back.get(tuple(lower[:size]))
            if level and not _names(tokens, at + size):
                return self._mention(segment, tokens, at, at + size, (), at, None, back=level), size
        if not _names(tokens, at) or tokens[at].group().lower() in words.directions:
            return None, 1
        for size in range(min(_LONGEST, len(tokens) - at), 0, -1):
            last = tokens[at + size - 1].group()
            if not (_names(tokens, at + size - 1) or last.lower() in words.kinds) or not _together(
                segment, tokens, at, size
            ):
                continue
            name = segment.text[tokens[at].start() : tokens[at + size - 1].end()]
            name = re.sub(r"['’]s?$", "", name)
            if name.lower() in words.never:
                continue
            candidates = self._gazetteer.named(name)
            if not candidates and size == 1 and name.endswith("s"):
                # A database that stripped apostrophes writes "Syrias".
                candidates = tuple(
                    p
                    for p in self._gazetteer.named(name[:-1])
                    if p.level in {"country", "region"} or p.population > 100_000
                )
            mention = self._mention(segment, tokens, at, at + size, candidates, at, name)
            if candidates and self._is_place(tokens, at, size, mention):
                return mention, size
        return self._unknown(segment, tokens, at)

    def _unknown(
        self, segment: Segment, tokens: Sequence[re.Match[str]], at: int
    ) -> tuple[Mention | None, int]:
        """A name the gazetteer lacks is a place where its words say so: "the village of X"."""
        size = 0
        while size < 3 and _names(tokens, at + size) and _together(segment, tokens, at, size + 1):
            size += 1
        mention = self._mention(segment, tokens, at, at + size, (), at, None)
        after = tokens[at + size].group().lower() if at + size < len(tokens) else ""
        if (
            mention.kind
            and (mention.cue == "of" or after in _words().kinds)
            and mention.name.lower() not in _words().never
        ):
            return mention, size
        if (
            mention.cue in {"in", "near", "at", "outside"}
            and size <= 2
            and mention.name.lower() not in _words().never
            and len(mention.name) > 3
        ):
            return mention, size
        return None, 1

    def _mention(
        self,
        segment: Segment,
        tokens: Sequence[re.Match[str]],
        at: int,
        end: int,
        candidates: tuple[Place, ...],
        first: int,
        name: str | None,
        back: str | None = None,
    ) -> Mention:
        start, stop = tokens[at].start(), tokens[end - 1].end()
        text = re.sub(r"['’]s?$", "", segment.text[start:stop])
        cue, kind = _lead(tokens, first)
        after = tokens[end].group().lower() if end < len(tokens) else ""
        if kind is None and after in _words().kinds:
            kind = _words().kinds[after]
        return Mention(
            start=segment.start + start, end=segment.start + start + len(text), text=text,
            name=name or text, candidates=candidates, cue=cue, kind=kind, back=back,
        )  # fmt: skip

    def _is_place(
        self, tokens: Sequence[re.Match[str]], at: int, size: int, mention: Mention
    ) -> bool:
        """Tell a place from a person, a newspaper or an army of the same name."""
        best = mention.candidates[0]
        if mention.kind or (mention.cue and _cue_just_before(tokens, at)):
            return True
        if best.level in {"country", "area"}:
            return True
        before = tokens[at - 1].group() if at else ""
        if (
            before[:1].isupper()
            and before.lower() not in _words().directions | {"the"}
            and not _first(tokens, at - 1)
            and not self._gazetteer.named(before)
        ):
            return False
        after = tokens[at + size] if at + size < len(tokens) else None
        if (
            after is not None
            and after.group()[:1].isupper()
            and after.group().isalpha()
            and not self._gazetteer.named(after.group())
            and best.population < 50_000
        ):
            return False
        if _first(tokens, at) and best.population < 20_000 and best.level == "settlement":
            return False
        return best.population >= 1000 or best.level != "settlement"

    def _weights(
        self, found: Iterable[Sequence[Mention]], countries: Counter[str]
    ) -> dict[str, float]:
        weights: Counter[str] = Counter()
        for mentions in found:
            for mention in mentions:
                if mention.back or not mention.candidates:
                    continue
                best = mention.candidates[0]
                if best.level == "country" and best.country:
                    weights[best.country] += 2
                    continue
                for country in {place.country for place in mention.candidates[:6] if place.country}:
                    weights[country] += 1
        total: dict[str, float] = dict(weights)
        for code, count in countries.items():
            # What a party's name tells of where things happen is less than a place's.
            total[code] = total.get(code, 0) + 0.4 * min(count, 20)
        return total

    def _settle(
        self, mentions: Sequence[Mention], weights: dict[str, float], main: str | None
    ) -> Iterator[Mention]:
        for mention in mentions:
            if mention.back:
                yield replace(mention, country=main)
                continue
            candidates = mention.candidates
            if not candidates and main:
                candidates = tuple(
                    p for p in self._gazetteer.alike(mention.name, main) if _fits(p, mention.kind)
                )[:3]
            candidates = tuple(p for p in candidates if _fits(p, mention.kind)) or candidates
            if not candidates:
                yield replace(mention, country=main)
                continue
            best = max(candidates, key=lambda place: (_score(place, weights), place.id))
            yield replace(mention, place=best, country=best.country)


def _score(place: Place, weights: dict[str, float]) -> float:
    level = {"country": 8.0, "region": 3.2, "area": 5.0, "site": 3.0}.get(place.level, 0.0)
    size = math.log10(place.population + 10)
    play = 2.5 * math.log2(1 + weights.get(place.country or "", 0.0))
    return level + size + play


def _fits(place: Place, kind: str | None) -> bool:
    if kind is None:
        return place.level not in {"region", "district"} or place.level == "region"
    allowed: dict[str, set[str]] = {
        "settlement": {"settlement", "neighbourhood", "area"},
        "region": {"region", "country", "area"},
        "district": {"district", "neighbourhood", "settlement"},
        "neighbourhood": {"neighbourhood", "district", "area"},
        "area": {"area", "region", "settlement", "site", "country"},
        "site": {"site", "settlement", "area", "neighbourhood"},
    }
    return place.level in allowed.get(kind, {place.level})


def _names(tokens: Sequence[re.Match[str]], at: int) -> bool:
    if not 0 <= at < len(tokens):
        return False
    word = tokens[at].group()
    return word[0].isupper() or (
        word.lower().startswith(_ARTICLES)
        and len(word) > 4
        and word[-1].isalpha()
        and any(map(str.isupper, word))
    )


def _together(segment: Segment, tokens: Sequence[re.Match[str]], at: int, size: int) -> bool:
    chosen = tokens[at : at + size]
    return all(
        not segment.text[one.end() : two.start()].strip() and two.group()[0].isalpha()
        for one, two in zip(chosen, chosen[1:], strict=False)
    )


def _first(tokens: Sequence[re.Match[str]], at: int) -> bool:
    return at <= 0 or not tokens[at - 1].group()[0].isalnum()


def _cue_just_before(tokens: Sequence[re.Match[str]], at: int) -> bool:
    return (
        at > 0 and tokens[at - 1].group().lower() in _words().cues | {"the"} | _words().directions
    )


def _lead(tokens: Sequence[re.Match[str]], at: int) -> tuple[str | None, str | None]:
    """The preposition before a name and the kind of place it says: "in the town of"."""
    words = _words()
    kind = None
    cue = None
    back = at - 1
    passed = 0
    while back >= 0 and passed < 8:
        word = tokens[back].group().lower()
        if word in words.cues:
            cue = cue or word
            if word != "of":
                return word, kind
        elif word in words.kinds and kind is None and (cue == "of" or passed == 0):
            kind = words.kinds[word]
        elif (
            word in words.directions
            or word in {"the", "its", "a", "an", "'s", "’s", ",", "and"}
            or word.endswith("-held")
            or word.endswith("-controlled")
        ):
            if word in {",", "and"} and cue == "of":
                return cue, kind
        elif cue is None and kind is None and not tokens[back].group()[0].isupper():
            return None, None
        elif not (tokens[back].group()[0].isupper() or kind):
            return cue, kind
        back -= 1
        passed += 1
    return cue, kind
