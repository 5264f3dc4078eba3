"""Finding where a text names places, before it is settled which places they are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from onrecord.gazetteer import Gazetteer
from onrecord.model.place import Level, Place
from onrecord.reading.leads import is_indefinite, is_listed, lead
from onrecord.reading.place_words import place_words
from onrecord.reading.segments import Segment
from onrecord.reading.words import Row

_GLUED = re.compile(r"Al[a-z]{4}")
_COMMAS = re.compile(r"\s*(?:,|,?\s*and)?\s*")
_COMPOUND = re.compile(r"-[a-z]{3,}$")
_LOCATING = {"in", "near", "at", "outside", "on"}
_NAMES = 3
_SHORT = 3
_LONGEST = 5
_LEAD = 500
_LARGE = 50_000
_SMALL = 20_000


@dataclass(frozen=True)
class Mention:
    """A place named in a report: its words and the places they may stand for.

    `cue` is the preposition that leads to it (lower case), None where there is none; `kind` the
    level its words tell of ("the town of ..."); `back` the level of an earlier place it refers to
    ("the city"); `vicinity` says that its words put the occurrence beside it ("north of Kyiv");
    `shares` that its kind is that of the list it stands in.
    `place` and `country` are what it was settled to be.
    """

    start: int
    end: int
    text: str
    name: str
    candidates: tuple[Place, ...]
    cue: str | None
    kind: str | None
    back: str | None = None
    vicinity: bool = False
    shares: bool = False
    place: Place | None = None
    country: str | None = None

    @property
    def level(self) -> Level:
        """The level of the place, as settled or as its words say."""
        if self.place:
            return self.place.level
        return _LEVELS.get(self.kind or "", "settlement")


_LEVELS: dict[str, Level] = {
    "settlement": "settlement", "region": "region", "district": "district",
    "neighbourhood": "neighbourhood", "site": "site", "area": "area",
}  # fmt: skip


class MentionFinder:
    """Finds the names of places in sentences, by the gazetteer and by the words around them."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer

    def find(self, segment: Segment) -> Iterator[Mention]:
        """Return the mentions of places in a sentence, left to right, not yet settled."""
        row = Row(segment)
        found: list[Mention] = []
        at = 0
        while at < len(row.words):
            mention, size = self._at(row, at)
            if mention:
                found.append(mention)
            at += size
        return iter(_sharing(found, segment))

    def _at(self, row: Row, at: int) -> tuple[Mention | None, int]:
        vocabulary = place_words()
        group = row.group_at(at, vocabulary.phrases)
        if group > 1:
            return None, group
        for size in range(min(4, len(row.lower) - at), 0, -1):
            level = vocabulary.back.get(row.lower[at : at + size])
            if level and not row.is_name(at + size):
                return _mention(row, at, size, back=level), size
        nameless = vocabulary.nameless.get(row.lower[at])
        if (
            nameless
            and row.lower[at + 1 : at + 2] != ("of",)
            and not row.is_name(at + 1)
            and not (row.is_name(at - 1) and row.lower[at - 1] not in vocabulary.parties)
        ):
            if is_indefinite(row, at) and row.segment.start > _LEAD:
                return None, 1
            return _mention(row, at, 1, back=nameless), 1
        compass = row.lower[at] in vocabulary.directions
        if not row.is_name(at if not compass else at + 1) or row.is_initials(at):
            return None, 1
        for size in range(min(_LONGEST, len(row.words) - at), int(compass), -1):
            if not (
                row.is_name(at + size - 1) or row.lower[at + size - 1] in vocabulary.kinds
            ) or not row.is_row(at, size):
                continue
            name = row.text(at, at + size)
            if _is_common(name):
                continue
            if row.after(at + size) in vocabulary.named:
                break
            candidates = self._candidates(name, alone=size == 1)
            if candidates:
                mention = _mention(row, at, size, candidates)
                if self._is_place(row, at, size, mention):
                    return mention, size
        return (None, 1) if compass else self._unknown(row, at)

    def _candidates(self, name: str, alone: bool) -> tuple[Place, ...]:
        found = self._gazetteer.named(place_words().meant.get(name.lower(), name))
        if not found and alone and _GLUED.match(name):
            found = self._gazetteer.named(f"{name[:2]}-{name[2:]}")
        if found or not (alone and name.endswith("s")):
            return found
        # Databases that stripped apostrophes write "Syrias".
        bare = self._gazetteer.named(name[:-1])
        return tuple(
            one for one in bare if one.level in {"country", "region"} or one.population > _LARGE
        )

    def _unknown(self, row: Row, at: int) -> tuple[Mention | None, int]:
        """A name the gazetteer lacks is a place where its words say so: "the village of X"."""
        known = place_words()
        size = _name_size(row, at)
        sited = size > 1 and row.lower[at + size - 1] in known.named
        name = row.text(at, at + size)
        if _is_no_place(row, at, name, sited) or _COMPOUND.search(name):
            return None, 1
        mention = _mention(row, at, size)
        after = row.after(at + size)
        if mention.kind and row.lower[at - 1] == "of":
            return mention, size
        if not (row.is_name(at + size) or _may_follow(after)) or _describes(row, at + size):
            return None, 1
        told = mention.kind and (mention.cue == "of" or after in known.kinds or is_listed(row, at))
        if not told and row.is_titled(at):
            return None, 1
        led = mention.cue in _LOCATING and size <= _NAMES and len(name) > _SHORT
        return (mention, size) if told or sited or (led and not row.is_first(at)) else (None, 1)

    def _is_large(self, name: str) -> bool:
        """Say whether a name is that of a country or a city, which may stand before another."""
        places = self._gazetteer.named(name)
        return any(one.level == "country" or one.population > _LARGE for one in places[:1])

    def _is_place(self, row: Row, at: int, size: int, mention: Mention) -> bool:
        """Tell a place from a person, a newspaper or an army of the same name."""
        vocabulary = place_words()
        best = mention.candidates[0]
        if row.is_dateline(at, size):
            return False
        if mention.kind or (mention.cue and row.lower[at - 1] in vocabulary.leading):
            return True
        if best.level in {"country", "area"} or (at and row.lower[at - 1] in vocabulary.taking):
            return True
        if (
            row.is_name(at - 1)
            and row.lower[at - 1] not in vocabulary.directions
            and at > 1
            and not self._is_large(row.words[at - 1])
        ):
            return False
        following = row.words[at + size] if at + size < len(row.words) else ""
        if (
            following[:1].isupper()
            and following.isalpha()
            and best.population < _LARGE
            and not self._gazetteer.named(following)
        ):
            return False
        if row.is_first(at) and best.population < _SMALL and best.level == "settlement":
            return False
        return best.population >= 1000 or best.level != "settlement"


