"""Finding where a text names places, before it is settled which places they are."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from onrecord.codebook import load
from onrecord.gazetteer import Gazetteer
from onrecord.model.place import Level, Place
from onrecord.reading.segments import Segment

_WORD = re.compile(r"[^\W\d_]\w*(?:[-'’.][^\W_]+)*|\d+|[^\w\s]")
_ARTICLE = re.compile(r"(?:al|el|ar|as|ash|an|ad|at|az|ez|er|es|et|ed|en|abu)-[A-ZÀ-Ž]")
_POSSESSIVE = re.compile(r"['’]s?$")
_GLUED = re.compile(r"Al[a-z]{4}")
_COMPOUND = re.compile(r"-[a-z]{3,}$")
_LONGEST = 5
_FAR = 14
_LEAD = 500
_LARGE = 50_000
_SMALL = 20_000


@dataclass(frozen=True)
class Mention:
    """A place named in a report: its words and the places they may stand for.

    `cue` is the preposition that leads to it (lower case), None where there is none; `kind` the
    level its words tell of ("the town of ..."); `back` the level of an earlier place it refers to
    ("the city"); `vicinity` says that its words put the occurrence beside it ("north of Kyiv").
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


@dataclass(frozen=True)
class _Vocabulary:
    kinds: dict[str, str]
    nameless: dict[str, str]
    directions: frozenset[str]
    never: frozenset[str]
    groups: frozenset[str]
    parties: frozenset[str]
    cues: frozenset[str]
    following: frozenset[str]
    alone: frozenset[str]
    named: frozenset[str]
    meant: dict[str, str]
    back: dict[tuple[str, ...], str]


def _media() -> frozenset[str]:
    """The names of agencies and channels, some of them called after places."""
    channels = {str(word) for names in load("en/speech")["channels"].values() for word in names}
    speakers = load("en/speakers")["known"].values()
    return frozenset(channels | {str(word) for one in speakers for word in one["words"]})


@cache
def _vocabulary() -> _Vocabulary:
    words, parties = load("en/places"), load("parties")
    kinds: dict[str, str] = {}
    for level, names in words["kinds"].items():
        for name in names:
            kinds.setdefault(name, level)
    groups = {str(word) for group in parties["groups"].values() for word in group["words"]}
    return _Vocabulary(
        kinds=kinds,
        nameless={name: level for level, names in words["nameless"].items() for name in names},
        directions=frozenset(words["directions"]),
        never=frozenset(map(str, words["never"])) | _media(),
        groups=frozenset(groups),
        parties=frozenset(
            groups | {str(w) for forms in parties["countries"].values() for w in forms}
        ),
        cues=frozenset((*words["origin"], *words["target"])),
        following=frozenset(words["following"]),
        alone=frozenset(map(str, words["alone"])),
        named=frozenset(words["named"]),
        meant=words["meant"],
        back={
            tuple(phrase.split()): level
            for level, phrases in words["back"].items()
            for phrase in phrases
        },
    )


def place_words() -> frozenset[str]:
    """The words that tell what kind of place a name is, and where it lies."""
    vocabulary = _vocabulary()
    return frozenset(vocabulary.kinds) | vocabulary.directions


