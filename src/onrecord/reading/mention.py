"""A place that a report names: its words, and the places they may stand for."""

from dataclasses import dataclass

from onrecord.model.place import Level, Place
from onrecord.reading.leads import is_indefinite, is_listed, is_town_of, lead
from onrecord.reading.place_words import place_words
from onrecord.reading.words import Row


@dataclass(frozen=True)
class Mention:
    """A place named in a report: its words and the places they may stand for.

    `cue` is the preposition that leads to it (lower case), None where there is none; `kind` the
    level its words tell of ("the town of ..."); `back` the level of an earlier place it refers to
    ("the city"); `vicinity` says that its words put the occurrence beside it ("north of Kyiv", "the
    Kupiansk direction");
    `shares` that its kind is that of the list it stands in; `wide` that they put it in the land
    around it ("northern Hama") where a region has its name, `half` that it is its east or its
    west, which is a great city's own; `fresh` that a place without a name is told of for the
    first time ("a town"); `unit` what it is named as where it is a district or a
    landform; `otherwise` the kind of place it is where none of its candidates can be meant.
    `place` and `country` are what it was settled to be; before that, `country` is the one that
    its words tell of ("the Syrian border town of X").
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
    wide: bool = False
    half: bool = False
    fresh: bool = False
    unit: str | None = None
    otherwise: str | None = None
    place: Place | None = None
    country: str | None = None

    @property
    def is_bare(self) -> bool:
        """Whether nothing yet says that its name is a place's."""
        return not (self.candidates or self.cue or self.kind or self.back)

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


WATERS = frozenset({"River", "Lake"})
"""What waters are named as, which people cross."""
_WITHIN = {"in", "across", "around", "throughout"}
_REGIONS = {"regions", "oblasts", "provinces"}
_OPENING = {":", "An", "A", "The"}
_PARTS = {"district", "neighbourhood"}
_LANDS = {"district", "area"}
"""What no country is, though its land is told of: "the territory of"."""
_CITY = 50_000
_OF_KIND = 3
"""Words of `Syrian town of`."""
_FAR = 4
_DWELT = {"settlement", "settlements", "community", "communities"}
_REGIONAL = {"regional", "provincial"}


def _is_in_list(row: Row, at: int, size: int) -> bool:
    """Say whether a name stands beside another: "the districts of X and Y"."""
    after, before = row.after(at + size), row.lower[at - 1] if at else ""
    glued = at + size < len(row.words) and row.has_article(at + size)  # "X al-Y and Z"
    return glued or before in {",", "and"} or (after in {",", "and"} and row.is_name(at + size + 1))


def _is_wide(row: Row, at: int, size: int) -> bool:
    """Say whether a name is that of the land around: "northern Hama", "a village in Hama"."""
    words = place_words()
    if row.after(at + size) in _REGIONAL:
        return True  # "the Sumy regional administration"
    if at < 1 or row.lower[at - 1] in words.wide:
        return at > 0
    if row.lower[at - 1] == "over" and _REGIONS & set(row.lower[:at]):
        return True  # "shot down across three regions, including 12 over Kursk"
    owned = row.is_name(at - 1) and row.words[at - 1].endswith(("'s", "’s"))
    cue = at - 2 if owned else at - 1  # "a village in Myanmar's Sagaing"
    within = cue > 0 and row.lower[cue] in _WITHIN
    return within and words.kinds.get(row.lower[cue - 1]) == "settlement"


def _is_heading(row: Row, at: int, size: int) -> bool:
    """Say whether a name heads what is told of its parts: "Sumy region: ...", "Hama An army"."""
    if at:
        return False
    end = at + size + (row.after(at + size) in place_words().kinds)
    following = row.words[end] if end < len(row.words) else ""
    return following in _OPENING


def _country_told(row: Row, at: int) -> str | None:
    """Return the country whose town words before a name tell of: "the Syrian border town of X".

    Whose settlement it is called tells only of those who live there.
    """
    words = place_words()
    if at < _OF_KIND or row.lower[at - 1] != "of" or row.lower[at - 2] in _DWELT:
        return None
    if words.kinds.get(row.lower[at - 2]) != "settlement":
        return None
    before = reversed(row.lower[max(0, at - _FAR) : at - 2])
    return next((words.nations[one] for one in before if one in words.nations), None)


def _is_part_of(row: Row, at: int, candidates: tuple[Place, ...]) -> bool:
    """Say whether what follows a city's name is a part of it without one: "a Homs district"."""
    told = is_indefinite(row, at) or row.lower[at - 1] == "key"  # "advances into key Homs district"
    return at > 0 and told and any(one.population >= _CITY for one in candidates[:1])


def _bare(text: str) -> str:
    """Return a name without the word of kind before it: the Lupa of "Barangay Lupa"."""
    first, _, rest = text.partition(" ")
    return rest if rest and first.lower() in place_words().kinds_before else text


def mention_of(
    row: Row, at: int, size: int, candidates: tuple[Place, ...] = (), back: str | None = None
) -> Mention:
    """Return the mention of the `size` words from `at` on, not yet settled.

    `candidates` are the places it may be; `back` the level of an earlier one it refers to.
    """
    text = row.text(at, at + size)
    cue, kind, vicinity = lead(row, at)
    vicinity = vicinity or row.after(at + size) in place_words().theatres
    vicinity = vicinity or _is_heading(row, at, size)
    if kind in _PARTS and is_listed(row, at) and not _is_in_list(row, at, size):
        kind = None  # "the western districts of X" are parts of it
    if kind in _PARTS and row.lower[at - 1] == "of" and is_indefinite(row, at - 1):
        kind = None  # as is "a northern district of X"
    if kind in _PARTS and row.lower[at - 1] == "of" and row.is_name(at - 3):
        kind = None  # "the Y district of X"
    if kind in _LANDS and candidates and candidates[0].level == "country":
        kind = None  # "the territory of Armenia"
    start = row.segment.start + row.spans[at][0]
    if kind is None and back is None:
        kinds = place_words().kinds
        own = kinds.get(row.lower[at + size - 1]) if size > 1 else None
        named = kinds.get(row.bare(at + size)) if not is_town_of(row, at + size) else None
        kind = own or named
    part = kind in _PARTS and _is_part_of(row, at, candidates)
    kind = None if part else kind
    units = place_words().districts | place_words().landforms
    unit = None if part else units.get(row.after(at + size))
    of_kind = row.lower[at - 2] if at > 1 and row.lower[at - 1] == "of" else ""
    if of_kind and any(one.population >= _CITY for one in candidates[:1]):
        of_kind = ""  # "the last rebel-held district of X" is a part of the city
    return Mention(
        start=start, end=start + len(text), text=text, name=_bare(text), candidates=candidates,
        cue=cue, kind=kind, back=back, vicinity=vicinity,
        wide=_is_wide(row, at, size),
        half=at > 0 and row.lower[at - 1] in place_words().halves,
        fresh=back is not None and is_indefinite(row, at),
        unit=unit or place_words().districts.get(of_kind),
        country=None if back else _country_told(row, at),
    )  # fmt: skip