def _mention(
    row: Row, at: int, size: int, candidates: tuple[Place, ...] = (), back: str | None = None
) -> Mention:
    text = row.text(at, at + size)
    cue, kind, vicinity = lead(row, at)
    start = row.segment.start + row.spans[at][0]
    if kind is None and back is None:
        kinds = place_words().kinds
        own = kinds.get(row.lower[at + size - 1]) if size > 1 else None
        kind = own or kinds.get(row.after(at + size))
    return Mention(
        start=start, end=start + len(text), text=text, name=text, candidates=candidates,
        cue=cue, kind=kind, back=back, vicinity=vicinity,
    )  # fmt: skip


def _sharing(mentions: list[Mention], segment: Segment) -> list[Mention]:
    """Give the kind that a plural says of a whole list to its members: "X, Y and Z regions"."""
    kinds = place_words().kinds
    shared = list(mentions)
    for at in range(len(shared) - 1, 0, -1):
        here, before = shared[at], shared[at - 1]
        after = segment.text[here.end - segment.start :].split(maxsplit=1)
        plural = (
            bool(after)
            and after[0].strip(".,").lower() in kinds
            and after[0].strip(".,").endswith("s")
        )
        between = segment.text[before.end - segment.start : here.start - segment.start]
        if here.kind and (plural or here.shares) and _COMMAS.fullmatch(between):
            shared[at - 1] = replace(before, kind=here.kind, shares=True)
    return shared


def _name_size(row: Row, at: int) -> int:
    """How many words of a row are one name: "Dabbit hospital", "al-Hamadaniyeh"."""
    known = place_words()
    size = 0
    while size < _NAMES and row.is_name(at + size) and row.is_row(at, size + 1):
        size += 1
    if size and row.after(at + size) in known.named:
        return size + 1
    if size > 1 and row.lower[at + size - 1] in known.named:
        return size
    if is_listed(row, at):
        return min(size, 2 if row.lower[at] in known.alone else 1)
    return size


def _is_no_place(row: Row, at: int, name: str, sited: bool) -> bool:
    """Say whether a name is that of a party or a common word."""
    known = place_words()
    words = name.lower().split()[: -1 if sited else None]
    party = row.lower[at] in known.parties or name.lower() in known.parties
    return (party and not sited) or _is_common(name) or any(word in known.never for word in words)


def _is_common(name: str) -> bool:
    """Say whether a name is no place's own: a group, a part of many names, "Air Base"."""
    known = place_words()
    low = name.lower()
    if low in known.never or low in known.groups or low in known.alone:
        return True
    return all(word in known.kinds or word in known.general for word in low.split())


def _may_follow(word: str) -> bool:
    """Say whether a word can follow the name of a place; another makes the name an adjective."""
    known = place_words()
    allowed = word in known.following or word in known.cues or word in known.kinds
    return allowed or not word.isalpha()


def _describes(row: Row, at: int) -> bool:
    """Say whether a name describes the kind of place after it: "northern Syrian town of"."""
    kind = place_words().kinds.get(row.after(at))
    return kind in {"settlement", "region"} and row.after(at + 1) == "of"