@dataclass(frozen=True)
class _Row:
    """The words of one sentence."""

    segment: Segment

    @cached_property
    def spans(self) -> tuple[tuple[int, int], ...]:
        return tuple(match.span() for match in _WORD.finditer(self.segment.text))

    @cached_property
    def words(self) -> tuple[str, ...]:
        return tuple(self.segment.text[start:end] for start, end in self.spans)

    @cached_property
    def lower(self) -> tuple[str, ...]:
        return tuple(word.lower() for word in self.words)

    def is_name(self, at: int) -> bool:
        """Say whether a word is written like a name: capital, or an Arabic article and a capital."""
        return 0 <= at < len(self.words) and (
            self.words[at][0].isupper() or bool(_ARTICLE.match(self.words[at]))
        )

    def is_row(self, at: int, size: int) -> bool:
        """Say whether only blanks stand between the words."""
        pairs = zip(self.spans[at : at + size], self.spans[at + 1 : at + size], strict=False)
        return at + size <= len(self.words) and all(
            not self.segment.text[end:start].strip() for (_, end), (start, _) in pairs
        )

    def is_first(self, at: int) -> bool:
        """Say whether a word begins a sentence or follows a mark."""
        return at <= 0 or not self.words[at - 1][0].isalnum()

    def is_initials(self, at: int) -> bool:
        """Say whether a word is initials, of an army or agency more often than of a place."""
        return (
            len(self.words[at]) < 5
            and self.words[at].isupper()
            and self.lower[at] not in {"us", "uk", "uae", "drc"}
        )

    def is_dateline(self, at: int, size: int) -> bool:
        """Say whether a name opens a line and only tells where it was written: "BEIRUT (AP) -"."""
        if at > 2 or at + size >= len(self.words):
            return False
        shouted = self.words[at].isupper() and len(self.words[at]) > 4
        return shouted or self.words[at + size] in {"(", "—", "–", "-", "/", ":"}

    def text(self, at: int, end: int) -> str:
        """The text from one word to another, without a possessive ending."""
        return _POSSESSIVE.sub("", self.segment.text[self.spans[at][0] : self.spans[end - 1][1]])


class MentionFinder:
    """Finds the names of places in sentences, by the gazetteer and by the words around them."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer

    def find(self, segment: Segment) -> Iterator[Mention]:
        """Return the mentions of places in a sentence, left to right, not yet settled."""
        row = _Row(segment)
        at = 0
        while at < len(row.words):
            mention, size = self._at(row, at)
            if mention:
                yield mention
            at += size

    def _at(self, row: _Row, at: int) -> tuple[Mention | None, int]:
        vocabulary = _vocabulary()
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
            if _is_indefinite(row, at) and row.segment.start > _LEAD:
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
            if name.lower() in vocabulary.never | vocabulary.groups | vocabulary.alone:
                continue
            if row.lower[at + size : at + size + 1] and row.lower[at + size] in vocabulary.named:
                break
            candidates = self._candidates(name, alone=size == 1)
            if candidates:
                mention = _mention(row, at, size, candidates)
                if self._is_place(row, at, size, mention):
                    return mention, size
        return (None, 1) if compass else self._unknown(row, at)

    def _candidates(self, name: str, alone: bool) -> tuple[Place, ...]:
        found = self._gazetteer.named(_vocabulary().meant.get(name.lower(), name))
        if not found and alone and _GLUED.match(name):
            found = self._gazetteer.named(f"{name[:2]}-{name[2:]}")
        if found or not (alone and name.endswith("s")):
            return found
        # Databases that stripped apostrophes write "Syrias".
        bare = self._gazetteer.named(name[:-1])
        return tuple(
            one for one in bare if one.level in {"country", "region"} or one.population > _LARGE
        )

    def _unknown(self, row: _Row, at: int) -> tuple[Mention | None, int]:
        """A name the gazetteer lacks is a place where its words say so: "the village of X"."""
        vocabulary = _vocabulary()
        size = 0
        while size < 3 and row.is_name(at + size) and row.is_row(at, size + 1):
            size += 1
        if (
            size
            and row.lower[at + size : at + size + 1]
            and row.lower[at + size] in vocabulary.named
        ):
            size += 1
        elif _many(row, at):
            size = min(size, 2 if row.lower[at] in vocabulary.alone else 1)
        name = row.text(at, at + size).lower()
        if (
            row.lower[at] in vocabulary.never
            or name in vocabulary.never
            or name in vocabulary.parties
            or row.lower[at] in vocabulary.parties
            or _COMPOUND.search(row.text(at, at + size))
            or any(name.startswith(group) for group in vocabulary.groups if " " in group)
        ):
            return None, 1
        mention = _mention(row, at, size)
        after = row.lower[at + size] if at + size < len(row.lower) else ""
        if any(word in vocabulary.never for word in name.split()):
            return None, 1
        adjective = (
            after.isalpha()
            and not row.is_name(at + size)
            and after not in vocabulary.following
            and after not in vocabulary.cues
            and after not in vocabulary.kinds
        )
        if adjective:
            return None, 1
        told = mention.kind and (mention.cue == "of" or after in vocabulary.kinds or _many(row, at))
        told = told or row.lower[at + size - 1] in vocabulary.named and size > 1
        led = (
            mention.cue in {"in", "near", "at", "outside"}
            and size <= 3
            and len(name) > 3
            and not row.is_first(at)
        )
        return (mention, size) if told or led else (None, 1)

    def _is_place(self, row: _Row, at: int, size: int, mention: Mention) -> bool:
        """Tell a place from a person, a newspaper or an army of the same name."""
        vocabulary = _vocabulary()
        best = mention.candidates[0]
        if row.is_dateline(at, size):
            return False
        if mention.kind or (
            mention.cue and row.lower[at - 1] in vocabulary.cues | vocabulary.directions | {"the"}
        ):
            return True
        if best.level in {"country", "area"}:
            return True
        if (
            row.is_name(at - 1)
            and row.lower[at - 1] not in vocabulary.directions
            and not row.is_first(at - 1)
            and not self._gazetteer.named(row.words[at - 1])
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
    row: _Row, at: int, size: int, candidates: tuple[Place, ...] = (), back: str | None = None
) -> Mention:
    text = row.text(at, at + size)
    cue, kind, vicinity = _lead(row, at)
    start = row.segment.start + row.spans[at][0]
    after = row.lower[at + size] if at + size < len(row.lower) else ""
    if kind is None and back is None:
        kind = _vocabulary().kinds.get(after)
    return Mention(
        start=start, end=start + len(text), text=text, name=text, candidates=candidates,
        cue=cue, kind=kind, back=back, vicinity=vicinity,
    )  # fmt: skip


def _is_indefinite(row: _Row, at: int) -> bool:
    """`A town` is one named before only in a lead, whose place later sentences name."""
    return any(word in {"a", "an", "another"} for word in row.lower[max(0, at - 3) : at])


def _many(row: _Row, at: int) -> bool:
    """Say whether a name stands in a list that a plural opens: "the villages of X Y and Z"."""
    for word in reversed(row.lower[max(0, at - _FAR) : at]):
        if word in _vocabulary().kinds:
            return word.endswith("s")
    return False


def _lead(row: _Row, at: int) -> tuple[str | None, str | None, bool]:
    """The preposition before a name, the kind of place it says, and whether it is only near.

    Walks back over articles, directions and the names of the same list.
    """
    vocabulary = _vocabulary()
    cue: str | None = None
    kind: str | None = None
    vicinity = False
    for back in range(at - 1, max(-1, at - 1 - _FAR), -1):
        word = row.lower[back]
        if word in vocabulary.cues:
            cue = cue or word
            if word != "of":
                return word, kind, vicinity
            if row.lower[back - 1] in vocabulary.directions:
                return "of", kind, True
        elif word in vocabulary.kinds and kind is None and (cue == "of" or back == at - 1):
            kind = vocabulary.kinds[word]
        elif word == "rural" and kind is None:
            kind = "region"
        elif (
            word in vocabulary.directions
            or word in {"the", "its", "a", "an", "s"}
            or word.endswith(("-held", "-controlled"))
        ):
            continue
        elif word in {",", "and", "&"} and cue is None:
            continue
        elif not row.is_name(back):
            if cue or kind:
                return cue, kind, vicinity
            return None, None, False
    return cue, kind, vicinity
